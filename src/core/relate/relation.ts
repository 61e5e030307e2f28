import type { Span } from '../text/span.ts'
import type { Range } from '../transcript/pairing.ts'
import type { RelationEvidence, RelationKind, SpeakerComparison } from '../transcript/relation.ts'

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
