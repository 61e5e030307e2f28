import { functionWords } from '../../text/function-words.ts'
import type { Lang } from '../../transcript/episode.ts'
import type { Lexicon } from '../lexicon.ts'
import { namesSound } from '../names-sound.ts'
import { findNames, platformNames } from './platform-names.ts'
import { commonLetters, commonStart, letters } from './likeness.ts'
import type { WordTable, WordTypes } from './vocabulary.ts'

/** What speaks for two types translating each other before any text is counted. A number a couple, each in 0 to 1. */
export interface Evidence {
  /** The same form, mark or number. */
  readonly same: Float32Array
  /** Alike in writing: cognates, names. */
  readonly like: Float32Array
  /** What the dictionary says. */
  readonly known: Float32Array
}

/** What sort of token a type is. */
export const Sort = { Word: 0, Number: 1, Mark: 2 } as const
/** One of the values of `Sort`. */
export type Sort = (typeof Sort)[keyof typeof Sort]

/** What each type is like by itself. */
export interface TypeFacts {
  /** For comparing across languages, see `letters`. */
  readonly letters: readonly string[]
  /** The logarithm of its length. */
  readonly length: Float32Array
  /** A `Sort` each. */
  readonly sort: Uint8Array
  /** 1 for a mark of punctuation or a symbol. */
  readonly mark: Uint8Array
  /** 1 for a mark and for one of the commonest words of its language; of a language without a list, for what is short and frequent. */
  readonly common: Uint8Array
}

/** What each type is like by itself. Linear. */
export function factsOf(types: WordTypes, lang: Lang): TypeFacts {
  const plain = types.written.map(word => word.normalize('NFKC').toLowerCase())
  const listed = Object.hasOwn(functionWords, lang) ? new Set(functionWords[lang]!.split(' ')) : undefined
  const isCommon = (word: string, type: number): boolean =>
    listed ? listed.has(word) : word.length <= 4 && types.rootCounts[types.root[type]!]! > 0.004 * types.total
  const spelled = plain.map(letters)
  const sort = Uint8Array.from(types.written, sortOf)
  return {
    letters: spelled,
    length: Float32Array.from(spelled, word => Math.log(1 + word.length)),
    sort,
    mark: sort.map(kind => (kind === Sort.Mark ? 1 : 0)),
    common: Uint8Array.from(plain, (word, type) =>
      sort[type] === Sort.Mark || isCommon(word, type) ? 1 : 0,
    ),
  }
}

/** What sort of token a word is: one with a letter, one with a digit, or neither. */
export function sortOf(word: string): Sort {
  if (/\p{L}/u.test(word)) return Sort.Word
  return /\p{N}/u.test(word) ? Sort.Number : Sort.Mark
}

/** What speaks for each couple: spelling, then the dictionary, or without one the names that the platform knows. */
export function gatherEvidence(
  table: WordTable,
  factsA: TypeFacts,
  factsB: TypeFacts,
  languages: readonly [Lang, Lang],
  lexicon?: Lexicon,
): Evidence {
  const couples = table.coupleA.length
  const same = new Float32Array(couples)
  const like = new Float32Array(couples)
  const known = new Float32Array(couples)
  const marksA = table.typesA.written.map(markOf)
  const marksB = table.typesB.written.map(markOf)
  for (let c = 0; c < couples; c++) {
    const a = table.coupleA[c]!
    const b = table.coupleB[c]!
    const sortA = factsA.sort[a]!
    const sortB = factsB.sort[b]!
    const x = factsA.letters[a]!
    const y = factsB.letters[b]!
    if (sortA === Sort.Mark || sortB === Sort.Mark) {
      if (sortA === sortB && marksA[a] === marksB[b]) same[c] = 1
      continue
    }
    if (x === y) {
      same[c] = x.length > 3 || sortA === Sort.Number ? 1 : 0.5
      like[c] = same[c]!
    } else if (x.length > 2 && y.length > 2) like[c] = likeness(x, y)
  }
  // A dictionary knows all that the platform knows.
  if (lexicon) {
    knowing(table, lexicon, known)
    sounding(table, factsB, lexicon, known)
  } else naming(table, factsA, factsB, languages, known)
  return { same, like, known }
}

