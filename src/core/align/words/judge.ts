import {
  beliefOf,
  candidates,
  describe,
  firstBelief,
  pairOf,
  type Belief,
  type Findings,
} from './features.ts'
import { readNetwork, type Network } from './network.ts'

/** How probable each cell is a link, judged in rounds: each round sees what the one before made of the neighbours. */
export function judge(findings: Findings, rounds: readonly Network[]): Float32Array {
  let belief = firstBelief(findings)
  let asked = candidates(findings)
  rounds.forEach((round, index) => {
    const { cells } = belief
    // What one round is sure is none is not judged again.
    if (index > 0) asked = asked.filter(cell => cells[cell]! >= HOPELESS)
    belief = beliefOf(findings.table, judgeOnce(findings, belief, asked, readNetwork(round)))
  })
  return belief.cells
}

const HOPELESS = 0.004

/** One round: `answer` gives a probability for each described cell. Cells that are not asked for get 0. */
export function judgeOnce(
  findings: Findings,
  belief: Belief,
  asked: Int32Array,
  answer: (described: Float32Array, rows: number) => Float32Array,
): Float32Array {
  const cells = new Float32Array(findings.table.cells)
  for (let from = 0; from < asked.length;) {
    const to = endOfPair(findings, asked, Math.min(asked.length, from + BATCH))
    const batch = asked.subarray(from, to)
    const answers = answer(describe(findings, belief, batch), batch.length)
    for (let x = 0; x < batch.length; x++) cells[batch[x]!] = answers[x]!
    from = to
  }
  return cells
}

/**
 * The floor that gives the best balance of wrong links and missing ones that these probabilities let expect: the mean of precision
 * and recall (F1) is greatest where links are kept down to half of itself (Lipton, Elkan and Naryanaswamy 2014).
 */
export function bestFloor(cells: Float32Array): number {
  const counts = new Float64Array(STEPS + 1)
  const sums = new Float64Array(STEPS + 1)
  let all = 0
  for (const p of cells) {
    const step = Math.floor(p * STEPS)
    counts[step]!++
    sums[step]! += p
    all += p
  }
  let [kept, right, best, floor] = [0, 0, 0, 1]
  for (let step = STEPS; step > 0; step--) {
    kept += counts[step]!
    right += sums[step]!
    const expected = (2 * right) / (kept + all)
    if (expected > best) {
      best = expected
      floor = step / STEPS
    }
  }
  return floor
}

const STEPS = 200

/** So many cells are described at once: enough to be quick, little enough to be small. */
const BATCH = 4096

function endOfPair({ table }: Findings, asked: Int32Array, at: number): number {
  if (at >= asked.length) return asked.length
  const end = table.cellStart[pairOf(table, asked[at - 1]!) + 1] ?? table.cells
  let to = at
  while (to < asked.length && asked[to]! < end) to++
  return to
}
