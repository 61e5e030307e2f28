import { describeQuantity } from '../../core/check/describe-quantity.ts'
import type { Reading, ToldNumbers } from '../../core/transcript/check-document.ts'
import type { RelationKind, SpeakerComparison } from '../../core/transcript/relation.ts'
import { checkEn } from './check-en.ts'
import { coverageEn } from './coverage-en.ts'
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

  told: {
    /** A number as it is written, and its value where that tells more. */
    reading,
    /** Two numbers that should say the same: of the original and its translation, or of the conversation and the article. */
    numbers: ({ a, b, verdict, factor }: ToldNumbers, where: 'translation' | 'article') => {
      const both =
        where === 'article'
          ? `The conversation says ${reading(a)}, the article ${reading(b)}`
          : `The original says ${reading(a)}, the translation ${reading(b)}`
      if (verdict === 'unit') return `${both}: the same number of different units.`
      return factor === undefined ? `${both}.` : `${both}: a factor of ${en.number(factor)}.`
    },
    warning: 'Warning',
  },

  check: checkEn,
  coverage: coverageEn,

  /** What lies beside the reader's text. */
  beside: {
    turns: (from: number, to: number) =>
      from === to ? `Turn ${en.number(from)}` : `Turns ${en.number(from)}–${en.number(to)}`,
    nth: (n: number, of: number) => `${en.number(n)} of ${en.number(of)}`,
    failed: 'This could not be fetched.',
    failedHelp: 'The conversation is all here. Check the connection and try again.',
  },

  /** The news, in the reader. */
  reader: {
    title: 'In the news',
    previous: 'Previous turn in the news',
    next: 'Next turn in the news',
    none: 'No article of the library goes back to this turn.',
    choose: 'Choose a mark in the margin of the text, or go to the first.',
    sentence: (n: number) => `Sentence ${en.number(n)}`,
    /** What stands before the words that a passage and its turn share. */
    shared: 'Both say',
    read: 'Read in the article',
  },
}

function reading(told: Reading): string {
  const value = describeQuantity(told)
  return isSaid(told, value) ? `“${told.text}”` : `“${told.text}” (${value})`
}

/** Whether the words of a reading show its value as they stand. */
export function isSaid({ text, value, unit }: Reading, described: string): boolean {
  const squeezed = (each: string) => each.replace(/[\s,]/g, '').toLowerCase()
  return squeezed(text) === squeezed(described) || (unit === '' && squeezed(text) === String(value))
}

export type NewsWords = typeof newsEn
