/** Which way the conversation runs on the map: down, or to the right. */
export type Orientation = 'vertical' | 'horizontal'

/**
 * Where things stand on a map of some size, in CSS pixels. *Along* is the way the conversation runs, *across* the other:
 * chapter ticks, lanes, hit marks and dots of the news stand side by side across.
 */
export interface MapFrame {
  readonly orientation: Orientation
  readonly across: number
  /** The conversation lies along from `lead` to `lead + length`. */
  readonly lead: number
  readonly length: number
  readonly lanes: number
  /** Across: where the first lane begins, how far lanes are apart, how broad a bar is. */
  readonly firstLane: number
  readonly pitch: number
  readonly breadth: number
  /** Across: the middle of the hit marks, and how broad they are. */
  readonly marks: number
  readonly markBreadth: number
  /** Across: the middle of the dots of the news, and how broad the larger are. */
  readonly dots: number
  readonly dotBreadth: number
}

/** Left free at both ends, so that the bracket around what is on screen always shows whole. */
const lead = 5

/** Two speakers in three turns do not fill a screen: a turn has at most so many pixels on average. */
const longestTurn = 48

const across = {
  vertical: {
    before: 6,
    after: 20,
    pitch: 8.75,
    gap: 1.75,
    leastPitch: 2.8,
    marks: 14.5,
    markBreadth: 6,
    dots: 5.5,
    dotBreadth: 5,
  },
  horizontal: {
    before: 5,
    after: 11,
    pitch: 4,
    gap: 1,
    leastPitch: 2,
    marks: 8,
    markBreadth: 3,
    dots: 3,
    dotBreadth: 3.5,
  },
}

/** The frame of a map of so many pixels for so many speakers and turns. Lanes get narrower, and at last there are fewer of them. */
export function frameOf(
  size: { readonly width: number; readonly height: number },
  orientation: Orientation,
  speakers: number,
  turns: number,
): MapFrame {
  const vertical = orientation === 'vertical'
  const own = across[orientation]
  const breadth = vertical ? size.width : size.height
  const full = Math.max(0, (vertical ? size.height : size.width) - 2 * lead)
  const room = Math.max(0, breadth - own.before - own.after) + own.gap
  const lanes = Math.max(1, Math.min(speakers, Math.floor(room / own.leastPitch)))
  const pitch = Math.min(own.pitch, room / lanes)
  return {
    orientation,
    across: breadth,
    lead,
    length: vertical ? Math.min(full, turns * longestTurn) : full,
    lanes,
    firstLane: own.before,
    pitch,
    breadth: Math.max(1, pitch - Math.min(own.gap, pitch * 0.3)),
    marks: breadth - own.marks,
    markBreadth: own.markBreadth,
    dots: breadth - own.dots,
    dotBreadth: own.dotBreadth,
  }
}

/**
 * The lane of each speaker, from 0, given everyone's share of the talk: one each, in order; where lanes are too few, those
 * who say least share the last.
 */
export function lanesOf(shares: readonly number[], lanes: number): readonly number[] {
  if (shares.length <= lanes) return shares.map((_, i) => i)
  const most = shares
    .map((share, i) => ({ share, i }))
    .sort((a, b) => b.share - a.share || a.i - b.i)
    .slice(0, lanes - 1)
    .map(({ i }) => i)
    .sort((a, b) => a - b)
  return shares.map((_, i) => (most.includes(i) ? most.indexOf(i) : lanes - 1))
}

/** The path of the bars of one lane: `bars` as `barsOf` gives them. */
export function barsPath(frame: MapFrame, lane: number, bars: readonly number[]): string {
  const from = frame.firstLane + lane * frame.pitch
  let path = ''
  for (let i = 0; i + 1 < bars.length; i += 2) {
    path += rectangle(
      frame,
      frame.lead + bars[i]!,
      frame.lead + bars[i + 1]!,
      from,
      from + frame.breadth,
      frame.breadth / 4,
    )
  }
  return path
}

/** Turns shorter than this (px) on average run together when each is a bar. */
const leastTurn = 2

/** How long (px) the stretches are that stand for turns too short to be bars, with the gap after them. */
const bucket = { length: 3, gap: 0.5 }

