import type { Flow } from './clauses.ts'
import type { Corpus } from './corpus.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import { logDensity, type LengthModel } from './length-model.ts'
import { tuning } from './tuning.ts'
import { edgesOf, type Edges } from './marks.ts'

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

/** The names of the features, in order. */
export const featureNames = [
  '1-1',
  '1-2',
  '2-1',
  '1-3',
  '3-1',
  '2-2',
  '1-4',
  '4-1',
  '2-3',
  '3-2',
  '1-0',
  '0-1',
  '1-many',
  'many-1',
  'many-many',
  'length',
  'length off',
  'evidence into',
  'evidence back',
  'evidence into a word',
  'evidence back a word',
  'least into',
  'least back',
  'blank into',
  'blank back',
  'leaks of a',
  'leaks of b',
  'leak share a',
  'leak share b',
  'least held a',
  'least held b',
  'cohesion',
  'cohesion low',
  'lost a',
  'lost b',
  'same end',
  'question one side',
  'ends open',
  'opens quote both',
  'opens quote one',
  'closes quote both',
  'closes quote one',
  'balance same',
  'next small',
  'inner leak',
  'max leak a',
  'max leak b',
  'x2',
  'short',
  'open diff',
  'close diff',
  'quest diff',
  'excl diff',
  'state diff',
  'state both',
] as const
export const featureCount = featureNames.length

const kindOf = (m: number, n: number): number => {
  if (n === 0) return 10
  if (m === 0) return 11
  const known = ['1,1', '1,2', '2,1', '1,3', '3,1', '2,2', '1,4', '4,1', '2,3', '3,2'].indexOf(`${m},${n}`)
  if (known >= 0) return known
  return m === 1 ? 12 : n === 1 ? 13 : 14
}
const kinds = Uint8Array.from({ length: 256 }, (_, k) => kindOf(k >> 4, k & 15))

