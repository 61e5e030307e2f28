import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonLetters, commonStart, letters } from '../../../../src/core/align/words/likeness.ts'

function check(a: string, b: string, common: number, start: number): void {
  expect([commonLetters(letters(a), letters(b)), commonStart(letters(a), letters(b))]).toEqual([
    common,
    start,
  ])
}

test('cognates', () => {
  check('museum', 'museo', 4, 4)
  check('night', 'nacht', 3, 1)
})

test('accents and other alphabets', () => {
  check('organização', 'organizacao', 11, 11)
  check('telefon', 'телефон', 7, 7)
  check('kosmos', 'κόσμος', 6, 6)
  check('busan', '부산', 5, 5)
})

test('nothing in common', () => {
  check('', 'x', 0, 0)
  check('abc', '海洋', 0, 0)
})

test('as many common letters as the textbook counts', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 31 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(commonLetters(a, b)).toBe(textbook(a, b))
    }),
  )
})

function textbook(a: string, b: string): number {
  let row = Array.from(b + '.', () => 0)
  for (const x of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++) next.push(x === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  return row.at(-1)!
}
