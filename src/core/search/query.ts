import type { Lang } from '../transcript/episode.ts'

/** What a person typed, taken apart; every string as it was typed, nothing folded. Where it stands in no list twice. */
export interface Query {
  /** Bare words: all must occur in a turn. */
  readonly words: readonly string[]
  /** Exact phrases: all must occur, each within one side. */
  readonly phrases: readonly string[]
  /** Words or phrases that must not occur. */
  readonly without: readonly string[]
  /** Who must speak: any of them. */
  readonly by: readonly string[]
  /** The languages to look in; all if empty. */
  readonly in: readonly Lang[]
  /** The last phrase has no closing quotation mark yet: its last word may go on. Never `false`. */
  readonly unfinished?: true
}

/**
 * What was meant by a line like `chip "custom silicon" -price by:"ann lee" in:zh`. Never throws: what is half typed (a
 * lone `-`, `by:`, an open quotation mark) is left out or taken as far as it goes, and `foo:bar` is a word.
 *
 * Quotation marks are straight, curly, low, angled, full-width, or 「」 and 『』; they also part words that are written
 * without a space between. `by：` and `in：` with a full-width colon, and upper case, are understood. Linear.
 */
export function parseQuery(text: string): Query {
  const words: string[] = []
  const phrases: string[] = []
  const without: string[] = []
  const by: string[] = []
  const langs: Lang[] = []
  let unfinished = false

  let at = 0
  while (at < text.length) {
    if (isSpace(text[at])) {
      at++
      continue
    }
    const minus = MINUS.has(text[at] ?? '')
    if (minus) at++
    const prefix = minus ? '' : prefixAt(text, at)
    at += prefix === '' ? 0 : prefix.length + 1
    const piece = readPiece(text, at)
    at = piece.end
    if (piece.text === '') continue
    if (minus) add(without, piece.text)
    else if (prefix === 'by') add(by, piece.text)
    else if (prefix === 'in') add(langs, piece.text.toLowerCase())
    else if (piece.quoted) {
      // The open one stays last, also where it repeats an earlier one.
      if (piece.open && phrases.includes(piece.text)) phrases.splice(phrases.indexOf(piece.text), 1)
      add(phrases, piece.text)
      unfinished = piece.open
    } else add(words, piece.text)
  }
  const query = { words, phrases, without, by, in: langs }
  return unfinished ? { ...query, unfinished: true } : query
}

/**
 * The line that `parseQuery` reads as this query, in a settled order: words, phrases, `-without`, `by:`, `in:`. For every
 * text, `parseQuery(formatQuery(parseQuery(text)))` equals `parseQuery(text)`. What no text stands for (an empty word, a
 * quotation mark within a phrase) is left out.
 */
export function formatQuery(query: Query): string {
  const parts: string[] = []
  const last = query.phrases.length - 1
  const open = query.unfinished === true && last >= 0
  for (const word of query.words) parts.push(bare(word))
  query.phrases.forEach((phrase, i) => {
    if (!open || i !== last) parts.push(quoted(phrase))
  })
  for (const word of query.without) parts.push(prefixed('-', word))
  for (const name of query.by) parts.push(prefixed('by:', name))
  for (const lang of query.in) parts.push(prefixed('in:', lang))
  // An open quotation mark takes everything to the end of the line, so it comes last.
  if (open) parts.push(`"${clean(query.phrases[last] ?? '')}`)
  return parts.filter(part => part !== '').join(' ')
}

interface Piece {
  readonly text: string
  readonly end: number
  readonly quoted: boolean
  readonly open: boolean
}

function readPiece(text: string, start: number): Piece {
  const closing = CLOSING.get(text[start] ?? '')
  if (closing !== undefined) {
    let end = start + 1
    while (end < text.length && !closing.includes(text[end] ?? '')) end++
    const inner = clean(text.slice(start + 1, end))
    return { text: inner, end: end + 1, quoted: true, open: end >= text.length }
  }
  let end = start
  while (end < text.length && !isSpace(text[end]) && !QUOTES.has(text[end] ?? '')) end++
  // A closing quotation mark that nothing opened would be met again and again.
  const skip = end < text.length && end === start && !isSpace(text[end]) ? 1 : 0
  return { text: text.slice(start, end), end: end + skip, quoted: false, open: false }
}

function prefixAt(text: string, at: number): '' | 'by' | 'in' {
  const colon = text[at + 2]
  if (colon !== ':' && colon !== '：') return ''
  const prefix = text.slice(at, at + 2).toLowerCase()
  return prefix === 'by' || prefix === 'in' ? prefix : ''
}

function add(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text)
}

const clean = (text: string): string =>
  Array.from(text, character => (QUOTES.has(character) ? ' ' : character))
    .join('')
    .trim()

const quoted = (text: string): string => (clean(text) === '' ? '' : `"${clean(text)}"`)

const hasSpace = (text: string): boolean => Array.from(text).some(isSpace)

function bare(word: string): string {
  return clean(word) === word && !hasSpace(word) ? word : quoted(word)
}

function prefixed(prefix: string, text: string): string {
  const value = bare(text)
  return value === '' ? '' : prefix + value
}

const isSpace = (character: string | undefined): boolean => character?.trim() === ''

const MINUS: ReadonlySet<string> = new Set(['-', '－', '−'])
const DOUBLE = '"“”„‟＂'
const CLOSING: ReadonlyMap<string, string> = new Map([
  ...Array.from(DOUBLE, opening => [opening, DOUBLE] as const),
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
])
const QUOTES: ReadonlySet<string> = new Set([...CLOSING.keys(), '»', '」', '』'])
