import { Lattice, learntJumps, noJumps, usualJumps } from './jumps.ts'
import type { WordTable } from './vocabulary.ts'

/** How translations are learnt from the pairs. Chosen out of fold with `tests/bench/words/train.mjs`. */
export interface HmmOptions {
  /** Passes over the pairs with plain position: more fit rare words to chance neighbours. */
  readonly plainPasses: number
  /** Passes with jumps after them. */
  readonly jumpPasses: number
  /** How many sightings the evidence counts for; higher trusts the pairs' own counts less. */
  readonly prior: number
  /** The probability that a word has no counterpart. */
  readonly empty: number
  /** How strongly plain position pulls to the diagonal. */
  readonly diagonal: number
  /** The weight of evidence that takes half of the share that evidence can take; lower trusts weak evidence more. */
  readonly half: number
  /** The share of the prior that evidence can take; what is left makes surprises possible. */
  readonly cap: number
}

export const defaultHmm: HmmOptions = {
  plainPasses: 2,
  jumpPasses: 2,
  prior: 4,
  empty: 0.15,
  diagonal: 4,
  half: 0.3,
  cap: 0.9,
}

/**
 * For each cell the probability that the word of the one side comes from the word of the other: a hidden Markov model (Vogel, Ney
 * and Tillmann 1996) fitted by expectation and maximisation. `forward`: words of `b` come from words of `a`; else the other
 * way round. `weight` is the evidence, a number a couple.
 *
 * Departs from the paper in two ways. Counts are of roots, with a prior that the evidence shapes. And a cell is judged by what all
 * *other* sightings taught, its own left out: without that, a word that occurs once explains itself with whatever stands near (up
 * to 2.5 points of alignment error on small texts). Time: cells × 21 at most × passes.
 */
export function fitHmm(
  table: WordTable,
  weight: Float32Array,
  forward: boolean,
  options: HmmOptions = defaultHmm,
): Float32Array {
  const from = forward ? table.coupleA : table.coupleB
  const fromTypes = forward ? table.typesA : table.typesB
  const { couple, rootCell, rootCouple, rootCouples } = table
  const { prior: pseudo, plainPasses, empty } = options
  const { prior, rareness } = priorOf(table, weight, forward, options)
  const fromRoot = new Int32Array(rootCouples)
  for (let c = 0; c < rootCouple.length; c++) fromRoot[rootCouple[c]!] = fromTypes.root[from[c]!]!
  let counts = new Float64Array(rootCouples)
  let next = new Float64Array(rootCouples)
  const fromCounts = new Float64Array(fromTypes.rootCounts.length)
  const cells = new Float32Array(table.cells)
  const lattice = new Lattice()
  let jumps = usualJumps()
  const passes = plainPasses + options.jumpPasses
  for (let pass = 0; pass < passes; pass++) {
    const last = pass === passes - 1
    const counted = noJumps()
    next.fill(0)
    for (let k = 0; k < table.a.length; k++) {
      const places = (forward ? table.a : table.b)[k]!.length
      const words = (forward ? table.b : table.a)[k]!.length
      if (places === 0 || words === 0) continue
      lattice.prepare(places, words)
      const { emit, post } = lattice
      const start = table.cellStart[k]!
      const placeStep = forward ? words : 1
      const wordStep = forward ? 1 : places
      for (let i = 0; i < places; i++) {
        const first = start + i * placeStep
        let own = 0
        for (let t = 0, cell = first; t < words; t++, cell += wordStep) own += cells[cell]!
        const known = Math.max(0, fromCounts[fromRoot[rootCell[first]!]!]! - own)
        for (let t = 0, cell = first, e = i; t < words; t++, cell += wordStep, e += places) {
          const c = couple[cell]!
          const seen = Math.max(0, counts[rootCell[cell]!]! - cells[cell]!)
          emit[e] = (seen * rareness[c]! + prior[c]!) / (known + pseudo)
        }
      }
      if (pass < plainPasses) lattice.plain(places, words, empty, options.diagonal)
      else lattice.walk(places, words, empty, jumps, last ? undefined : counted)
      for (let i = 0; i < places; i++) {
        for (let t = 0, cell = start + i * placeStep, e = i; t < words; t++, cell += wordStep, e += places) {
          const p = post[e]!
          cells[cell] = p
          if (!last) next[rootCell[cell]!]! += p
        }
      }
    }
    if (last) break
    ;[counts, next] = [next, counts]
    fromCounts.fill(0)
    for (let c = 0; c < rootCouples; c++) fromCounts[fromRoot[c]!]! += counts[c]!
    if (pass >= plainPasses) jumps = learntJumps(counted)
  }
  return cells
}

/** For each couple the prior of the translation as pseudo-counts over how common it is, and one over how common it is. */
function priorOf(
  table: WordTable,
  weight: Float32Array,
  forward: boolean,
  { prior: pseudo, half, cap }: HmmOptions,
): { readonly prior: Float32Array; readonly rareness: Float32Array } {
  const from = forward ? table.coupleA : table.coupleB
  const to = forward ? table.coupleB : table.coupleA
  const { root, rootCounts, total } = forward ? table.typesB : table.typesA
  const weights = new Float64Array((forward ? table.typesA : table.typesB).forms.length)
  for (let c = 0; c < from.length; c++) weights[from[c]!]! += weight[c]!
  const prior = new Float32Array(from.length)
  const rareness = new Float32Array(from.length)
  for (let c = 0; c < from.length; c++) {
    const all = weights[from[c]!]!
    const share = cap * (all / (all + half))
    rareness[c] = (total + 0.5 * rootCounts.length) / (rootCounts[root[to[c]!]!]! + 0.5)
    prior[c] = pseudo * (1 - share + (all > 0 ? ((share * weight[c]!) / all) * rareness[c]! : 0))
  }
  return { prior, rareness }
}
