import { describe, expect, test } from 'vitest'
import type { Told } from '../../src/core/transcript/check-document.ts'
import type { Piece } from '../../src/ui/words/check-en.ts'
import { newsEn } from '../../src/ui/words/news-en.ts'
import { newsZh } from '../../src/ui/words/news-zh.ts'

/** Words of the conversation stand in brackets, with their language. */
const picture = (pieces: readonly Piece[]) =>
  pieces.map(piece => (typeof piece === 'string' ? piece : `[${piece.of} ${piece.said}]`)).join('')

const watts = (text: string, value: number) => ({ text, value, unit: 'W', kind: 'power' }) as const
const numbers = { about: 'numbers', a: watts('30 GW', 3e10), b: watts('3吉瓦', 3e9) } as const
const name = { about: 'name', written: 'Osay', usual: 'Osei' } as const

/** What is said of a finding, briefly and beyond its readings, in English and in Chinese. */
const cases: readonly (readonly [Told, string, string, string, string])[] = [
  [
    { ...numbers, verdict: 'differ', factor: 10 },
    '“[a 30 GW]” ≠ “[b 3吉瓦]”',
    'A factor of 10.',
    '“[a 30 GW]” ≠ “[b 3吉瓦]”',
    '相差 10 倍。',
  ],
  [{ ...numbers, verdict: 'differ' }, '“[a 30 GW]” ≠ “[b 3吉瓦]”', '', '“[a 30 GW]” ≠ “[b 3吉瓦]”', ''],
  [
    { ...numbers, verdict: 'unit' },
    '“[a 30 GW]” ≠ “[b 3吉瓦]”',
    'The same number of different units.',
    '“[a 30 GW]” ≠ “[b 3吉瓦]”',
    '数字相同，单位不同。',
  ],
  [
    { about: 'one side', which: 'b', reading: watts('5瓦', 5) },
    '“[b 5瓦]” only in the translation',
    'No such number is found in the original.',
    '“[b 5瓦]”只见于译文',
    '原文中没有找到这个数字。',
  ],
  [{ ...name, source: 'notes' }, '“[a Osay]” ≠ “[a Osei]”', '', '“[a Osay]” ≠ “[a Osei]”', ''],
  [
    { ...name, source: 'other side' },
    '“[a Osay]” ≠ “[b Osei]”',
    'The original, too, mostly has “[a Osei]”.',
    '“[a Osay]” ≠ “[b Osei]”',
    '原文别处也多作“[a Osei]”。',
  ],
  [
    { about: 'missing', which: 'a', what: 'sentences' },
    'Only in the translation',
    'Only the translation says this.',
    '只见于译文',
    '只有译文有这些话。',
  ],
  [
    { about: 'missing', which: 'b', what: 'sentences' },
    'Left out of the translation',
    'The translation leaves this out.',
    '译文缺漏',
    '译文略去了这些话。',
  ],
  [
    { about: 'missing', which: 'a', what: 'turn' },
    'No original',
    'This turn has no original.',
    '没有原文',
    '这一轮没有原文。',
  ],
  [
    { about: 'length', which: 'b', share: 0.3 },
    'The translation is much shorter',
    'The translation is about 30% as long as one expects in this conversation: something may be left out.',
    '译文明显偏短',
    '译文的长度约为这场对谈中通常长度的 30%，可能有所缺漏。',
  ],
]

describe('what a finding says', () => {
  test.each(cases)('%o', (told, brief, says, briefZh, saysZh) => {
    expect(picture(newsEn.check.brief(told, 'a'))).toBe(brief)
    expect(picture(newsEn.check.says(told))).toBe(says)
    expect(picture(newsZh.check.brief(told, 'a'))).toBe(briefZh)
    expect(picture(newsZh.check.says(told))).toBe(saysZh)
  })
})

test('of several transcriptions the original is told', () => {
  const told: Told = { about: 'name', written: '莎拉', usual: '萨拉', source: 'elsewhere', of: 'Sarah' }
  expect(picture(newsEn.check.says(told))).toBe('The original has “[a Sarah]” each time.')
  expect(picture(newsZh.check.says(told))).toBe('原文都是“[a Sarah]”。')
  expect(picture(newsEn.check.brief(told, 'b'))).toBe('“[b 莎拉]” ≠ “[b 萨拉]”')
})

test.each([
  [3e10, 'W', 'power', '30 GW', '30 GW'],
  [20_171_031, 'date', 'date', 'October 31, 2017', '2017年10月31日'],
  [3e11, 'USD', 'money', '300 billion USD', '3000亿美元'],
  [12, '%', 'percent', '12%', '12%'],
] as const)('%d %s comes to', (value, unit, kind, en, zh) => {
  expect(newsEn.check.value({ value, unit, kind })).toBe(en)
  expect(newsZh.check.value({ value, unit, kind })).toBe(zh)
})
