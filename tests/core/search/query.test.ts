import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatQuery, parseQuery } from '../../../src/core/search/query.ts'
import type { Query } from '../../../src/core/search/query.ts'

const nothing: Query = { words: [], phrases: [], without: [], by: [], in: [] }

/** `text` is read as `parts`, the rest being empty. */
const check = (text: string, parts: Partial<Query>): void =>
  expect(parseQuery(text)).toEqual({ ...nothing, ...parts })

describe('the grammar', () => {
  test('words', () => check('  solar panels\t屋顶 ', { words: ['solar', 'panels', '屋顶'] }))
  test('phrases', () => check('a "heat pump" b', { words: ['a', 'b'], phrases: ['heat pump'] }))
  test('without', () => check('-noise -"heat pump"', { without: ['noise', 'heat pump'] }))
  test('who', () => check('by:ines by:"ines prado" BY:伊内斯', { by: ['ines', 'ines prado', '伊内斯'] }))
  test('where', () => check('in:zh IN:PT-br', { in: ['zh', 'pt-br'] }))
  test('quotation marks of other kinds', () =>
    check('“heat pump” 「热泵」 „kalt“ «froid» ＂x＂', {
      phrases: ['heat pump', '热泵', 'kalt', 'froid', 'x'],
    }))
  test('quotation marks need no space', () =>
    check('屋顶“热泵”很', { words: ['屋顶', '很'], phrases: ['热泵'] }))
  test('full-width signs', () => check('by：ines　－noise', { by: ['ines'], without: ['noise'] }))
  test('what is no prefix is a word', () =>
    check('foo:bar http://x 10:30 a-b', { words: ['foo:bar', 'http://x', '10:30', 'a-b'] }))
  test('twice is once', () => check('a a "b" "b" by:c by:c', { words: ['a'], phrases: ['b'], by: ['c'] }))
})

describe('half typed', () => {
  test('quotation mark', () => check('a "heat pu', { words: ['a'], phrases: ['heat pu'], unfinished: true }))
  test('quotation mark only', () => check('a "', { words: ['a'] }))
  test('minus', () => check('a -', { words: ['a'] }))
  test('minus and quotation mark', () => check('-"heat pu', { without: ['heat pu'] }))
  test('prefix', () => check('by: in: by by:"', { words: ['by'] }))
  test('prefix and quotation mark', () => check('by:"ines pr', { by: ['ines pr'] }))
  test('closing mark that nothing opened', () => check('a」 »b', { words: ['a', 'b'] }))
  test('nothing', () => check(' \u3000', {}))
})

describe('and back', () => {
  test('settled order', () =>
    expect(formatQuery(parseQuery('in:zh "x y" -b by:"ann lee" a'))).toBe('a "x y" -b by:"ann lee" in:zh'))
  test('the open phrase stays open, last', () =>
    expect(formatQuery(parseQuery('by:ann "x y'))).toBe('by:ann "x y'))

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('by:', 'in:', '"', '“', '」', '「', '-', ' ', 'a', '芯', '：', 'by', 'in'))
      .map(p => p.join('')),
  )
  test('what was formatted is read as the same', () => {
    fc.assert(
      fc.property(anyText, text => {
        const query = parseQuery(text)
        expect(parseQuery(formatQuery(query))).toEqual(query)
      }),
      { numRuns: 500 },
    )
  })
  test('every query of ordinary strings comes back', () => {
    const word = fc.stringMatching(/^[a-zé芯0-9]{1,6}$/)
    const words = fc.uniqueArray(word, { maxLength: 3 })
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map(parts => parts.join(' '))
    const phrases = fc.uniqueArray(phrase, { maxLength: 3 })
    fc.assert(
      fc.property(
        fc.record({
          words,
          phrases,
          without: phrases,
          by: phrases,
          in: words.map(l => l.map(x => x.toLowerCase())),
        }),
        query => {
          expect(parseQuery(formatQuery(query))).toEqual(query)
        },
      ),
    )
  })
})
