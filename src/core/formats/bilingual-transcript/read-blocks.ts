import type { Lines } from '../../text/lines.ts'
import { scriptOf } from '../../text/script.ts'
import type { Rest } from '../../transcript/episode.ts'
import type { Label } from './choose-labels.ts'
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
  readonly start: number
  readonly startMs?: number
  readonly pieces: Piece[]
}

/** The conversation cut at its labels. `preface`: how many lines stand before it. */
export interface Blocks {
  readonly preface: number
  readonly blocks: readonly Block[]
  readonly rest: readonly Rest[]
}

/**
 * Cuts the lines at the labels. A line that is only a time belongs to the label it touches; rules and headings are
 * marks. Lines that no blank line parts are one paragraph when the file parts its paragraphs with blank lines. Linear.
 */
export function readBlocks(lines: Lines, labels: readonly Label[]): Blocks {
  const { source } = lines
  const blocks: Block[] = []
  const rest: Rest[] = []
  const first = labels[0]
  let preface = first ? first.line : lines.count
  // a time on the line before a label is that label's
  const timeBefore = (label: Label): number | undefined =>
    label.shape.startMs === undefined && label.line > 0 ? timeLine(lines, label.line - 1) : undefined
  if (first && timeBefore(first) !== undefined) preface--
  labels.forEach((label, index) => {
    const next = labels[index + 1]
    const before = timeBefore(label)
    const previous = labels[index - 1]
    const hasBefore = before !== undefined && previous?.line !== label.line - 1
    let startMs = label.shape.startMs ?? (hasBefore ? before : undefined)
    let line = label.line
    let stop = next ? next.line : lines.count
    if (next && stop - 1 > label.line && timeBefore(next) !== undefined) stop--
    const pieces: Piece[] = []
    let apart = false
    if (label.shape.textStart >= 0)
      pieces.push({ start: label.shape.textStart, end: lines.end[line]!, apart })
    line++
    if (startMs === undefined && line < stop && label.shape.textStart < 0) {
      startMs = timeLine(lines, line)
      if (startMs !== undefined) line++
    }
    for (; line < stop; line++) {
      const [start, end] = [lines.start[line]!, lines.end[line]!]
      if (isMark(source, start, end) || timeLine(lines, line) !== undefined) {
        rest.push({ kind: 'mark', start, end, text: source.slice(start, end) })
        apart = true
        continue
      }
      pieces.push({ start, end, apart })
      apart = false
    }
    blocks.push({
      label,
      start: lines.start[hasBefore ? label.line - 1 : label.line]!,
      ...(startMs === undefined ? {} : { startMs }),
      pieces,
    })
  })
  return { preface, blocks, rest }
}

/** The time a line consists of, in milliseconds; `undefined` when the line says something else. */
function timeLine(lines: Lines, line: number): number | undefined {
  const [start, end] = [lines.start[line]!, lines.end[line]!]
  if (end - start > 40) return undefined
  const time = readTime(lines.source, start, end)
  return time?.end === end ? time.startMs : undefined
}

/** A rule (`---`, `* * *`) or a heading of Markdown. */
export function isMark(source: string, start: number, end: number): boolean {
  if (source[start] === '#') {
    let at = start
    while (at < end && at - start < 7 && source[at] === '#') at++
    return at - start < 7 && source[at] === ' '
  }
  if (end - start < 3 || end - start > 200) return false
  for (let at = start; at < end; at++) {
    const char = source[at]!
    if (!'-–—*_=~ ·•#+|'.includes(char) || scriptOf(char.charCodeAt(0))) return false
  }
  return true
}
