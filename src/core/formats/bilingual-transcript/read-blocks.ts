import type { Lines } from '../../text/lines.ts'
import { isUnspaced, scriptOf } from '../../text/script.ts'
import type { Rest } from '../../transcript/episode.ts'
import type { Label } from './choose-labels.ts'
import { endsSentence } from './page-words.ts'
import { readTime } from './times.ts'

/** A paragraph (or line) of speech before it is known which language it is in. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Whether something that is no speech stands between it and the piece before. */
  readonly apart: boolean
}

/** A label and what stands under it. */
export interface Block {
  readonly label: Label
  /** Where the label begins, and where it (with its time) ends. */
  readonly start: number
  readonly labelEnd: number
  readonly startMs: number | undefined
  readonly pieces: readonly Piece[]
}

/** The conversation cut at its labels. `preface`: how many lines stand before it. */
export interface Blocks {
  readonly preface: number
  readonly blocks: readonly Block[]
  readonly rest: readonly Rest[]
}

/** Lines are joined into paragraphs when blank lines make up this share of what parts the lines of a turn. */
const blankShare = 0.2

/** A line shorter than this is no line that an editor broke because it was full. */
const fullLine = 40

/**
 * Cuts the lines at the labels. A line that is only a time belongs to the label it touches; rules and headings are
 * marks. A line that was broken in the middle of a sentence is joined with the next, where the file parts paragraphs
 * with blank lines. Linear.
 */
export function readBlocks(lines: Lines, labels: readonly Label[]): Blocks {
  const { source } = lines
  const blocks: Block[] = []
  const rest: Rest[] = []
  const first = labels[0]
  const preface = first ? first.line - linesBefore(lines, first) : lines.count
  const wraps = partsWithBlanks(lines, labels)
  labels.forEach((label, index) => {
    const next = labels[index + 1]
    const before =
      labels[index - 1] && labels[index - 1]!.line >= label.line - 1 ? 0 : linesBefore(lines, label)
    let startMs = label.shape.startMs
    if (before > 0) startMs ??= timeLine(lines, label.line - 1)
    let line = label.line
    let labelEnd = label.shape.textStart < 0 ? lines.end[line]! : label.shape.textStart
    let stop = next ? next.line : lines.count
    if (next && next.line > label.line + 1) stop -= Math.min(linesBefore(lines, next), stop - line - 1)
    const pieces: Piece[] = []
    let apart = false
    if (label.shape.textStart >= 0) pieces.push({ start: labelEnd, end: lines.end[line]!, apart })
    line++
    if (startMs === undefined && line < stop && label.shape.textStart < 0) {
      startMs = timeLine(lines, line)
      if (startMs !== undefined) labelEnd = lines.end[line++]!
    }
    for (; line < stop; line++) {
      const [start, end] = [lines.start[line]!, lines.end[line]!]
      const previous = pieces.at(-1)
      if (isMark(source, start, end) || timeLine(lines, line) !== undefined) {
        rest.push({ kind: 'mark', start, end, text: source.slice(start, end) })
        apart = true
      } else if (wraps && previous && !apart && goesOn(lines, line)) {
        pieces[pieces.length - 1] = { start: previous.start, end, apart: previous.apart }
      } else {
        pieces.push({ start, end, apart })
        apart = false
      }
    }
    const start = lines.start[label.line - before]!
    blocks.push({ label, start, labelEnd, startMs, pieces })
  })
  return { preface, blocks, rest }
}

/** Whether the file parts the paragraphs inside its turns with blank lines. */
function partsWithBlanks(lines: Lines, labels: readonly Label[]): boolean {
  let [close, parted, next] = [0, 0, 0]
  for (let line = (labels[0]?.line ?? lines.count) + 2; line < lines.count; line++) {
    while (next < labels.length && labels[next]!.line < line - 1) next++
    const at = labels[next]
    if (at && (at.line === line || (at.line === line - 1 && at.shape.textStart < 0))) continue
    if (isClose(lines, line)) close++
    else parted++
  }
  return close > 0 && parted >= (close + parted) * blankShare
}

/** Whether a line goes on with the sentence of the line right above it. */
function goesOn(lines: Lines, line: number): boolean {
  if (!isClose(lines, line)) return false
  const [start, end] = [lines.start[line - 1]!, lines.end[line - 1]!]
  if (end - start < fullLine || endsSentence(lines.source.slice(end - 4, end))) return false
  return (
    isUnspaced(scriptOf(lines.source.charCodeAt(end - 1))) ===
    isUnspaced(scriptOf(lines.source.charCodeAt(lines.start[line]!)))
  )
}

/** Whether no blank line stands before a line. */
function isClose(lines: Lines, line: number): boolean {
  return lines.number[line]! - lines.number[line - 1]! === 1
}

/** How many lines right before a label are part of it: its time, and before that the number that subtitles have. */
function linesBefore(lines: Lines, { line, shape }: Label): number {
  if (shape.startMs !== undefined || line === 0 || timeLine(lines, line - 1) === undefined) return 0
  if (line < 2 || !isClose(lines, line - 1)) return 1
  const end = lines.end[line - 2]!
  for (let at = lines.start[line - 2]!; at < end; at++) {
    const code = lines.source.charCodeAt(at)
    if (code < 48 || code > 57) return 1
  }
  return 2
}

/** The time a line consists of, in milliseconds; `undefined` when the line says something else. */
function timeLine(lines: Lines, line: number): number | undefined {
  const [start, end] = [lines.start[line]!, lines.end[line]!]
  if (end - start > 40) return undefined
  const time = readTime(lines.source, start, end)
  return time?.end === end ? time.startMs : undefined
}

/** Whether a line is a rule (`---`, `* * *`) or a heading of Markdown. */
export function isMark(source: string, start: number, end: number): boolean {
  if (source[start] === '#') {
    let at = start
    while (at < end && at - start < 7 && source[at] === '#') at++
    return at - start < 7 && source[at] === ' '
  }
  if (end - start < 3 || end - start > 200) return false
  for (let at = start; at < end; at++) if (!'-–—*_=~ ·•#+|'.includes(source[at]!)) return false
  return true
}
