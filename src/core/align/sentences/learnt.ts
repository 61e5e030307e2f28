import type { Association } from './associations.ts'
import type { Corpus } from './corpus.ts'
import type { Step } from './lattice.ts'
import { tuning } from './tuning.ts'

/** Words that stand in more beads than this are grammar: they meet everything. */
const common = 400

/**
 * The pairs of words that an alignment teaches: each the other's best partner by Dice's coefficient over the beads, damped where
 * they met but a few times (one round of Melamed's competitive linking, 2000). O(words of a bead × words of its counterpart).
 */
export function learn(a: Corpus, b: Corpus, path: readonly Step[]): readonly Association[] {
  const inA = occurrences(a, path, ({ i, m }) => [i, i + m])
  const inB = occurrences(b, path, ({ j, n }) => [j, j + n])
  const beads = (first: Int32Array, type: number) => first[type + 1]! - first[type]!
  const counts = new Int32Array(b.types.length)
  const touched = new Int32Array(b.types.length)
  const lastBead = new Int32Array(b.types.length).fill(-1)
  const bestOfA = new Int32Array(a.types.length).fill(-1)
  const bestOfB = new Int32Array(b.types.length).fill(-1)
  const scoreOfA = new Float64Array(a.types.length)
  const scoreOfB = new Float64Array(b.types.length)
  for (let s = 0; s < a.types.length; s++) {
    const often = beads(inA.first, s)
    if (often < tuning.least || often > common) continue
    let met = 0
    for (let k = inA.first[s]!; k < inA.first[s + 1]!; k++) {
      const bead = inA.beads[k]!
      const { j, n } = path[bead]!
      for (let w = b.first[j]!; w < b.first[j + n]!; w++) {
        const t = b.tokens[w]!
        if (lastBead[t] === bead) continue
        lastBead[t] = bead
        if (counts[t] === 0) touched[met++] = t
        counts[t]!++
      }
    }
    for (let k = 0; k < met; k++) {
      const t = touched[k]!
      const together = counts[t]!
      counts[t] = 0
      lastBead[t] = -1
      if (together < tuning.least) continue
      const score = ((2 * together) / (often + beads(inB.first, t))) * (1 - 0.5 / together)
      if (score > scoreOfA[s]!) {
        scoreOfA[s] = score
        bestOfA[s] = t
      }
      if (score > scoreOfB[t]!) {
        scoreOfB[t] = score
        bestOfB[t] = s
      }
    }
  }
  const pairs: Association[] = []
  bestOfA.forEach((t, s) => {
    if (t >= 0 && bestOfB[t] === s && scoreOfA[s]! > tuning.learnFloor)
      pairs.push([s, t, tuning.strength * scoreOfA[s]!])
  })
  return pairs
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
