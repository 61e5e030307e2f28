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
        : `The article may mean ${article}; in the transcript it is ${transcript}.`,

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

  article: {
    /** Followed by the conversation's title. */
    share: (n: number, of: number) =>
      `${en.number(n)} of ${many(of, 'sentence', 'sentences')} ${n === 1 ? 'goes' : 'go'} back to`,
    counts: {
      quote: (n: number) => `${en.number(n)} quoted`,
      'same-event': (n: number) => `${en.number(n)} reporting the same`,
      context: (n: number) => `${en.number(n)} background`,
    } satisfies Record<RelationKind, (n: number) => string> as Record<RelationKind, (n: number) => string>,
    parts: 'Where in the conversation',
    turns: (n: number, of: number) => `From ${en.number(n)} of its ${many(of, 'turn', 'turns')}`,
    partsHint: 'Arrow keys go from turn to turn, Enter opens',
    about: (n: number) => many(n, 'sentence', 'sentences'),
    warnings: (speakers: number, numbers: number) =>
      `${many(speakers + numbers, 'warning', 'warnings')}: ${en.list([
        ...(speakers > 0 ? [speakers === 1 ? 'speaker' : many(speakers, 'speaker', 'speakers')] : []),
        ...(numbers > 0 ? [numbers === 1 ? 'number' : many(numbers, 'number', 'numbers')] : []),
      ])}`,
    /** What the mark of a sentence says: `turn` is a turn with its speaker's name. */
    mark: (kind: RelationKind, turn: string, others: number, warned: boolean) =>
      `${marked[kind]} ${turn}${others > 0 ? ` and ${many(others, 'other', 'others')}` : ''}${warned ? ' (warning)' : ''}`,
    turn: (n: number, name: string) => `turn ${en.number(n)}${name ? `, ${name}` : ''}`,
    turnNumber: (n: number) => `Turn ${en.number(n)}`,
    beside: (sentence: number) => `In the conversation, beside sentence ${en.number(sentence)}`,
    nth: (n: number, of: number) => `${en.number(n)} of ${en.number(of)}`,
    next: 'Next passage',
    previous: 'Previous passage',
    candidates: 'Turns that it may go back to',
    rest: 'The whole turn',
    read: 'Read in the conversation',
    backToTurn: (turns: string) => `Back to turn ${turns}`,
    backToConversation: 'Back to the conversation',
    backToArticle: 'Back to the article',
    noSentence: (asked: string, last: number) =>
      `There is no sentence ${asked}: this article has ${en.number(last)}. Here is the article from its beginning.`,
    notASentence: (asked: string) => `“${asked}” is not a sentence. A sentence is a number, such as 12.`,
    none: 'Nothing in this article goes back to a conversation of this library.',
    failed: 'What this article takes from the conversations could not be fetched.',
    noConversation: 'The conversation could not be fetched.',
    noTurn: 'The conversation no longer has this turn.',
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

const marked: Record<RelationKind, string> = {
  quote: 'Quotes',
  'same-event': 'Reports the same as',
  context: 'Background:',
}

function many(n: number, one: string, more: string): string {
  return `${en.number(n)} ${n === 1 ? one : more}`
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
