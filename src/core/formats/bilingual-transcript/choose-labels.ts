import type { Lines } from '../../text/lines.ts'
import { readLabelShape, type Dress, type LabelShape } from './label-shape.ts'

/** A line that begins with a label. `line` is its index among the lines with something on them. */
export interface Label {
  readonly line: number
  readonly shape: LabelShape
}

/** Which lines are labels, and which merely look like one; both in file order. */
export interface LabelChoice {
  readonly labels: readonly Label[]
  readonly lookAlikes: readonly Label[]
}

/** The labels of one dress and position: what a file uses as its way to label. */
interface Style {
  readonly names: Map<string, Tally>
  alone: boolean
  plain: boolean
  /** How many lines bear a name that is certain. */
  weight: number
  /** How many lines bear a label of the generic kind. */
  numbered: number
  lines: number
}

interface Tally {
  count: number
  readonly kind: LabelShape['kind']
  /** How often the line before or after is a candidate too: utterances stand next to labels, labels next to text. */
  crowded: number
  certain: boolean
}

/** A style that bears less than this share of what the strongest bears is not the file's way to label. */
const leastShare = 0.2

/**
 * Which lines are labels, told by the whole file: one way to dress a label has to recur, and so have the names, or the
 * label has to be of the generic kind ("Speaker 3"). Once a way is settled, a name that occurs once is believed when it
 * is dressed alike and stands where a turn can begin. Linear.
 */
export function chooseLabels(lines: Lines): LabelChoice {
  const candidates: Label[] = []
  for (let line = 0; line < lines.count; line++) {
    const shape = readLabelShape(lines.source, lines.start[line]!, lines.end[line]!)
    if (shape) candidates.push({ line, shape })
  }
  const styles = tally(candidates)
  settle(styles, lines.count)
  const certain = candidates.filter(({ shape }) => styles.get(styleOf(shape))!.names.get(shape.name)!.certain)
  return withOneOffs(candidates, certain, styles, lines.count)
}

const aloneStyles: Readonly<Record<Dress, string>> = {
  plain: 'plain alone',
  colon: 'colon alone',
  timed: 'timed alone',
  bold: 'bold alone',
  bracket: 'bracket alone',
  heading: 'heading alone',
}

function styleOf(shape: LabelShape): string {
  return shape.textStart < 0 ? aloneStyles[shape.dress] : shape.dress
}

function tally(candidates: readonly Label[]): Map<string, Style> {
  const styles = new Map<string, Style>()
  candidates.forEach(({ line, shape }, index) => {
    const key = styleOf(shape)
    let style = styles.get(key)
    if (!style) {
      const alone = shape.textStart < 0
      style = {
        names: new Map(),
        alone,
        plain: alone && shape.dress === 'plain',
        weight: 0,
        numbered: 0,
        lines: 0,
      }
      styles.set(key, style)
    }
    let name = style.names.get(shape.name)
    if (!name) {
      name = { count: 0, kind: shape.kind, crowded: 0, certain: false }
      style.names.set(shape.name, name)
    }
    name.count++
    style.lines++
    if (style.plain) {
      const before = candidates[index - 1]
      const after = candidates[index + 1]
      const crowd = (near: Label | undefined, distance: number) =>
        near !== undefined &&
        near.line === line + distance &&
        near.shape.textStart < 0 &&
        near.shape.kind !== 'word'
      if (crowd(before, -1) || crowd(after, 1)) name.crowded++
    }
  })
  return styles
}

