import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelOf, weightOf } from '../../../src/core/align/lexicon-layout.ts'
import { readLexicon } from '../../../src/core/align/read-lexicon.ts'
import { writeLexicon } from '../../../src/publish/lexicon/write-lexicon.ts'

const meaningsOf = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.double({ min: 0.1, max: 1, noNaN: true }),
  { maxKeys: 5 },
)
/** Kana, which `translate` has no parts and no numbers for: so what comes out is what went in. */
const headwords = fc.dictionary(fc.stringMatching(/^[あ-ん]{1,6}$/), meaningsOf, {
  maxKeys: 30,
  noNullPrototype: true,
})

function written(
  entries: Readonly<Record<string, Readonly<Record<string, number>>>>,
  heads = Object.keys(entries),
): Uint8Array {
  const meanings = new Map(heads.map(head => [head, new Map(Object.entries(entries[head] ?? {}))]))
  return writeLexicon({ from: 'ja', to: 'en', meanings, parts: new Map(), readings: new Map() })
}

test('what was written is read again, weights to the nearest level', () => {
  fc.assert(
    fc.property(headwords, fc.array(fc.stringMatching(/^[あ-ん]{1,6}$/)), (entries, others) => {
      const lexicon = readLexicon(written(entries))
      for (const [head, words] of Object.entries(entries)) {
        expect(lexicon.has(head)).toBe(true)
        const read = new Map(lexicon.translate(head).map(({ word, weight }) => [word, weight]))
        expect(read).toEqual(
          new Map(Object.entries(words).map(([word, weight]) => [word, weightOf(levelOf(weight))])),
        )
      }
      for (const other of others) expect(lexicon.has(other)).toBe(Object.hasOwn(entries, other))
    }),
  )
})

test('the same content gives the same bytes, in any order', () => {
  fc.assert(
    fc.property(headwords, entries => {
      expect(written(entries, Object.keys(entries).reverse())).toEqual(written(entries))
    }),
  )
})

test('readings are kept by character', () => {
  const readings = new Map([
    ['乐', ['le', 'yue']],
    ['一', ['yi']],
  ])
  const lexicon = readLexicon(
    writeLexicon({ from: 'zh', to: 'en', meanings: new Map(), parts: new Map(), readings }),
  )
  expect(['乐', '一', '二', '', '一二'].map(character => lexicon.readings?.(character))).toEqual([
    ['le', 'yue'],
    ['yi'],
    [],
    [],
    [],
  ])
})

test.each([
  ['nothing', new Uint8Array(), 'no lexicon'],
  ['something else', new TextEncoder().encode('<!doctype html>'), 'begin with "<!do"'],
  ['half a lexicon', written({ あ: { tree: 1 } }).slice(0, -3), 'cut off'],
  ['the beginning of one', written({}).slice(0, 10), 'cut off'],
])('%s is no lexicon, and that is said', (_, bytes, message) => {
  expect(() => readLexicon(bytes)).toThrow(message)
})

test('what the format cannot hold is said', () => {
  expect(() => written({ あ: { crème: 1 } })).toThrow('not ASCII')
  expect(() => written({ ['い'.repeat(300)]: {} })).toThrow('too long')
})
