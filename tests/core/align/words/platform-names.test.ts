import { expect, test } from 'vitest'
import { letters } from '../../../../src/core/align/words/likeness.ts'
import { findNames, platformNames } from '../../../../src/core/align/words/platform-names.ts'

/** Whether a word of one language and one of another name the same thing. */
function check(langA: string, a: string, langB: string, b: string, same: boolean): void {
  const find = (lang: string, word: string) => findNames(platformNames(lang), letters(word.toLowerCase()))
  const things = find(langB, b)
  expect([...find(langA, a).keys()].some(thing => things.has(thing))).toBe(same)
}

test('countries, languages, months, units, and', () => {
  check('en', 'Finland', 'hu', 'Finnország', true)
  check('en', 'Polish', 'de', 'Polnisch', true)
  check('en', 'October', 'ru', 'октября', true)
  check('en', 'kilometers', 'it', 'chilometri', true)
  check('en', 'and', 'sv', 'och', true)
})

test('a name with an ending', () => {
  check('en', 'Poland', 'hu', 'Lengyelországgal', true)
})

test('other things and unknown languages', () => {
  check('en', 'Finland', 'hu', 'Lengyelország', false)
  check('en', 'table', 'de', 'Tisch', false)
  check('en', 'Finland', 'not a language', 'Finland', false)
})
