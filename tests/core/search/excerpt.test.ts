import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../../src/core/search/excerpt.ts'

/** `[…]` in the text are its marks; the picture has … where text was cut off, and the marks again. */
const check = (marked: string, budget: number, picture: string): void => {
  const marks: { start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split('[')) {
    const [inner, after] = part.split(']')
    if (after !== undefined) marks.push({ start: text.length, end: text.length + (inner ?? '').length })
    text += part.replace(']', '')
  }
  const { pieces, cutBefore, cutAfter } = excerpt(text, marks, budget)
  const shown = pieces.map(piece => (piece.marked ? `[${piece.text}]` : piece.text)).join('')
  expect(`${cutBefore ? '…' : ''}${shown}${cutAfter ? '…' : ''}`).toBe(picture)
}

describe('an excerpt', () => {
  test('is everything, if it fits', () => check('a [little] text', 40, 'a [little] text'))
  test('is the beginning, without marks', () => check('one two three four five six', 14, 'one two three…'))
  test('is around its mark, between words', () =>
    check('one two three four five six [seven] eight nine ten eleven', 26, '…six [seven] eight nine…'))
  test('has as many marks as it can', () =>
    check('[a] one two three four [b] five [c] six seven eight nine', 16, '…[b] five [c] six…'))
  test('uses what is left where the text ends', () =>
    check('one two three four five six seven [eight]', 20, '…five six seven [eight]'))
  test('has all of a mark that is longer', () =>
    check('one two [three four five] six', 8, '…[three four five]…'))
  test('of a text without spaces is cut anywhere', () =>
    check(
      '一二三四五六七八九十一二三[四五]六七八九十一二三四五六七八九十',
      12,
      '…一二三[四五]六七八九十一二…',
    ))
  test('does not look for a space where none is needed', () =>
    check(
      '一二三 四五六七八九十一二三[四五]六七八九十一二三四 五六七八九十',
      12,
      '…一二三[四五]六七八九十一二…',
    ))
  test('does not cut a character', () =>
    check('一二👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍[好]👍👍👍👍👍👍', 7, '…👍[好]👍👍…'))
})

test('pieces are the text from start to end, and marks stay marks', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('ab  芯👍é\u0301')), maxLength: 80 })
  fc.assert(
    fc.property(text, fc.array(fc.nat(80), { maxLength: 6 }), fc.nat(60), (source, cuts, budget) => {
      const at = [...new Set(cuts)].filter(cut => cut <= source.length).sort((a, b) => a - b)
      const marks = at.flatMap((start, i) =>
        i % 2 === 0 && at[i + 1] !== undefined ? [{ start, end: at[i + 1] ?? 0 }] : [],
      )
      const result = excerpt(source, marks, budget)
      expect(result.pieces.map(piece => piece.text).join('')).toBe(source.slice(result.start, result.end))
      const longest = Math.max(0, ...marks.map(mark => mark.end - mark.start))
      expect(result.end - result.start).toBeLessThanOrEqual(Math.max(budget, longest))
      if (marks.length > 0) expect(result.pieces.some(piece => piece.marked)).toBe(true)
      for (const piece of result.pieces) {
        expect(piece.text).toBe(source.slice(piece.start, piece.start + piece.text.length))
        const inside = (i: number): boolean => marks.some(mark => i >= mark.start && i < mark.end)
        for (let i = 0; i < piece.text.length; i++) expect(inside(piece.start + i)).toBe(piece.marked)
      }
    }),
    { numRuns: 500 },
  )
})
