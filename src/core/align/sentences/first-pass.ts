import { beadTypes } from './bead-types.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import { logDensity, type LengthModel } from './length-model.ts'

/** How often beads of each kind occur, from sentence to sentence of translations; what is not listed is rarer. */
const shares: Readonly<Record<string, number>> = {
  '1-0': 0.008,
  '0-1': 0.012,
  '1-1': 0.64,
  '1-2': 0.15,
  '2-1': 0.08,
  '1-3': 0.035,
  '3-1': 0.01,
  '2-2': 0.025,
  '1-4': 0.012,
  '4-1': 0.003,
  '2-3': 0.01,
  '3-2': 0.006,
}
const rare = 0.003

/** What the words weigh beside kind and length: neighbouring words tell the same thing twice. */
const evidenceWeight = 0.6

/** What a one-sided bead gains by following another one: what is not translated comes in runs. */
export const plainGap = 3

const priors = new Map(beadTypes.map(([m, n]) => [16 * m + n, Math.log(shares[`${m}-${n}`] ?? rare)]))

/**
 * The score of a bead before anything is learnt: log of how common its kind is, how likely its lengths are, how well its words
 * explain each other, with weights set by hand. It finds the neighbourhood; the model of `decode.ts` chooses.
 */
export function plainScore(
  lengthA: Float64Array,
  lengthB: Float64Array,
  model: LengthModel,
  into: Evidence,
  back: Evidence,
): (i: number, m: number, j: number, n: number) => number {
  return (i, m, j, n) => {
    const prior = priors.get(16 * m + n)!
    if (m === 0) return prior + evidenceWeight * into.blank[j]!
    if (n === 0) return prior + evidenceWeight * back.blank[i]!
    const length = logDensity(model, lengthA[i + m]! - lengthA[i]!, lengthB[j + n]! - lengthB[j]!)
    const words = evidenceOf(into, i, m, j, j + n) + evidenceOf(back, j, n, i, i + m)
    return prior + length + evidenceWeight * words
  }
}
