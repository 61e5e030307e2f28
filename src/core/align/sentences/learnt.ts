import { AssociationBuilder, type Associations } from './associations.ts'
import type { Corpus } from './corpus.ts'
import { tuning } from './tuning.ts'
import type { Step } from './lattice.ts'

/** What a first alignment teaches: types that keep turning up together. */
export interface LearnOptions {
  /** A pair counts from so many common beads on. */
  readonly least: number
  readonly strength: number
}

/**
 * Adds to `known` the pairs of words that the beads teach: each the other's best partner by Dice's coefficient
 * (Melamed's competitive linking, one round). O(words of a bead × words of its counterpart).
 */
export function learn(
  a: Corpus,
  b: Corpus,
  path: readonly Step[],
  known: AssociationBuilder,
  { least, strength }: LearnOptions,
): Associations {
  const beadsOf = occurrences(a, path, ({ i, m }) => [i, i + m])
  const beadsOfB = occurrences(b, path, ({ j, n }) => [j, j + n])
  const counts = new Float64Array(b.types.length)
  const touched = new Int32Array(b.types.length)
  const bestA = new Int32Array(a.types.length).fill(-1)
  const scoreA = new Float64Array(a.types.length)
  const bestB = new Int32Array(b.types.length).fill(-1)
  const scoreB = new Float64Array(b.types.length)
  const dfB = Float64Array.from(
    { length: b.types.length },
    (_, t) => beadsOfB.first[t + 1]! - beadsOfB.first[t]!,
  )
  const seenAt = new Int32Array(b.types.length).fill(-1)
  for (let s = 0; s < a.types.length; s++) {
    const df = beadsOf.first[s + 1]! - beadsOf.first[s]!
    if (df < least || df > 400) continue
    let count = 0
    for (let k = beadsOf.first[s]!; k < beadsOf.first[s + 1]!; k++) {
      const bead = beadsOf.beads[k]!
      const { j, n } = path[bead]!
      const mark = s * 0 + bead
      for (let w = b.first[j]!; w < b.first[j + n]!; w++) {
        const t = b.tokens[w]!
        if (seenAt[t] === mark) continue
        seenAt[t] = mark
        if (counts[t] === 0) touched[count++] = t
        counts[t]!++
      }
    }
    for (let k = 0; k < count; k++) {
      const t = touched[k]!
      const both = counts[t]!
      counts[t] = 0
      seenAt[t] = -1
      if (both < least) continue
      const score = ((2 * both) / (df + dfB[t]!)) * (1 - 0.5 / both)
      if (score > scoreA[s]!) {
        scoreA[s] = score
        bestA[s] = t
      }
      if (score > scoreB[t]!) {
        scoreB[t] = score
        bestB[t] = s
      }
    }
  }
  const learnt: [number, number, number][] = []
  for (let s = 0; s < a.types.length; s++) {
    const t = bestA[s]!
    if (t >= 0 && bestB[t] === s && scoreA[s]! > tuning.learnFloor) learnt.push([s, t, strength * scoreA[s]!])
  }
  return known.build(learnt)
}

/** The beads that hold each type, each once. */
function occurrences(
  corpus: Corpus,
  path: readonly Step[],
  rangeOf: (step: Step) => readonly [number, number],
): { first: Int32Array; beads: Int32Array } {
  const last = new Int32Array(corpus.types.length).fill(-1)
  const first = new Int32Array(corpus.types.length + 1)
  const each = (visit: (type: number, bead: number) => void) => {
    last.fill(-1)
    path.forEach((step, bead) => {
      if (step.m === 0 || step.n === 0) return
      const [from, to] = rangeOf(step)
      for (let k = corpus.first[from]!; k < corpus.first[to]!; k++) {
        const type = corpus.tokens[k]!
        if (last[type] === bead) continue
        last[type] = bead
        visit(type, bead)
      }
    })
  }
  each(type => first[type + 1]!++)
  for (let t = 0; t < corpus.types.length; t++) first[t + 1]! += first[t]!
  const next = first.slice()
  const beads = new Int32Array(first[corpus.types.length]!)
  each((type, bead) => (beads[next[type]!++] = bead))
  return { first, beads }
}
