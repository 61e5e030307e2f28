import type { Lang } from '../../transcript/episode.ts'
import type { Block } from '../align-blocks.ts'
import type { Lexicon } from '../lexicon.ts'
import { findAnchors, placesOf } from './anchors.ts'
import { AssociationBuilder, type Associations } from './associations.ts'
import { makeBand, type Band } from './band.ts'
import { flowInto } from './clauses.ts'
import { addCognates } from './cognates.ts'
import { makeCorpus, type Corpus } from './corpus.ts'
import { addDictionary } from './dictionary.ts'
import { makeEvidence, windowOfColumns, windowOfRows } from './evidence.ts'
import type { Weighed } from './features.ts'
import { plainScore, plainWeights } from './first-pass.ts'
import { bestPath, makeLattice, type Step } from './lattice.ts'
import { learn } from './learnt.ts'
import { tuning } from './tuning.ts'
import { longestBead } from './bead-types.ts'
import { wordsIn } from './words-of.ts'

/** Where the blocks of a document lie: the sentences of block `k` are [aAt[k], aAt[k + 1]) and [bAt[k], bAt[k + 1]). */
export interface Layout {
  readonly aAt: Int32Array
  readonly bAt: Int32Array
  /** The block of each sentence. */
  readonly blockOfA: Int32Array
  readonly blockOfB: Int32Array
}

/** A document ready for its beads to be weighed: what is known of it, and the band in which they are looked for. */
export interface Prepared extends Weighed {
  readonly layout: Layout
  readonly band: Band
  /** What the first pass found. */
  readonly first: readonly Step[]
}

/**
 * Reads a document and finds its beads roughly: words, associations (lexicon, cognates), anchors, a first pass, what that
 * teaches about words; then evidence and flow along a narrow band. `progress` runs from 0 to 1.
 */
export function weigh(
  blocks: readonly Block[],
  [langA, langB]: readonly [Lang, Lang],
  lexicon: Lexicon | undefined,
  progress: (done: number) => void = () => undefined,
): Prepared {
  const layout = layoutOf(blocks)
  const a = makeCorpus(
    blocks.flatMap(block => block.a),
    wordsIn(langA, lexicon),
  )
  progress(0.15)
  const b = makeCorpus(
    blocks.flatMap(block => block.b),
    wordsIn(langB, lexicon),
  )
  progress(0.3)
  const lengthA = sumsOf(a.length)
  const lengthB = sumsOf(b.length)
  const model = { ratio: lengthB[b.count]! / Math.max(1, lengthA[a.count]!) || 1, deviation: 0.33, short: 6 }
  const known = new AssociationBuilder(a.types.length, b.types.length)
  addCognates(a, b, known)
  if (lexicon) addDictionary(lexicon, a, b, (s, t, weight) => known.add(s, t, weight))
  let associations: Associations = known.build()
  progress(0.4)
  let band = bandFromAnchors(a, b, associations, layout, lengthA, lengthB)
  let path: readonly Step[] = []
  for (let pass = 0; pass < tuning.passes; pass++) {
    const into = makeEvidence(a, b, associations.rows, windowOfRows(band, roughBead, a.count), roughBead)
    const back = makeEvidence(
      b,
      a,
      associations.columns,
      windowOfColumns(band, roughBead, b.count),
      roughBead,
    )
    const score = plainScore(lengthA, lengthB, model, into, back, plainWeights)
    const lattice = makeLattice(band, within(layout, score), plainWeights.gap, roughBead + 1)
    path = bestPath(lattice)
    associations = learn(a, b, path, known, { least: tuning.least, strength: tuning.strength })
    band = bandAround(path, layout, tuning.width)
    progress(0.4 + (0.3 * (pass + 1)) / tuning.passes)
  }
  const sizes = longestBead - 1
  return {
    a,
    b,
    lengthA,
    lengthB,
    model,
    into: makeEvidence(a, b, associations.rows, windowOfRows(band, sizes, a.count), sizes),
    back: makeEvidence(b, a, associations.columns, windowOfColumns(band, sizes, b.count), sizes),
    flowInto: flowInto(a, b, associations.rows, windowOfColumns(band, 1, b.count)),
    flowBack: flowInto(b, a, associations.columns, windowOfRows(band, 1, a.count)),
    layout,
    band,
    first: path,
  }
}

/** The first pass looks no farther than beads of so many sentences a side. */
const roughBead = 4

/** A score that allows no bead across the boundary of a block. */
export function within(
  { blockOfA, blockOfB }: Layout,
  score: (i: number, m: number, j: number, n: number) => number,
): (i: number, m: number, j: number, n: number) => number {
  return (i, m, j, n) => {
    if (m > 0 && n > 0) {
      const block = blockOfA[i]!
      if (blockOfA[i + m - 1] !== block || blockOfB[j] !== block || blockOfB[j + n - 1] !== block)
        return -Infinity
    }
    return score(i, m, j, n)
  }
}

function layoutOf(blocks: readonly Block[]): Layout {
  const aAt = new Int32Array(blocks.length + 1)
  const bAt = new Int32Array(blocks.length + 1)
  blocks.forEach((block, k) => {
    aAt[k + 1] = aAt[k]! + block.a.length
    bAt[k + 1] = bAt[k]! + block.b.length
  })
  const blockOfA = new Int32Array(aAt[blocks.length]!)
  const blockOfB = new Int32Array(bAt[blocks.length]!)
  blocks.forEach((_, k) => {
    blockOfA.fill(k, aAt[k], aAt[k + 1])
    blockOfB.fill(k, bAt[k], bAt[k + 1])
  })
  return { aAt, bAt, blockOfA, blockOfB }
}

function sumsOf(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) sums[i + 1] = sums[i]! + lengths[i]!
  return sums
}

/** A block of fewer nodes than this is searched whole. */
const small = 1600
/** Beyond the anchors the band is so many sentences wider. */
const margin = 6
/** No row of the band holds more nodes than this, however few anchors there are. */
const widest = 300

function bandFromAnchors(
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

/** The nodes within `width` sentences of a path, in the block of each. */
export function bandAround(
  path: readonly Step[],
  { aAt, bAt, blockOfA, blockOfB }: Layout,
  width: number,
): Band {
  const n = blockOfA.length
  const m = blockOfB.length
  const low = new Float64Array(n + 1).fill(Infinity)
  const high = new Float64Array(n + 1).fill(-Infinity)
  const put = (block: number, i: number, j: number) => {
    for (let r = Math.max(aAt[block]!, i - width); r <= Math.min(aAt[block + 1]!, i + width); r++) {
      const far = width - (Math.abs(r - i) >> 1)
      low[r] = Math.min(low[r]!, Math.max(bAt[block]!, j - far))
      high[r] = Math.max(high[r]!, Math.min(bAt[block + 1]!, j + far))
    }
  }
  for (const step of path) {
    const block = step.m > 0 ? blockOfA[step.i]! : blockOfB[step.j]!
    for (let p = 0; p <= step.m; p++) {
      put(block, step.i + p, step.j)
      put(block, step.i + p, step.j + step.n)
    }
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
