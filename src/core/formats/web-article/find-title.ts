import { isUnspaced, scriptOf } from '../../text/script.ts'
import { hasCaptionMark } from './line-shape.ts'
import { isNameLike } from './stated-facts.ts'
import type { PageLine } from './find-body.ts'

/** A range of lines. */
export interface Range {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/** The title of a page. */
export interface Head {
  /** The line of the title; -1 when the text has none and its first words serve. */
  readonly index: number
  readonly title: string
  /** The name behind a bar in a line that repeats the title, and where it stands. */
  readonly publisher?: { readonly name: string; readonly line: number; readonly at: number }
}

/** The longest title, in units of `Line`. */
const longestTitle = 240

/**
 * The title: of the lines above the first paragraph (and that paragraph itself where it is short and another follows) the one that
 * a heading mark, the words that the text takes up again, its length and its place speak for. A line that repeats another and adds a name behind
 * a dash or bar (`How it began | The Daily`) gives the publisher.
 */
export function findTitle(lines: readonly PageLine[], top: Range, bodyTo: number): Head {
  const vocabulary = vocabularyOf(lines.slice(top.to, bodyTo))
  let index = -1
  let best = 0
  const first = lines[top.to]
  // A question or a sentence may be a title: what follows tells.
  const below = lines[top.to + 1]
  const asks = /[?？؟]['"”’»」]?$/.test(first?.text.slice(-2) ?? '') && below?.prose
  const stamped = below?.furniture.kind === 'byline' || below?.furniture.kind === 'date'
  const sentenceTitle = first && first.units <= 120 && (asks || stamped)
  const to = sentenceTitle ? top.to + 1 : top.to
  const known = namedTitle(lines, top.from, to)
  for (let i = top.from; i < to; i++) {
    const score = titleScore(lines, i, top, vocabulary) + (known?.index === i ? 3 : 0)
    if (score > best) [index, best] = [i, score]
  }
  if (index < 0) {
    const one = lines.find(line => line.letters > 0) ?? lines[0]!
    return { index: -1, title: firstSentence(one.text) }
  }
  const title = bareOf(lines[index]!.text).text
  // The name of the page and its heading say the same: the heading is the title.
  return known && (known.index === index || known.line === index)
    ? { index: known.index, title: known.title, publisher: known }
    : { index, title }
}

/** A line that stands in another as well, there with a name behind a dash or bar, as pages are called. */
function namedTitle(lines: readonly PageLine[], from: number, to: number) {
  const bares = lines.slice(from, to).map(line => bareOf(line.text).text)
  for (const [at, longer] of bares.entries()) {
    const cut = longer.slice(6).search(/\s*(?:[|｜_–—«»]|:: | - )/)
    if (cut < 0 || longer.length > longestTitle) continue
    const i = bares.findIndex(
      (bare, k) => k !== at && bare.length >= 6 && bare.length < longer.length && longer.startsWith(bare),
    )
    const title = bares[i]
    const name =
      title && /^\s*(?:[|｜_–—:«»-]+|::)\s*(\S.{1,40})$/.exec(longer.slice(title.length))?.[1]?.trim()
    if (name) {
      const line = from + at
      return { title, index: from + i, name, line, at: lines[line]!.text.lastIndexOf(name) }
    }
  }
  return undefined
}

function titleScore(
  lines: readonly PageLine[],
  i: number,
  top: Range,
  vocabulary: ReadonlySet<string>,
): number {
  const line = lines[i]!
  if (line.letters === 0 || line.furniture.kind !== undefined || line.ends === 'cut') return 0
  if (hasCaptionMark(line)) return 0
  if (line.units > longestTitle || line.section || line.furniture.doubtful) return 0
  if (i > 0 && line.bullet && !line.text.startsWith('#')) return 0
  const marked = /^#{1,2} /.test(line.text) ? 8 : 0
  const words = contentOf(line.text)
  const known = words.filter(word => vocabulary.has(word)).length
  const taken = words.length > 0 ? known / words.length : 0
  const sentence = line.ends === 'sentence' && !/[!?！？؟:：]$/.test(line.text) ? 0.8 : 0
  const near = Math.max(0, 1 - (top.to - i) / 12)
  const stamped = lines
    .slice(i + 1, i + 5)
    .some(({ furniture: { kind } }) => kind === 'date' || kind === 'byline')
  // What stands first of several alike is the title, the next its standfirst.
  return (
    0.1 +
    marked +
    Math.min(line.units, 36) / 18 +
    1.6 * taken +
    Math.min(known, 3) / 4 +
    0.6 * near +
    (stamped ? 0.4 : 0) -
    (lines[i - 1]?.furniture.kind === 'image' ? 0.7 : 0) -
    (isStandfirstOf(lines[i - 1]) ? 1.2 : 0) -
    (line.units <= 48 && isNameLike(line.text.split(',')[0]!) ? 1 : 0) -
    (i === top.to ? 1.5 : 0) -
    sentence -
    (line.units > 140 ? 1 : 0) -
    (i - top.from) / 1000
  )
}

/** A line as long as a title directly above: then this one is its standfirst. */
function isStandfirstOf(above: PageLine | undefined): boolean {
  return (
    above !== undefined &&
    above.furniture.kind === undefined &&
    !above.furniture.doubtful &&
    above.units >= 24 &&
    above.ends !== 'cut'
  )
}

function vocabularyOf(lines: readonly PageLine[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines)
    if (line.prose) for (const word of contentOf(line.text.slice(0, 4000))) words.add(word)
  return words
}

/** Words of four letters and more, cut to six so that endings matter less; of scripts without spaces, pairs of characters. */
function contentOf(text: string): string[] {
  const found: string[] = []
  const lower = text.toLowerCase()
  let word = ''
  for (let i = 0; i <= lower.length; i++) {
    const script = i < lower.length ? scriptOf(lower.charCodeAt(i)) : undefined
    if (script !== undefined && !isUnspaced(script)) {
      word += lower.charAt(i)
      continue
    }
    // The Arabic article is written as a part of its word.
    if (word.startsWith('\u0627\u0644')) word = word.slice(2)
    if (word.length >= 4) found.push(word.slice(0, 6))
    word = ''
    if (isUnspaced(script) && isUnspaced(scriptOf(lower.charCodeAt(i + 1)))) found.push(lower.slice(i, i + 2))
  }
  return found
}

/** A line without the bars, hashes and white space around its words, and where those begin. */
export function bareOf(text: string): { readonly text: string; readonly at: number } {
  let from = 0
  let to = text.length
  while (from < to && ' \t|｜#*'.includes(text.charAt(from))) from++
  while (to > from && ' \t|｜*'.includes(text.charAt(to - 1))) to--
  return { text: text.slice(from, to), at: from }
}

function firstSentence(text: string): string {
  const head = text.slice(0, 120)
  const end = head.search(/[。！？]|[.!?](?:\s|$)/)
  if (end >= 0) return head.slice(0, end + 1)
  return text.length > 120 ? `${head.trimEnd()}…` : head
}
