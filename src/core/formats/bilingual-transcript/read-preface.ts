import { identifyLanguage } from '../../text/language.ts'
import type { Lines } from '../../text/lines.ts'
import type { ByLang, Chapter, Lang, Note, Rest, Title } from '../../transcript/episode.ts'
import { mentions, looksLikeHeading, endsSentence, notesHeadings, transcriptHeadings } from './page-words.ts'
import { readChapters } from './read-chapters.ts'
import { isMark } from './read-blocks.ts'
import { readEpisodeNumber, readTitle } from './read-title.ts'
import { findTimes, readTime } from './times.ts'

/** What stands before the conversation. */
export interface Preface {
  readonly title: ByLang
  readonly titles: readonly Title[]
  readonly show?: string
  readonly episodeNumber?: number
  readonly notes: readonly Note[]
  readonly chapters: readonly Chapter[]
  readonly rest: readonly Rest[]
}

/** Headings are looked for in so many lines: what goes on longer is no preface, but a text without labels. */
const mostLines = 2000

/** There are not more title lines than this: the page's own, and one or two per language. */
const mostTitles = 6

/** A title line is not longer than this. */
const longestTitle = 200

/**
 * The first `count` lines: titles first (one per language, and the page's own), then headings with notes under them;
 * what stands under the heading of the transcript itself is the page's remark about it. Linear.
 */
export function readPreface(lines: Lines, count: number, langs: readonly Lang[]): Preface {
  const { source } = lines
  const text = (line: number) => source.slice(lines.start[line], lines.end[line])
  const titles: Title[] = []
  let line = 0
  const rest: Rest[] = []
  const pushRest = (kind: Rest['kind'], at: number) =>
    rest.push({ kind, start: lines.start[at]!, end: lines.end[at]!, text: text(at) })
  for (; line < count; line++) {
    const whole = text(line)
    if (whole.startsWith('---') && isMark(source, lines.start[line]!, lines.end[line]!)) {
      pushRest('mark', line)
      continue
    }
    const [from, to] = titleSpan(whole)
    const words = whole.slice(from, to)
    if (words === '' || !isTitle(words, titles, langs, from > 0)) break
    const start = lines.start[line]! + from
    titles.push({ start, end: start + words.length, text: words, lang: langOf(words, langs) })
  }

  const bodies: { line: number; section: number }[] = []
  const sections = [{ text: '', bodies: 0, isTranscript: false }]
  for (; line < count; line++) {
    const whole = text(line)
    const heading =
      line < mostLines && (isMark(source, lines.start[line]!, lines.end[line]!) || isHeading(whole))
    if (heading) {
      pushRest('mark', line)
      const lower = whole.toLowerCase()
      sections.push({ text: lower, bodies: 0, isTranscript: mentions(lower, transcriptHeadings) })
    } else {
      sections.at(-1)!.bodies++
      bodies.push({ line, section: sections.length - 1 })
    }
  }
  const notes: Note[] = []
  const lastSection = sections.length - 1
  // a heading of its own before the conversation, when the notes have one too
  const lastIsTranscript =
    lastSection > 0 &&
    !mentions(sections[lastSection]!.text, notesHeadings) &&
    sections.some((section, index) => index < lastSection && index > 0 && section.bodies > 0)
  for (const body of bodies) {
    const isTranscript =
      (body.section > 0 && sections[body.section]!.isTranscript) ||
      (body.section === lastSection && lastIsTranscript)
    const whole = text(body.line)
    if (isTranscript) pushRest('preface', body.line)
    else
      notes.push({
        start: lines.start[body.line]!,
        end: lines.end[body.line]!,
        text: whole,
        lang: langOf(whole, langs),
      })
  }
  rest.sort((a, b) => a.start - b.start)
  return { ...bestTitles(titles), titles, notes, chapters: readChapters(source, notes, langs), rest }
}

/** The title in a line: without the hashes of a heading, without `Title:` before it. */
function titleSpan(line: string): [number, number] {
  let from = 0
  while (from < line.length && line[from] === '#') from++
  // `#12 Title` is a number, `# Title` a heading
  if (line[from] !== ' ') from = 0
  while (from < line.length && line[from] === ' ') from++
  const colon = line.search(/[:：]/)
  const key = colon > 0 && colon < 16 ? line.slice(from, colon).trim().toLowerCase() : ''
  if (
    ['title', 'titel', 'titre', 'título', 'titolo', '标题', '標題', 'タイトル', '제목', 'название'].includes(
      key,
    )
  ) {
    from = colon + 1
    while (from < line.length && (line[from] === ' ' || line[from] === '"')) from++
  }
  let to = line.length
  if (to > from && line[to - 1] === '"' && line[from - 1] === '"') to--
  return [from, to]
}