/** How many stretches stand for that many turns; 0 where each turn can be a bar. */
export function bucketsOf(frame: MapFrame, turns: number): number {
  return turns * leastTurn > frame.length ? Math.floor(frame.length / bucket.length) : 0
}

/** The path of one lane that is as broad in each stretch as its speaker talks there: `density` as `densityOf` gives it. */
export function densityPath(frame: MapFrame, lane: number, density: Float64Array): string {
  const middle = frame.firstLane + lane * frame.pitch + frame.breadth / 2
  let path = ''
  density.forEach((part, b) => {
    if (part < 0.01) return
    const start = frame.lead + (b / density.length) * frame.length
    const broad = Math.max(0.1, part) * frame.breadth
    path += rectangle(
      frame,
      start,
      start + bucket.length - bucket.gap,
      middle - broad / 2,
      middle + broad / 2,
      0,
    )
  })
  return path
}

/** The path of the marks at some positions (0 to 1, in order), those that would cover one another drawn once. */
export function marksPath(frame: MapFrame, positions: readonly number[], swell = 0): string {
  const [long, broad] = [3 + swell, frame.markBreadth + swell]
  let path = ''
  let last = -Infinity
  for (const position of positions) {
    const at = frame.lead + Math.round(position * frame.length * 2) / 2
    if (at - last < 1) continue
    last = at
    path += rectangle(frame, at, at + long, frame.marks - broad / 2, frame.marks + broad / 2, long / 2)
  }
  return path
}

/** The path of dots at some positions (0 to 1, in order), `size` times as broad as the larger ones; one where several would stand on one another. */
export function dotsPath(frame: MapFrame, positions: readonly number[], size = 1): string {
  const radius = (frame.dotBreadth * size) / 2
  let path = ''
  let last = -Infinity
  for (const position of positions) {
    const at = frame.lead + position * frame.length
    if (at - last < radius) continue
    last = at
    path += rectangle(frame, at - radius, at + radius, frame.dots - radius, frame.dots + radius, radius)
  }
  return path
}

/** The path of the chapters' ticks, hairlines to be stroked. */
export function ticksPath(frame: MapFrame, positions: readonly number[]): string {
  return positions
    .map(position => {
      // A hairline is sharp in the middle of a pixel.
      const at = Math.floor(frame.lead + position * frame.length) - 0.5
      return frame.orientation === 'vertical' ? `M1 ${at}h4` : `M${at} 1v3`
    })
    .join('')
}

/** How a stretch is drawn: narrower by `inset` on both sides, longer by `grow` at both ends, and never shorter than `least`. */
interface StretchOptions {
  readonly inset?: number
  readonly grow?: number
  readonly least?: number
}

/** A stretch of the conversation (0 to 1) as an SVG's rectangle across the map, which it never leaves. */
export function stretch(
  frame: MapFrame,
  from: number,
  to: number,
  { inset = 0, grow = 0, least = 0 }: StretchOptions = {},
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const whole = frame.length + 2 * frame.lead - 0.5
  const long = Math.max(least, (to - from) * frame.length + 2 * grow)
  const middle = frame.lead + ((from + to) / 2) * frame.length
  const start = Math.max(0.5, Math.min(middle - long / 2, whole - long))
  const end = Math.min(whole, start + long)
  const along = { at: round(start), size: round(Math.max(0, end - start)) }
  const across = { at: inset, size: Math.max(0, frame.across - 2 * inset) }
  const [x, y] = frame.orientation === 'vertical' ? [across, along] : [along, across]
  return { x: x.at, y: y.at, width: x.size, height: y.size }
}

function rectangle(
  frame: MapFrame,
  start: number,
  end: number,
  from: number,
  to: number,
  radius: number,
): string {
  const vertical = frame.orientation === 'vertical'
  const [x, y] = vertical ? [from, start] : [start, from]
  const [width, height] = vertical ? [to - from, end - start] : [end - start, to - from]
  const r = round(Math.min(radius, width / 2, height / 2))
  if (r < 0.6) return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`
  const [w, h] = [round(width - 2 * r), round(height - 2 * r)]
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${round(x + r)} ${round(y)}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`
}

/** Hundredths of a pixel are enough. */
function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
