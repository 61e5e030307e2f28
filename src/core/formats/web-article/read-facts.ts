import { splitSentences } from '../../text/sentences.ts'
import { identifyLanguage } from '../../text/language.ts'
import type { Span } from '../../text/span.ts'
import type { Article, ArticleSentence, Block } from '../../transcript/article.ts'
import { findDate } from './dates.ts'
import type { Head, Range } from './find-title.ts'
import { siteNameIn } from './site-name.ts'
import {
  authorIn,
  isNameLike,
  isNobody,
  nameBeforeDate,
  nameInBrackets,
  publisherIn,
  publisherInLead,
  publisherInRights,
  type Stated,
} from './stated-facts.ts'

/** The language that most of the body is in. */
export function languageOf(blocks: readonly Block[]): string {
  const votes = new Map<string, number>()
  const bodies = blocks.filter(block => block.role === 'body')
  for (const block of bodies.slice(0, 40)) {
    const lang = identifyLanguage(block.text)
    if (lang) votes.set(lang, (votes.get(lang) ?? 0) + Math.min(block.text.length, 400))
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1])
  return winner?.[0] ?? 'und'
}

/** The sentences of the body's blocks, without the marks of lists and headings before them. Linear. */
export function sentencesOf(blocks: readonly Block[], lang: string): ArticleSentence[] {
  return blocks.flatMap((block, index) => {
    if (block.role !== 'body') return []
    const mark = /^(?:[•·●○◦▪■□►▶▲△▼▽*+]+|[-–—](?= )|#{1,6} |>+ ?)\s*/.exec(block.text)?.[0].length ?? 0
    const text = mark < block.text.length ? block.text.slice(mark) : block.text
    const from = block.end - text.length
    const whole = ['title', 'heading', 'caption'].includes(block.kind) && text.length <= 80
    // A block of several lines is one whose lines are broken at a width: there a break is a space.
    const flowing = text.replace(/[\r\n]/g, ' ')
    const spans = whole ? [{ start: 0, end: text.length }] : splitSentences(flowing, lang)
    return spans.map(({ start, end }) => ({ start: from + start, end: from + end, block: index }))
  })
}

/** Where facts are looked for: above the text, then at its opening, then behind it. */
export interface Places {
  readonly blocks: readonly Block[]
  readonly head: Head
  readonly top: Range
  /** Behind the last line of the body. */
  readonly bodyTo: number
  readonly lang: string
}

/** What the page states of itself by a label, as a date, or by place: a name beside the date, whose rights it states. */
export function statedFacts(places: Places): Pick<Article, 'publisher' | 'author' | 'date' | 'stated'> {
  const author = findAuthor(places)
  const date = findPublished(places)
  const own = findPublisher(places, author?.value)
  const stated = {
    ...(own && { publisher: own.span }),
    ...(author && { author: author.span }),
    ...(date && { date: date.span }),
  }
  return {
    ...(own && { publisher: own.value }),
    ...(author && { author: author.value }),
    ...(date && { date: date.value }),
    ...(Object.keys(stated).length > 0 && { stated }),
  }
}

interface Fact {
  readonly value: string
  readonly span: Span
}

/** How long a line may be that states facts, in UTF-16 code units. */
const longestFact = 200
/** So many lines behind the text may still state who wrote it and when. */
const linesBehind = 8

function headLines({ blocks, head, top }: Places): Block[] {
  const after = blocks.slice(Math.max(top.from, head.index + 1), top.to)
  const before = blocks.slice(top.from, Math.max(top.from, head.index))
  // A first paragraph in bold may stand above the names.
  const below = blocks.slice(top.to + 1, top.to + 5)
  const second = below.findIndex(({ kind }) => kind === 'paragraph')
  const underLead = below
    .slice(0, Math.max(0, second))
    .filter(({ kind }) => kind === 'byline' || kind === 'date')
  return [...after, ...underLead, ...before].filter(
    block => block.text.length <= longestFact && block.role === 'boilerplate',
  )
}

function firstOf(blocks: readonly Block[], read: (text: string) => Stated | undefined): Fact | undefined {
  for (const block of blocks) {
    const found = read(block.text)
    if (found) return factAt(block, found)
  }
  return undefined
}

function factAt(block: Block, { name, start, end }: Stated): Fact {
  return { value: name, span: { start: block.start + start, end: block.start + end } }
}

function linesAfter({ blocks, bodyTo }: Places): Block[] {
  const listed = new Set<Block['kind']>(['related', 'comments'])
  return blocks
    .slice(bodyTo, bodyTo + linesBehind)
    .filter(({ role, kind }) => role === 'boilerplate' && !listed.has(kind))
}

function findAuthor(places: Places): Fact | undefined {
  const above = headLines(places)
  const dates = above.filter(({ kind }) => kind === 'date' || kind === 'byline')
  return (
    firstOf(above, authorIn) ??
    firstOf(dates, nameBeforeDate) ??
    besideDate(places) ??
    firstOf(linesAfter(places).slice(0, 3), line => authorIn(line) ?? nameInBrackets(line))
  )
}

/**
 * A name that stands alone in a line (or before a comma and an office) next to a date or byline, below the title; of several
 * such lines below each other, the first of more than one word: the other may be a place.
 */
function besideDate({ blocks, head, top }: Places): Fact | undefined {
  if (head.index < 0) return undefined
  let found: Fact | undefined
  for (let i = head.index + 1; i < top.to; i++) {
    const block = blocks[i]!
    if (block.role === 'body' || (block.kind !== 'byline' && block.kind !== 'navigation')) continue
    const near = [-2, -1, 1, 2].map(k => blocks[i + k]?.kind === 'date')
    const beside = block.kind === 'byline' ? near[1] || near[2] : near[3]
    const name = block.text.split(/, | [|·•–-] /)[0]!.trim()
    if (!beside || !isNameLike(name) || isNobody(block.text) || isNobody(name)) continue
    const start = block.text.indexOf(name)
    const fact = factAt(block, { name, start, end: start + name.length })
    if (name.includes(' ')) return fact
    if (block.kind === 'byline') found ??= fact
  }
  return found
}

/** By such words a line behind the text says when it was published. */
const postedLabel =
  /^(?:originally )?(?:posted|published|first published|veröffentlicht|publié|publicad[oa]|pubblicato|geplaatst|опубликовано)\b|^(?:发布|发表|發佈|發表|公開)/iu

function findPublished(places: Places): Fact | undefined {
  const { blocks, top, lang } = places
  const dates = headLines(places).flatMap(block => {
    const found = findDate(block.text, lang)
    const label = block.text.slice(0, found?.start)
    const changed = /updat|modif|atualiz|actualiz|mis à jour|aktualisiert|更新|修改|обновл/i.test(label)
    return found ? [{ value: found.date, span: spanOf(block, found), changed }] : []
  })
  const published = dates.find(({ changed }) => !changed) ?? dates[0]
  if (published) return { value: published.value, span: published.span }
  // `PARIS, May 3, 2025 /Some Wire/ --`, or a first paragraph that ends its first clause so.
  const first = blocks[top.to]
  const opening = first && /^.{4,100}?(?:--|–|—|\/)/.exec(first.text.slice(0, 120))
  const dateline = opening && findDate(opening[0], lang)
  if (first && dateline) return { value: dateline.date, span: spanOf(first, dateline) }
  for (const block of linesAfter(places).slice(0, 3)) {
    const found = block.kind === 'date' ? findDate(block.text, lang) : undefined
    if (found) return { value: found.date, span: spanOf(block, found) }
  }
  for (const block of blocks.slice(places.bodyTo, places.bodyTo + 2 * linesBehind)) {
    const found = postedLabel.test(block.text) ? findDate(block.text, lang) : undefined
    if (found && block.role === 'boilerplate') return { value: found.date, span: spanOf(block, found) }
  }
  return undefined
}

function spanOf(block: Block, { start, end }: Span): Span {
  return { start: block.start + start, end: block.start + end }
}

/** Who publishes, by the surest statement first; a name that is the author's is passed over. */
function findPublisher(places: Places, author: string | undefined): Fact | undefined {
  const { blocks, head, top } = places
  const first = blocks[top.to]
  const named = head.publisher
  const line = named && blocks[named.line]
  const ways: (() => Fact | undefined)[] = [
    () =>
      named && line && factAt(line, { name: named.name, start: named.at, end: named.at + named.name.length }),
    () => firstOf(headLines(places), publisherIn),
    () => {
      const lead = first && publisherInLead(first.text)
      return lead && factAt(first, lead)
    },
    () => firstOf(linesAfter(places).slice(0, 3), publisherIn),
    () => besideAuthor(places, author),
    () => rightsHolder(places),
    () => siteNameIn(blocks),
  ]
  for (const way of ways) {
    const found = way()
    if (found && found.value !== author) return found
  }
  return undefined
}

/** `顾听澜 桥下读书`: the author's name, and in the same line above the text that of the account. */
function besideAuthor(places: Places, author: string | undefined): Fact | undefined {
  if (author === undefined) return undefined
  return firstOf(headLines(places), text => {
    const name = text.startsWith(`${author} `) ? text.slice(author.length).trim() : ''
    if (!/^[\p{Script=Han}\p{L}\d]{2,16}$/u.test(name) || !/\p{Script=Han}/u.test(name)) return undefined
    return { name, start: text.length - name.length, end: text.length }
  })
}

/** Whose rights a notice behind the text states; by the shorter name where the page uses one, `The Post` of `The Post Media`. */
function rightsHolder({ blocks, bodyTo }: Places): Fact | undefined {
  const notices = blocks.slice(bodyTo).filter(({ kind }) => kind === 'notice')
  const holder = firstOf(notices, publisherInRights)
  if (!holder) return undefined
  const short = blocks
    .filter(
      ({ role, text, start }) =>
        role === 'boilerplate' && text.length <= longestFact && start !== holder.span.start,
    )
    .map(({ text }) => shortName(holder.value, text))
    .reduce((one, other) => (other.length > one.length ? other : one), '')
  if (short === '') return holder
  return { value: short, span: { start: holder.span.start, end: holder.span.start + short.length } }
}

/** The beginning of a name that a line ends with, at least half of it: whole words, or characters of scripts without spaces. */
function shortName(name: string, line: string): string {
  for (let length = name.length - 1; length * 2 >= name.length && length >= 3; length--) {
    const apart = name.charAt(length) === ' ' || /\p{Script=Han}/u.test(name.charAt(length))
    const short = name.slice(0, length)
    if (apart && line.endsWith(short)) return line.endsWith(name) ? '' : short
  }
  return ''
}