/**
 * How alike two words as `letters` gives them, 0 to 1: by the letters in common in their order where that is more than half of
 * both (Melamed 1999), short words less; or by four letters and more in common at the beginning. Chosen by hand.
 */
export function likeness(x: string, y: string): number {
  const common = commonLetters(x, y)
  if (common < 3) return 0
  const start = commonStart(x, y)
  const long = Math.max(x.length, y.length)
  const short = Math.min(x.length, y.length)
  const whole = (2 * common) / (x.length + y.length)
  const begin = start >= 4 ? start / ((short + long) / 2) : 0
  return Math.max(0, Math.max((whole - 0.5) * 2 * Math.min(1, short / 6), begin))
}

function knowing(table: WordTable, lexicon: Lexicon, known: Float32Array): void {
  const forms = new Set(table.typesB.forms)
  const weights = table.typesA.written.map(
    word =>
      new Map(
        lexicon
          .translate(word)
          .filter(({ word: form }) => forms.has(form))
          .map(({ word: form, weight }) => [form, weight]),
      ),
  )
  for (let c = 0; c < known.length; c++)
    known[c] = weights[table.coupleA[c]!]!.get(table.typesB.forms[table.coupleB[c]!]!) ?? 0
}

/** From here on two names sound alike; what two that have nothing to do with each other reach mostly is less, see `namesSound`. */
const ALIKE = 0.55
/** A word of fewer sounds is like very many. */
const SHORTEST = 3
/** Listening takes some microseconds: a name that meets more words with a capital is frequent, and the pairs teach it. */
const MOST_ASKED = 100

/** Names that the dictionary lacks, by how they sound: words of Han characters without an entry beside words with a capital. */
function sounding(table: WordTable, factsB: TypeFacts, lexicon: Lexicon, known: Float32Array): void {
  const { readings } = lexicon
  if (!readings) return
  const names = table.typesA.written.map(
    word => word.length > 1 && word.length < 25 && HAN_NAME.test(word) && !lexicon.has(word),
  )
  const capital = table.typesB.written.map(
    (word, type) =>
      word.length >= SHORTEST &&
      table.typesB.capital[type]! >= 0.5 &&
      factsB.common[type] === 0 &&
      LATIN_NAME.test(word),
  )
  const asked = new Uint8Array(names.length)
  for (let c = 0; c < known.length; c++) {
    const [a, b] = [table.coupleA[c]!, table.coupleB[c]!]
    if (!names[a] || !capital[b] || asked[a]! >= MOST_ASKED) continue
    asked[a]!++
    const sounds = namesSound(table.typesA.written[a]!, table.typesB.written[b]!, character =>
      readings(character),
    )
    if (sounds >= ALIKE && sounds > known[c]!) known[c] = sounds
  }
}

const HAN_NAME = /^[\p{Script=Han}·•・‧]+$/u
const LATIN_NAME = /^\p{Lu}\p{Script=Latin}/u

function naming(
  table: WordTable,
  factsA: TypeFacts,
  factsB: TypeFacts,
  languages: readonly [Lang, Lang],
  known: Float32Array,
): void {
  const [indexA, indexB] = languages.map(platformNames)
  const namesA = factsA.letters.map(word => findNames(indexA!, word))
  const namesB = factsB.letters.map(word => findNames(indexB!, word))
  for (let c = 0; c < known.length; c++) {
    const a = namesA[table.coupleA[c]!]!
    const b = namesB[table.coupleB[c]!]!
    if (a.size === 0 || b.size === 0) continue
    for (const [thing, weight] of a) {
      const p = weight * (b.get(thing) ?? 0)
      if (p > known[c]!) known[c] = p
    }
  }
}

const MARKS: readonly string[] = [
  '.。．｡।۔',
  ',，、､،',
  '?？؟',
  '!！',
  ':：',
  ';；',
  '"“”„«»「」『』〝〞‟',
  "'‘’‚‹›`",
  '(（[［【〔',
  ')）]］】〕',
  '-–—―－─',
  '…⋯',
]

/** Marks that mean the same give the same string. */
function markOf(word: string): string {
  const first = word.charAt(0)
  for (const group of MARKS) if (group.includes(first)) return group.charAt(0)
  return word
}
