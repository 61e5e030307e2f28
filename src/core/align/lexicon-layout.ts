/** The first four bytes of a compiled lexicon; the digit is the version of the format. */
export const LEXICON_MAGIC = 'DLX2'

/**
 * What a compiled lexicon is made of, in order. After the magic stand the lengths of all sections, 32 bits each, little
 * endian; then the sections. Numbers of two bytes are kept as two sections, low and high bytes, which compress better.
 *
 * - `meta`: the two languages, a line each. `words`: normal forms of the second language, a line each, ASCII.
 * - `shared`, `added`: a byte a headword: how many units it has in common with the one before, how many more it has;
 *   `unit*`: those units, as indices into `alphabet*`, which has the commonest unit first. Headwords are in order of their units.
 * - `counts`: a byte a headword, how many meanings it has; `word*`: the words; `weight`: their levels.
 * - `partCounts`, `partWord*`, `partWeight`: the same for what a headword means as a part of others.
 * - `syllables`: pinyin without tones, a line each. `character*`: characters in order; `reading*`, `second*`: the syllable, as
 *   its line from 1, of the commonest and the next reading; 0 for none.
 */
export const SECTIONS = [
  'meta',
  'words',
  'alphabetLow',
  'alphabetHigh',
  'shared',
  'added',
  'unitLow',
  'unitHigh',
  'counts',
  'wordLow',
  'wordHigh',
  'weight',
  'partCounts',
  'partWordLow',
  'partWordHigh',
  'partWeight',
  'syllables',
  'characterLow',
  'characterHigh',
  'readingLow',
  'readingHigh',
  'secondLow',
  'secondHigh',
] as const

export type Sections = Readonly<Record<(typeof SECTIONS)[number], Uint8Array>>

/** A weight is kept as a level: 0 is 1, each further one half an octave less. */
export const weightOf = (level: number): number => 2 ** (-level / 2)
export const levelOf = (weight: number): number =>
  Math.min(31, Math.max(0, Math.round(-2 * Math.log2(weight))))
