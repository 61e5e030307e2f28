import type { Lang } from '../../transcript/episode.ts'
import type { Block } from '../align-blocks.ts'
import type { Lexicon } from '../lexicon.ts'
import { AssociationList, type Associations } from './associations.ts'
import type { Band } from './band.ts'
import { flowInto } from './clauses.ts'
import { addCognates } from './cognates.ts'
import { makeCorpus } from './corpus.ts'
import { addDictionary } from './dictionary.ts'
import { makeEvidence, windowOfColumns, windowOfRows } from './evidence.ts'
import type { Weighed } from './features.ts'
import { plainGap, plainScore } from './first-pass.ts'
import { bestPath, makeLattice, type Step } from './lattice.ts'
import { bandAround, bandFromAnchors } from './find-band.ts'
import { layoutOf, within, type Layout } from './layout.ts'
import { learn } from './learnt.ts'
import { tuning } from './tuning.ts'
import { longestBead } from './bead-types.ts'
import { wordsIn } from './words-of.ts'

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
  let model = { ratio: lengthB[b.count]! / Math.max(1, lengthA[a.count]!) || 1, deviation: 0.33, short: 6 }
  const known = new AssociationList(a.types.length, b.types.length)
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
    const score = plainScore(lengthA, lengthB, model, into, back)
    const lattice = makeLattice(band, within(layout, score), plainGap, roughBead + 1)
    path = bestPath(lattice)
    associations = known.build(learn(a, b, path))
    model = { ...model, ratio: ratioOf(path, lengthA, lengthB) ?? model.ratio }
    band = bandAround(path, lattice, layout, tuning.width, lexicon ? tuning.slack : tuning.slackWithout)
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

/** Characters of `b` for one of `a` where both say the same: what nobody translated would bend it. */
function ratioOf(path: readonly Step[], lengthA: Float64Array, lengthB: Float64Array): number | undefined {
  let [ofA, ofB] = [0, 0]
  for (const { i, m, j, n } of path) {
    if (m === 0 || n === 0) continue
    ofA += lengthA[i + m]! - lengthA[i]!
    ofB += lengthB[j + n]! - lengthB[j]!
  }
  return ofA > 0 ? ofB / ofA : undefined
}

function sumsOf(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) sums[i + 1] = sums[i]! + lengths[i]!
  return sums
}
