import type { Candidate } from './candidates.ts'
import { dateInFigures } from './date-in-figures.ts'
import { isDigit } from './digits.ts'
import { readHanNumber, type HanNumber } from './han-number.ts'
import { dateUnit, type NumberRead } from './quantity.ts'

/**
 * The date that begins with a number at `at`: 2017年, 二〇二五年十月三十一日, 10月31日, 九十年代. A number: where to go on after what is an
 * ordinal in disguise (20世纪). `undefined`: no date.
 */
export function readHanDate(text: string, at: number, number: HanNumber): Candidate | number | undefined {
  const { value, digitsOnly, spelled } = number
  const end = spelled ? number.end : past(text, number.end)
  const after = text.charAt(end)
  if (text.startsWith('年代', end) && value % 10 === 0) {
    const decade = value >= 1000 ? value : value < 30 ? 2000 + value : 1900 + value
    return date(at, decade, end + 2, true)
  }
  // The 20th century; two centuries are 两个世纪.
  if (text.startsWith('世纪', end) && value <= 21 && value >= 10) return end + 2
  if (isYear(value) && digitsOnly) {
    if (after === '年') {
      if (value % 100 === 0 && /^(?:的历史|前|以前|历史|来)/.test(text.slice(end + 1, end + 4)))
        return undefined
      const month = readHanNumber(text, past(text, end + 1))
      if (!month || !isMonth(text, month)) return date(at, value, end + 1)
      return withDay(text, at, past(text, month.end) + 1, value * 100 + month.value)
    }
    const next = text.charAt(number.end)
    if (value >= 1900 && value < 2100 && !spelled) {
      if (next === '' || !/\p{L}|[%$]/u.test(next) || '到至和与'.includes(next))
        return date(at, value, number.end)
    }
    return undefined
  }
  return isMonth(text, number) ? withDay(text, at, end + 1, value) : undefined
}

/** What follows, past a space that sets off figures: 8 月 8 日. */
const past = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at)

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value < 2200

/** 10月, 十二月; not 3月球. */
const isMonth = (text: string, { end, value, low }: HanNumber): boolean =>
  text.charAt(past(text, end)) === '月' &&
  low === undefined &&
  value >= 1 &&
  value <= 12 &&
  Number.isInteger(value) &&
  !'球亮经光饼'.includes(text.charAt(past(text, end) + 1) || ' ')

function withDay(text: string, at: number, after: number, before: number): Candidate {
  const from = isDigit(text, past(text, after)) ? past(text, after) : after
  const day =
    isDigit(text, from) || /[一二三四五六七八九十]/.test(text.charAt(from))
      ? readHanNumber(text, from)
      : undefined
  const end = day && past(text, day.end)
  const counts = day && day.value >= 1 && day.value <= 31 && '日号'.includes(text.charAt(end!) || '-')
  return counts ? date(at, before * 100 + day.value, end! + 1) : date(at, before, after)
}

function date(start: number, value: number, to: number, approximate = false): Candidate {
  const read: NumberRead = { start, end: to, value, scale: 1, spelled: false }
  return { read, verdict: 'yes', unit: dateUnit, to, ...(approximate && { approximate }) }
}

/** 2017-10-31, 2017.10: a date in figures that begins at `at`. */
export function readFigures(text: string, at: number): Candidate | undefined {
  const read = dateInFigures(text, at, 'zh')
  return read && date(at, read.value, read.end)
}
