import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../src/core/text/quantities.ts'
import { checkRows, findingsOf } from './beads-of.ts'

/** Sentences with a right and a wrong translation, `languages | original | right | wrong`. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(fileURLToPath(new URL(`./gold/${file}`, import.meta.url)), 'utf8')
  return text
    .trim()
    .split('\n')
    .map(line => line.split('|').map(part => part.trim()))
}

/** What is found between an original and a translation. */
const check = (languages: string, original: string, translation: string): string[] =>
  findingsOf(
    checkRows([[`${original} | ${translation}`]], { languages: languages.split(' ') as [string, string] }),
  )

describe.each([
  ['a zero too many or too few', 'mutations.txt', /(?:number|unit) high: [^–]/],
  ['a wrong unit', 'unit-mutations.txt', /(?:number|unit) (?:high|medium): [^–]/],
] as const)('%s is told, the right translation is not', (_, file, told) => {
  test.each(rowsOf(file))('%s: %s', (languages, original, right, wrong) => {
    expect(check(languages!, original!, right!)).toEqual([])
    expect(check(languages!, original!, wrong!)).toEqual([expect.stringMatching(told)])
  })
})

test('a number that the translation drops is mostly told', () => {
  const rows = rowsOf('mutations.txt')
  const missed = rows.filter(([languages = '', original = '', right = '']) => {
    const [first] = findQuantities(right, languages.slice(3))
    return check(languages, original, right.replace(first!.text, '')).length === 0
  })
  expect(1 - missed.length / rows.length, missed.join('\n')).toBeGreaterThanOrEqual(0.8)
})
