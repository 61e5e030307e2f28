import type { Corpus } from './corpus.ts'
import { Fit, NONE } from './occurrences.ts'
import type { Occurrences } from './occurrences.ts'
import { bitOf } from './terms.ts'
import type { Term } from './terms.ts'

/** What the order of hits is tuned by; the tests of the order chose the defaults. */
export interface RankTuning {
  /**
   * What an occurrence is worth by how it fits, best first (see `Fit`). Each is below the one before by more than `often` can make
   * up for, so that among hits for a single word the better fit always comes first.
   */
  readonly fit: Readonly<Record<Fit, number>>
  /** Up to this share is given for how often the words occur in how little text. Greater: short turns rise. */
  readonly often: number
  /** Given if all words stand in one side. */
  readonly together: number
  /** Up to this is given for standing close to each other; half of it at `near` characters between them. */
  readonly close: number
  readonly near: number
  /** Given if they stand next to each other in the order typed, as in a phrase. */
  readonly adjacent: number
}

export const RANK: RankTuning = {
  fit: { 0: 1, 1: 0.75, 2: 0.5, 3: 0.38, 4: 0.29, 5: 0.2 },
  often: 0.2,
  together: 0.4,
  close: 0.4,
  near: 30,
  adjacent: 0.2,
}

/**
 * A score above 0 for each of the turns (indices, ascending), in the same order; what a person meant has the greater one:
 *
 * 1. how well the words fit (whole word, another form, beginning, forgiven error), rare words weighing more (BM25's inverse
 *    document frequency, by turns);
 * 2. for several words: all in one side, close to each other, next to each other in the order typed. Words typed as two that stand
 *    together rise above whole words far apart, up to double;
 * 3. how often they occur, with less gain each time, and in how short a turn (BM25's saturation and length, Robertson and
 *    Zaragoza 2009, k = 1, b = 0.5), at most `often`.
 *
 * Only sides of columns in `allowed` (see `bitOf`) count. Equal scores are for the caller to break: the earlier turn first. Linear in
 * turns and occurrences.
 */
export function scoreTurns(
  corpus: Corpus,
  terms: readonly Term[],
  turns: Uint32Array,
  allowed: number,
  tuning: RankTuning = RANK,
): Float64Array {
  const n = terms.length
  const hitOf = new Int32Array(corpus.turns.length).fill(-1)
  turns.forEach((turn, hit) => (hitOf[turn] = hit))
  const fits = new Float64Array(turns.length * n)
  const counts = new Uint32Array(turns.length * n)
  const lengths = new Uint32Array(turns.length)
  const closeness = new Float64Array(turns.length)
  let total = 0

  corpus.columns.forEach((column, c) => {
    if ((allowed & bitOf(c)) === 0) return
    const lists = terms.map(term => term.columns[c] ?? NONE)
    const froms = new Uint32Array(n)
    const tos = new Uint32Array(n)
    for (let side = 0; side < column.starts.length; side++) {
      const length = column.lengths[side] ?? 0
      total += length
      const hit = hitOf[column.turns[side] ?? 0] ?? -1
      if (hit < 0) continue
      lengths[hit] = (lengths[hit] ?? 0) + length
      const start = column.starts[side] ?? 0
      let present = 0
      for (let t = 0; t < n; t++) {
        const { at, fits: kinds } = lists[t] ?? NONE
        let from = tos[t] ?? 0
        while (from < at.length && (at[from] ?? 0) < start) from++
        let to = from
        let best = fits[hit * n + t] ?? 0
        for (; to < at.length && (at[to] ?? 0) < start + length; to++)
          best = Math.max(best, tuning.fit[(kinds[to] ?? 0) as Fit])
        fits[hit * n + t] = best
        counts[hit * n + t] = (counts[hit * n + t] ?? 0) + to - from
        froms[t] = from
        tos[t] = to
        if (to > from) present++
      }
      if (n > 1 && present === n)
        closeness[hit] = Math.max(closeness[hit] ?? 0, closenessOf(lists, froms, tos, tuning))
    }
  })

  const average = Math.max(1, total / Math.max(1, corpus.turns.length))
  const rarity = terms.map(term =>
    Math.log(1 + (corpus.turns.length - term.turns + 0.5) / (term.turns + 0.5)),
  )
  const rarities = rarity.reduce((sum, weight) => sum + weight, 0)
  return Float64Array.from(turns, (_, hit) => {
    let fit = 0
    let often = 0
    for (let t = 0; t < n; t++) {
      const weight = (rarity[t] ?? 0) / rarities
      const count = counts[hit * n + t] ?? 0
      fit += weight * (fits[hit * n + t] ?? 0)
      often += (weight * count) / (count + 0.5 + (0.5 * (lengths[hit] ?? 0)) / average)
    }
    return fit * (1 + (closeness[hit] ?? 0)) * (1 - tuning.often + tuning.often * often)
  })
}

/** What one side adds: over the stretches that hold an occurrence of each term, the closest. */
function closenessOf(
  lists: readonly Occurrences[],
  froms: Uint32Array,
  tos: Uint32Array,
  tuning: RankTuning,
): number {
  const n = lists.length
  const current = froms.slice()
  let best = 0
  for (;;) {
    let start = Infinity
    let end = 0
    let first = 0
    let letters = 0
    let ordered = true
    for (let t = 0, before = -1; t < n; t++) {
      const list = lists[t] ?? NONE
      const at = list.at[current[t] ?? 0] ?? 0
      const stop = list.ends[current[t] ?? 0] ?? 0
      if (at < start) first = t
      start = Math.min(start, at)
      end = Math.max(end, stop)
      letters += stop - at
      ordered &&= at > before
      before = at
    }
    const between = Math.max(0, end - start - letters - (n - 1))
    const close = tuning.close / (1 + between / tuning.near)
    best = Math.max(best, tuning.together + close + (ordered && between === 0 ? tuning.adjacent : 0))
    // The closest stretch that begins at the first of them has been seen: go on with its next occurrence.
    const next = (current[first] ?? 0) + 1
    if (next >= (tos[first] ?? 0)) return best
    current[first] = next
  }
}
