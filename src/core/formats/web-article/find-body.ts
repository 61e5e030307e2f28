import type { Furniture } from './furniture.ts'
import { hasCaptionMark, type Line } from './line-shape.ts'
import { listsOf, type SiteList } from './site-lists.ts'

/** A line with what it shows of the page around an article. */
export interface PageLine extends Line {
  readonly furniture: Furniture
  /** The same words stand in another line. */
  readonly repeated: boolean
  /** A number of a part, `01`: one of several of the same look, each above a paragraph. */
  readonly section: boolean
}

/** Which lines are the article's. */
export interface Body {
  /** The first line of it. */
  readonly from: number
  /** Behind its last. */
  readonly to: number
  /** A line between those that is not the article's, for what stands around it. */
  readonly aside: readonly boolean[]
  /** In which list of the site a line behind an opener stands. */
  readonly listed: readonly (SiteList | undefined)[]
}

/** What going from the article to something else in its midst costs, and coming back: raise it and asides must be longer. */
const asideCost = 1.5
/** What it costs that an aside takes the heading of the paragraph behind it: a little more than a heading costs the body. */
const headingCost = 0.6
/** What it costs to go on behind a line that says who wrote or edited: there texts end. */
const signedCost = 1.5

/**
 * The article's lines: the run with the greatest sum of `worth`, less the asides in it, which cost their two ends. (Finn, Kushmerick
 * & Smyth 2001, "Fact or Fiction", finds one run of words among tags; ours runs over lines, and states before, body, aside and
 * behind make one Viterbi path.) Undefined where nothing is running text. Linear.
 */
export function findBody(lines: readonly PageLine[]): Body | undefined {
  const teasers = firstTeaser(lines)
  const listed = listsOf(lines)
  const worths = lines.map((line, i) =>
    i >= teasers ? -3 : worth(line, listed[i], lines[i - 1], lines[i + 1]),
  )
  const count = lines.length
  // For every line the best sum of a path that has it in the body or in an aside, and where that path came from.
  const fromOutside = new Uint8Array(count)
  const bodyFromAside = new Uint8Array(count)
  const asideFromBody = new Uint8Array(count)
  let [body, aside, best, bestAt] = [-Infinity, -Infinity, 0, -1]
  for (let i = 0; i < count; i++) {
    const signed = lines[i]!.furniture.kind === 'byline' ? signedCost : 0
    const lost = (headsAfterBox(lines, listed, i) ? headingCost : 0) + signed
    const nextAside = Math.max(aside, body - asideCost) - lost
    asideFromBody[i] = body - asideCost > aside ? 1 : 0
    const entry = Math.max(0, body, aside - asideCost)
    if (entry === 0) fromOutside[i] = 1
    else if (entry !== body) bodyFromAside[i] = 1
    body = entry + worths[i]!
    aside = nextAside
    if (body > best && endsBody(lines[i]!)) [best, bestAt] = [body, i]
  }
  if (bestAt < 0) return undefined
  const isAside = Array.from({ length: count }, () => false)
  let inAside = false
  let i = bestAt
  for (; i > 0; i--) {
    if (!inAside) {
      if (fromOutside[i]) break
      inAside = bodyFromAside[i] === 1
    } else {
      isAside[i] = true
      inAside = asideFromBody[i] !== 1
    }
  }
  const to = isSigned(lines, bestAt) ? bestAt + 2 : bestAt + 1
  const body_ = { from: i, to, aside: isAside, listed }
  return lines.some((line, at) => at >= i && at <= bestAt && line.prose && !isAside[at]) ? body_ : undefined
}

/** A salutation, `Until then,`, with a name below it. */
function isSigned(lines: readonly PageLine[], i: number): boolean {
  const below = lines[i + 1]
  return (
    lines[i]!.goesOn &&
    below !== undefined &&
    below.furniture.kind === undefined &&
    below.letters > 0 &&
    below.ends === 'open' &&
    below.units <= 30
  )
}

