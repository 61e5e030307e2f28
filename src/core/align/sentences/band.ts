/**
 * The part of the grid that the search looks at: for each `i` of the first side, the nodes `lo[i] … hi[i]` (both included)
 * of the second. Both never fall; the band begins at (0, 0) and ends at (n, m).
 */
export interface Band {
  readonly lo: Int32Array
  readonly hi: Int32Array
  /** Where row `i` begins in an array that holds one value a node. */
  readonly at: Int32Array
  readonly size: number
}

export function makeBand(
  n: number,
  m: number,
  low: (i: number) => number,
  high: (i: number) => number,
): Band {
  const lo = new Int32Array(n + 1)
  const hi = new Int32Array(n + 1)
  for (let i = 0; i <= n; i++) {
    lo[i] = Math.max(0, Math.min(m, Math.floor(low(i))))
    hi[i] = Math.max(0, Math.min(m, Math.ceil(high(i))))
  }
  lo[0] = 0
  hi[n] = m
  for (let i = 1; i <= n; i++) hi[i] = Math.max(hi[i]!, hi[i - 1]!)
  for (let i = n - 1; i >= 0; i--) lo[i] = Math.min(lo[i]!, lo[i + 1]!)
  for (let i = 0; i <= n; i++) if (lo[i]! > hi[i]!) lo[i] = hi[i]!
  for (let i = n - 1; i >= 0; i--) lo[i] = Math.min(lo[i]!, lo[i + 1]!)
  // Two rows always share a node, or no path could pass from one to the other.
  for (let i = 0; i < n; i++) hi[i] = Math.max(hi[i]!, lo[i + 1]!)
  const at = new Int32Array(n + 2)
  for (let i = 0; i <= n; i++) at[i + 1] = at[i]! + hi[i]! - lo[i]! + 1
  return { lo, hi, at, size: at[n + 1]! }
}
