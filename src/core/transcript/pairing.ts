import type { Span } from '../text/span.ts'
import type { Lang } from './episode.ts'

/**
 * A sentence of a turn: a span of the text of one of its sides. `side` is the index in `Turn.sides`; mostly a language has one
 * side in a turn, an interleaved source gives several.
 */
export interface Sentence extends Span {
  readonly side: number
}

/** A half-open range of indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The sentences of one language and those of the other that say the same (Gale and Church 1993). One of the ranges may be
 * empty: sentences that nobody translated. `confidence`: the probability that the bead is right as a whole, 0 to 1.
 */
export interface Bead {
  readonly a: Range
  readonly b: Range
  readonly confidence: number
}

/** Words of one language that translate words of the other within a bead. Offsets into the text of the side. */
export interface WordLink {
  readonly a: Sentence
  readonly b: Sentence
  readonly confidence: number
}

/** How the two languages of a turn pair. The beads tile `a` and `b` in order: every sentence is in exactly one. */
export interface TurnPairing {
  readonly a: readonly Sentence[]
  readonly b: readonly Sentence[]
  readonly beads: readonly Bead[]
}

/** Content that crosses the boundary between turn `turn` and the next; `why` is a sentence for a person. */
export interface Crossing {
  readonly turn: number
  readonly why: string
}

/**
 * How the sentences of an episode pair. `turns[i]` belongs to the turn numbered `i + 1`. `a` is everywhere the first of
 * `languages`, the original, and `b` the second.
 */
export interface Pairing {
  readonly languages: readonly [Lang, Lang]
  readonly turns: readonly TurnPairing[]
  readonly crossing: readonly Crossing[]
}

/** The word links of an episode, a list a turn, as `Pairing.turns`. Apart, since a page needs them later than the beads. */
export type WordPairing = readonly (readonly WordLink[])[]
