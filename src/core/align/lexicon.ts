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
  /** What a word may mean, strongest first; empty for an unknown word. */
  translate(word: string): readonly Translation[]
}
