import { isDigit, readDigits } from './digits.ts'
import { rounded } from './quantity.ts'

/** A number in Chinese as it was read; vague ones have bounds. */
export interface HanNumber {
  readonly end: number
  readonly value: number
  readonly low?: number
  readonly high?: number
  /** The magnitude after digits (亿 in 1.6亿), which a range shares; 1 without. */
  readonly scale: number
  readonly spelled: boolean
  /** Only numerals of one digit in a row, as years are read out: 二〇一七, and 2017. */
  readonly digitsOnly: boolean
  /** How many numerals it has, in Han: a single one is mostly part of a word. */
  readonly length: number
}

const DIGITS = new Map(Array.from('零一二三四五六七八九', (numeral, value) => [numeral, value] as const))
for (const [numeral, value] of Object.entries({
  〇: 0,
  两: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}))
  DIGITS.set(numeral, value)
const UNITS = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 }))
const MYRIADS = new Map(Object.entries({ 万: 1e4, 亿: 1e8 }))
/** What stands before a unit instead of a digit, and how many of it that may be: 几十, 数百, 上千. */
const VAGUE = new Map(Object.entries({ 几: 9.9, 数: 9.9, 上: 2 }))
const MORE = '多余来几'

const isDigitHan = (text: string, at: number): boolean => DIGITS.has(text.charAt(at))

/** The numeral at `at` within a number: 两 goes on only before a magnitude (一万两千); in 五十两 it is what was weighed. */
const digitWithin = (text: string, at: number): number | undefined =>
  text.charAt(at) === '两' && !isMagnitude(text, at + 1) ? undefined : DIGITS.get(text.charAt(at))

const isMagnitude = (text: string, at: number): boolean =>
  UNITS.has(text.charAt(at)) || MYRIADS.has(text.charAt(at))

/** Whether a Chinese number may begin here: a numeral, a digit, or 几, 数, 上 before a magnitude. */
export const mayBeginNumber = (text: string, at: number): boolean =>
  isDigit(text, at) ||
  isDigitHan(text, at) ||
  isMagnitude(text, at) ||
  (VAGUE.has(text.charAt(at)) && isMagnitude(text, at + 1))

/**
 * The number that begins at `at` of a text in simplified characters: 两千五百万, 1.6亿, 三万五, 十几, 数百, 五六, 二〇一七, 三点五亿,
 * 50多. `undefined` where none does. It is the longest stretch that is one number: 百 after 百 begins another, and 千 right after 万
 * is left to the unit (十万千瓦). Linear.
 */
export function readHanNumber(text: string, at: number): HanNumber | undefined {
  return isDigit(text, at) ? readMixed(text, at) : (readOut(text, at) ?? readSpelled(text, at))
}

/** Digits, and magnitudes after them: 1.6亿, 2千万, 1亿2000万. */
function readMixed(text: string, at: number): HanNumber | undefined {
  const digits = readDigits(text, at, 'zh')
  if (digits.version) return undefined
  let { end, value } = digits
  let scale = 1
  let next = text.charAt(end) === ' ' && isMagnitude(text, end + 1) ? end + 1 : end
  for (;;) {
    const factor = UNITS.get(text.charAt(next)) ?? MYRIADS.get(text.charAt(next))
    if (factor === undefined || (scale >= 1e4 && factor < scale)) break
    // 3 千瓦, 5 百分点: the character belongs to what follows it.
    if (factor < 1e4 && !MYRIADS.has(text.charAt(next + 1)) && beginsUnit(text, next)) break
    scale *= factor
    next++
    end = next
  }
  value *= scale
  if (scale >= 1e4 && isDigit(text, end)) {
    const rest = readMixed(text, end)
    if (rest && rest.scale < scale && rest.scale >= 1e4)
      return { ...rest, value: rounded(value + rest.value), scale: 1 }
  }
  const number = {
    end,
    value: rounded(value),
    scale,
    spelled: false,
    digitsOnly: scale === 1 && digits.plain,
    length: 0,
  }
  if (!saysMore(text, end)) return number
  // 50多万: the magnitude comes after it.
  let factor = 1
  for (let myriad; (myriad = MYRIADS.get(text.charAt(end + 1))) !== undefined; end++) factor *= myriad
  const low = rounded(number.value * factor)
  return {
    ...number,
    end: end + 1,
    value: low,
    digitsOnly: false,
    low,
    high: rounded(moreThan(value) * factor),
  }
}

const beginsUnit = (text: string, at: number): boolean => {
  const next = text.charAt(at + 1)
  return next !== '' && '瓦克米兆字比赫卡分焦伏升'.includes(next)
}

/** Numerals read out one by one, as years are. */
function readOut(text: string, at: number): HanNumber | undefined {
  let end = at
  let digits = ''
  while (digitWithin(text, end) !== undefined) digits += String(DIGITS.get(text.charAt(end++)))
  if (digits.length < 3 || isMagnitude(text, end)) return undefined
  return { end, value: Number(digits), scale: 1, spelled: true, digitsOnly: true, length: digits.length }
}

