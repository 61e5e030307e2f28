import type { Parsed } from '../text/diagnostic.ts'
import { identifyLanguage } from '../text/language.ts'
import { lineText, placeAt, scanLines } from '../text/lines.ts'
import type { Article, Block } from '../transcript/article.ts'
import { readLine, type Line, type ProseOptions } from './web-article/line-shape.ts'
import { authorIn, dateIn, publisherIn, publisherInLead } from './web-article/stated-facts.ts'

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
 * The article in a page that someone copied as text: title, language, and publisher, author and date where the page
 * states them. Each line that is not blank is one block, verbatim; `role` tells the article from what stands around it.
 *
 * The body is the run of lines with the greatest sum when running text counts for it and menus, stamps and cut-off teasers
 * against it (after Finn, Kushmerick & Smyth 2001, "Fact or Fiction", with lines for their tags). Nothing depends on
 * a site's own words. Never throws; linear.
 */
export function parseWebArticle(
  source: string,
  options: WebArticleOptions = webArticleDefaults,
): Parsed<Article, WebArticleCode> {
  const scanned = scanLines(source)
  const lines = Array.from({ length: scanned.count }, (_, i) => readLine(lineText(scanned, i), options))
  if (lines.length === 0) {
    const diagnostic = {
      code: 'empty',
      severity: 'error',
      message: 'The file has no text.',
      place: { offset: 0, line: 1, column: 1 },
    } as const
    return { value: { kind: 'article', title: '', lang: 'und', blocks: [] }, diagnostics: [diagnostic] }
  }
  const body = findBody(lines)
  const firstProse = lines.findIndex((line, i) => i >= (body?.from ?? 0) && line.prose)
  const top: Range =
    firstProse < 0
      ? { from: 0, to: Math.min(lines.length, options.headLines) }
      : { from: Math.max(0, firstProse - options.headLines), to: firstProse }
  const head = findTitle(lines, top)
  const page: Page = {
    lines,
    sections: sectionNumbers(lines),
    body,
    title: head.index,
    textFrom: body ? textFromOf(lines, body) : 0,
    headingTo: options.headingTo,
  }
  const blocks = lines.map(({ text }, i): Block => {
    const start = scanned.start[i]!
    return { kind: kindOf(page, i), role: roleOf(page, i), start, end: start + text.length, text }
  })
  const value: Article = {
    kind: 'article',
    title: head.title,
    lang: languageOf(blocks),
    ...statedFacts(lines, head, top),
    blocks,
  }
  if (body) return { value, diagnostics: [] }
  const message = `Nothing here looks like running text, so all of it is kept: "${lines[0]!.text.slice(0, 60)}".`
  const place = placeAt(scanned, scanned.start[0]!)
  return { value, diagnostics: [{ code: 'no-body', severity: 'warning', message, place }] }
}

/** Lines that are one of several numbers of the same look (`01`, `2****3`), each directly above a paragraph. */
function sectionNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const byLook = new Map<string, Line[]>()
  lines.forEach((line, i) => {
    if (line.letters > 0 || line.digits === 0 || line.text.length > 12 || !lines[i + 1]?.prose) return
    const look = line.text.replace(/\d+/g, '9')
    const alike = byLook.get(look)
    if (alike) alike.push(line)
    else byLook.set(look, [line])
  })
  return new Set([...byLook.values()].filter(alike => alike.length > 1).flat())
}

