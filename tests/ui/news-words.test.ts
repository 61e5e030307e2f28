import { expect, test } from 'vitest'
import type { Reading, ToldNumbers } from '../../src/core/transcript/check-document.ts'
import { newsEn } from '../../src/ui/words/news-en.ts'
import { newsZh } from '../../src/ui/words/news-zh.ts'
import { quantityZh } from '../../src/ui/words/quantity-zh.ts'

const power = (text: string, value: number): Reading => ({ text, value, unit: 'W', kind: 'power' })
const told: ToldNumbers = {
  about: 'numbers',
  a: power('10 gigawatts', 1e10),
  b: power('100吉瓦', 1e11),
  verdict: 'differ',
  factor: 10,
}

test('numbers that contradict are told with their values, in either language', () => {
  expect(newsEn.told.numbers(told, 'article')).toBe(
    'The conversation says “10 gigawatts” (10 GW), the article “100吉瓦” (100 GW): a factor of 10.',
  )
  expect(newsZh.told.numbers(told, 'article')).toBe(
    '对谈中说的是“10 gigawatts”（10 GW），文章写作“100吉瓦”（100 GW）：相差 10 倍。',
  )
  expect(newsEn.told.numbers({ ...told, b: power('10 MW', 1e7), verdict: 'unit' }, 'translation')).toBe(
    'The original says “10 gigawatts” (10 GW), the translation “10 MW”: the same number of different units.',
  )
})

test('who speaks is claimed no further than it is known, and always named', () => {
  const compared = { article: 'Ana Rey', transcript: 'Tomas Leal' }
  expect(newsEn.speaker({ ...compared, verdict: 'other' })).toBe(
    'The article has Ana Rey saying this; in the transcript it is Tomas Leal.',
  )
  expect(newsEn.speaker({ ...compared, verdict: 'unclear' })).toBe(
    'The article may mean Ana Rey; in the transcript it is Tomas Leal.',
  )
  expect(newsZh.speaker({ ...compared, verdict: 'unclear' })).toBe(
    '文章可能指Ana Rey，文字稿中是Tomas Leal。',
  )
})

test.each<[Omit<Reading, 'text'>, string]>([
  [{ value: 8e9, unit: '', kind: 'count' }, '80亿'],
  [{ value: 2, unit: '', kind: 'count' }, '2'],
  [{ value: 1e9, unit: 'USD', kind: 'money' }, '10亿美元'],
  [{ value: 1209600, unit: 's', kind: 'duration' }, '2 周'],
  [{ value: 18, unit: 'month', kind: 'duration' }, '18 个月'],
  [{ value: 12.5, unit: '%', kind: 'percent' }, '12.5%'],
  [{ value: 20171031, unit: 'date', kind: 'date' }, '2017年10月31日'],
  [{ value: 5e-9, unit: 'm', kind: 'length' }, '5 纳米'],
])('%j is %s in Chinese', (reading, words) => expect(quantityZh(reading)).toBe(words))
