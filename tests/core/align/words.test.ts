import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkWords, type LinkOptions } from '../../../src/core/align/link-words.ts'
import type { Lexicon } from '../../../src/core/align/lexicon.ts'

/** The links of the last pair, as words: `a=b`. The pairs before it teach. */
function check(
  pairs: readonly (readonly [string, string])[],
  options: LinkOptions,
  ...picture: string[]
): void {
  const split = pairs.map(([a, b]) => ({ a: a.split(' '), b: b.split(' ') }))
  const last = split.at(-1)!
  const links = linkWords(split, { floor: 0.5, ...options }).at(-1)!
  expect(links.map(link => `${last.a[link.a]}=${last.b[link.b]}`)).toEqual(picture)
}

const glossary: Lexicon = {
  from: 'zh',
  to: 'en',
  longest: 4,
  has: word => word in glosses,
  translate: word => (glosses[word] ?? []).map(meaning => ({ word: meaning, weight: 1 })),
}
const glosses: Record<string, string[]> = {
  医生: ['doctor'],
  昨天: ['yesterdai'],
  来: ['come'],
  人工智能: ['artifici', 'intellig'],
  改变: ['chang'],
  医院: ['hospit'],
}

test('words of the dictionary, in another order', () => {
  check(
    [['医生 昨天 来 。', 'Yesterday the doctor came .']],
    { languages: ['zh', 'en'], lexicon: glossary },
    '医生=doctor',
    '昨天=Yesterday',
    '来=came',
    '。=.',
  )
})

test('the dictionary serves the other direction too', () => {
  check(
    [['Yesterday the doctor came .', '医生 昨天 来 。']],
    { languages: ['en', 'zh'], lexicon: glossary },
    'Yesterday=昨天',
    'doctor=医生',
    'came=来',
    '.=。',
  )
})

test('a set phrase links word by word', () => {
  check(
    [['人工智能 改变 医院 。', 'Artificial intelligence changes hospitals .']],
    { languages: ['zh', 'en'], lexicon: glossary },
    '人工智能=Artificial',
    '人工智能=intelligence',
    '改变=changes',
    '医院=hospitals',
    '。=.',
  )
})

test('without a dictionary: names, numbers, cognates, the calendar', () => {
  check(
    [
      [
        'In January 1987 Marta Lindqvist visited Finland .',
        'Im Januar 1987 besuchte Marta Lindqvist Finnland .',
      ],
    ],
    { languages: ['en', 'de'] },
    'In=Im',
    'January=Januar',
    '1987=1987',
    'Marta=Marta',
    'Lindqvist=Lindqvist',
    'Finland=Finnland',
    '.=.',
  )
})

test('nothing is said of nothing', () => {
  expect(linkWords([], { languages: ['en', 'de'] })).toEqual([])
  expect(
    linkWords(
      [
        { a: [], b: ['x'] },
        { a: ['x'], b: [] },
      ],
      { languages: ['en', 'de'] },
    ),
  ).toEqual([[], []])
})

test('what was seen elsewhere helps: the pairs teach each other', () => {
  const lesson: [string, string][] = [
    ['the river is wide .', 'folyó széles .'],
    ['an old river .', 'régi folyó .'],
    ['the river froze .', 'befagyott folyó .'],
    ['they crossed that river .', 'átkeltek folyó .'],
    ['old bridge .', 'régi híd .'],
    ['wide bridge .', 'széles híd .'],
  ]
  check(
    [...lesson, ['river bridge .', 'híd folyó .']],
    { languages: ['en', 'hu'] },
    'river=folyó',
    'bridge=híd',
    '.=.',
  )
})

test('a very long pair is linked in pieces, and none is lost at the seams', () => {
  const words = Array.from({ length: 600 }, (_, i) => `${(i * 7919 + 50_000).toString(36)}s`)
  const [links] = linkWords([{ a: words, b: words }], { languages: ['en', 'de'] })
  expect(links!.filter(({ a, b }) => a === b).length).toBe(600)
})

test('of a long list of words that begin alike, each is linked with itself', () => {
  const words = Array.from({ length: 300 }, (_, i) => `number${i.toString(36)}`)
  const [links] = linkWords([{ a: words, b: words }], { languages: ['en', 'de'] })
  expect(links!.filter(({ a, b }) => a === b).length).toBeGreaterThan(290)
})

test('whatever comes in, links lie within their pair, in order, as probabilities', () => {
  const word = fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('the', '的', '1,000', '。', '3', 'Élan'))
  const side = fc.array(word, { maxLength: 12 })
  const lang = fc.constantFrom('en', 'zh', 'ko', 'zh-Hant', '', 'constructor')
  fc.assert(
    fc.property(fc.array(fc.record({ a: side, b: side }), { maxLength: 4 }), lang, lang, (pairs, a, b) => {
      const result = linkWords(pairs, { languages: [a, b], lexicon: glossary, floor: 0.05 })
      expect(result.length).toBe(pairs.length)
      result.forEach((links, k) => {
        for (const link of links) {
          expect(link.a).toBeLessThan(pairs[k]!.a.length)
          expect(link.b).toBeLessThan(pairs[k]!.b.length)
          expect(link.confidence).toBeGreaterThanOrEqual(0.05)
          expect(link.confidence).toBeLessThanOrEqual(1)
        }
        expect(links).toEqual([...links].sort((x, y) => x.a - y.a || x.b - y.b))
      })
    }),
    { numRuns: 60 },
  )
})
