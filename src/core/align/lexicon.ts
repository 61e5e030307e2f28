import type { Lang } from '../transcript/episode.ts'

/** A word of the target language, in its normal form, that a headword may mean; `weight` in (0, 1]. */
export interface Translation {
  readonly word: string
  readonly weight: number
}

/**
 * A bilingual dictionary as the aligner asks it: from words of one language to normal forms (see `normalForm`) of the other.
 * A dictionary has one direction; whoever aligns the other way round swaps the sides.
 */
export interface Lexicon {
  readonly from: Lang
  readonly to: Lang
  /** The length of the longest headword, in UTF-16 code units. */
  readonly longest: number
  /** Whether `text` is a headword. O(length). */
  has(text: string): boolean
  /** A bound: no headword that begins at `at` is longer than so many units. Saves asking `has` for each length. */
  reach?(text: string, at: number): number
  /**
   * What a word may mean, strongest first; an unknown word by its parts, a number by its value; empty where nothing is known.
   * Some microseconds: whoever asks for the same words again keeps the answer.
   */
  translate(word: string): readonly Translation[]
  /** How a Han character is read, commonest first: pinyin without tones; empty when it is unknown. For `namesSound`. */
  readonly readings?: (character: string) => readonly string[]
}
