import { placeAt, scanLines, type Lines } from './lines.ts'
import type { Span } from './span.ts'

/** The paragraphs of a plain text, and whether its lines are broken at a width, so that a line break is no more than a space. */
export interface Paragraphs {
  /** In order, without white space around them; together they have every character that is not white space. */
  readonly spans: readonly Span[]
  readonly wrapped: boolean
}

/** A line shorter than this (UTF-16 code units) says nothing about a width at which lines are broken. */
const leastWidth = 24

/** After these a line may end because the sentence does. */
const finals = new Set('.!?…。！？．｡:：;；"”’»』」)）]】—')

/**
 * The paragraphs of a plain text: the runs of lines between blank lines where lines are broken at a width (as in old plain-text
 * books), else every line, as word processors write. Lines are taken for broken at a width when most of those that another follows
 * directly are long and end in the middle of a sentence. Linear.
 */
export function paragraphsOf(text: string): Paragraphs {
  const lines = scanLines(text)
  const wrapped = isWrapped(lines)
  const spans: { start: number; end: number }[] = []
  for (let i = 0; i < lines.count; i++) {
    const last = spans.at(-1)
    if (wrapped && last && follows(lines, i)) last.end = lines.end[i]!
    else spans.push({ start: lines.start[i]!, end: lines.end[i]! })
  }
  return { spans, wrapped }
}

/** Whether line `i` stands directly below the one before it, without a blank line between. */
function follows(lines: Lines, i: number): boolean {
  return i > 0 && lines.number[i] === lines.number[i - 1]! + 1
}

function isWrapped(lines: Lines): boolean {
  let [inner, broken] = [0, 0]
  for (let i = 1; i < lines.count; i++) {
    if (!follows(lines, i)) continue
    inner++
    const end = lines.end[i - 1]!
    if (end - lines.start[i - 1]! >= leastWidth && !finals.has(lines.source.charAt(end - 1))) broken++
  }
  return broken * 2 > inner
}

/** Where the first character that could not be read (U+FFFD) stands; undefined when all could. */
export function firstUnreadable(text: string): ReturnType<typeof placeAt> | undefined {
  const at = text.indexOf('\uFFFD')
  return at < 0 ? undefined : placeAt(scanLines(text), at)
}
