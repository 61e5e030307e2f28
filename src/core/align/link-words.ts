import type { Lang } from '../transcript/episode.ts'
import type { Lexicon } from './lexicon.ts'

/** The words of a bead, in order, as they are written. */
export interface WordPair {
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/** Word `a` of the one side translates word `b` of the other; `confidence`: the probability that it does. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly confidence: number
}

export interface LinkOptions {
  readonly languages: readonly [Lang, Lang]
  readonly lexicon?: Lexicon
}

/** Links the words of each pair; the pairs together teach which words belong to which. */
export function linkWords(pairs: readonly WordPair[], _options: LinkOptions): readonly (readonly Link[])[] {
  return pairs.map(() => [])
}