/** Whether a line goes on with the titles: it is the first, or says the same as one, or says it in another language. */
function isTitle(text: string, titles: readonly Title[], langs: readonly Lang[], marked: boolean): boolean {
  if (text.length > longestTitle || titles.length >= mostTitles) return false
  if (readTime(text, 0, text.length)) return false
  const lower = text.toLowerCase()
  const heading = text.length <= 40 && (mentions(lower, notesHeadings) || mentions(lower, transcriptHeadings))
  // a title may ask or call out; with a full stop it is the first sentence of something
  const asks = '?？!！'.includes(text.at(-1) ?? '-')
  if (endsSentence(text) && !asks) return false
  if (titles.length === 0) return !heading || lower.split(' ').length > 2
  if (titles.some(title => title.text.includes(text) || text.includes(title.text))) return true
  if (titles.some(title => sameCore(title.text, text))) return true
  const [first] = text.split(/ [-–—|] |[:：]/, 1)
  if (first !== undefined && readEpisodeNumber(first) !== undefined) return true
  if (heading) return false
  const lang = langOf(text, langs)
  const isNew = !titles.some(title => title.lang === lang)
  return (
    isNew && (marked || looksLikeHeading(text, 160) || text.length < 100) && titles.length <= langs.length + 1
  )
}

function sameCore(one: string, two: string): boolean {
  const [a, b] = [readTitle(one).title, readTitle(two).title]
  return a.length > 3 && a === b
}

/** The best title per language, the show and the number, from all title lines together. */
function bestTitles(titles: readonly Title[]): { title: ByLang; show?: string; episodeNumber?: number } {
  const title: Record<Lang, string> = {}
  let show: string | undefined
  let episodeNumber: number | undefined
  const page = new Set<Title>()
  for (const one of titles) {
    const inner = titles.find(
      other => other !== one && other.text.length < one.text.length && one.text.includes(other.text),
    )
    if (!inner) continue
    page.add(one)
    const before = one.text.slice(0, one.text.indexOf(inner.text))
    const name = before.replace(/[\s\-–—|｜·:：]+$/u, '')
    if (name !== '' && name !== before) show ??= name
  }
  // A line above the numbered title of its language is the show's name.
  const isNumbered = (one: Title) => readTitle(one.text).episodeNumber !== undefined
  const isAbove = (one: Title) =>
    !isNumbered(one) &&
    titles.some(
      other => other.lang === one.lang && other.start > one.start && !page.has(other) && isNumbered(other),
    )
  const names = titles.filter(one => !page.has(one) && isAbove(one))
  show ??= names[0]?.text
  for (const one of titles) {
    const parts = readTitle(one.text, show)
    episodeNumber ??= parts.episodeNumber
    if (!page.has(one)) show ??= parts.show
  }
  for (const one of titles) {
    const rivals = titles.some(other => other !== one && other.lang === one.lang && !page.has(other))
    if (names.includes(one) || (page.has(one) && rivals)) continue
    title[one.lang] ??= readTitle(one.text, show).title
  }
  return {
    title,
    ...(show === undefined ? {} : { show }),
    ...(episodeNumber === undefined ? {} : { episodeNumber }),
  }
}

function langOf(text: string, langs: readonly Lang[]): Lang {
  return identifyLanguage(text, langs) ?? identifyLanguage(text) ?? langs[0] ?? 'und'
}

/** Whether a line is a heading of the page: short, no sentence, no time, no point of a list; `Chapters:` is one. */
function isHeading(line: string): boolean {
  if (line.length > 60 || isEntry(line)) return false
  if (line.startsWith('- ') || line.startsWith('• ') || line.startsWith('* ')) return false
  if (looksLikeHeading(line, 40)) return findTimes(line, 0, line.length).length === 0
  const bare = line.replace(':', '').replace('：', '')
  const lower = line.toLowerCase()
  return looksLikeHeading(bare, 40) && (mentions(lower, notesHeadings) || mentions(lower, transcriptHeadings))
}

/** Whether a line is an entry like `Date: 2024-05-01`: words, a colon, and more. */
function isEntry(line: string): boolean {
  const colon = line.search(/[:：]/)
  return colon > 0 && colon < line.length - 1
}
