import { isSpace, scanLines, type Lines } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'

/** The pieces of a page: its lines, but image marks and bars at the ends of a line are pieces of their own. */
export interface Pieces {
  readonly lines: Lines
  /** In order, without white space around them; together they have every character that is not white space. */
  readonly spans: readonly Span[]
}

/** The pieces of a source. Linear. */
export function piecesOf(source: string): Pieces {
  const lines = scanLines(source)
  const spans: Span[] = []
  for (let i = 0; i < lines.count; i++) cutLine(source, lines.start[i]!, lines.end[i]!, spans)
  return { lines, spans }
}

function cutLine(source: string, start: number, end: number, into: Span[]): void {
  let from = start
  for (let at = start; at < end; ) {
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
  if (inner === '' || inner.includes('|')) {
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