/** A line between a box of the site and a paragraph, as headings stand. */
function headsAfterBox(
  lines: readonly PageLine[],
  listed: readonly (SiteList | undefined)[],
  i: number,
): boolean {
  const { ends, prose, furniture, repeated, units } = lines[i]!
  const open = ends === 'open' && !prose && !repeated && units >= 8 && units <= 80
  return (
    open &&
    furniture.kind === undefined &&
    listed[i] === undefined &&
    (lines[i - 1]?.furniture.kind !== undefined || listed[i - 1] !== undefined) &&
    lines[i + 1]?.prose === true
  )
}

/** A body ends with a sentence; what stands open behind it is the page's. */
function endsBody(line: PageLine): boolean {
  return (
    line.furniture.kind === undefined &&
    (line.prose || line.ends === 'sentence' || line.bullet || line.goesOn)
  )
}

/** What pages put between the paragraphs of a text. */
const inText: ReadonlySet<string> = new Set(['ad', 'share', 'related'])

/** A point of a list that says something, and not by a link alone. */
function isPoint(line: PageLine | undefined): boolean {
  return (
    line !== undefined && line.bullet && line.units >= 20 && !line.link && line.furniture.kind === undefined
  )
}

/** What a line adds to a run of running text, or takes from it. One menu entry costs a fraction of a paragraph. */
function worth(
  line: PageLine,
  list: SiteList | undefined,
  above: PageLine | undefined,
  next: PageLine | undefined,
): number {
  const { furniture } = line
  if (line.section && !list) return 0
  if (furniture.kind === 'image' || furniture.kind === 'rule') return -0.25
  if (furniture.kind !== undefined)
    return furniture.opens === 'comments'
      ? -2
      : furniture.kind === 'byline'
        ? -1 - signedCost
        : inText.has(furniture.kind)
          ? -0.5
          : -1
  if (line.prose) {
    const value = Math.min(5, 1.3 + line.units / 80)
    return list === 'comments' ? Math.min(0.3, value) : list === 'related' ? -0.5 : value
  }
  if (line.ends === 'cut') return -2
  if (list === 'comments') return -1.5
  if (list === 'related') return -2
  if (line.ends === 'sentence') return line.repeated ? -1 : line.units >= 40 ? 0.8 : 0.5
  if (line.repeated || furniture.doubtful) return -2
  if (line.goesOn && (above?.prose || next?.prose)) return 0.3
  if (line.table || line.marked || line.timed) return 0
  if (hasCaptionMark(line)) return -0.1
  if (isPoint(line)) return isPoint(above) || isPoint(next) ? 0.3 : 0
  if (line.bullet) return -0.4
  // A heading has its paragraph below it, or its points.
  return next?.prose || isPoint(next) ? -0.5 : next?.ends === 'sentence' && next.units >= 40 ? -0.6 : -1
}

/**
 * Where lists of other articles begin: stamps that come again and again after running text, with little between them; else the
 * end. Comments have stamps too, and long texts between: so have reports by the hour.
 */
function firstTeaser(lines: readonly PageLine[]): number {
  let seenProse = false
  const stamps: number[] = []
  lines.forEach((line, i) => {
    seenProse ||= line.prose
    if (seenProse && line.furniture.kind === 'date') stamps.push(i)
  })
  // Units of sentences from each line on.
  const sentences = new Float64Array(lines.length + 1)
  for (let i = lines.length - 1; i >= 0; i--)
    sentences[i] = sentences[i + 1]! + (lines[i]!.ends === 'sentence' ? lines[i]!.units : 0)
  for (let s = 0; s + 2 < stamps.length; s++) {
    const here = stamps[s]!
    const between = sentences[here]! - sentences[stamps.at(-1)!]!
    if (between > 60 * (stamps.length - s)) continue
    // A teaser stands above its stamp, with the heading of the list: headlines and openings that are cut off, no sentences.
    let first = here
    while (first > 0 && lines[first - 1]!.ends !== 'sentence') first--
    return first
  }
  return lines.length
}
