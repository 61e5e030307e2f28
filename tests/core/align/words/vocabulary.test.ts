import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rootOf, tabulate } from '../../../../src/core/align/words/vocabulary.ts'

const roots = (...words: string[]): string => words.map(rootOf).join(' ')

test('roots', () => {
  expect(roots('bridges', 'bridge', 'a', '')).toBe('brid brid a ')
  expect(roots('학교에서', '人工智能', 'дорогами')).toBe('학교 人工智能 доро')
})

test('every cell knows its two words', () => {
  const side = fc.array(fc.constantFrom('the', 'The', 'river', 'rivers', 'old', '.'), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(fc.record({ a: side, b: side }), { maxLength: 5 }), pairs => {
      const table = tabulate(pairs, ['en', 'sv'])
      let cell = 0
      for (const { a, b } of pairs)
        for (const x of a)
          for (const y of b) {
            const couple = table.couple[cell]!
            expect(table.typesA.written[table.coupleA[couple]!]!.toLowerCase()).toBe(x.toLowerCase())
            expect(table.typesB.written[table.coupleB[couple]!]!.toLowerCase()).toBe(y.toLowerCase())
            expect(table.rootCell[cell]).toBe(table.rootCouple[couple])
            cell++
          }
      expect(cell).toBe(table.cells)
    }),
  )
})

test('many couples stay apart', () => {
  const words = Array.from({ length: 150 }, (_, i) => `w${i.toString(36)}`)
  const table = tabulate([{ a: words, b: words }], ['und', 'und'])
  expect(new Set(table.couple).size).toBe(150 * 150)
})

test('capitals count where they do not begin a side', () => {
  const { typesA } = tabulate([{ a: ['The', 'Danube', 'and', 'the', 'danube'], b: [] }], ['en', 'hu'])
  expect([...typesA.capital]).toEqual([0, 0.5, 0])
})
