import type { Sparse } from './associations.ts'
import { tuning } from './tuning.ts'
import type { Corpus } from './corpus.ts'

/** The clauses of a side in order: the tokens `first[c] … first[c + 1]`, all of sentence `sentence[c]`. */
export interface Clauses {
  readonly count: number
  readonly first: Int32Array
  readonly sentence: Int32Array
  /** The first clause of each sentence, and the count at the end. */
  readonly ofSentence: Int32Array
}

/** A sentence of more clauses (a list, a text without full stops) counts several as one, so that time stays linear in its length. */
const mostClauses = 32

export function clausesOf(corpus: Corpus): Clauses {
  const first: number[] = []
  const sentence: number[] = []
  const ofSentence = new Int32Array(corpus.count + 1)
  for (let i = 0; i < corpus.count; i++) {
    ofSentence[i] = first.length
    const start = corpus.first[i]!
    const end = corpus.first[i + 1]!
    let opened = 0
    for (let k = start; k < end; k++) if (k === start || corpus.opens[k] === 1) opened++
    const every = Math.ceil(opened / mostClauses)
    let nth = 0
    for (let k = start; k < end; k++)
      if ((k === start || corpus.opens[k] === 1) && nth++ % every === 0) {
        first.push(k)
        sentence.push(i)
      }
    if (start === end) {
      first.push(start)
      sentence.push(i)
    }
  }
  ofSentence[corpus.count] = first.length
  first.push(corpus.tokens.length)
  return {
    count: sentence.length,
    first: Int32Array.from(first),
    sentence: Int32Array.from(sentence),
    ofSentence,
  }
}

/**
 * How much of sentence `j` comes from sentence `i`, in words: `mass[at[j] + i − from[j]]` for `i` in the window of `j`, and
 * `lost[j]` for what comes from nowhere.
 */
export interface Flow {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly at: Int32Array
  readonly mass: Float64Array
  readonly lost: Float64Array
}

/** What a clause may do next: the log probability of moving on by so many clauses of the other side. */
const jump = (by: number): number => {
  if (by === 0) return Math.log(0.3)
  if (by === 1) return Math.log(0.42)
  if (by === 2) return Math.log(0.12)
  if (by === -1) return Math.log(0.05)
  return by > 0 ? Math.log(0.1) - 0.7 * (by - 2) : Math.log(0.03) + 0.9 * (by + 1)
}
const farthest = 6
const jumps = Float64Array.from({ length: 2 * farthest + 1 }, (_, k) => Math.exp(jump(k - farthest)))

/**
 * Which clause of `a` each clause of `b` comes from: a hidden Markov model over the clauses of `b` in order, whose states are the
 * clauses of `a` in the window, or nothing (Vogel, Ney and Tillmann 1996, with clauses for words). Forward and backward sums.
 * Linear in the clauses times the clauses of a window.
 *
 * @param window the sentences of `a` that sentence `j` of `b` may come from, half-open
 */
export function flowInto(
  a: Corpus,
  b: Corpus,
  rows: Sparse,
  window: (j: number) => readonly [number, number],
): Flow {
  const ca = clausesOf(a)
  const cb = clausesOf(b)
  const total = b.tokens.length
  const inverse = Float64Array.from(b.frequency, f => total / f)
  const low = new Int32Array(cb.count)
  const high = new Int32Array(cb.count)
  const at = new Int32Array(cb.count + 1)
  const from = new Int32Array(b.count)
  const to = new Int32Array(b.count)
  for (let j = 0; j < b.count; j++) {
    const [lowest, highest] = window(j)
    from[j] = lowest
    to[j] = Math.max(lowest, Math.min(highest, a.count))
  }
  for (let d = 0; d < cb.count; d++) {
    const j = cb.sentence[d]!
    low[d] = ca.ofSentence[from[j]!]!
    high[d] = ca.ofSentence[to[j]!]!
    at[d + 1] = at[d]! + (high[d]! - low[d]!)
  }
  // Emissions, each divided by that of "nothing".
  const emission = new Float64Array(at[cb.count]!)
  emit(a, b, ca, cb, rows, inverse, low, high, at, emission)
  const posterior = new Float64Array(at[cb.count]!)
  const lostClause = new Float64Array(cb.count)
  forwardBackward(cb.count, low, high, at, emission, posterior, lostClause)
  const sentenceAt = new Int32Array(b.count + 1)
  for (let j = 0; j < b.count; j++) sentenceAt[j + 1] = sentenceAt[j]! + (to[j]! - from[j]!)
  const mass = new Float64Array(sentenceAt[b.count]!)
  const lost = new Float64Array(b.count)
  for (let d = 0; d < cb.count; d++) {
    const j = cb.sentence[d]!
    const words = cb.first[d + 1]! - cb.first[d]!
    for (let c = low[d]!; c < high[d]!; c++)
      mass[sentenceAt[j]! + ca.sentence[c]! - from[j]!]! += words * posterior[at[d]! + c - low[d]!]!
    lost[j]! += words * lostClause[d]!
  }
  return { from, to, at: sentenceAt, mass, lost }
}

