import type { Lang } from '../transcript/episode.ts'
import type { Translation } from './lexicon.ts'
import { normalForm } from './normal-form.ts'
import { numberValue } from './numbers.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const SCALES = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['hundred', 100],
] as const
/** What may follow a number in a Chinese word: year, day, points, times, multiples … */
const COUNTED = /(?:年|日|号|月份|月|点|时|分|秒|倍|岁|个|人|次|名|美元|元)$/

/**
 * English words, as normal forms, that say a Chinese number: `4.6亿` gives `460` and `million`, `22日` gives `22`, `4月`
 * also `april`, `三分之二` gives `2` and `third`; nothing for what is no number.
 */
export function numberWords(text: string, lang: Lang): readonly Translation[] {
  if (lang !== 'zh' || !/[\d〇零一二两三四五六七八九十百千万亿半]/.test(text)) return []
  const [counted = ''] = COUNTED.exec(text) ?? []
  const digits = text.slice(0, text.length - counted.length)
  const value = numberValue(digits, lang)
  if (value === undefined) return []
  const result: Translation[] = []
  const add = (word: string, weight: number): void => {
    result.push({ word: normalForm(word, 'en'), weight })
  }
  if (digits.includes('分之')) {
    const [whole, part] = digits.split('分之').map(side => numberValue(side, lang))
    add(String(part), 0.7)
    if (whole === 100) add('percent', 0.7)
    else if (whole !== undefined)
      for (const word of [`${whole}`, ['half', 'third', 'quarter'][whole - 2] ?? `${whole}th`]) add(word, 0.7)
    return result
  }
  if (counted.startsWith('月') && value >= 1 && value <= 12) add(MONTHS[value - 1] ?? '', 1)
  if (digits.endsWith('成')) add(String(value * 100), 0.7)
  if (digits.endsWith('%')) {
    add(String(Number((value * 100).toPrecision(12))), 0.7)
    add(`${Number((value * 100).toPrecision(12))}%`, 1)
    add('percent', 0.5)
    return result
  }
  add(String(value), 1)
  for (const [word, scale] of SCALES) {
    // Said in full or by a scale: 15,000,000 is 15 million, 1.2 thousand is rather 1,200.
    const count = Number((value / scale).toPrecision(12))
    if (count < 1 || count >= 1000 || (scale < 1e6 && !Number.isInteger(count))) continue
    add(String(count), 0.7)
    add(word, 0.7)
    break
  }
  return result
}
