import { isDigit } from './digits.ts'
import type { HanNumber } from './han-number.ts'
import { hanUnit } from './han-units.ts'
import { fractionUnit, percentUnit, type Unit } from './quantity.ts'
import { currencyOf, symbolUnit } from './units.ts'

/** The unit after a number: 10吉瓦, 10 GW, 十八个月, 一个千兆瓦, 三个亿, 3兆美元, 九成. */
export function measure(
  text: string,
  number: HanNumber,
): { readonly unit: Unit; readonly end: number; readonly scale: number } | undefined {
  let from = number.end
  if (text.charAt(from) === ' ' && !number.spelled) from++
  const latin = LATIN.exec(text.slice(from, from + 8))?.[0]
  if (latin !== undefined && !(latin.startsWith('×') && isDigit(text, from + 1))) {
    const unit = symbolUnit(latin) ?? currencyOf(latin)
    return unit && !(latin.toLowerCase() === 'x' && isDigit(text, from + 1))
      ? { unit, end: from + latin.length, scale: 1 }
      : undefined
  }
  if (text.charAt(from) === '个') {
    const more = text.charAt(from + 1) === '多' ? 1 : 0
    if (text.charAt(from + 1) === '亿') {
      const money = hanUnit(text, from + 2)
      return money?.unit.kind === 'money' ? { unit: money.unit, end: money.end, scale: 1e8 } : undefined
    }
    const inner = hanUnit(text, from + 1 + more)
    return inner &&
      inner.unit.kind !== 'money' &&
      inner.unit.unit !== '°' &&
      !NOT_AFTER_GE.has(text.slice(from + 1 + more, inner.end))
      ? { ...inner, scale: 1 }
      : undefined
  }
  if (text.charAt(from) === '兆') {
    const money = hanUnit(text, from + 1)
    if (money?.unit.kind === 'money') return { ...money, scale: 1e12 }
  }
  if (
    text.charAt(from) === '成' &&
    number.value > 0 &&
    number.value < 10 &&
    !NOT_TENTHS.has(text.charAt(from + 1))
  )
    return { unit: { ...percentUnit, factor: 10 }, end: from + 1, scale: 1 }
  // 八折, 七五折: so much of the price is left.
  if (text.charAt(from) === '折' && !'磨腾叠射旧扣断'.includes(text.charAt(from + 1) || ' ')) {
    const tenths = number.value > 0 && number.value < 10
    if (tenths || (number.digitsOnly && number.value < 100))
      return { unit: { ...percentUnit, factor: tenths ? 10 : 1 }, end: from + 1, scale: 1 }
  }
  if (
    text.charAt(from) === '半' &&
    number.value === 1 &&
    number.length === 1 &&
    !'导径'.includes(text.charAt(from + 1) || ' ')
  )
    return { unit: { ...fractionUnit, factor: 0.5 }, end: from + 1, scale: 1 }
  // 两百块 is money where nothing follows that could be in pieces.
  if (
    text.charAt(from) === '块' &&
    /^块(?:钱|[^\p{L}\p{N}]|$|的?[,，。]|左右|[一每]|就|出头)/u.test(text.slice(from, from + 4))
  )
    return { unit: yuan, end: from + (text.charAt(from + 1) === '钱' ? 2 : 1), scale: 1 }
  const found = hanUnit(text, from)
  if (!found) return undefined
  const word = text.slice(from, found.end)
  // 三个月 is a time, 三月 a date; 三度 mostly is "three times"; 两周围, 元素, 年级 go on as other words.
  if (
    word === '月' ||
    (found.unit.unit === '°' && number.spelled && (number.length < 2 || number.value >= 180))
  )
    return undefined
  if (number.spelled && number.length === 1 && (GOES_ON[word] ?? '').includes(text.charAt(found.end) || ' '))
    return undefined
  return { ...found, scale: 1 }
}

const yuan: Unit = { kind: 'money', unit: 'CNY', factor: 1 }
const LATIN = /^[%％‰℃℉×]|^(?:°[CF]|[A-Za-zµμ]{1,5}(?:[²³23]|\/[sh])?)(?![A-Za-z0-9])/
const NOT_AFTER_GE = new Set('天 年 周 克 升 米 元 分 秒 吨 磅'.split(' '))
const NOT_TENTHS = new Set('为立功长就本果员型熟交都绩分了人千不语套群家品')
const GOES_ON: Readonly<Record<string, string>> = {
  周: '围边',
  两: '个天句下年次三',
  年: '级',
  元: '素件旦宇',
  克: '服隆里',
  米: '饭兰粉',
  升: '级学',
  天: '下然堂赋',
  秒: '杀',
  分: '',
  倍: '感',
}

/** 一米八, 一米六零, 三块五: what stands after the unit are decimals of it. */
export function partAfter(
  text: string,
  number: HanNumber,
  { unit, end }: { readonly unit: Unit; readonly end: number },
): { readonly value: number; readonly end: number } | undefined {
  if (!'米块元'.includes(text.charAt(end - 1)) || unit.factor !== 1 || !Number.isInteger(number.value))
    return undefined
  const part =
    /^(?:[零一二三四五六七八九]{1,2}|\d{1,2})(?![\d零一二三四五六七八九十百千万亿点.个人年月天次倍元块米%])/.exec(
      text.slice(end, end + 4),
    )?.[0]
  if (part === undefined) return undefined
  const digits = [...part].map(each => '零一二三四五六七八九'.indexOf(each))
  return { value: Number(`0.${digits[0]! < 0 ? part : digits.join('')}`), end: end + part.length }
}
