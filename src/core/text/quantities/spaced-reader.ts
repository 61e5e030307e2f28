import type { Candidate } from './candidates.ts'
import type { NumberWords } from './number-words.ts'
import { rounded, type NumberRead, type Unit } from './quantity.ts'
import type { Word } from './words.ts'

/** What the rules of a text read from: its words and the number words of its language. */
export interface Reader {
  readonly words: readonly Word[]
  readonly known: NumberWords
  readonly lang: string
}

/** A candidate, if there is one, and the word at which to go on. */
export interface Reading {
  readonly candidate?: Candidate
  readonly next: number
}

/** The word at an index in lower case; empty past the end. */
export const lowerAt = ({ words }: Reader, at: number): string => words[at]?.lower ?? ''

/** What was read of words `from` to `to` (half-open). */
export const readOf = (
  { words }: Reader,
  from: number,
  to: number,
  value: number,
  more: Partial<NumberRead> = {},
): NumberRead => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
  value: rounded(value),
  scale: 1,
  spelled: true,
  ...more,
})

/** A quantity of words `from` to `to` (half-open) with its unit. */
export const yes = (
  reader: Reader,
  from: number,
  to: number,
  value: number,
  unit: Unit,
  more: Partial<Candidate> = {},
): Reading => ({
  candidate: {
    read: readOf(reader, from, to, value),
    verdict: 'yes',
    unit,
    to: reader.words[to - 1]!.end,
    ...more,
  },
  next: to,
})
/** Whether "order of magnitude" stands at a word: order of magnitude, orders of magnitude */
export const isMagnitude = (reader: Reader, at: number): boolean =>
  /^orders?$/.test(lowerAt(reader, at)) &&
  lowerAt(reader, at + 1) === 'of' &&
  lowerAt(reader, at + 2) === 'magnitude'

/** Whether "about", "more than" or the like stands before a word. */
export function isAbout(reader: Reader, at: number): boolean {
  const before = lowerAt(reader, at - 1)
  const two = `${lowerAt(reader, at - 2)} ${before}`
  return (
    reader.known.about.has(before) ||
    /^(?:within|exceed|exceeds|exceeding|mehr als|weniger als|más de|menos de|plus de|moins de|mais de)$/.test(
      before,
    ) ||
    /^(?:more than|less than|fewer than|at least|at most|up to|close to|north of|as many|as much|mehr als|weniger als|bis zu|más de|menos de|cerca de|plus de|moins de|près de|mais de|au moins|al menos|pelo menos|or so)$/.test(
      two,
    )
  )
}

/** The word after "and a half" at `at`, or `at`. */
export function halfAfter(reader: Reader, at: number): number {
  const { known } = reader
  if (!known.joins.has(lowerAt(reader, at))) return at
  const after = known.articles.has(lowerAt(reader, at + 1)) && reader.lang === 'en' ? at + 2 : at + 1
  return known.half.has(lowerAt(reader, after)) && (reader.lang !== 'en' || after === at + 2) ? after + 1 : at
}
