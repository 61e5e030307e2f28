import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createVocabulary, findSimilar } from '../../../src/core/search/vocabulary.ts'

const check = (text: string, typed: string, ...words: string[]): void =>
  expect(findSimilar(createVocabulary(text), typed)?.words ?? []).toEqual(words)

describe('similar words', () => {
  test('one letter too few, too many, another, exchanged', () => {
    check('lantern later', 'lanern', 'lantern')
    check('lantern later', 'lanttern', 'lantern')
    check('lantern later', 'lamtern', 'lantern')
    check('lantern later', 'latnern', 'lantern')
    check('lantern later', 'antern', 'lantern')
  })
  test('two in a long word only', () => {
    check('navigation lantern', 'naviagtoin', 'navigation')
    check('navigation lantern', 'latnenr')
  })
  test('none in a short word, none with digits, none of other scripts', () => {
    check('sea', 'see')
    check('a380 room', 'a381')
    check('灯塔灯塔 한국어말', '灯塔灯笼')
  })
  test('the beginning of a word, if no whole word is near', () => {
    check('lighthouse navigation', 'lihgtho', 'lighthouse')
    check('lighthouse lightning', 'ligthning', 'lightning')
  })
  test('all that are equally near', () => check('boats coats goats', 'moats', 'boats', 'coats', 'goats'))
})

test('where words stand', () => {
  const vocabulary = createVocabulary('\n the sea \n the 海 sea ')
  expect([...vocabulary.places('sea')]).toEqual([6, 18])
  expect([vocabulary.words, vocabulary.has('海'), vocabulary.places('ship').length]).toEqual([
    ['sea', 'the'],
    false,
    0,
  ])
})

/** Optimal string alignment distance, the table written out in full. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  )
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1)
      const row = table[i]
      if (row) row[j] = least
    }
  return at(a.length, b.length)
}

test('agrees with comparing every word', () => {
  const word = fc.stringMatching(/^[abc]{3,11}$/)
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (words, typed) => {
      const allowed = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
      const wholes = words.map(w => ({ w, d: distance(w, typed) }))
      const starts = words.map(w => ({
        w,
        d: Math.min(...Array.from({ length: w.length + 1 }, (_, n) => distance(w.slice(0, n), typed))),
      }))
      const expected = Array.from({ length: allowed }, (_, i) => i + 1)
        .flatMap(errors =>
          [wholes, typed.length < 5 ? [] : starts].map(list => list.filter(({ d }) => d <= errors)),
        )
        .find(list => list.length > 0)
      fc.pre(!words.includes(typed) && !words.some(w => w.startsWith(typed)))
      expect(findSimilar(createVocabulary(words.join(' ')), typed)?.words ?? []).toEqual(
        (expected ?? []).map(({ w }) => w).sort(),
      )
    }),
    { numRuns: 500 },
  )
})