/** A range of lines. */
interface Range {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

function findBody(lines: readonly Line[]): Range | undefined {
  const teasers = firstTeaser(lines)
  let best: Range | undefined
  let bestSum = 0
  let from = 0
  let sum = 0
  lines.forEach((line, i) => {
    if (sum <= 0) [from, sum] = [i, 0]
    sum += i >= teasers ? -3 : worth(line)
    if (line.prose && sum > bestSum) [best, bestSum] = [{ from, to: i + 1 }, sum]
  })
  return best
}

/** What a line adds to a run of running text, or takes from it. One menu entry costs a fraction of a paragraph. */
function worth(line: Line): number {
  if (line.notice) return -6
  if (line.prose) return Math.min(8, 1 + line.units / 80)
  if (line.stamp || line.ends === 'cut') return -2
  if (line.ends === 'sentence') return 0.25
  return line.bullet ? -1.5 : -0.75
}

/** Where lists of other articles begin: stamps that come again and again after running text; else the end. */
function firstTeaser(lines: readonly Line[]): number {
  let seenProse = false
  const stamps: number[] = []
  lines.forEach((line, i) => {
    seenProse ||= line.prose
    if (seenProse && line.stamp) stamps.push(i)
  })
  if (stamps.length < 3) return lines.length
  // A teaser stands above its stamp, with the heading of the list: headlines and openings that are cut off, no sentences.
  let first = stamps[0]!
  while (first > 0 && lines[first - 1]!.ends !== 'sentence') first--
  return first
}

interface Head {
  /** The line of the title; -1 when the text has none and its first words serve. */
  readonly index: number
  readonly title: string
  readonly publisher?: string
}

/**
 * The title: the line before the first paragraph that says most, or the one marked as a heading. A line that repeats another
 * and adds a name behind a dash or bar (`How it began | The Daily`) gives the publisher.
 */
function findTitle(lines: readonly Line[], top: Range): Head {
  let index = -1
  let bestUnits = 0
  for (let i = top.from; i < top.to; i++) {
    const line = lines[i]!
    if (line.letters === 0 || line.stamp || line.ends === 'cut' || line.notice || line.units > 240) continue
    if ((i > 0 && line.bullet) || isByline(line.text)) continue
    const marked = /^#{1,2} /.test(line.text) ? 1000 : 0
    const units = Math.min(line.units, 80) + marked
    if (units > bestUnits) [index, bestUnits] = [i, units]
  }
  if (index < 0) {
    const first = lines.find(line => line.letters > 0) ?? lines[0]!
    return { index: -1, title: firstSentence(first.text) }
  }
  const title = bare(lines[index]!.text)
  for (let i = top.from; i < top.to; i++) {
    const shorter = bare(lines[i]!.text)
    if (shorter.length < 6 || shorter.length >= title.length || !title.startsWith(shorter)) continue
    const rest = /^\s*[|｜_–—-]+\s*(\S.{1,40})$/.exec(title.slice(shorter.length).slice(0, 60))
    if (rest?.[1]) return { index: i, title: shorter, publisher: rest[1].trim() }
  }
  return { index, title }
}

/** A line without the bars, hashes and white space around its words. */
function bare(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && ' \t|｜#*'.includes(text.charAt(from))) from++
  while (to > from && ' \t|｜*'.includes(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

function firstSentence(text: string): string {
  const head = text.slice(0, 120)
  const end = head.search(/[。！？]|[.!?](?:\s|$)/)
  if (end >= 0) return head.slice(0, end + 1)
  return text.length > 120 ? `${head.trimEnd()}…` : head
}

/** A page once its title and its body are found. */
interface Page {
  readonly lines: readonly Line[]
  readonly sections: ReadonlySet<Line>
  readonly body: Range | undefined
  /** The line of the title, or -1. */
  readonly title: number
  /** The first paragraph or point of the body. */
  readonly textFrom: number
  readonly headingTo: number
}

function roleOf({ lines, sections, body, title, textFrom }: Page, i: number): Block['role'] {
  const line = lines[i]!
  if (i === title) return 'body'
  const section = sections.has(line)
  if (line.notice || (line.letters === 0 && !section)) return 'boilerplate'
  if (!body) return 'body'
  if (title >= 0 && i > title && i < textFrom) {
    // Stamps, names and counters stand here; a line that says something is a standfirst.
    const standfirst = line.units >= 30 && !line.stamp && !isByline(line.text)
    return standfirst || section ? 'body' : 'boilerplate'
  }
  return i >= body.from && i < body.to ? 'body' : 'boilerplate'
}

function textFromOf(lines: readonly Line[], body: Range): number {
  for (let i = body.from; i < body.to; i++) if (lines[i]!.prose || lines[i]!.bullet) return i
  return body.to
}

function isByline(text: string): boolean {
  return text.length < 120 && (authorIn(text) ?? publisherIn(text) ?? dateIn(text)) !== undefined
}

const captionMark =
  /^[▲△▼▽◀◁↑→📷]|(?:图片?来源|圖片?來源|图源|photo|image|credit|foto|bild|quelle|crédit|imagem) ?[:：©]/iu

function kindOf({ lines, sections, title, headingTo }: Page, i: number): Block['kind'] {
  const line = lines[i]!
  if (i === title) return 'heading'
  if (line.units <= 200 && captionMark.test(line.text.slice(0, 200))) return 'caption'
  if (line.bullet) return 'list-item'
  if (sections.has(line) || /^#{1,6} /.test(line.text)) return 'heading'
  const headline = line.ends === 'open' && line.letters > 0 && !line.stamp && line.units <= headingTo
  return headline && (lines[i + 1]?.units ?? 0) > line.units ? 'heading' : 'paragraph'
}

function languageOf(blocks: readonly Block[]): string {
  const votes = new Map<string, number>()
  const bodies = blocks.filter(block => block.role === 'body')
  for (const block of bodies.slice(0, 40)) {
    const lang = identifyLanguage(block.text)
    if (lang) votes.set(lang, (votes.get(lang) ?? 0) + Math.min(block.text.length, 400))
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1])
  return winner?.[0] ?? 'und'
}

/** What the lines around the title, up to the first paragraph, state by a label or as a date. */
function statedFacts(
  lines: readonly Line[],
  head: Head,
  top: Range,
): Pick<Article, 'publisher' | 'author' | 'date'> {
  let { publisher } = head
  let author: string | undefined
  let date: string | undefined
  for (let i = top.from; i < top.to; i++) {
    const line = lines[i]!
    if (i === head.index || line.units > 160) continue
    date ??= dateIn(line.text)
    author ??= authorIn(line.text)
    publisher ??= publisherIn(line.text)
  }
  publisher ??= publisherInLead(lines[top.to]?.text ?? '')
  return {
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
  }
}
