import type { Span } from '../text/span.ts'
import type { Lang } from '../transcript/episode.ts'

/** A word, number or mark of a text; offsets into the text that was cut. */
export interface Word extends Span {
  readonly text: string
  readonly kind: 'word' | 'number' | 'punctuation'
}

/** A word of the dictionary's target language, in its normal form, and how surely it is meant: (0, 1]. */
export interface Meaning {
  readonly word: string
  readonly weight: number
}

/** A bilingual dictionary, asked from words of `from` to normal forms of `to`. */
export interface Dictionary {
  readonly from: Lang
  readonly to: Lang
  readonly translate: (word: string) => readonly Meaning[]
  /** How alike a name in Han characters and one in Latin letters sound, 0 to 1. */
  readonly soundsLike?: (han: string, latin: string) => number
  /** How a Han character is read, without tones; empty when it is unknown. */
  readonly readings?: (character: string) => readonly string[]
}

/**
 * What other rooms know of words, as plain functions, so that this one imports none of them. All are asked once for each different
 * word.
 */
export interface WordTools {
  /** The words of a text, in order, with the same offsets as the text. */
  readonly tokenize: (text: string, lang: Lang) => readonly Word[]
  /** A word as it is compared: without case, accents and, where that is known, endings. */
  readonly normalForm: (word: string, lang: Lang) => string
  /** The value of a number in digits or words; undefined for what is none. */
  readonly numberValue: (text: string, lang: Lang) => number | undefined
  /** Dictionaries of any pairs of languages; without one, names, numbers and likeness in writing are all that meets. */
  readonly dictionaries: readonly Dictionary[]
}