function emit(
  a: Corpus,
  b: Corpus,
  ca: Clauses,
  cb: Clauses,
  rows: Sparse,
  inverse: Float64Array,
  low: Int32Array,
  high: Int32Array,
  at: Int32Array,
  emission: Float64Array,
): void {
  const explained = new Float64Array(b.types.length)
  const touched = new Int32Array(b.types.length)
  // For each clause of `a`, the clauses of `b` whose window holds it: those stand together, since windows only move on.
  let firstD = 0
  for (let c = 0; c < ca.count; c++) {
    let count = 0
    const start = ca.first[c]!
    const end = ca.first[c + 1]!
    for (let k = start; k < end; k++) {
      const type = a.tokens[k]!
      for (let e = rows.first[type]!; e < rows.first[type + 1]!; e++) {
        const t = rows.to[e]!
        if (explained[t] === 0) touched[count++] = t
        explained[t]! += rows.weight[e]!
      }
    }
    const scale = tuning.lambda / (1 - tuning.lambda) / Math.max(2, end - start)
    while (firstD < cb.count && high[firstD]! <= c) firstD++
    for (let d = firstD; d < cb.count && low[d]! <= c; d++) {
      if (high[d]! <= c) continue
      let gain = 1
      for (let k = cb.first[d]!; k < cb.first[d + 1]!; k++) {
        const mass = explained[b.tokens[k]!]!
        if (mass > 0) gain *= 1 + scale * mass * inverse[b.tokens[k]!]!
      }
      emission[at[d]! + c - low[d]!] = Math.min(gain, 1e60)
    }
    for (let k = 0; k < count; k++) explained[touched[k]!] = 0
  }
}

function forwardBackward(
  count: number,
  low: Int32Array,
  high: Int32Array,
  at: Int32Array,
  emission: Float64Array,
  posterior: Float64Array,
  lost: Float64Array,
): void {
  const nothing = tuning.nothing
  // "Nothing" keeps the place: its state is the last clause that was somewhere, so there are two copies of each state.
  const forward = new Float64Array(emission.length)
  const idle = new Float64Array(emission.length)
  for (let d = 0; d < count; d++) {
    let sum = 0
    for (let c = low[d]!; c < high[d]!; c++) {
      const here = at[d]! + c - low[d]!
      let arrive = 0
      let stay = 0
      if (d === 0) {
        arrive = Math.exp(-0.5 * (c - low[0]!))
        stay = arrive
      } else {
        const first = Math.max(low[d - 1]!, c - farthest)
        const last = Math.min(high[d - 1]! - 1, c + farthest)
        const before = at[d - 1]! - low[d - 1]!
        for (let p = first; p <= last; p++)
          arrive += (forward[before + p]! + idle[before + p]!) * jumps[c - p + farthest]!
        if (c >= low[d - 1]! && c < high[d - 1]!) stay = forward[before + c]! + idle[before + c]!
        else arrive += 1e-12
      }
      forward[here] = arrive * (1 - nothing) * emission[here]!
      idle[here] = stay * nothing
      sum += forward[here]! + idle[here]!
    }
    const scale = sum > 0 ? 1 / sum : 0
    for (let k = at[d]!; k < at[d + 1]!; k++) {
      forward[k]! *= scale
      idle[k]! *= scale
    }
  }
  // back[c]: what follows when clause d stands at c, scaled.
  let back = new Float64Array(0)
  for (let d = count - 1; d >= 0; d--) {
    const width = high[d]! - low[d]!
    const next = new Float64Array(width)
    if (d === count - 1) next.fill(1)
    else {
      const after = at[d + 1]! - low[d + 1]!
      for (let c = low[d]!; c < high[d]!; c++) {
        let sum = 0
        const first = Math.max(low[d + 1]!, c - farthest)
        const last = Math.min(high[d + 1]! - 1, c + farthest)
        for (let p = first; p <= last; p++)
          sum += jumps[p - c + farthest]! * (1 - nothing) * emission[after + p]! * back[p - low[d + 1]!]!
        if (c >= low[d + 1]! && c < high[d + 1]!) sum += nothing * back[c - low[d + 1]!]!
        next[c - low[d]!] = sum + 1e-300
      }
      let top = 0
      for (const value of next) top = Math.max(top, value)
      for (let k = 0; k < width; k++) next[k]! /= top || 1
    }
    let sum = 0
    for (let k = 0; k < width; k++) sum += (forward[at[d]! + k]! + idle[at[d]! + k]!) * next[k]!
    if (sum > 0)
      for (let k = 0; k < width; k++) {
        posterior[at[d]! + k] = (forward[at[d]! + k]! * next[k]!) / sum
        lost[d]! += (idle[at[d]! + k]! * next[k]!) / sum
      }
    else lost[d] = 1
    back = next
  }
}
