import type { RelationKind, SpeakerComparison } from '../../core/transcript/relation.ts'
import { en } from './en.ts'

/** What the screens say in English about the news and about disagreements; apart from the rest, since the first text does not need it. */
export const newsEn = {
  kinds: {
    quote: 'Quotes',
    'same-event': 'Reports the same',
    context: 'Background',
  } satisfies Record<RelationKind, string> as Record<RelationKind, string>,
  /** How sure a relation is. */
  sure: (score: number) => `${en.percent(score)} sure`,
  speaker: ({ article, transcript, verdict }: SpeakerComparison) =>
    verdict === 'other'
      ? `The article has ${article} saying this; in the transcript it is ${transcript}.`
      : verdict === 'same'
        ? `Said by ${transcript}, as the article has it.`
        : `The article has ${article} saying this; the transcript does not tell who speaks.`,
}

export type NewsWords = typeof newsEn
