import type { Band } from './band.ts'
import { beadTypes, longestBead } from './bead-types.ts'

/** A bead as it is searched: `m` sentences from `i`, `n` sentences from `j`. */
export interface Step {
  readonly i: number
  readonly m: number
  readonly j: number
  readonly n: number
}

/** Every bead that fits into a band, with its score: `first[node] … first[node + 1]` end at that node. */
export interface Lattice {
  readonly band: Band
  readonly first: Int32Array
  /** Index into `beadTypes`. */
  readonly type: Uint8Array
  readonly score: Float64Array
  /** What a one-sided bead gains by following another: untranslated sentences come in runs (an affine gap cost). */
  gap: number
}

/**
 * Lists the beads of a band and scores each once; -Infinity leaves one out. `most`: the longest bead, both sides together.
 * Linear in the nodes of the band.
 */
export function makeLattice(
  band: Band,
  score: (i: number, m: number, j: number, n: number) => number,
  gap: number,
  most = longestBead,
): Lattice {
  const { lo, hi, at } = band
  const rows = lo.length
  const kinds = beadTypes.filter(([m, n]) => m + n <= most).length
  const first = new Int32Array(band.size + 1)
  const type = new Uint8Array(band.size * kinds)
  const scores = new Float64Array(band.size * kinds)
  let count = 0
  for (let i = 0; i < rows; i++)
    for (let j = lo[i]!; j <= hi[i]!; j++) {
      first[at[i]! + j - lo[i]!] = count
      for (let t = 0; t < kinds; t++) {
        const i0 = i - rowsOf[t]!
        const j0 = j - columnsOf[t]!
        if (i0 < 0 || j0 < lo[i0]! || j0 > hi[i0]!) continue
        const value = score(i0, rowsOf[t]!, j0, columnsOf[t]!)
        if (value === -Infinity) continue
        type[count] = t
        scores[count++] = value
      }
    }
  first[band.size] = count
  return { band, first, type: type.subarray(0, count), score: scores.subarray(0, count), gap }
}

const rowsOf = Int32Array.from(beadTypes, ([m]) => m)
/** The kinds before this one are one-sided. */
const oneSided = 2
const columnsOf = Int32Array.from(beadTypes, ([, n]) => n)

/** The best path from corner to corner (Viterbi), as beads in order. */
export function bestPath({ band, first, type, score, gap }: Lattice): readonly Step[] {
  const { lo, hi, at } = band
  // Two states a node: the bead before was two-sided (or there is none), or it was one-sided.
  const best = [
    new Float64Array(band.size).fill(-Infinity),
    new Float64Array(band.size).fill(-Infinity),
  ] as const
  const how = [new Int32Array(band.size).fill(-1), new Int32Array(band.size).fill(-1)] as const
  const whence = new Uint8Array(band.size)
  best[0][0] = 0
  for (let i = 0; i < lo.length; i++)
    for (let j = lo[i]!; j <= hi[i]!; j++) {
      const node = at[i]! + j - lo[i]!
      for (let c = first[node]!; c < first[node + 1]!; c++) {
        const m = rowsOf[type[c]!]!
        const n = columnsOf[type[c]!]!
        const from = at[i - m]! + j - n - lo[i - m]!
        const one = m === 0 || n === 0 ? 1 : 0
        const bonus = one === 1 ? gap : 0
        const plain = best[0][from]!
        const after = best[1][from]! + bonus
        const value = Math.max(plain, after) + score[c]!
        if (value > best[one][node]!) {
          best[one][node] = value
          how[one][node] = c
          const bit = after > plain ? 1 : 0
          whence[node] = one === 0 ? (whence[node]! & 2) | bit : (whence[node]! & 1) | (bit << 1)
        }
      }
    }
  const path: Step[] = []
  let i = lo.length - 1
  let j = hi[i]!
  let state: 0 | 1 = best[0][band.size - 1]! >= best[1][band.size - 1]! ? 0 : 1
  while (i > 0 || j > 0) {
    const node = at[i]! + j - lo[i]!
    const c = how[state][node]!
    if (c < 0) throw new Error(`the band holds no path to (${i}, ${j})`)
    const m = rowsOf[type[c]!]!
    const n = columnsOf[type[c]!]!
    state = ((whence[node]! >> state) & 1) as 0 | 1
    i -= m
    j -= n
    path.push({ i, m, j, n })
  }
  return path.reverse()
}

