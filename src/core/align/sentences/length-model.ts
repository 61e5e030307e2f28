/**
 * How likely it is that texts of two lengths translate each other: a normal density on log(b / (c · a)), whose variance
 * shrinks with length (after Gale and Church 1993, with logarithms, which suit free translation better).
 */
export interface LengthModel {
  /** Characters of the second language for one of the first. */
  readonly ratio: number
  readonly deviation: number
  readonly short: number
}

export function logDensity({ ratio, deviation, short }: LengthModel, a: number, b: number): number {
  const variance = deviation * deviation * (1 + short / Math.min(ratio * a, b))
  const x = Math.log(b / (ratio * a))
  return -0.5 * ((x * x) / variance + Math.log(2 * Math.PI * variance))
}
