import type { Flow } from './clauses.ts'
import type { Corpus } from './corpus.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import { at } from './feature-names.ts'
import { logDensity, type LengthModel } from './length-model.ts'
import { markFeatures } from './mark-features.ts'
import { tuning } from './tuning.ts'

/** What is known of a document before the beads are weighed; `a` is the side that a lexicon's words come from. */
export interface Weighed {
  readonly a: Corpus
  readonly b: Corpus
  /** Sums of lengths before each sentence. */
  readonly lengthA: Float64Array
  readonly lengthB: Float64Array
  readonly model: LengthModel
  /** How groups of `a` explain sentences of `b`, and the other way round. */
  readonly into: Evidence
  readonly back: Evidence
  readonly flowInto: Flow
  readonly flowBack: Flow
}

/** Writes the features of `m` sentences from `i` with `n` from `j`; false where such a bead is out of the question. */
export type WriteFeatures = (i: number, m: number, j: number, n: number, out: Float64Array) => boolean

/** Gives the function that writes the features of a bead. O(m · n) a bead. */
export function featuresOf(w: Weighed): WriteFeatures {
  const { a, b, lengthA, lengthB, model, into, back, flowInto, flowBack } = w
  const marks = markFeatures(a.texts, b.texts)
  return (i, m, j, n, out) => {
    out.fill(0)
    out[kinds[m * 16 + n]!] = 1
    if (m === 0) {
      alone(b, into, flowInto, j, out, at['unexplained b alone'], at['leaks of b'], at['leak share of b'])
      return true
    }
    if (n === 0) {
      alone(a, back, flowBack, i, out, at['unexplained a alone'], at['leaks of a'], at['leak share of a'])
      return true
    }
    const la = lengthA[i + m]! - lengthA[i]!
    const lb = lengthB[j + n]! - lengthB[j]!
    const off = Math.log(lb / (model.ratio * la))
    const wa = Math.max(1, a.first[i + m]! - a.first[i]!)
    const wb = Math.max(1, b.first[j + n]! - b.first[j]!)
    const toB = evidenceOf(into, i, m, j, j + n)
    const toA = evidenceOf(back, j, n, i, i + m)
    if (m + n > 2 && (Math.abs(off) > tuning.farLength || toB + toA < tuning.faintEvidence * (wa + wb)))
      return false
    out[at.length] = logDensity(model, la, lb)
    out[at['length off']] = Math.abs(off)
    out[at['length off squared']] = Math.min(4, off * off)
    out[at['length signed']] = off
    out[at['evidence into b']] = toB / 10
    out[at['evidence into a']] = toA / 10
    out[at['evidence into b, a word']] = toB / wb
    out[at['evidence into a, a word']] = toA / wa
    out[at['least explained of b']] = leastExplained(b, into, i, m, j, n)
    out[at['least explained of a']] = leastExplained(a, back, j, n, i, m)
    const leaksB = leaks(b, flowInto, i, m, j, n)
    out[at['least held of b']] = leaksB.leastHeld
    out[at['leaks of b']] = leaksB.words / 5
    out[at['leak share of b']] = leaksB.words / wb
    out[at['worst leak of b']] = leaksB.worst / 5
    out[at['lost of b']] = leaksB.lost / 5
    const leaksA = leaks(a, flowBack, j, n, i, m)
    out[at['least held of a']] = leaksA.leastHeld
    out[at['leaks of a']] = leaksA.words / 5
    out[at['leak share of a']] = leaksA.words / wa
    out[at['worst leak of a']] = leaksA.worst / 5
    out[at['lost of a']] = leaksA.lost / 5
    marks(i, m, j, n, out)
    return true
  }
}

const known: Readonly<Record<string, number>> = at
const kinds = Uint8Array.from({ length: 256 }, (_, k) => {
  const [m, n] = [k >> 4, k & 15]
  return known[`${m}-${n}`] ?? (m === 1 ? at['1-many'] : n === 1 ? at['many-1'] : at['many-many'])
})

/** A sentence that stands alone: what it would cost to explain it by nothing, and how much of it flows elsewhere. */
function alone(
  side: Corpus,
  evidence: Evidence,
  flow: Flow,
  sentence: number,
  out: Float64Array,
  unexplained: number,
  leak: number,
  share: number,
): void {
  const words = side.first[sentence + 1]! - side.first[sentence]!
  out[unexplained] = evidence.blank[sentence]! / 10
  out[leak] = (words - flow.lost[sentence]!) / 5
  out[share] = 1 - flow.lost[sentence]! / Math.max(1, words)
}

/** The evidence a word of the sentence that the group explains least. */
function leastExplained(
  side: Corpus,
  evidence: Evidence,
  group: number,
  size: number,
  from: number,
  count: number,
): number {
  let least = Infinity
  for (let s = from; s < from + count; s++) {
    const words = Math.max(1, side.first[s + 1]! - side.first[s]!)
    least = Math.min(least, evidenceOf(evidence, group, size, s, s + 1) / words)
  }
  return least
}

interface Leaks {
  /** Words that flow to sentences outside the bead, and those that flow nowhere. */
  readonly words: number
  readonly lost: number
  /** The most words that one sentence loses to the outside, and the smallest share of a sentence that stays. */
  readonly worst: number
  readonly leastHeld: number
}

/** How the words of `count` sentences flow to the `size` sentences of `group`. */
function leaks(side: Corpus, flow: Flow, group: number, size: number, from: number, count: number): Leaks {
  let words = 0
  let inside = 0
  let lost = 0
  let worst = 0
  let leastHeld = Infinity
  for (let s = from; s < from + count; s++) {
    const own = Math.max(1, side.first[s + 1]! - side.first[s]!)
    const low = flow.from[s]!
    const base = flow.at[s]! - low
    let held = 0
    for (let g = Math.max(group, low), end = Math.min(group + size, flow.to[s]!); g < end; g++)
      held += flow.mass[base + g]!
    words += own
    inside += held
    lost += flow.lost[s]!
    worst = Math.max(worst, own - flow.lost[s]! - held)
    leastHeld = Math.min(leastHeld, held / own)
  }
  return { words: Math.max(0, words - lost - inside), lost, worst, leastHeld }
}
