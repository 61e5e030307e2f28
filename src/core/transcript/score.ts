/**
 * A conversation drawn to scale: every turn has a stretch of the line from 0 to 1, as long as the turn is. Turn `n` lies
 * from `edges[n - 1]` to `edges[n]`; the edges rise strictly from exactly 0 to exactly 1.
 */
export interface Score {
  readonly turns: number
  readonly edges: Float64Array
}

/** How a score is kept readable where turns are very short. Chosen by eye at 700 to 900 px. */
export interface ScoreOptions {
  /** What every turn gets before its share of the talk, as a part of the whole: more makes "Right." easier to hit. */
  readonly least: number
  /** At most this part of the whole is given away so: more makes a talk of thousands of turns even, and less true. */
  readonly even: number
}

export const scoreDefaults: ScoreOptions = { least: 0.003, even: 0.3 }

/** A place in a score: `into` is 0 at the top of the turn and 1 at its end. */
export interface ScorePlace {
  readonly turn: number
  readonly into: number
}

/**
 * The score of a conversation whose turn `i + 1` says `talk[i]` (any unit, finite, not negative; see `talkOf`). A talk in
 * which nothing is said has turns of one length. Linear.
 */
export function scoreOf(talk: Float64Array, options: ScoreOptions = scoreDefaults): Score {
  const turns = talk.length
  const edges = new Float64Array(turns + 1)
  let total = 0
  for (const amount of talk) total += amount
  const base = turns > 0 ? Math.min(options.least, options.even / turns) : 0
  const rest = 1 - base * turns
  let at = 0
  for (let i = 0; i < turns; i++) {
    at += base + rest * (total > 0 ? talk[i]! / total : 1 / turns)
    edges[i + 1] = at
  }
  // Dividing by the sum as it was rounded makes the end exactly 1.
  for (let i = 1; i <= turns; i++) edges[i]! /= at
  return { turns, edges }
}

/** The place at a point of the line; a point outside gives the nearest end; undefined without turns. Binary search. */
export function turnAt(score: Score, at: number): ScorePlace | undefined {
  const { turns, edges } = score
  if (turns === 0) return undefined
  if (at >= 1) return { turn: turns, into: 1 }
  // NaN, too, is the beginning.
  if (!(at > 0)) return { turn: 1, into: 0 }
  let low = 0
  let high = turns
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= at) low = middle
    else high = middle
  }
  return { turn: low + 1, into: (at - edges[low]!) / (edges[high]! - edges[low]!) }
}

/**
 * Where a place lies on the line, 0 to 1: the inverse of {@link turnAt}. A turn that does not exist is taken for the
 * nearest, an `into` outside 0 to 1 for the nearer end of its turn.
 */
export function positionOf(score: Score, turn: number, into = 0): number {
  const { turns, edges } = score
  if (turns === 0) return 0
  const index = Math.min(turns, Math.max(1, turn))
  const start = edges[index - 1]!
  return start + Math.min(1, Math.max(0, into)) * (edges[index]! - start)
}

/** How turns become bars. All in pixels. */
export interface BarOptions {
  /** Left free after a bar, where the turn is long enough for both. */
  readonly gap: number
  /** No bar is shorter. */
  readonly least: number
}

export const barDefaults: BarOptions = { gap: 1.5, least: 1.5 }

/**
 * The bars of every lane on a score drawn `length` pixels long: for each lane the start and end of each bar, flat and in
 * order (`[start, end, start, end, …]`), on half pixels. `laneOf[i]` is the lane of turn `i + 1`; a turn of no lane (-1) is not
 * drawn. Bars of one lane that would touch are one bar, so a lane has at most `length` bars however many its turns are. Linear.
 */
export function barsOf(
  score: Score,
  laneOf: ArrayLike<number>,
  lanes: number,
  length: number,
  options: BarOptions = barDefaults,
): readonly (readonly number[])[] {
  const bars = Array.from({ length: lanes }, (): number[] => [])
  for (let i = 0; i < score.turns; i++) {
    const lane = bars[laneOf[i]!]
    if (!lane) continue
    const start = half(score.edges[i]! * length)
    const end = Math.max(start + options.least, half(score.edges[i + 1]! * length - options.gap))
    const last = lane.length - 1
    if (last > 0 && start <= lane[last]!) lane[last] = Math.max(lane[last]!, end)
    else lane.push(start, end)
  }
  return bars
}

/**
 * How much of each of `buckets` equal stretches of the line every lane fills, 0 to 1: what is drawn instead of bars where
 * turns are too many to be told apart. Element `b` of a lane belongs to the stretch from `b / buckets`. Linear.
 */
export function densityOf(
  score: Score,
  laneOf: ArrayLike<number>,
  lanes: number,
  buckets: number,
): readonly Float64Array[] {
  const density = Array.from({ length: lanes }, () => new Float64Array(buckets))
  for (let i = 0; i < score.turns; i++) {
    const lane = density[laneOf[i]!]
    if (!lane) continue
    const start = score.edges[i]! * buckets
    const end = score.edges[i + 1]! * buckets
    for (let b = Math.floor(start); b < Math.min(end, buckets); b++) {
      lane[b] = Math.min(1, lane[b]! + Math.min(end, b + 1) - Math.max(start, b))
    }
  }
  return density
}

/** Half a pixel is a whole one on most screens; edges on it are sharp. */
function half(pixels: number): number {
  return Math.round(pixels * 2) / 2
}
