import type { Sparse } from './associations.ts'
import type { Band } from './band.ts'
import type { Corpus } from './corpus.ts'

/**
 * How much better groups of sentences explain the words of a sentence on the other side than that side's own unigram does.
 *
 * For a group of `size` sentences from `i`, and sentence `j` in its window: Σ over the words t of j of
 * log((1 − λ) + λ · Σₛ w(s, t) / (|S| · p(t))). The rows hold prefix sums over j, so that any range of sentences costs O(1).
 */
export interface Evidence {
  readonly sizes: number
  /** The window of row `i`: sentences `from[i] … to[i]`, half-open. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Where the prefix sums of row `i` begin, for groups of one sentence; those of `size` follow `(size − 1) · (to − from + 1)` later. */
  readonly at: Float64Array
  readonly sums: Float64Array
  /** By sentence of the other side: the evidence of an empty group. */
  readonly blank: Float64Array
}

/** λ: the share of words that a right counterpart explains. Raising it trusts the dictionary more. */
import { tuning } from './tuning.ts'

export function makeEvidence(
  a: Corpus,
  b: Corpus,
  rows: Sparse,
  window: (i: number) => readonly [number, number],
  sizes: number,
): Evidence {
  const n = a.count
  const from = new Int32Array(n)
  const to = new Int32Array(n)
  const at = new Float64Array(n + 1)
  for (let i = 0; i < n; i++) {
    const [low, high] = window(i)
    from[i] = low
    to[i] = Math.max(low, high)
    at[i + 1] = at[i]! + sizes * (to[i]! - low + 1)
  }
  const sums = new Float64Array(at[n]!)
  const total = b.tokens.length
  const inverse = Float64Array.from(b.frequency, f => total / f)
  const explained = new Float64Array(b.types.length)
  const touched = new Int32Array(b.types.length)
  const sentenceRows = makeRows(a, b, rows, from, to, sizes)
  const { lambda } = tuning
  const rest = 1 - lambda
  const miss = Math.log(rest)
  for (let i = 0; i < n; i++) {
    let words = 0
    let count = 0
    const low = from[i]!
    const high = to[i]!
    const width = high - low + 1
    for (let size = 1; size <= sizes && i + size <= n; size++) {
      const sentence = i + size - 1
      words += a.first[sentence + 1]! - a.first[sentence]!
      const { types, masses, length } = sentenceRows(sentence)
      for (let k = 0; k < length; k++) {
        const t = types[k]!
        if (explained[t] === 0) touched[count++] = t
        explained[t]! += masses[k]!
      }
      const scale = lambda / Math.max(1, words)
      let place = at[i]! + (size - 1) * width
      let sum = 0
      sums[place++] = 0
      // One logarithm a sentence: the product stays far within the range of a double.
      for (let j = low; j < high; j++) {
        let misses = 0
        let product = 1
        for (let k = b.first[j]!; k < b.first[j + 1]!; k++) {
          const t = b.tokens[k]!
          const mass = explained[t]!
          if (mass === 0) misses++
          else {
            product *= rest + scale * mass * inverse[t]!
            if (product > 1e200) {
              sum += Math.log(product)
              product = 1
            }
          }
        }
        sum += Math.log(product) + misses * miss
        sums[place++] = sum
      }
    }
    for (let k = 0; k < count; k++) explained[touched[k]!] = 0
  }
  const blank = Float64Array.from({ length: b.count }, (_, j) => (b.first[j + 1]! - b.first[j]!) * miss)
  return { sizes, from, to, at, sums, blank }
}

interface Row {
  types: Int32Array
  masses: Float64Array
  length: number
  sentence: number
}

/**
 * What each sentence of `a` explains, summed by type, as far as it stands in a window that the sentence can meet: common words
 * are associated with hundreds of types, of which a window holds a few. Rows are asked for in order, each up to `sizes` times.
 */
function makeRows(
  a: Corpus,
  b: Corpus,
  rows: Sparse,
  from: Int32Array,
  to: Int32Array,
  sizes: number,
): (sentence: number) => Row {
  const kept: Row[] = Array.from({ length: sizes }, () => ({
    types: new Int32Array(64),
    masses: new Float64Array(64),
    length: 0,
    sentence: -1,
  }))
  const present = new Int32Array(b.types.length)
  const slot = new Int32Array(b.types.length).fill(-1)
  let low = 0
  let high = 0
  const count = (sentence: number, by: number) => {
    for (let k = b.first[sentence]!; k < b.first[sentence + 1]!; k++) present[b.tokens[k]!]! += by
  }
  return sentence => {
    const row = kept[sentence % sizes]!
    if (row.sentence === sentence) return row
    while (high < to[sentence]!) count(high++, 1)
    for (const least = Math.min(from[Math.max(0, sentence - sizes + 1)]!, high); low < least; low++)
      count(low, -1)
    row.sentence = sentence
    row.length = 0
    for (let k = a.first[sentence]!; k < a.first[sentence + 1]!; k++) {
      const type = a.tokens[k]!
      for (let e = rows.first[type]!, end = rows.first[type + 1]!; e < end; e++) {
        const t = rows.to[e]!
        if (present[t]! <= 0) continue
        const place = slot[t]!
        if (place >= 0) row.masses[place]! += rows.weight[e]!
        else {
          if (row.length === row.types.length) {
            const types = new Int32Array(2 * row.length)
            const masses = new Float64Array(2 * row.length)
            types.set(row.types)
            masses.set(row.masses)
            row.types = types
            row.masses = masses
          }
          slot[t] = row.length
          row.types[row.length] = t
          row.masses[row.length++] = rows.weight[e]!
        }
      }
    }
    for (let k = 0; k < row.length; k++) slot[row.types[k]!] = -1
    return row
  }
}

/** The evidence of group (i, size) for the sentences `from … to` (half-open), which must lie in the window of `i`. */
export function evidenceOf(e: Evidence, i: number, size: number, from: number, to: number): number {
  const low = e.from[i]!
  const place = e.at[i]! + (size - 1) * (e.to[i]! - low + 1) - low
  return e.sums[place + to]! - e.sums[place + from]!
}

/** The window of each group along the rows of a band. */
export const windowOfRows =
  (band: Band, sizes: number, n: number) =>
  (i: number): readonly [number, number] => [band.lo[i]!, band.hi[Math.min(n, i + sizes)]!]

/** The same seen from the other side: for each `j`, the sentences of the first side that share a bead with it. */
export function windowOfColumns(
  band: Band,
  sizes: number,
  m: number,
): (j: number) => readonly [number, number] {
  const n = band.lo.length - 1
  const low = new Int32Array(m + 1)
  const high = new Int32Array(m + 1)
  // low[j]: the first row whose band reaches node j; high[j]: the last row whose band still holds it.
  for (let j = 0, i = 0; j <= m; j++) {
    while (i < n && band.hi[i]! < j) i++
    low[j] = i
  }
  for (let j = m, i = n; j >= 0; j--) {
    while (i > 0 && band.lo[i]! > j) i--
    high[j] = i
  }
  return j => [low[j]!, Math.max(low[j]!, high[Math.min(m, j + sizes)]!)]
}