/** Marks the names that are certain, style by style, and takes back the styles that are not the file's own. */
function settle(styles: Map<string, Style>, lineCount: number): void {
  for (const [key, style] of styles) {
    const heading = key.startsWith('heading')
    let roles = 0
    for (const name of style.names.values()) if (name.kind === 'role') roles++
    for (const [label, name] of style.names) {
      name.certain =
        name.kind === 'numbered' ||
        (name.kind === 'role' &&
          !(style.plain && label.length < 2) &&
          (name.count >= 2 || (roles >= 2 && !style.plain))) ||
        (name.kind === 'name' && name.count >= 2 && name.crowded * 2 < name.count) ||
        (name.kind === 'word' && name.count >= (isCapital(label) ? 2 : 3) && !style.plain && !heading)
      if (!name.certain) continue
      style.weight += name.count
      if (name.kind === 'numbered') style.numbered += name.count
    }
  }
  let strongest = 0
  let generic = 0
  for (const style of styles.values()) {
    strongest = Math.max(strongest, style.weight)
    generic = Math.max(generic, style.numbered)
  }
  if (strongest < 2) {
    settleShort(styles, lineCount)
    return
  }
  for (const style of styles.values()) {
    // where labels are generic, a name in another dress is a sentence's beginning
    const generics = generic * 2 > strongest
    const share = generics && style.numbered === 0 ? (style.plain ? 1 : 0.5) : style.plain ? 0.4 : leastShare
    if (style.weight - style.numbered >= Math.max(2, strongest * share)) continue
    const own = style.weight === strongest || (generics && style.numbered * 2 > generic)
    for (const name of style.names.values()) {
      if (name.kind !== 'numbered')
        name.certain &&= own && (!style.plain || (name.kind === 'name' && name.crowded === 0))
    }
  }
}

/** In a file of few turns nobody speaks twice: two names in one dress that fill a good part of it are enough. */
function settleShort(styles: Map<string, Style>, lineCount: number): void {
  let best: Style | undefined
  for (const style of styles.values()) {
    if (style.plain || style.names.size < 2 || style.lines * 4 < lineCount) continue
    if (!best || style.lines > best.lines) best = style
  }
  if (!best) return
  for (const name of best.names.values()) {
    if (name.kind === 'word') continue
    name.certain = true
    best.weight += name.count
  }
}

/** Adds the names that occur once or are otherwise unsure, where they stand like the certain ones. */
function withOneOffs(
  candidates: readonly Label[],
  certain: readonly Label[],
  styles: Map<string, Style>,
  lineCount: number,
): LabelChoice {
  const typical = typicalGap(certain, lineCount)
  const labels: Label[] = []
  const lookAlikes: Label[] = []
  let strongest = 0
  for (const style of styles.values()) strongest = Math.max(strongest, style.weight)
  let next = 0
  for (const candidate of candidates) {
    if (certain[next] === candidate) {
      labels.push(candidate)
      next++
      continue
    }
    const { shape, line } = candidate
    const style = styles.get(styleOf(shape))!
    const before = labels.at(-1)
    const gapBefore = before ? line - before.line : Infinity
    const gapAfter = (certain[next]?.line ?? lineCount) - line
    const believable =
      (shape.kind === 'name' || shape.kind === 'role') && style.weight * 2 > strongest && strongest > 0
    const decorated = shape.dress === 'bold' || shape.dress === 'bracket'
    const several = shape.name.includes(' ') || shape.name.includes('·')
    const fits = before !== undefined && gapBefore >= typical && gapAfter >= typical
    const accepted =
      believable &&
      (style.plain
        ? several && fits && style.numbered === 0
        : decorated
          ? before !== undefined || gapAfter === typical
          : shape.dress !== 'heading' && fits)
    if (accepted) labels.push(candidate)
    else if (before && shape.textStart >= 0 && (several || decorated || shape.kind === 'numbered')) {
      lookAlikes.push(candidate)
    }
  }
  return { labels, lookAlikes }
}

/** The median distance between labels, in lines. */
function typicalGap(labels: readonly Label[], lineCount: number): number {
  const counts = Array.from({ length: 65 }, () => 0)
  for (let index = 0; index < labels.length; index++) {
    const gap = (labels[index + 1]?.line ?? lineCount) - labels[index]!.line
    counts[Math.min(64, gap)]!++
  }
  let seen = 0
  for (let gap = 0; gap < counts.length; gap++) {
    seen += counts[gap]!
    if (seen * 2 >= labels.length && seen > 0) return gap
  }
  return 1
}

function isCapital(name: string): boolean {
  return name[0] !== name[0]!.toLowerCase()
}
