import type { Span } from '../text/span.ts'
import type { Episode } from '../transcript/episode.ts'
import { HONORIFICS, NOT_NAMES, PARTICLES } from './not-names.ts'

/** What a document itself says about its words, in the scripts that have capital letters. Keys are lower-case. */
export interface Lexicon {
  /** Words also written small: no names where a capital is due to the beginning of a sentence. */
  readonly small: ReadonlySet<string>
  /** Words written with a capital where none was due, and how often. */
  readonly capital: ReadonlyMap<string, number>
}

/** Consecutive capitalised words that may be a name: offsets into the text. */
export interface Run extends Span {
  readonly text: string
  /** At the beginning of a sentence. */
  readonly initial: boolean
  readonly possessive: boolean
  /** A title stood before it: "Dr.". */
  readonly titled: boolean
  /** Capitals only ("MIT") or within a word ("YouTube"): an organisation perhaps, nobody's name. */
  readonly brand: boolean
}

/** Text beyond this many code units adds nothing to the lexicon that the text before it did not say. */
const LEXICON_LIMIT = 1_500_000

/** Reads the lexicon off an episode. Linear up to `LEXICON_LIMIT`, constant beyond. */
export function readLexicon(episode: Episode): Lexicon {
  const small = new Set<string>()
  const capital = new Map<string, number>()
  let read = 0
  for (const turn of episode.turns) {
    if (read > LEXICON_LIMIT) break
    for (const side of turn.sides) {
      read += side.text.length
      for (const found of side.text.matchAll(/[\p{Lu}\p{Ll}][\p{Lu}\p{Ll}\p{M}’']*/gu)) {
        const word = found[0]
        const lower = word.toLowerCase()
        if (word[0] === lower[0]) small.add(lower)
        else if (!beginsSentence(side.text, found.index)) {
          const bare = lower.replace(/[’']s$/, '')
          capital.set(bare, (capital.get(bare) ?? 0) + 1)
        }
      }
    }
  }
  return { small, capital }
}

/** Whether a sentence begins at `at`: a full stop that ends a title or an initial begins none. */
export function beginsSentence(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && /[\s"'“”‘’«»„(\]*_—–-]/.test(text[i]!)) i--
  if (i < 0) return true
  if (!'.!?…:。！？：'.includes(text[i]!)) return false
  return text[i] !== '.' || !abbreviates(text, i)
}

/** Whether the full stop at `stop` belongs to a title or a single letter. */
function abbreviates(text: string, stop: number): boolean {
  let from = stop
  while (from > 0 && stop - from < 12 && /\p{L}/u.test(text[from - 1]!)) from--
  const word = text.slice(from, stop)
  return (word.length === 1 && word !== 'I') || HONORIFICS.has(word.toLowerCase())
}

/** Where the sentence around `at` begins and ends; looks no further than 300 code units either way. */
export function sentenceAround(text: string, at: number): Span {
  let start = at
  while (start > 0 && at - start < 300 && !endsSentence(text, start - 1)) start--
  let end = at
  while (end < text.length && end - at < 300 && !endsSentence(text, end)) end++
  return { start, end: Math.min(text.length, end + 1) }
}

function endsSentence(text: string, i: number): boolean {
  const sign = text[i]!
  if ('!?…。！？\n'.includes(sign)) return true
  return sign === '.' && !/[\p{L}\d]/u.test(text[i + 1] ?? ' ') && !abbreviates(text, i)
}

interface Word extends Span {
  readonly text: string
}

/**
 * Every run of capitalised words that may be a name, in order. Words of sentences ("So", "Joining"), acronyms, weekdays and peoples
 * end or begin a run but are no part of it; titles are taken off; particles and initials stay. Linear.
 */
export function findRuns(text: string, lexicon: Lexicon): Run[] {
  const runs: Run[] = []
  let open: Word[] = []
  let titled = false
  let titleEnd = -1
  const close = (): void => {
    const first = open[0]
    const last = open.at(-1)
    if (first && last && open.some(word => word.text.replace(/[^\p{L}]/gu, '').length > 1)) {
      const raw = text.slice(first.start, last.end)
      const owned = /[’']s?$/i.exec(raw)
      const name = owned ? raw.slice(0, owned.index) : raw
      const initial = !titled && beginsSentence(text, first.start)
      if (name.length <= 60)
        runs.push({
          start: first.start,
          end: first.start + name.length,
          text: name,
          initial,
          possessive: owned !== null,
          titled,
          brand: false,
        })
    }
    open = []
  }
  for (const found of text.matchAll(/\p{Lu}[\p{Lu}\p{Ll}\p{M}]*(?:[’'-][\p{Lu}\p{Ll}\p{M}]+)*[’']?/gu)) {
    const start = found.index
    if (start > 0 && /[\p{L}\p{M}\d_@/]/u.test(text[start - 1]!) && !isCaseless(text[start - 1]!)) continue
    const stop = found[0].length === 1 && found[0] !== 'I' && text[start + 1] === '.' ? 1 : 0
    const end = start + found[0].length + stop
    const word: Word = { text: text.slice(start, end), start, end }
    const previous = open.at(-1)
    if (previous && !joins(text.slice(previous.end, start), previous.text, found[0])) close()
    const lower = found[0].toLowerCase().replace(/[’']s?$/, '')
    if (HONORIFICS.has(lower)) {
      close()
      titleEnd = end
      continue
    }
    if (open.length === 0)
      titled =
        titleEnd >= 0 &&
        /^\.? $/.test(text.slice(titleEnd, titleEnd + 3).slice(0, start - titleEnd)) &&
        start - titleEnd <= 2
    const brand = isBrand(found[0].replace(/[’']s?$/i, ''))
    const begins = open.length === 0 && !titled && beginsSentence(text, start)
    const ofSentence = begins && lexicon.small.has(lower) && !lexicon.capital.has(lower)
    const ordinary = NOT_NAMES.has(lower) && (begins || !ALSO_NAMES.has(lower))
    if (brand || ofSentence || ordinary || /^-?\d/.test(text.slice(end, end + 2))) {
      close()
      if (brand && !NOT_NAMES.has(lower))
        runs.push({ ...word, initial: begins, possessive: false, titled: false, brand })
      continue
    }
    open.push(word)
    if (/[’']s?$/i.test(found[0])) close()
  }
  close()
  return runs
}

/** "MIT", "GPT-five", "YouTube", but not "McKay", "O'Neill" or "LaToya". */
function isBrand(word: string): boolean {
  if (/^\p{Lu}{2,}(?:-|$)/u.test(word)) return true
  const inner = /[\p{Ll}](?=\p{Lu})/u.exec(word)
  return inner !== null && !/^(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|St|Da)$/.test(word.slice(0, inner.index + 1))
}

/** Months that are people's names as well, where the capital is not due to the sentence. */
const ALSO_NAMES = new Set([
  'april',
  'may',
  'june',
  'august',
  'will',
  'christian',
  'guy',
  'lord',
  'judge',
  'israel',
])

/** After a particle these begin an organisation: "Lorenz von der Universität". */
const INSTITUTION =
  /^(?:univers|instit|hochsch|akadem|academ|minist|museu|colle|schule|escuel|escol|école|bank|banco|banque|stiftung|funda|fonda|gesell|firma)/i

/** What stands between two words of one name. */
function joins(between: string, before: string, after: string): boolean {
  if (between === ' ' || between === '\u00a0') return !/[’']s?$/i.test(before)
  if (between === '' && before.endsWith('.')) return true
  if (between.length > 12 || !between.startsWith(' ') || !between.endsWith(' ')) return false
  const small = between.trim().split(' ')
  // "y" and "e" join two names as often as two halves of one.
  return !INSTITUTION.test(after) && small.every(word => PARTICLES.has(word) && word.length > 1)
}

/** Han, kana, hangul: a Latin word may touch them. */
export function isCaseless(character: string): boolean {
  return character >= '\u2e80'
}
