import { describeQuantity } from '../../core/check/describe-quantity.ts'
import type { FindingKind, Reading, Severity, Told, ToldName } from '../../core/transcript/check-document.ts'
import { en } from './en.ts'

/** Words of the interface, or of the conversation: of its original (`a`) or its translation (`b`). */
export type Piece = string | { readonly said: string; readonly of: 'a' | 'b' }

/** What the interface says in English about disagreements of a conversation's two languages. */
export const checkEn = {
  title: 'Disagreements',
  previous: 'Previous disagreement',
  next: 'Next disagreement',
  /** The places of a turn's findings among all. */
  nth: (ranks: readonly number[], of: number) => `${en.list(ranks.map(en.number))} of ${en.number(of)}`,
  all: 'All disagreements, what matters most first',
  none: 'Nothing was found to disagree in this turn.',
  noneAtAll: 'Nothing was found to disagree in this conversation.',
  choose: 'Choose one to see both readings beside the text.',
  kinds: {
    number: 'Number',
    unit: 'Unit',
    name: 'Name',
    missing: 'Left out',
    length: 'Much shorter',
  } satisfies Record<FindingKind, string> as Record<FindingKind, string>,
  severities: {
    high: 'Serious',
    medium: 'Worth a look',
    low: 'Minor',
  } satisfies Record<Severity, string> as Record<Severity, string>,
  original: 'Original',
  translation: 'Translation',
  /** Where a language has no such words. */
  nothing: 'Nothing here says it',
  here: 'Here',
  /** Where the usual spelling of a name stands. */
  sources: {
    notes: 'In the show notes',
    elsewhere: 'Elsewhere',
    'other side': 'In the translation',
  } satisfies Record<ToldName['source'], string> as Record<ToldName['source'], string>,
  /** What a reading comes to: `3 GW`, `October 31, 2017`. */
  value,
  /** What a finding says beyond the two readings; nothing where they say all. */
  says,
  /** A finding in a few words. */
  brief,
}

export type CheckWords = typeof checkEn

const sides = { a: 'original', b: 'translation' } as const
const other = { a: 'b', b: 'a' } as const

function value(reading: Pick<Reading, 'value' | 'unit' | 'kind'>): string {
  const described = describeQuantity(reading)
  return reading.kind === 'date' && described.length === 10 ? en.date(described) : described
}

function says(told: Told): readonly Piece[] {
  switch (told.about) {
    case 'numbers':
      if (told.verdict === 'unit') return ['The same number of different units.']
      return told.factor === undefined ? [] : [`A factor of ${en.number(told.factor)}.`]
    case 'one side':
      return [`No such number is found in the ${sides[other[told.which]]}.`]
    case 'name': {
      const { usual, source, of } = told
      if (of !== undefined) return ['The original has “', { said: of, of: 'a' }, '” each time.']
      // The readings say all.
      if (source !== 'other side') return []
      return ['The original, too, mostly has “', { said: usual, of: 'a' }, '”.']
    }
    case 'missing':
      if (told.what === 'turn') return [`This turn has no ${sides[told.which]}.`]
      return [told.which === 'b' ? 'The translation leaves this out.' : 'Only the translation says this.']
    case 'length':
      return [
        `The ${sides[told.which]} is about ${en.percent(told.share)} as long as one expects in this conversation: something may be left out.`,
      ]
  }
}

/** `which`: the language that a name is written in. */
function brief(told: Told, which: 'a' | 'b'): readonly Piece[] {
  switch (told.about) {
    case 'numbers':
      return ['“', { said: told.a.text, of: 'a' }, '” ≠ “', { said: told.b.text, of: 'b' }, '”']
    case 'one side':
      return ['“', { said: told.reading.text, of: told.which }, `” only in the ${sides[told.which]}`]
    case 'name': {
      const usual = told.source === 'other side' ? 'b' : which
      return ['“', { said: told.written, of: which }, '” ≠ “', { said: told.usual, of: usual }, '”']
    }
    case 'missing':
      if (told.what === 'turn') return [`No ${sides[told.which]}`]
      return [told.which === 'b' ? 'Left out of the translation' : 'Only in the translation']
    case 'length':
      return [`The ${sides[told.which]} is much shorter`]
  }
}
