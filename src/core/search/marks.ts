import { sourceSpan } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import type { Lang } from '../transcript/episode.ts'
import type { Corpus } from './corpus.ts'
import { lowerBound } from './numbers.ts'
import { NONE } from './occurrences.ts'
import { bitOf } from './terms.ts'
import type { Term } from './terms.ts'

/** A matched span of a side. */
export interface Mark extends Span {
  /** Index into `turn.sides`; `start` and `end` are offsets in that side's `text`. */
  readonly side: number
  readonly lang: Lang
}

/**
 * The spans of a turn (by index) where the terms occur, in the columns `allowed`: in order of side and place, what overlaps made
 * one, each of whole characters of the source. Of a word that was found by its beginning, the beginning is marked; of one that was
 * found as another form or in spite of an error, all.
 */
export function markTurn(corpus: Corpus, terms: readonly Term[], turn: number, allowed: number): Mark[] {
  const marks: Mark[] = []
  corpus.columns.forEach((column, c) => {
    if ((allowed & bitOf(c)) === 0) return
    for (let i = lowerBound(column.turns, turn); column.turns[i] === turn; i++) {
      const start = column.starts[i] ?? 0
      const stop = start + (column.lengths[i] ?? 0)
      for (const term of terms) {
        const { at, ends } = term.columns[c] ?? NONE
        for (let k = lowerBound(at, start); k < at.length && (at[k] ?? 0) < stop; k++) {
          const span = sourceSpan(corpus.folded(column, i), (at[k] ?? 0) - start, (ends[k] ?? 0) - start)
          marks.push({ side: column.sides[i] ?? 0, lang: column.lang, ...span })
        }
      }
    }
  })
  marks.sort((a, b) => a.side - b.side || a.start - b.start || b.end - a.end)
  return joinOverlapping(marks)
}

function joinOverlapping(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = []
  for (const mark of marks) {
    const last = result.at(-1)
    if (last && last.side === mark.side && mark.start < last.end) {
      if (mark.end > last.end) result[result.length - 1] = { ...last, end: mark.end }
    } else result.push(mark)
  }
  return result
}