/** By how much the best path through each node falls short of the best of all; every one-sided bead counts as if it followed another. */
export function shortfalls({ band, first, type, score, gap }: Lattice): Float64Array {
  const { lo, hi, at } = band
  const forward = new Float64Array(band.size).fill(-Infinity)
  const backward = new Float64Array(band.size).fill(-Infinity)
  const last = lo.length - 1
  forward[0] = 0
  backward[band.size - 1] = 0
  for (let i = 0; i <= last; i++)
    for (let j = lo[i]!; j <= hi[i]!; j++) {
      const node = at[i]! + j - lo[i]!
      for (let c = first[node]!; c < first[node + 1]!; c++) {
        const from = i - rowsOf[type[c]!]!
        const value =
          forward[at[from]! + j - columnsOf[type[c]!]! - lo[from]!]! +
          score[c]! +
          (type[c]! < oneSided ? gap : 0)
        if (value > forward[node]!) forward[node] = value
      }
    }
  for (let i = last; i >= 0; i--)
    for (let j = hi[i]!; j >= lo[i]!; j--) {
      const node = at[i]! + j - lo[i]!
      for (let c = first[node]!; c < first[node + 1]!; c++) {
        const row = i - rowsOf[type[c]!]!
        const from = at[row]! + j - columnsOf[type[c]!]! - lo[row]!
        const value = backward[node]! + score[c]! + (type[c]! < oneSided ? gap : 0)
        if (value > backward[from]!) backward[from] = value
      }
    }
  const best = forward[band.size - 1]!
  return forward.map((value, node) => best - value - backward[node]!)
}

/**
 * The probability of each bead of the lattice under exp(score), by forward and backward sums; `runs` is the expected number of
 * one-sided beads that follow another.
 */
export function posteriors({ band, first, type, score, gap }: Lattice): {
  posterior: Float64Array
  logZ: number
  runs: number
} {
  const { lo, hi, at } = band
  const last = lo.length - 1
  const forward = new Float64Array(band.size).fill(-Infinity)
  const forwardGap = new Float64Array(band.size).fill(-Infinity)
  const backward = new Float64Array(band.size).fill(-Infinity)
  const backwardGap = new Float64Array(band.size).fill(-Infinity)
  forward[0] = 0
  const either = new Float64Array(band.size).fill(-Infinity)
  const values = new Float64Array(beadTypes.length)
  for (let i = 0; i <= last; i++)
    for (let j = lo[i]!; j <= hi[i]!; j++) {
      const node = at[i]! + j - lo[i]!
      let top = -Infinity
      let topGap = -Infinity
      for (let c = first[node]!; c < first[node + 1]!; c++) {
        const m = rowsOf[type[c]!]!
        const n = columnsOf[type[c]!]!
        const from = at[i - m]! + j - n - lo[i - m]!
        if (m === 0 || n === 0) {
          const value = score[c]! + logAdd(forward[from]!, forwardGap[from]! + gap)
          values[c - first[node]!] = value
          if (value > topGap) topGap = value
        } else {
          const value = score[c]! + either[from]!
          values[c - first[node]!] = value
          if (value > top) top = value
        }
      }
      let sum = 0
      let sumGap = 0
      for (let c = first[node]!; c < first[node + 1]!; c++) {
        const value = values[c - first[node]!]!
        if (type[c]! < oneSided) {
          if (value > topGap - 30) sumGap += Math.exp(value - topGap)
        } else if (value > top - 30) sum += Math.exp(value - top)
      }
      if (sum > 0) forward[node] = top + Math.log(sum)
      if (sumGap > 0) forwardGap[node] = topGap + Math.log(sumGap)
      either[node] = logAdd(forward[node]!, forwardGap[node]!)
    }
  const end = band.size - 1
  backward[end] = 0
  backwardGap[end] = 0
  const logZ = logAdd(forward[end]!, forwardGap[end]!)
  const posterior = new Float64Array(score.length)
  let runs = 0
  for (let i = last; i >= 0; i--)
    for (let j = hi[i]!; j >= lo[i]!; j--) {
      const node = at[i]! + j - lo[i]!
      const here = backward[node]!
      const hereGap = backwardGap[node]!
      if (here === -Infinity && hereGap === -Infinity) continue
      for (let c = first[node]!; c < first[node + 1]!; c++) {
        const m = rowsOf[type[c]!]!
        const n = columnsOf[type[c]!]!
        const from = at[i - m]! + j - n - lo[i - m]!
        if (m === 0 || n === 0) {
          const value = hereGap + score[c]!
          backward[from] = logAdd(backward[from]!, value)
          backwardGap[from] = logAdd(backwardGap[from]!, value + gap)
          const run = Math.exp(forwardGap[from]! + gap + value - logZ)
          posterior[c] = Math.exp(forward[from]! + value - logZ) + run
          runs += run
        } else {
          const value = here + score[c]!
          // A bead that no likely path takes adds nothing to the sums either.
          if (either[from]! + value < logZ - 30) continue
          backward[from] = logAdd(backward[from]!, value)
          backwardGap[from] = logAdd(backwardGap[from]!, value)
          posterior[c] = Math.exp(either[from]! + value - logZ)
        }
      }
    }
  return { posterior, logZ, runs }
}

function logAdd(x: number, y: number): number {
  if (x === -Infinity) return y
  if (y === -Infinity) return x
  const gap = x > y ? x - y : y - x
  const top = x > y ? x : y
  return gap > 30 ? top : top + Math.log1p(Math.exp(-gap))
}
