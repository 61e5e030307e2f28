import type { Parsed } from '../text/diagnostic.ts'
import { placeAt } from '../text/lines.ts'
import type { Article, Block } from '../transcript/article.ts'
import { findBody, type Body, type PageLine } from './web-article/find-body.ts'
import { findTitle, type Range } from './web-article/find-title.ts'
import { furnitureOf, type Furniture } from './web-article/furniture.ts'
import { pointsTo, readBlock, type Page } from './web-article/kinds.ts'
import { readLine, type Line, type ProseOptions } from './web-article/line-shape.ts'
import { piecesOf } from './web-article/pieces.ts'
import { languageOf, sentencesOf, statedFacts } from './web-article/read-facts.ts'

/** `empty`: no line has anything on it. `no-body`: nothing looks like running text, so everything is kept as body. */
export type WebArticleCode = 'empty' | 'no-body'

/** How a page is told from its article. Lengths are in the units of `Line`. */
export interface WebArticleOptions extends ProseOptions {
  /** A heading is at most this long. */
  readonly headingTo: number
  /** So many lines above the first paragraph are searched for title, names and date. */
  readonly headLines: number
}

export const webArticleDefaults: WebArticleOptions = {
  proseFrom: 60,
  longFrom: 160,
  headingTo: 90,
  headLines: 120,
}

/**
 * The article in a page that someone copied as text: title, language, sentences, and publisher, author and date where the page
 * states them. Each line that is not blank is one block, verbatim (image marks, and bars at its ends, are blocks of their own);
 * `role` tells the article from what stands around it.
 *
 * A line is the page's when its own shape and words say so (`furnitureOf`), or when it stands outside the run of running text
 * (`findBody`). Nothing depends on a site's own words. Never throws; linear.
 */
export function parseWebArticle(
  source: string,
  options: WebArticleOptions = webArticleDefaults,
): Parsed<Article, WebArticleCode> {
  const { lines: scanned, spans } = piecesOf(source)
  if (spans.length === 0) {
    const diagnostic = {
      code: 'empty',
      severity: 'error',
      message: 'The file has no text.',
      place: { offset: 0, line: 1, column: 1 },
    } as const
    const value: Article = { kind: 'article', title: '', lang: 'und', blocks: [], sentences: [] }
    return { value, diagnostics: [diagnostic] }
  }
  const lines = readLines(spans.map(({ start, end }) => readLine(source.slice(start, end), options)))
  const body = findBody(lines)
  const top = topOf(lines, body, options.headLines)
  const head = findTitle(lines, top, body?.to ?? lines.length)
  const textFrom = body ? textFromOf(lines, body, Math.max(head.index, top.stamp)) : 0
  const page: Page = {
    lines,
    body,
    title: head.index,
    textFrom,
    pointsTo: body ? pointsTo(lines, textFrom, body.to) : 0,
    headingTo: options.headingTo,
  }
  const blocks = lines.map(({ text }, i): Block => {
    const { kind, role } = readBlock(page, i)
    return { kind, role, start: spans[i]!.start, end: spans[i]!.end, text }
  })
  const lang = languageOf(blocks)
  const facts = statedFacts({ blocks, head, top, bodyTo: body?.to ?? lines.length, lang })
  const kept = withoutBiography(blocks, facts.author)
  const value: Article = {
    kind: 'article',
    title: head.title,
    lang,
    ...facts,
    blocks: kept,
    sentences: sentencesOf(kept, lang),
  }
  if (body) return { value, diagnostics: [] }
  const message = `Nothing here looks like running text, so all of it is kept: "${lines[0]!.text.slice(0, 60)}".`
  const place = placeAt(scanned, spans[0]!.start)
  return { value, diagnostics: [{ code: 'no-body', severity: 'warning', message, place }] }
}

/** Where the last paragraph says who the author is, and no other speaks of them, it is the page's, with their name above it. */
function withoutBiography(blocks: readonly Block[], author: string | undefined): readonly Block[] {
  if (author === undefined || author.length < 2) return blocks
  const last = blocks.findLastIndex(({ role }) => role === 'body')
  const isName = (block: Block | undefined) =>
    block?.role === 'body' && block.text.includes(author) && block.text.length <= author.length + 30
  const speaking = blocks.filter(
    block => block.role === 'body' && block.text.includes(author) && !isName(block),
  )
  const biography = blocks[last]
  if (!biography?.text.startsWith(author) || speaking.length > 1 || biography.kind !== 'paragraph')
    return blocks
  let from = last
  while (isName(blocks[from - 1]) && blocks[from - 1]!.kind !== 'title') from--
  return blocks.map((block, i) =>
    i >= from && i <= last ? { ...block, role: 'boilerplate', kind: 'byline' } : block,
  )
}

/** The longest line that counts as a repetition: longer ones may be quoted twice. */
const longestRepeated = 60