/** A number spelled out: groups below ten thousand, each with its 万 and 亿, largest first. */
function readSpelled(text: string, at: number): HanNumber | undefined {
  let low = 0
  let high = 0
  let last = Infinity
  let length = 0
  let end = at
  let more = false
  for (;;) {
    const group = readGroup(text, end)
    if (!group) break
    let after = group.end
    let factor = 1
    for (let myriad; (myriad = MYRIADS.get(text.charAt(after))) !== undefined; after++) factor *= myriad
    // 三万五 is 35,000: a single digit at the end counts in the next smaller unit.
    const short =
      factor === 1 && group.length === 1 && group.high < 10 && last < Infinity && text.charAt(end) !== '零'
    if (factor >= last) break
    low += group.low * (short ? last / 10 : factor)
    high += group.high * (short ? last / 10 : factor)
    length += group.length + (after > group.end ? 1 : 0)
    end = after
    more ||= group.more === true
    last = factor
    if (factor === 1) break
  }
  if (length === 0) return undefined
  if (low === high && length > 1 && last >= 1e4 && saysMore(text, end)) {
    high = moreThan(low)
    more = true
    end++
  }
  const value = low === high || more || high > 1.9 * low ? low : (low + high) / 2
  return {
    end,
    value: rounded(value),
    scale: 1,
    spelled: true,
    digitsOnly: false,
    length,
    ...(low !== high && { low: rounded(low), high: rounded(high) }),
  }
}

interface Group {
  readonly end: number
  readonly low: number
  readonly high: number
  readonly length: number
  /** 十多: no less than `low`. */
  readonly more?: true
}

/** Up to 千: 两千五百, 三十五六, 十几, 几百, 一百二, 三点五. */
function readGroup(text: string, at: number): Group | undefined {
  let [low, high, length, end] = [0, 0, 0, at]
  let last = Infinity
  for (;;) {
    let next = end
    const zero = text.charAt(next) === '零' && length > 0
    if (zero) next++
    const one = length === 0 ? DIGITS.get(text.charAt(next)) : digitWithin(text, next)
    const most = length === 0 && isMagnitude(text, next + 1) ? VAGUE.get(text.charAt(next)) : undefined
    let [from, to] = [one ?? 1, one ?? most ?? 1]
    if (one !== undefined || most !== undefined) next++
    else if (!(
      text.charAt(next) === '十' ||
      (length === 0 && isMagnitude(text, next) && MYRIADS.has(text.charAt(next + 1)))
    ))
      // 十 needs no digit, 百万 and 千亿 neither; 千瓦 is a unit.
      break
    // Neighbouring numerals are an estimate: 五六, 两三百.
    const two =
      one === 1
        ? DIGITS.get(text.charAt(next))
        : one !== undefined && one > 0
          ? digitWithin(text, next)
          : undefined
    if (two !== undefined) {
      if (two !== one! + 1) return length > 0 ? undefined : undefined
      to = two
      next++
    }
    const unit = UNITS.get(text.charAt(next))
    if (unit !== undefined) {
      // 三百千瓦: a larger unit than the one before belongs to what follows.
      if (unit >= last) break
      // 两千瓦 is 2 kW and 2,000 W; 两百千瓦 is left alone.
      low += from * unit
      high += to * unit
      last = unit
      end = next + 1
      length += 1 + (one === undefined ? 0 : 1) + (two === undefined ? 0 : 1)
      continue
    }
    if (one === undefined) {
      if (most === undefined || !MYRIADS.has(text.charAt(next))) break
      low += from
      high += to
      return { end: next, low, high, length: length + 1 }
    }
    if (text.charAt(next) === '点' && isDigitHan(text, next + 1)) {
      const decimals = readDecimals(text, next + 1)
      if (decimals)
        return {
          end: decimals.end,
          low: low + from + decimals.value,
          high: low + from + decimals.value,
          length: length + 3,
        }
    }
    // 一百二 is 120, unless it is counted: 一百零二, 一百二个.
    const short = last > 10 && last < Infinity && !zero && from === to && !MYRIADS.has(text.charAt(next))
    low += short ? (from * last) / 10 : from
    high += short ? (to * last) / 10 : to
    return { end: next, low, high, length: length + 1 + (two === undefined ? 0 : 1) }
  }
  if (length === 0) return undefined
  if (low === high && last >= 10 && low >= 10 && saysMore(text, end))
    return { end: end + 1, low, high: moreThan(low), length: length + 1, more: true }
  return { end, low, high, length }
}

/** 五 in 三点五; `undefined` for what is a time of day (三点五十, 三点五分). */
function readDecimals(
  text: string,
  at: number,
): { readonly end: number; readonly value: number } | undefined {
  let end = at
  let digits = ''
  while (isDigitHan(text, end)) digits += String(DIGITS.get(text.charAt(end++)))
  const after = text.charAt(end)
  return after !== '' && '十分半刻'.includes(after) ? undefined : { end, value: Number(`0.${digits}`) }
}

/** 多, 余, 来 and 几 after a number say "and more" before what is counted; not in 多少, 余额, 来自. */
function saysMore(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '' || !MORE.includes(mark)) return false
  const next = text.charAt(at + 1)
  if (next === '') return mark === '多'
  return !{ 多: '少数半亏样元', 余: '下额生', 来: '自到了说看源临', 几: '乎率何' }[mark]!.includes(next)
}

/** How far "and more" goes: 50多 stays below 60, 100多 below 200, 120多 below 130. */
function moreThan(value: number): number {
  let step = 1
  while (step * 10 <= value && value % (step * 10) === 0) step *= 10
  return rounded(value + step * 0.99)
}