/** Gives a function that writes the features of a bead into `out`. O(m · n) a bead. */
export function featuresOf(
  w: Weighed,
): (i: number, m: number, j: number, n: number, out: Float64Array) => boolean {
  const { a, b, lengthA, lengthB, model, into, back } = w
  const edgesA = a.texts.map(edgesOf)
  const edgesB = b.texts.map(edgesOf)
  const words = (c: Corpus, from: number, to: number) => c.first[to]! - c.first[from]!
  // x[i][j]: words of j that come from i; y[i][j]: words of i that go into j. Both as shares of a window.
  const x = (i: number, j: number): number =>
    i >= w.flowInto.from[j]! && i < w.flowInto.to[j]!
      ? w.flowInto.mass[w.flowInto.at[j]! + i - w.flowInto.from[j]!]!
      : 0
  const y = (i: number, j: number): number =>
    j >= w.flowBack.from[i]! && j < w.flowBack.to[i]!
      ? w.flowBack.mass[w.flowBack.at[i]! + j - w.flowBack.from[i]!]!
      : 0
  const inQuoteA = quoteStates(edgesA)
  const inQuoteB = quoteStates(edgesB)
  const grid = new Float64Array(64)
  return (i, m, j, n, out) => {
    out.fill(0)
    out[kinds[m * 16 + n]!] = 1
    if (m === 0 || n === 0) {
      if (m === 0) {
        out[23] = into.blank[j]! / 10
        out[26] = (words(b, j, j + 1) - w.flowInto.lost[j]!) / 5
        out[28] = 1 - w.flowInto.lost[j]! / Math.max(1, words(b, j, j + 1))
      } else {
        out[24] = back.blank[i]! / 10
        out[25] = (words(a, i, i + 1) - w.flowBack.lost[i]!) / 5
        out[27] = 1 - w.flowBack.lost[i]! / Math.max(1, words(a, i, i + 1))
      }
      return true
    }
    const la = lengthA[i + m]! - lengthA[i]!
    const lb = lengthB[j + n]! - lengthB[j]!
    const density = logDensity(model, la, lb)
    const off = Math.log(lb / (model.ratio * la))
    const wa = Math.max(1, words(a, i, i + m))
    const wb = Math.max(1, words(b, j, j + n))
    const st = evidenceOf(into, i, m, j, j + n)
    const ts = evidenceOf(back, j, n, i, i + m)
    if (m + n > 2 && (Math.abs(off) > tuning.farLength || st + ts < tuning.faintEvidence * (wa + wb)))
      return false
    out[15] = density
    out[16] = Math.abs(off)
    out[47] = Math.min(4, off * off)
    out[48] = off
    out[17] = st / 10
    out[18] = ts / 10
    out[19] = st / wb
    out[20] = ts / wa
    // the flow between the sentences of the bead
    let inB = 0
    let inA = 0
    for (let q = 0; q < n; q++)
      for (let p = 0; p < m; p++) {
        const forth = x(i + p, j + q)
        const home = y(i + p, j + q)
        inB += forth
        inA += home
        grid[p * 8 + q] = forth + home
      }
    let lostB = 0
    let least = Infinity
    let held = Infinity
    let maxLeakB = 0
    for (let q = j; q < j + n; q++) {
      const size = Math.max(1, words(b, q, q + 1))
      const e = evidenceOf(into, i, m, q, q + 1)
      least = Math.min(least, e / size)
      lostB += w.flowInto.lost[q]!
      let h = 0
      for (let p = i; p < i + m; p++) h += x(p, q)
      held = Math.min(held, h / size)
      maxLeakB = Math.max(maxLeakB, size - w.flowInto.lost[q]! - h)
    }
    out[21] = least
    out[30] = held
    let lostA = 0
    let leastBack = Infinity
    let heldA = Infinity
    let maxLeakA = 0
    for (let p = i; p < i + m; p++) {
      const size = Math.max(1, words(a, p, p + 1))
      const e = evidenceOf(back, j, n, p, p + 1)
      leastBack = Math.min(leastBack, e / size)
      lostA += w.flowBack.lost[p]!
      let h = 0
      for (let q = j; q < j + n; q++) h += y(p, q)
      heldA = Math.min(heldA, h / size)
      maxLeakA = Math.max(maxLeakA, size - w.flowBack.lost[p]! - h)
    }
    out[22] = leastBack
    out[29] = heldA
    const leakB = Math.max(0, wb - lostB - inB)
    const leakA = Math.max(0, wa - lostA - inA)
    out[25] = leakA / 5
    out[26] = leakB / 5
    out[27] = leakA / wa
    out[28] = leakB / wb
    out[33] = lostA / 5
    out[34] = lostB / 5
    out[45] = maxLeakA / 5
    out[46] = maxLeakB / 5
    if (m > 1 && n > 1) {
      let cross = Infinity
      for (let k = 1; k < m; k++)
        for (let l = 1; l < n; l++) {
          let sum = 0
          for (let p = 0; p < m; p++) for (let q = 0; q < n; q++) if (p < k !== q < l) sum += grid[p * 8 + q]!
          cross = Math.min(cross, sum)
        }
      out[31] = Math.min(cross, 10) / 5
      out[32] = cross < 2 ? 1 : 0
    }
    const ea = edgesA[i + m - 1]!
    const eb = edgesB[j + n - 1]!
    out[35] = ea.end === eb.end ? 1 : 0
    out[36] = (ea.end === 2) !== (eb.end === 2) ? 1 : 0
    out[37] = eb.end === 5 || ea.end === 5 ? 1 : 0
    const sa = edgesA[i]!
    const sb = edgesB[j]!
    out[38] = sa.opens && sb.opens ? 1 : 0
    out[39] = sa.opens !== sb.opens ? 1 : 0
    out[40] = ea.closes && eb.closes ? 1 : 0
    out[41] = ea.closes !== eb.closes ? 1 : 0
    let opened = 0
    let closed = 0
    let questions = 0
    let exclamations = 0
    for (let p = i; p < i + m; p++) {
      opened += edgesA[p]!.opened
      closed += edgesA[p]!.closed
      questions += edgesA[p]!.questions
      exclamations += edgesA[p]!.exclamations
    }
    for (let q = j; q < j + n; q++) {
      opened -= edgesB[q]!.opened
      closed -= edgesB[q]!.closed
      questions -= edgesB[q]!.questions
      exclamations -= edgesB[q]!.exclamations
    }
    out[49] = Math.min(3, Math.abs(opened))
    out[50] = Math.min(3, Math.abs(closed))
    out[51] = Math.min(3, Math.abs(questions))
    out[52] = Math.min(3, Math.abs(exclamations))
    const qa = inQuoteA[i + m]!
    const qb = inQuoteB[j + n]!
    out[53] = qa !== qb ? 1 : 0
    out[54] = qa === 1 && qb === 1 ? 1 : 0
    out[43] = edgesB[j + n]?.small || edgesA[i + m]?.small ? 1 : 0
    return true
  }
}

/** Whether each boundary between sentences lies within a quotation. */
function quoteStates(edges: readonly Edges[]): Uint8Array {
  const states = new Uint8Array(edges.length + 1)
  edges.forEach(({ opened, closed }, i) => {
    states[i + 1] = opened > closed ? 1 : closed > opened ? 0 : states[i]!
  })
  return states
}
