import type { Span } from '../text/span.ts'
import type { Lang } from './episode.ts'

/**
 * How a passage of an article stands to what was said. `quote`: words said there, quoted or closely paraphrased. `same-event`: the
 * same concrete fact. `context`: the same specific subject.
 */
export type RelationKind = 'quote' | 'same-event' | 'context'

/** Words of an article and of a turn that say the same. `article`: offsets as the sentence's; `turn`: into the side's text. */
export interface RelationEvidence {
  readonly article: Span
  readonly lang: Lang
  /** Index of the side among the turn's sides. */
  readonly side: number
  readonly turn: Span
}

/** Who is named as speaking in an article, who speaks in the transcript, and whether that is one person. */
export interface SpeakerComparison {
  readonly article: string
  readonly transcript: string
  readonly verdict: 'same' | 'other' | 'unclear'
}
