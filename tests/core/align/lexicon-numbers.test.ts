import { describe, expect, test } from 'vitest'
import { numberWords } from '../../../src/core/align/number-words.ts'
import { numberValue } from '../../../src/core/align/numbers.ts'

function check(text: string, value: number | undefined, lang: string): void {
  expect(numberValue(text, lang)).toBe(value)
}

describe('the value of a number', () => {
  test.each([
    ['一百二十', 120],
    ['一百零五', 105],
    ['一百二', 120],
    ['三万五', 35_000],
    ['两千五百万', 25_000_000],
    ['十', 10],
    ['十七', 17],
    ['二〇二三', 2023],
    ['三点一四', 3.14],
    ['1.6亿', 160_000_000],
    ['1。6亿', 160_000_000],
    ['1,500万', 15_000_000],
    ['三亿五千万', 350_000_000],
    ['两万亿', 2_000_000_000_000],
    ['三成', 0.3],
    ['三分之二', 0.666666666667],
    ['百分之五', 0.05],
    ['１０％', 0.1],
    ['半', 0.5],
    ['第二十一', 21],
    ['貳拾', 20],
    ['苹果', undefined],
    ['', undefined],
  ])('%s', (text, value) => check(text, value, 'zh'))

  test.each([
    ['1,500', 1500],
    ['1.6', 1.6],
    ['10x', 10],
    ['22nd', 22],
    ['1990s', 1990],
    ['3%', 0.03],
    ['1.5bn', 1_500_000_000],
    ['15 million', 15_000_000],
    ['six', 6],
    ['twenty-one', 21],
    ['two hundred and five', 205],
    ['three thousand', 3000],
    ['million', 1_000_000],
    ['a hundred', 100],
    ['half', 0.5],
    ['two-thirds', 0.666666666667],
    ['dozen', 12],
    ['chip', undefined],
    ['a', undefined],
    ['and', undefined],
    ['5 apples', undefined],
  ])('%s', (text, value) => check(text, value, 'en'))

  test('a comma parts decimals where a language writes it so', () => {
    check('1,5', 1.5, 'de')
    check('1.500', 1500, 'pt')
    check('1.234,5', 1234.5, 'hu')
    check('sechs', undefined, 'de')
  })
})

test.each([
  ['4.6亿', '460000000 460 million'],
  ['1500万', '15000000 15 million'],
  ['22日', '22'],
  ['4月', 'april 4'],
  ['10%', '10 10% percent'],
  ['三分之二', '2 3 third'],
  ['七百', '700 7 hundr'],
  ['日', ''],
  ['苹果', ''],
])('%s is said as %s', (text, words) => {
  expect(
    numberWords(text, 'zh')
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words)
})
