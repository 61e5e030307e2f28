import type { Span } from '../text/span.ts'
import type { Lang } from '../transcript/episode.ts'
import type { Range } from '../transcript/pairing.ts'

/**
 * How a passage of an article stands to what was said. `quote`: words said there, quoted or closely paraphrased. `same-event`: the
 * same concrete fact. `context`: the same specific subject.
 */
export type RelationKind = 'quote' | 'same-event' | 'context'

/** Words of the article and of a turn that say the same. `article`: offsets as the sentence's; `turn`: into the side's text. */
export interface RelationEvidence {
  readonly article: Span
  readonly lang: Lang
  /** Index of the side among the turn's sides. */
  readonly side: number
  readonly turn: Span
}

/** Who is named as speaking in the article, who speaks in the transcript, and whether that is one person. */
export interface SpeakerComparison {
  readonly article: string
  readonly transcript: string
  readonly verdict: 'same' | 'other' | 'unclear'
}

/** A sentence of an article and a turn that it goes back to. */
export interface Relation extends Span {
  /** Index of the sentence among those given. */
  readonly sentence: number
  /** The turn's number. */
  readonly turn: number
  /** The turn's beads that the sentence goes with, half-open. */
  readonly beads: Range
  readonly kind: RelationKind
  /** How probable the relation is, 0 to 1. */
  readonly score: number
  readonly evidence: readonly RelationEvidence[]
  readonly speaker?: SpeakerComparison
}

/** A sentence of an article's body. Offsets are into whatever text the caller counts in; they are handed back. */
export interface ArticleSentence extends Span {
  readonly text: string
  /** Which block it stands in: a "he" does not reach beyond. */
  readonly block: number
}
