/**
 * The hidden Markov model of one pair: words of one side, in order, each come from a place of the other side or from nowhere, and
 * places are reached by jumps from the last place.
 */

/** Jumps longer than this are all alike. */
const REACH = 10
const WIDTH = 2 * REACH + 1

/** How common jumps of -10 to 10 places are, a share each, and in the last place the share of each longer one. */
export type Jumps = Float64Array

/** What holds for any two languages: mostly one place on, the nearer the likelier. */
export function usualJumps(): Jumps {
  const jumps = new Float64Array(WIDTH + 1)
  for (let d = -REACH; d <= REACH; d++)
    jumps[d + REACH] = d === 1 ? 1 : d === 0 ? 0.4 : Math.exp(-0.45 * Math.abs(d - 1)) * 0.7
  jumps[WIDTH] = 0.005
  return jumps
}

/** The jumps that were counted, with the usual ones as if 50 words had been seen. */
export function learntJumps(counted: Float64Array): Jumps {
  const jumps = usualJumps()
  let [sum, usualSum] = [0, 0]
  for (let d = 0; d < WIDTH; d++) {
    sum += counted[d]!
    usualSum += jumps[d]!
  }
  for (let d = 0; d < WIDTH; d++) jumps[d] = (counted[d]! + (50 / usualSum) * jumps[d]!) / (sum + 50)
  jumps[WIDTH] = Math.max(0.0005, Math.min(jumps[0]!, jumps[WIDTH - 1]!))
  return jumps
}

export const noJumps = (): Float64Array => new Float64Array(WIDTH + 1)

/** Room for the computation of a pair, kept from one pair to the next. */
export class Lattice {
  /** `[t * places + i]`: how much likelier word `t` is when it comes from place `i` than at all. */
  emit = new Float64Array(0)
  /** `[t * places + i]`: the probability that word `t` comes from place `i`, given all words. */
  post = new Float64Array(0)
  private come = new Float64Array(0)
  private at = new Float64Array(0)
  private leave = new Float64Array(0)
  private from = new Float64Array(0)
  private into = new Float64Array(0)
  private after = new Float64Array(0)
  private readonly near = new Float64Array(WIDTH)
  private readonly step = new Float64Array(WIDTH)

  prepare(places: number, words: number): void {
    const size = places * words
    if (this.emit.length < size)
      for (const key of ['emit', 'post', 'come', 'at'] as const) this[key] = new Float64Array(2 * size)
    if (this.leave.length < places)
      for (const key of ['leave', 'from', 'into', 'after'] as const) this[key] = new Float64Array(2 * places)
  }

  /** Fills `post` without jumps: places near the diagonal are likelier (after Dyer, Chahuneau and Smith 2013). */
  plain(places: number, words: number, empty: number, diagonal: number): void {
    const { emit, post } = this
    for (let t = 0; t < words; t++) {
      const row = t * places
      const middle = (t + 0.5) / words
      let [weights, sum] = [0, 0]
      for (let i = 0; i < places; i++) {
        const weight = Math.exp(-diagonal * Math.abs((i + 0.5) / places - middle))
        weights += weight
        sum += post[row + i] = weight * emit[row + i]!
      }
      const scale = 1 / (sum + (empty / (1 - empty)) * weights)
      for (let i = 0; i < places; i++) post[row + i]! *= scale
    }
  }

  /**
   * Fills `post` by the forward and the backward pass, scaled at each word, and adds the expected jumps to `counted` where given. A
   * word from nowhere keeps the last place (Och and Ney 2003). Places that hold less than a thousandth are not left from.
   */
  walk(places: number, words: number, empty: number, jumps: Jumps, counted?: Float64Array): void {
    const { emit, post, come, at, leave, from, into, near, step } = this
    const far = jumps[WIDTH]!
    for (let d = 0; d < WIDTH; d++) near[d] = jumps[d]! - far
    for (let i = 0; i < places; i++) {
      let sum = far * places
      const high = Math.min(places - 1, i + REACH)
      for (let to = Math.max(0, i - REACH); to <= high; to++) sum += near[to - i + REACH]!
      leave[i] = (1 - empty) / sum
    }
    // at: the word comes from the place, or from nowhere while the place is the last one; come: the first of both.
    for (let t = 0; t < words; t++) {
      const row = t * places
      if (t === 0) for (let i = 0; i < places; i++) into[i] = ((jumps[i + 1 + REACH] ?? far) + 1 / places) / 2
      else {
        let total = 0
        for (let j = 0; j < places; j++) total += from[j] = at[row - places + j]! * leave[j]!
        into.fill(far * total, 0, places)
        for (let j = 0; j < places; j++) {
          const mass = from[j]!
          if (mass < LITTLE * total) continue
          const high = Math.min(places - 1, j + REACH)
          for (let i = Math.max(0, j - REACH); i <= high; i++) into[i]! += mass * near[i - j + REACH]!
        }
      }
      let sum = 0
      for (let i = 0; i < places; i++) {
        const p = into[i]! * emit[row + i]!
        come[row + i] = p
        sum += at[row + i] = p + empty * (t === 0 ? 1 / places : at[row - places + i]!)
      }
      for (let i = 0; i < places; i++) {
        come[row + i]! /= sum
        at[row + i]! /= sum
      }
    }
    const after = this.after
    after.fill(1, 0, places)
    for (let t = words - 1; t >= 0; t--) {
      const row = t * places
      let sum = 0
      for (let i = 0; i < places; i++) sum += at[row + i]! * after[i]!
      for (let i = 0; i < places; i++) post[row + i] = (come[row + i]! * after[i]!) / sum
      if (t === 0) break
      const before = row - places
      let total = 0
      for (let j = 0; j < places; j++) total += into[j] = emit[row + j]! * after[j]!
      from.fill(far * total, 0, places)
      if (counted) step.fill(0)
      for (let j = 0; j < places; j++) {
        const mass = into[j]!
        if (mass < LITTLE * total) continue
        const high = Math.min(places - 1, j + REACH)
        for (let i = Math.max(0, j - REACH); i <= high; i++) {
          from[i]! += mass * near[j - i + REACH]!
          if (counted) step[j - i + REACH]! += mass * at[before + i]! * leave[i]!
        }
      }
      let [all, scale] = [0, 0]
      for (let i = 0; i < places; i++) {
        const value = from[i]! * leave[i]! + empty * after[i]!
        after[i] = value
        scale += value
        all += at[before + i]! * value
      }
      if (counted) for (let d = 0; d < WIDTH; d++) counted[d]! += (step[d]! * jumps[d]!) / all
      for (let i = 0; i < places; i++) after[i]! /= scale
    }
  }
}

const LITTLE = 1e-3
