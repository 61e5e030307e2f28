import { isSpace, scanLines, type Lines } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'

/** The pieces of a page: its lines, but image marks and bars at the ends of a line are pieces of their own. */
export interface Pieces {
  readonly lines: Lines
  /** In order, without white space around them; together they have every character that is not white space. */
  readonly spans: readonly Span[]
}

/** The pieces of a source. Where its lines are broken at a width, those of a paragraph are one. Linear. */
export function piecesOf(source: string): Pieces {
  const lines = scanLines(source)
  const spans: Span[] = []
  const width = widthOf(lines)
  for (let i = 0; i < lines.count;) {
    let last = i
    while (width > 0 && isBroken(lines, last, width)) last++
    cutLine(source, lines.start[i]!, lines.end[last]!, spans)
    i = last + 1
  }
  return { lines, spans }
}

/** Lines are broken at widths between these, in UTF-16 code units. */
const widths = { least: 50, most: 130 }

/**
 * The width at which lines are broken, as in mails and old plain text; 0 where every line is a paragraph. Told by lines that go on
 * in small letters in the next: headlines and menus do not.
 */
function widthOf(lines: Lines): number {
  let [pairs, goingOn, width] = [0, 0, 0]
  for (let i = 0; i < lines.count; i++) {
    const length = lines.end[i]! - lines.start[i]!
    if (length > widths.most) return 0
    width = Math.max(width, length)
    if (i === 0 || lines.number[i] !== lines.number[i - 1]! + 1) continue
    pairs++
    if (startsSmall(lines, i) && lines.end[i - 1]! - lines.start[i - 1]! >= 40) goingOn++
  }
  return width >= widths.least && goingOn >= 5 && goingOn * 3 > pairs ? width : 0
}

/** Whether the paragraph of line `i` goes on in the next: that stands directly below, and the line is about as long as they get. */
function isBroken(lines: Lines, i: number, width: number): boolean {
  if (i + 1 >= lines.count || lines.number[i + 1] !== lines.number[i]! + 1) return false
  const length = lines.end[i]! - lines.start[i]!
  return length >= width * 0.75 || (length >= width * 0.5 && startsSmall(lines, i + 1))
}

function startsSmall(lines: Lines, i: number): boolean {
  const first = lines.source.charAt(lines.start[i]!)
  return first !== first.toUpperCase()
}

function cutLine(source: string, start: number, end: number, into: Span[]): void {
  let from = start
  for (let at = start; at < end;) {
    if (source.charAt(at) === '!' && source.charAt(at + 1) === '[') {
      const close = imageEnd(source, at, end)
      if (close > 0) {
        cutBars(source, from, at, into)
        into.push({ start: at, end: close })
        from = at = close
        continue
      }
    }
    at++
  }
  cutBars(source, from, end, into)
}

/** Where the image mark `![…](…)` ends that begins here; -1 where none does. Reads a bounded stretch. */
function imageEnd(source: string, at: number, end: number): number {
  const middle = source.slice(at, Math.min(end, at + 400)).indexOf('](')
  if (middle < 0) return -1
  const from = at + middle
  const close = source.slice(from, Math.min(end, from + 2000)).indexOf(')')
  return close < 0 ? -1 : from + close + 1
}

function cutBars(source: string, start: number, end: number, into: Span[]): void {
  let [from, to] = [start, end]
  while (from < to && isSpace(source.charCodeAt(from))) from++
  while (to > from && isSpace(source.charCodeAt(to - 1))) to--
  if (from === to) return
  // A table's row has bars between its cells as well and stays whole.
  let [wordsFrom, wordsTo] = [from, to]
  while (wordsFrom < to && isBarOrSpace(source.charCodeAt(wordsFrom))) wordsFrom++
  while (wordsTo > wordsFrom && isBarOrSpace(source.charCodeAt(wordsTo - 1))) wordsTo--
  const inner = source.slice(wordsFrom, wordsTo)
  if (inner.includes('|') || !/[\p{L}\p{N}]/u.test(inner)) {
    into.push({ start: from, end: to })
    return
  }
  pushTrimmed(source, from, wordsFrom, into)
  into.push({ start: wordsFrom, end: wordsTo })
  pushTrimmed(source, wordsTo, to, into)
}

function pushTrimmed(source: string, start: number, end: number, into: Span[]): void {
  let to = end
  while (to > start && isSpace(source.charCodeAt(to - 1))) to--
  let from = start
  while (from < to && isSpace(source.charCodeAt(from))) from++
  if (from < to) into.push({ start: from, end: to })
}

function isBarOrSpace(code: number): boolean {
  return code === 0x7c || code === 0xff5c || isSpace(code)
}
