import { isUnspaced } from '../text/fold-character.ts'
import type { Span } from '../text/span.ts'

/** A part of an excerpt; the pieces of an excerpt, put together, are its text. */
export interface Piece {
  readonly text: string
  /** Offset in the text the excerpt is from. */
  readonly start: number
  readonly marked: boolean
}

/** The part of a text around its marks: `[start, end)` of it, as pieces. */
export interface Excerpt extends Span {
  readonly pieces: readonly Piece[]
  /** Text was cut off before: draw an ellipsis. */
  readonly cutBefore: boolean
  /** Text was cut off after. */
  readonly cutAfter: boolean
}

/**
 * What a list of results shows of a text: at most `budget` code units of it (more only if a single mark is longer), so
 * placed that as many marks as possible are seen, the earliest such place, with the rest of the budget around them; cut
 * between words where there are spaces, and never within a character. The whole text, if it fits. `marks` are in order
 * and do not overlap. Linear.
 */
export function excerpt(text: string, marks: readonly Span[], budget: number): Excerpt {
  const shown = densest(marks, budget)
  const first = marks[shown.from]
  const last = marks[shown.to - 1]
  const inner = first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 }
  const span = widen(text, inner, budget)
  return {
    ...span,
    pieces: cutPieces(text, span, marks.slice(shown.from)),
    cutBefore: span.start > 0,
    cutAfter: span.end < text.length,
  }
}

/** The run of marks `[from, to)` that is longest in number and fits the budget; the earliest of such. */
function densest(marks: readonly Span[], budget: number): { from: number; to: number } {
  let best = { from: 0, to: Math.min(1, marks.length) }
  let from = 0
  marks.forEach((mark, i) => {
    while (from < i && mark.end - (marks[from]?.start ?? 0) > budget) from++
    if (i + 1 - from > best.to - best.from) best = { from, to: i + 1 }
  })
  return best
}

/** `inner` with what the budget leaves: a third of it before (what leads there), the rest after, or the other way round. */
function widen(text: string, inner: Span, budget: number): Span {
  if (text.length <= budget) return { start: 0, end: text.length }
  const spare = Math.max(0, budget - (inner.end - inner.start))
  const wantedEnd = Math.min(text.length, inner.end + (spare - Math.min(inner.start, Math.floor(spare / 3))))
  const wantedStart = Math.max(0, inner.start - (spare - (wantedEnd - inner.end)))
  return { start: cutAt(text, wantedStart, inner.start, 1), end: cutAt(text, wantedEnd, inner.end, -1) }
}

/** The nearest good place to cut from `wanted` towards `inner`: at a space, or between characters that need none. */
function cutAt(text: string, wanted: number, inner: number, step: 1 | -1): number {
  if (wanted === 0 || wanted === text.length || wanted === inner) return wanted
  for (let at = wanted, tries = 0; at !== inner && tries < LONGEST_WORD; at += step, tries++) {
    const spaced = isSpace(text, at) || isSpace(text, at - 1)
    if (!spaced && !(isUnspaced(text.charAt(at)) && isCharacterStart(text, at))) continue
    while (at !== inner && isSpace(text, step === 1 ? at : at - 1)) at += step
    return at
  }
  let at = wanted
  while (at !== inner && !isCharacterStart(text, at)) at += step
  return at
}

function cutPieces(text: string, span: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  const add = (start: number, end: number, marked: boolean): void => {
    if (end > start) pieces.push({ text: text.slice(start, end), start, marked })
  }
  let at = span.start
  for (const mark of marks) {
    if (mark.start >= span.end) break
    const start = Math.max(mark.start, at)
    const end = Math.min(mark.end, span.end)
    if (end <= start) continue
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, span.end, false)
  return pieces
}

/** How far a cut moves to find a space. Greater: what is one long word (an address) would lose more of itself. */
const LONGEST_WORD = 24

const isSpace = (text: string, at: number): boolean => {
  const character = text[at]
  return character !== undefined && character.trim() === ''
}

const CONTINUES = /^[\p{M}\u200d\udc00-\udfff]/u

function isCharacterStart(text: string, at: number): boolean {
  return !CONTINUES.test(text.slice(at, at + 2)) && text[at - 1] !== '\u200d'
}
