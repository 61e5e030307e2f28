import { findAnchors, placesOf } from './anchors.ts'
import type { Associations } from './associations.ts'
import { makeBand, type Band } from './band.ts'
import type { Corpus } from './corpus.ts'
import { shortfalls, type Lattice, type Step } from './lattice.ts'
import type { Layout } from './layout.ts'

/** A block of fewer nodes than this is searched whole. */
const small = 1600
/** Beyond the anchors the band is so many sentences wider. */
const margin = 6
/** No row of the band holds more nodes than this, however few anchors there are. */
const widest = 300

/**
 * Where a path may run before anything else is known: between the anchors before and after, with a margin; small blocks whole; and where
 * anchors are far between, about where the share of the text that is done says. The band meets every boundary of a block.
 */
export function bandFromAnchors(
  a: Corpus,
  b: Corpus,
  associations: Associations,
  { aAt, bAt }: Layout,
  lengthA: Float64Array,
  lengthB: Float64Array,
): Band {
  const low = new Float64Array(a.count + 1).fill(Infinity)
  const high = new Float64Array(a.count + 1).fill(-Infinity)
  const places = placesOf(b)
  for (let k = 0; k + 1 < aAt.length; k++) {
    const [aFrom, aTo, bFrom, bTo] = [aAt[k]!, aAt[k + 1]!, bAt[k]!, bAt[k + 1]!]
    const put = (i: number, from: number, to: number) => {
      low[i] = Math.min(low[i]!, Math.max(bFrom, from))
      high[i] = Math.max(high[i]!, Math.min(bTo, to))
    }
    put(aFrom, bFrom, bFrom)
    put(aTo, bTo, bTo)
    if ((aTo - aFrom) * (bTo - bFrom) <= small) {
      for (let i = aFrom; i <= aTo; i++) put(i, bFrom, bTo)
      continue
    }
    const found = findAnchors(a, b, associations.rows, places, [aFrom, aTo], [bFrom, bTo])
    const anchors = [...found.map(({ i, j }) => ({ i, j })), { i: aTo, j: bTo }]
    let next = 0
    for (let i = aFrom; i <= aTo; i++) {
      while (next < anchors.length && anchors[next]!.i < i) next++
      let from = anchors[next - 3]?.j ?? bFrom
      let to = anchors[next + 2]?.j ?? bTo
      from -= margin
      to += margin
      if (to - from > widest) {
        // Few anchors: the share of the text that is done says where to look.
        const before = anchors[next - 1] ?? { i: aFrom, j: bFrom }
        const after = anchors[next] ?? { i: aTo, j: bTo }
        const done = (lengthA[i]! - lengthA[before.i]!) / Math.max(1, lengthA[after.i]! - lengthA[before.i]!)
        const middle = placeOfLength(
          lengthB,
          lengthB[before.j]! + done * (lengthB[after.j]! - lengthB[before.j]!),
          before.j,
          after.j,
        )
        from = Math.max(from, middle - widest / 2)
        to = Math.min(to, middle + widest / 2)
      }
      put(i, from, to)
    }
  }
  return makeBand(
    a.count,
    b.count,
    i => low[i]!,
    i => high[i]!,
  )
}

function placeOfLength(sums: Float64Array, length: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! < length) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The nodes worth a second look: within `width` sentences of the path, in the block of each, and on a path that falls short of the
 * best by no more than `slack`; the path itself in any case.
 */
export function bandAround(
  path: readonly Step[],
  lattice: Lattice,
  { aAt, bAt, blockOfA, blockOfB }: Layout,
  width: number,
  slack: number,
): Band {
  const n = blockOfA.length
  const m = blockOfB.length
  const low = new Int32Array(n + 1).fill(m)
  const high = new Int32Array(n + 1)
  const near = new Int32Array(2 * (n + 1)).fill(-1)
  const put = (block: number, i: number, j: number) => {
    low[i] = Math.min(low[i]!, j)
    high[i] = Math.max(high[i]!, j)
    for (let r = Math.max(aAt[block]!, i - width); r <= Math.min(aAt[block + 1]!, i + width); r++) {
      const far = width - (Math.abs(r - i) >> 1)
      const from = Math.max(bAt[block]!, j - far)
      const to = Math.min(bAt[block + 1]!, j + far)
      near[2 * r] = near[2 * r]! < 0 ? from : Math.min(near[2 * r]!, from)
      near[2 * r + 1] = Math.max(near[2 * r + 1]!, to)
    }
  }
  for (const step of path) {
    const block = step.m > 0 ? blockOfA[step.i]! : blockOfB[step.j]!
    for (let p = 0; p <= step.m; p++) {
      put(block, step.i + p, step.j)
      put(block, step.i + p, step.j + step.n)
    }
  }
  const short = shortfalls(lattice)
  const { lo, hi, at } = lattice.band
  for (let i = 0; i <= n; i++)
    for (let j = Math.max(lo[i]!, near[2 * i]!), to = Math.min(hi[i]!, near[2 * i + 1]!); j <= to; j++)
      if (short[at[i]! + j - lo[i]!]! <= slack) {
        low[i] = Math.min(low[i]!, j)
        high[i] = Math.max(high[i]!, j)
      }
  low[0] = 0
  high[n] = m
  return makeBand(
    n,
    m,
    i => low[i]!,
    i => high[i]!,
  )
}
