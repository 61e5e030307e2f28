import type { Sparse } from './associations.ts'
import type { Corpus } from './corpus.ts'

/** A pair of sentences that surely belongs together, more or less. */
export interface Anchor {
  readonly i: number
  readonly j: number
}

/** Words that stand in more sentences than this say nothing about the place. */
const common = 24
/** An anchor needs so much evidence: about one rare word of its own, or a few that are less rare. */
const least = 0.3

/**
 * Pairs of sentences that share rare associated words, as the heaviest chain in which both sides rise (patience sorting with
 * weights, a Fenwick tree of maxima). Within a block of `a` sentences [aFrom, aTo) and `b` sentences [bFrom, bTo).
 * O(pairs of rare occurrences · log), linear in the text.
 */
export function findAnchors(
  a: Corpus,
  b: Corpus,
  rows: Sparse,
  places: { readonly first: Int32Array; readonly sentences: Int32Array },
  [aFrom, aTo]: readonly [number, number],
  [bFrom, bTo]: readonly [number, number],
): readonly Anchor[] {
  const votes = new Float64Array(bTo - bFrom)
  const touched = new Int32Array(bTo - bFrom)
  const pairs: { i: number; j: number; weight: number }[] = []
  const slope = (bTo - bFrom) / (aTo - aFrom)
  for (let i = aFrom; i < aTo; i++) {
    let count = 0
    for (let k = a.first[i]!; k < a.first[i + 1]!; k++) {
      const s = a.tokens[k]!
      const often = a.frequency[s]!
      if (often > common) continue
      for (let e = rows.first[s]!; e < rows.first[s + 1]!; e++) {
        const t = rows.to[e]!
        const there = b.frequency[t]!
        if (there > common || rows.weight[e]! < 0.08) continue
        const vote = rows.weight[e]! / Math.sqrt(often * there)
        for (let p = places.first[t]!; p < places.first[t + 1]!; p++) {
          const j = places.sentences[p]! - bFrom
          if (j < 0 || j >= votes.length) continue
          if (votes[j] === 0) touched[count++] = j
          votes[j]! += vote
        }
      }
    }
    const expected = (i - aFrom) * slope
    let kept: { j: number; weight: number }[] = []
    for (let k = 0; k < count; k++) {
      const j = touched[k]!
      const weight = votes[j]! - 0.0005 * Math.abs(j - expected)
      votes[j] = 0
      if (weight >= least) kept.push({ j, weight })
    }
    if (kept.length > 3) kept = kept.sort((x, y) => y.weight - x.weight).slice(0, 3)
    for (const { j, weight } of kept) pairs.push({ i, j: j + bFrom, weight })
  }
  return heaviestChain(pairs, bFrom, bTo)
}

function heaviestChain(
  pairs: readonly { i: number; j: number; weight: number }[],
  bFrom: number,
  bTo: number,
): readonly Anchor[] {
  const size = bTo - bFrom + 1
  const tree = new Int32Array(size + 1).fill(-1)
  const total = new Float64Array(pairs.length)
  const before = new Int32Array(pairs.length).fill(-1)
  const bestUpTo = (j: number): number => {
    let best = -1
    for (let k = j; k > 0; k -= k & -k)
      if (tree[k]! >= 0 && (best < 0 || total[tree[k]!]! > total[best]!)) best = tree[k]!
    return best
  }
  // All pairs of one `i` are asked before any of them is entered, so that a chain takes at most one of them.
  for (let p = 0; p < pairs.length;) {
    let q = p
    while (q < pairs.length && pairs[q]!.i === pairs[p]!.i) {
      const previous = bestUpTo(pairs[q]!.j - bFrom)
      before[q] = previous
      total[q] = pairs[q]!.weight + (previous < 0 ? 0 : total[previous]!)
      q++
    }
    for (let r = p; r < q; r++)
      for (let k = pairs[r]!.j - bFrom + 1; k <= size; k += k & -k)
        if (tree[k]! < 0 || total[tree[k]!]! < total[r]!) tree[k] = r
    p = q
  }
  const chain: Anchor[] = []
  for (let p = bestUpTo(size); p >= 0; p = before[p]!) chain.push({ i: pairs[p]!.i, j: pairs[p]!.j })
  return chain.reverse()
}

/** The sentences that hold each type, each once, in order. */
export function placesOf(corpus: Corpus): { readonly first: Int32Array; readonly sentences: Int32Array } {
  const last = new Int32Array(corpus.types.length)
  const first = new Int32Array(corpus.types.length + 1)
  const visit = (see: (type: number, sentence: number) => void) => {
    last.fill(-1)
    for (let i = 0; i < corpus.count; i++)
      for (let k = corpus.first[i]!; k < corpus.first[i + 1]!; k++) {
        const type = corpus.tokens[k]!
        if (last[type] === i) continue
        last[type] = i
        see(type, i)
      }
  }
  visit(type => first[type + 1]!++)
  for (let t = 0; t < corpus.types.length; t++) first[t + 1]! += first[t]!
  const next = first.slice()
  const sentences = new Int32Array(first[corpus.types.length]!)
  visit((type, i) => (sentences[next[type]!++] = i))
  return { first, sentences }
}
