import { describeQuantity } from '../../core/check/describe-quantity.ts'
import type { FindingKind, Reading, Severity, Told } from '../../core/transcript/check-document.ts'
import { en } from './en.ts'

/** What the interface says in English about disagreements of a conversation's two languages. */
export const checkEn = {
  title: 'The languages disagree',
  previous: 'Previous disagreement',
  next: 'Next disagreement',
  /** The place of a finding among all. */
  nth: (n: number, of: number) => `${en.number(n)} of ${en.number(of)}`,
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

function says(told: Told): string {
  switch (told.about) {
    case 'numbers':
      if (told.verdict === 'unit') return 'The same number of different units.'
      return told.factor === undefined ? '' : `A factor of ${en.number(told.factor)}.`
    case 'one side':
      return `Only the ${sides[told.which]} says this; no such number is found in the ${sides[other[told.which]]}.`
    case 'name': {
      const { written, usual, source, of } = told
      if (of !== undefined) return `“${of}” is “${written}” here and “${usual}” elsewhere in the translation.`
      if (source === 'other side')
        return `“${written}” in the original is “${usual}” in the translation, and mostly elsewhere.`
      return source === 'notes'
        ? `The show notes spell it “${usual}”.`
        : `Elsewhere in this conversation it is “${usual}”.`
    }
    case 'missing':
      if (told.what === 'turn') return `This turn has no ${sides[told.which]}.`
      return told.which === 'b' ? 'The translation leaves this out.' : 'Only the translation says this.'
    case 'length':
      return `The ${sides[told.which]} is about ${en.percent(told.share)} as long as one expects in this conversation: something may be left out.`
  }
}

function brief(told: Told): string {
  switch (told.about) {
    case 'numbers':
      return `“${told.a.text}” ≠ “${told.b.text}”`
    case 'one side':
      return `“${told.reading.text}” only in the ${sides[told.which]}`
    case 'name':
      return `“${told.written}”, elsewhere “${told.usual}”`
    case 'missing':
      if (told.what === 'turn') return `No ${sides[told.which]}`
      return told.which === 'b' ? 'Left out of the translation' : 'Only in the translation'
    case 'length':
      return `The ${sides[told.which]} is much shorter`
  }
}
