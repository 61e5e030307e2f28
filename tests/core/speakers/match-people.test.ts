import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchPeople } from '../../../src/core/speakers/match-people.ts'

function check(weights: number[][], ...expected: number[][]): void {
  expect(matchPeople(weights).map(row => row.map(chance => Math.round(chance * 10) / 10))).toEqual(expected)
}

test('one label, one person: the odds as they are', () => {
  check([[0]], [0.5])
  check([[3]], [1])
  check([[-3]], [0])
})

test('what two labels may both be, neither is for sure', () => {
  check([[4], [4]], [0.5], [0.5])
})

test('whom others take is left to nobody else: elimination', () => {
  check(
    [
      [9, 3],
      [3, 3],
    ],
    [1, 0],
    [0, 1],
  )
})

test('rows and columns sum to at most one', () => {
  const row = fc.array(fc.double({ min: -9, max: 15, noNaN: true }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), weights => {
      const chances = matchPeople(weights)
      for (const line of chances) expect(line.reduce((sum, x) => sum + x, 0)).toBeLessThan(1.02)
      for (let c = 0; c < 4; c++) expect(chances.reduce((sum, line) => sum + line[c]!, 0)).toBeLessThan(1.02)
    }),
  )
})