function readLines(shapes: readonly Line[]): PageLine[] {
  const sections = sectionNumbers(shapes)
  const times = new Map<string, number>()
  for (const { text } of shapes) times.set(text, (times.get(text) ?? 0) + 1)
  const furniture = withCounters(shapes, shapes.map(furnitureOf))
  // A language alone may be a word of the text; two below each other are a menu.
  const inMenu = (i: number) =>
    [i - 1, i + 1].some(k => furniture[k]?.language === true || furniture[k]?.kind === 'languages')
  const shares = (i: number) => furniture[i - 1]?.kind === 'share' || furniture[i + 1]?.kind === 'share'
  const furnitureAt = (line: Line, i: number): Furniture => {
    const own = furniture[i]!
    if (own.language && inMenu(i)) return { ...own, kind: 'languages' }
    return own.kind === undefined && line.offer && shares(i) ? { ...own, kind: 'share' } : own
  }
  return shapes.map((line, i) => ({
    ...line,
    furniture: furnitureAt(line, i),
    repeated: line.units <= longestRepeated && (times.get(line.text) ?? 0) > 1,
    section: sections.has(line),
  }))
}

/** `3 comments`, `12 comments`: several with other numbers count for as many texts of a list, and open nothing. */
function withCounters(lines: readonly Line[], furniture: readonly Furniture[]): readonly Furniture[] {
  const byLook = new Map<string, Set<string>>()
  const lookOf = ({ text }: Line) => text.replace(/\d+/g, '9')
  lines.forEach((line, i) => {
    if (furniture[i]!.opens !== 'comments' || line.digits === 0) return
    byLook.set(lookOf(line), (byLook.get(lookOf(line)) ?? new Set()).add(line.text))
  })
  return furniture.map((one, i) =>
    one.opens === 'comments' && (byLook.get(lookOf(lines[i]!))?.size ?? 0) > 1
      ? { ...one, kind: 'counter', opens: undefined }
      : one,
  )
}

/** Lines that are one of several numbers of the same look (`01`, `2****3`, `PART.01`), each above a paragraph or its heading. */
function sectionNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const byLook = new Map<string, Line[]>()
  lines.forEach((line, i) => {
    const named = line.letters <= 8 && /^\p{L}+\W{0,2}\d+$/u.test(line.text)
    if ((line.letters > 0 && !named) || line.digits === 0 || line.text.length > 12) return
    const below = named && lines[i + 1]?.ends === 'open' && lines[i + 2]?.prose ? lines[i + 2] : lines[i + 1]
    if (!below?.prose && below?.ends !== 'sentence') return
    const look = line.text.replace(/\d+/g, '9')
    const alike = byLook.get(look)
    if (alike) alike.push(line)
    else byLook.set(look, [line])
  })
  return new Set([...byLook.values()].filter(alike => alike.length > 1).flat())
}

interface Top extends Range {
  /** The name or date that stands below paragraphs of this head; -1 where there is none. */
  readonly stamp: number
}

/** The lines above the first paragraph of the body, standfirsts and captions that end like sentences included. */
function topOf(lines: readonly PageLine[], body: Body | undefined, headLines: number): Top {
  const isText = (i: number) =>
    lines[i]!.prose && lines[i]!.furniture.kind === undefined && !body?.aside[i] && !body?.listed[i]
  let first = body?.from ?? 0
  while (first < lines.length && !isText(first)) first++
  if (first === lines.length) return { from: 0, to: Math.min(lines.length, headLines), stamp: -1 }
  return { from: Math.max(0, first - headLines), ...behindStamps(lines, first, isText) }
}

/** At most so many lines, and so many paragraphs, of a title and standfirst stand above the name and date. */
const longestHead = { lines: 8, paragraphs: 3, paragraph: 240 }

/** The first paragraph below the names and dates of a page whose title and standfirst look like paragraphs themselves. */
function behindStamps(
  lines: readonly PageLine[],
  first: number,
  isText: (i: number) => boolean,
): Pick<Top, 'to' | 'stamp'> {
  const none = { to: first, stamp: -1 }
  const isStamp = (i: number) => ['byline', 'date'].includes(lines[i]?.furniture.kind ?? '')
  for (let i = Math.max(0, first - longestHead.lines); i < first; i++) if (isStamp(i)) return none
  let paragraphs = 0
  for (let i = first; i < Math.min(lines.length, first + longestHead.lines); i++) {
    if (isText(i) && (++paragraphs > longestHead.paragraphs || lines[i]!.units > longestHead.paragraph)) break
    if (!isStamp(i)) continue
    let to = i
    while (to < lines.length && !isText(to)) to++
    return to < lines.length && to - i <= 2 * longestHead.lines ? { to, stamp: i } : none
  }
  return none
}

function textFromOf(lines: readonly PageLine[], body: Body, above: number): number {
  for (let i = Math.max(body.from, above + 1); i < body.to; i++) {
    const { prose, bullet, furniture } = lines[i]!
    if ((prose || bullet) && furniture.kind === undefined && !body.aside[i]) return i
  }
  return body.to
}
