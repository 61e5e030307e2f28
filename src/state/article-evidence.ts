import type { Span } from '../core/text/span.ts'
import type { PassageLink } from '../core/transcript/news-document.ts'

/** Words to mark in a passage or in its turn. `differs`: a number that contradicts the other text; else both say the same. */
export interface EvidenceMark extends Span {
  readonly differs?: boolean
}

/** What parts words of one run: spaces, punctuation, nothing at all. */
const between = /^[\s\p{P}]*$/u

/** Spans of a text in order; those that overlap, or between which no word stands, are one. n log n. */
export function joinSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && (start <= last.end || between.test(text.slice(last.end, start))))
      last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** The words of a passage that its turn says too, and the numbers that contradict it. In order, without overlaps. */
export function passageMarks(text: string, { evidence, differs = [] }: PassageLink): readonly EvidenceMark[] {
  return marksOf(
    text,
    evidence.map(({ article }) => article),
    differs.map(({ passage }) => passage),
  )
}

/** The same words in one side of the turn: `side` is its index in `Turn.sides`, `text` what it says. */
export function turnMarks(
  text: string,
  side: number,
  { evidence, differs = [] }: PassageLink,
): readonly EvidenceMark[] {
  return marksOf(
    text,
    evidence.flatMap(each => (each.side === side ? [each.turn] : [])),
    differs.flatMap(({ said }) => (said.side === side ? [said] : [])),
  )
}

function marksOf(text: string, same: readonly Span[], differs: readonly Span[]): readonly EvidenceMark[] {
  const numbers = joinSpans(text, differs)
  // Where a number contradicts, nothing else is said of its words.
  const rest = joinSpans(text, same).flatMap(span => without(span, numbers))
  return [...rest, ...numbers.map(span => ({ ...span, differs: true }))].sort((a, b) => a.start - b.start)
}

/** The parts of a span that lie in none of the holes. */
function without(span: Span, holes: readonly Span[]): readonly Span[] {
  const pieces: Span[] = []
  let start = span.start
  for (const hole of holes) {
    if (hole.end <= start || hole.start >= span.end) continue
    if (hole.start > start) pieces.push({ start, end: hole.start })
    start = hole.end
  }
  if (start < span.end) pieces.push({ start, end: span.end })
  return pieces
}
