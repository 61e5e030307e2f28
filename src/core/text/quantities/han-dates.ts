import type { Candidate } from './candidates.ts'
import { isDigit } from './digits.ts'
import { readHanNumber, type HanNumber } from './han-number.ts'
import { dateUnit, type NumberRead } from './quantity.ts'

/**
 * The date that begins with a number at `at`: 2017年, 二〇二五年十月三十一日, 10月31日, 九十年代. A number: where to go on after what is an
 * ordinal in disguise (20世纪). `undefined`: no date.
 */
export function readHanDate(text: string, at: number, number: HanNumber): Candidate | number | undefined {
  const { end, value, digitsOnly } = number
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
      const month = readHanNumber(text, end + 1)
      if (!month || !isMonth(text, month)) return date(at, value, end + 1)
      return withDay(text, at, month.end + 1, value * 100 + month.value)
    }
    const next = text.charAt(end)
    if (value >= 1900 && value < 2100 && !number.spelled) {
      const day = YMD.exec(text.slice(at, at + 10))
      if (day) return date(at, value * 10_000 + Number(day[1]) * 100 + Number(day[2]), at + day[0].length)
      if (next === '' || !/\p{L}|[%$]/u.test(next) || '到至和与'.includes(next)) return date(at, value, end)
    }
    return undefined
  }
  return isMonth(text, number) ? withDay(text, at, end + 1, value) : undefined
}

const YMD = /^\d{4}[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value < 2200

/** 10月, 十二月; not 3月球. */
const isMonth = (text: string, { end, value, low }: HanNumber): boolean =>
  text.charAt(end) === '月' &&
  low === undefined &&
  value >= 1 &&
  value <= 12 &&
  Number.isInteger(value) &&
  !'球亮经光饼'.includes(text.charAt(end + 1) || ' ')

function withDay(text: string, at: number, from: number, before: number): Candidate {
  const day =
    isDigit(text, from) || /[一二三四五六七八九十]/.test(text.charAt(from))
      ? readHanNumber(text, from)
      : undefined
  const counts = day && day.value >= 1 && day.value <= 31 && '日号'.includes(text.charAt(day.end) || ' ')
  return counts ? date(at, before * 100 + day.value, day.end + 1) : date(at, before, from)
}

function date(start: number, value: number, to: number, approximate = false): Candidate {
  const read: NumberRead = { start, end: to, value, scale: 1, spelled: false }
  return { read, verdict: 'yes', unit: dateUnit, to, ...(approximate && { approximate }) }
}
