import type { Block, BodyKind, BoilerplateKind } from '../../transcript/article.ts'
import type { Body, PageLine } from './find-body.ts'
import { hasCaptionMark } from './line-shape.ts'
import { isNameLike } from './stated-facts.ts'

/** A page once its title and its body are found. */
export interface Page {
  readonly lines: readonly PageLine[]
  /** Undefined where nothing is running text: then all that is not surely the page's is kept. */
  readonly body: Body | undefined
  /** The line of the title, or -1. */
  readonly title: number
  /** The first paragraph or point of the body. */
  readonly textFrom: number
  /** See `pointsTo`. */
  readonly pointsTo: number
  /** A heading is at most this long, in the units of `Line`. */
  readonly headingTo: number
}

/** What a line is, and so whose. */
export function readBlock(page: Page, i: number): Pick<Block, 'kind' | 'role'> {
  const { lines, body, title, textFrom } = page
  const line = lines[i]!
  if (i === title) return { role: 'body', kind: 'title' }
  const listed = body?.listed[i] !== undefined
  if (line.furniture.kind !== undefined && (!line.section || listed))
    return { role: 'boilerplate', kind: commented(page, i) ?? line.furniture.kind }
  if (!body) return { role: 'body', kind: bodyKind(page, i) }
  if (title >= 0 && i > title && i < textFrom) {
    if (line.section || captionOf(page, i))
      return { role: 'body', kind: captionOf(page, i) ? 'caption' : 'heading' }
    if (isStandfirst(page, i)) return { role: 'body', kind: 'lead' }
    if (line.goesOn && isInBody(body, i)) return { role: 'body', kind: 'paragraph' }
    if (lines[i - 1]?.section && lines[i - 1]!.furniture.kind === undefined && line.ends === 'open')
      return { role: 'body', kind: 'heading' }
    const heading = i === textFrom - 1 && isInBody(body, i) && !nearByline(page, i) && !isNameLike(line.text)
    if (heading && line.ends === 'open' && line.units >= 8 && !line.furniture.doubtful)
      return { role: 'body', kind: 'heading' }
    return { role: 'boilerplate', kind: nearByline(page, i) ? 'byline' : 'navigation' }
  }
  if (isInBody(body, i) && i > title) return { role: 'body', kind: bodyKind(page, i) }
  return { role: 'boilerplate', kind: strayKind(page, i) }
}

function isInBody(body: Body, i: number): boolean {
  return i >= body.from && i < body.to && !body.aside[i] && body.listed[i] !== 'related'
}

/** What stands in a readers' comment is part of it. */
function commented({ lines, body }: Page, i: number): BoilerplateKind | undefined {
  return body?.listed[i] === 'comments' && lines[i]!.furniture.kind === 'byline' ? 'comments' : undefined
}

/** A line between title and text that says something, and is no name, stamp or counter. */
function isStandfirst(page: Page, i: number): boolean {
  const line = page.lines[i]!
  if (line.ends === 'cut' || line.furniture.doubtful || line.repeated) return false
  // Directly below the title, and above names and stamps, a shorter one will do.
  const below = [1, 2].map(k => page.lines[i + k]?.furniture.kind ?? '')
  if (i === page.title + 1 && below.some(kind => ['byline', 'date', 'share'].includes(kind)))
    return line.units >= 20 && !isNameLike(line.text.split(',')[0]!)
  return line.units >= 36 || (line.units >= 24 && line.ends === 'sentence')
}

/** A line beside a date or byline that may be a name with an office. */
function nearByline({ lines }: Page, i: number): boolean {
  const names = (k: number) => ['byline', 'date'].includes(lines[k]?.furniture.kind ?? '')
  return lines[i]!.units <= 60 && (names(i - 1) || names(i + 1))
}

function strayKind({ lines, body, title }: Page, i: number): BoilerplateKind {
  const listed = body?.listed[i]
  if (listed) return listed
  if (i < title || i < (body?.from ?? 0)) return 'navigation'
  return lines[i]!.units >= 20 ? 'related' : 'navigation'
}

function captionOf({ lines }: Page, i: number): boolean {
  const line = lines[i]!
  if (line.units > 260) return false
  if (hasCaptionMark(line)) return true
  const above = lines[i - 1]?.furniture.kind === 'image'
  if (!above || line.units > 160 || line.bullet) return false
  return /[)）]$|撮影$|摄$/.test(line.text) || (line.ends === 'open' && line.units >= 24)
}

function bodyKind(page: Page, i: number): BodyKind {
  const { lines, textFrom, headingTo } = page
  const line = lines[i]!
  const below = lines[i + 1]
  if (captionOf(page, i)) return 'caption'
  if (line.section || line.marked) return 'heading'
  if (line.table || line.timed) return 'list-item'
  if (line.bullet) {
    if (i >= textFrom && i < page.pointsTo) return 'lead'
    const numbered = /^\d/.test(line.text) && line.ends !== 'sentence' && line.units <= headingTo
    return numbered && (below?.prose || below?.ends === 'sentence') && !below.bullet && !lines[i - 1]?.bullet
      ? 'heading'
      : 'list-item'
  }
  if (i === textFrom && isLead(line)) return 'lead'
  const asking = /[?？؟]$/.test(line.text) && line.units <= 40 && i !== textFrom
  const headline = (line.ends === 'open' || asking) && line.letters > 0 && line.units <= headingTo
  return headline && (below?.units ?? 0) > line.units && below?.furniture.kind === undefined
    ? 'heading'
    : 'paragraph'
}

/** A first paragraph that says of itself that it leads in. */
function isLead({ text }: PageLine): boolean {
  return /^(?:【.{1,24}】|\[[^\]]{2,24}\]|(?:编者按|編者按|摘要|导读|導讀|导语|核心提示|要点|abstract|summary|tl;dr|key points|resumo|resumen|résumé|zusammenfassung)[:：])/i.test(
    text.slice(0, 60),
  )
}

/** Behind the points that stand directly below the title with paragraphs after them, and so sum the article up; else where text begins. */
export function pointsTo(lines: readonly PageLine[], textFrom: number, bodyTo: number): number {
  let end = textFrom
  while (end < bodyTo && lines[end]!.bullet) end++
  return end < bodyTo && lines[end]!.prose ? end : textFrom
}
