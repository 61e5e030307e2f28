import { evidenceOf, type Evidence } from './evidence.ts'
import { logDensity, type LengthModel } from './length-model.ts'
import { beadTypes } from './bead-types.ts'

/** The score of a bead from what is known before anything is learnt: its kind, its length, the words it explains. */
export interface PlainWeights {
  /** By `m` and `n`, log prior of the kind of bead. */
  readonly prior: (m: number, n: number) => number
  readonly length: number
  readonly evidence: number
  /** What a one-sided bead gains by following another. */
  readonly gap: number
}

const priors: Readonly<Record<string, number>> = {
  '1,0': 0.008,
  '0,1': 0.012,
  '1,1': 0.64,
  '1,2': 0.15,
  '2,1': 0.08,
  '1,3': 0.035,
  '3,1': 0.01,
  '2,2': 0.025,
  '1,4': 0.012,
  '4,1': 0.003,
  '2,3': 0.01,
  '3,2': 0.006,
  '1,5': 0.004,
  '3,3': 0.003,
  '2,4': 0.003,
  '4,2': 0.002,
}
export const plainWeights: PlainWeights = {
  prior: (m, n) => Math.log(priors[`${m},${n}`] ?? 0.001),
  length: 1,
  evidence: 0.6,
  gap: 3,
}

export function plainScore(
  lengthA: Float64Array,
  lengthB: Float64Array,
  model: LengthModel,
  into: Evidence,
  back: Evidence,
  weights: PlainWeights,
): (i: number, m: number, j: number, n: number) => number {
  const prior = new Map(beadTypes.map(([m, n]) => [m * 16 + n, weights.prior(m, n)]))
  return (i, m, j, n) => {
    let score = prior.get(m * 16 + n)!
    if (m === 0) return score + weights.evidence * blank(into, j, n)
    if (n === 0) return score + weights.evidence * blank(back, i, m)
    score += weights.length * logDensity(model, lengthA[i + m]! - lengthA[i]!, lengthB[j + n]! - lengthB[j]!)
    return score + weights.evidence * (evidenceOf(into, i, m, j, j + n) + evidenceOf(back, j, n, i, i + m))
  }
}

const blank = (e: Evidence, from: number, count: number): number =>
  e.blank.subarray(from, from + count).reduce((x, y) => x + y, 0)
