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

/** O(1), by tables: lengths are whole characters. */
export function logDensity({ ratio, deviation, short }: LengthModel, a: number, b: number): number {
  const x = logOf(b) - Math.log(ratio) - logOf(a)
  const variance = deviation * deviation * (1 + short / Math.max(1, Math.min(ratio * a, b)))
  return -0.5 * ((x * x) / variance + logOf(Math.round(variance * 512)) - log512 + log2pi)
}

const logs = Float64Array.from({ length: 4096 }, (_, k) => Math.log(k))
const logOf = (n: number): number => (n < 4096 && Number.isInteger(n) ? logs[n]! : Math.log(n))
const log512 = Math.log(512)
const log2pi = Math.log(2 * Math.PI)
