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
