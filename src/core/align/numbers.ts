import type { Lang } from '../transcript/episode.ts'

/**
 * The value of a number as it is written, or undefined for what is no number: `1,500`, `1.6`, `10x`, `22nd`, `3%` (0.03);
 * Chinese `一百二十`, `1.6亿`, `1。6亿`, `三成` (0.3), `三分之二`, `百分之五`, `二〇二三`; English `six`, `twenty-one`,
 * `two hundred and five`, `15 million`, `two-thirds`, `1.5bn`. Other languages: what is written in digits. O(length).
 */
export function numberValue(text: string, lang: Lang): number | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (plain === '') return undefined
  if (lang === 'zh') return hanValue(plain)
  return digitsValue(plain, lang) ?? (lang === 'en' ? wordsValue(plain) : undefined)
}

const SCALES: Readonly<Record<string, number>> = {
  '%': 0.01,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  percent: 0.01,
  'per cent': 0.01,
}
const NO_SCALE = new Set(['', 'x', 'st', 'nd', 'rd', 'th', 's', 'º', 'ª', '.'])

/** Where a comma is the decimal point, a point groups digits. */
const COMMA_DECIMAL = new Set('de fr es pt it nl sv da no fi hu ro tr id pl cs ru uk'.split(' '))

function digitsValue(text: string, lang: Lang): number | undefined {
  const [, digits = '', rest = ''] = /^([+-]?\d[\d.,]*)\s*(.*)$/.exec(text) ?? []
  if (digits === '') return undefined
  const value = Number(COMMA_DECIMAL.has(lang) ? swapped(digits) : ungrouped(digits, ',', '.'))
  if (Number.isNaN(value)) return undefined
  if (NO_SCALE.has(rest)) return value
  const scale = SCALES[rest]
  return scale === undefined ? undefined : rounded(value * scale)
}

/** Digits without the marks that group them by three, and with a point before the decimals. */
function ungrouped(digits: string, group: string, decimal: string): string {
  const end = /[.,]$/.test(digits) ? digits.slice(0, -1) : digits
  const [whole = '', ...others] = end.split(decimal)
  // "1.000.000" in English text: more than one decimal mark groups.
  if (others.length > 1) return end.replace(/[.,]/g, '')
  const wholeDigits = whole.split(group).join('')
  return others.length === 1 ? `${wholeDigits}.${(others[0] ?? '').split(group).join('')}` : wholeDigits
}

function swapped(digits: string): string {
  // "1.500" is fifteen hundred there, "1.6" is not a group of three.
  if (/^[+-]?\d{1,3}(?:\.\d{3})+$/.test(digits)) return digits.replace(/\./g, '')
  return digits.includes(',') ? ungrouped(digits, '.', ',') : ungrouped(digits, ',', '.')
}

const rounded = (value: number): number => Number(value.toPrecision(12))

const HAN_DIGITS = new Map(
  '〇零一二两三四五六七八九'.split('').map((c, i) => [c, [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9][i] ?? 0]),
)
for (const [c, value] of '壹贰叁肆伍陆柒捌玖兩貳參陸'
  .split('')
  .map((c, i) => [c, [1, 2, 3, 4, 5, 6, 7, 8, 9, 2, 2, 3, 6][i] ?? 0] as const))
  HAN_DIGITS.set(c, value)
const HAN_UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['拾', 10],
  ['佰', 100],
  ['仟', 1000],
])
const HAN_MYRIADS = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
])

/** Whether a character can be part of a Chinese number. */
export const isHanNumeral = (character: string): boolean =>
  HAN_DIGITS.has(character) || HAN_UNITS.has(character) || HAN_MYRIADS.has(character)

function hanValue(text: string): number | undefined {
  const fraction = text.indexOf('分之')
  if (fraction > 0) {
    const whole = hanValue(text.slice(0, fraction))
    const part = hanValue(text.slice(fraction + 2))
    return whole && part !== undefined ? rounded(part / whole) : undefined
  }
  if (text.endsWith('成') && text.length > 1) {
    const tenths = hanValue(text.slice(0, -1))
    return tenths !== undefined && tenths <= 10 ? rounded(tenths / 10) : undefined
  }
  if (text === '半') return 0.5
  const body = text.startsWith('第') && text.length > 1 ? text.slice(1) : text
  let total = 0
  let section = 0
  let pending: number | undefined
  let lastUnit = 1
  let i = 0
  let seen = false
  while (i < body.length) {
    const character = body.charAt(i)
    const digits = /^\d+(?:,\d{3})*(?:[.。]\d+)?/.exec(body.slice(i, i + 24))?.[0]
    if (digits !== undefined) {
      if (pending !== undefined) return undefined
      pending = Number(digits.replace(/,/g, '').replace('。', '.'))
      i += digits.length
      seen = true
      if (body.slice(i) === '%') return rounded(pending / 100)
      continue
    }
    const digit = HAN_DIGITS.get(character)
    const unit = HAN_UNITS.get(character)
    const myriad = HAN_MYRIADS.get(character)
    if (digit !== undefined) {
      // Digit after digit is read out: 二〇二三.
      pending = pending !== undefined && character !== '零' && lastUnit === 1 ? pending * 10 + digit : digit
      if (body.charAt(i + 1) === '点') {
        const decimals = body
          .slice(i + 2)
          .split('')
          .map(c => HAN_DIGITS.get(c))
        const end = decimals.findIndex(d => d === undefined)
        const read = end < 0 ? decimals : decimals.slice(0, end)
        if (read.length > 0) {
          pending = Number(`${pending}.${read.join('')}`)
          i += 1 + read.length
        }
      }
    } else if (unit !== undefined) {
      section += (pending ?? 1) * unit
      pending = undefined
      lastUnit = unit
    } else if (myriad !== undefined) {
      const sum = section + (pending ?? 0)
      total =
        total > 0 && myriad > lastUnit && sum === 0
          ? total * myriad
          : total + (sum || (seen ? 0 : 1)) * myriad
      section = 0
      pending = undefined
      lastUnit = myriad
    } else return undefined
    seen = true
    i++
  }
  if (!seen) return undefined
  // 一百二 is 120, 三万五 is 35,000: a last digit counts in the next smaller unit, unless 零 stands before it.
  const tail = pending ?? 0
  const short = pending !== undefined && pending < 10 && lastUnit > 10 && !/[零〇\d]\D?$/.test(body)
  return rounded(total + section + (short ? tail * (lastUnit / 10) : tail))
}

const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((word, i) => ONES.set(word, 20 + 10 * i))
'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
  .split(' ')
  .forEach((word, i) => ONES.set(word, i + 1))
const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['eighths', 8],
  ['tenths', 10],
])

function wordsValue(text: string): number | undefined {
  const words = text.split(/[\s-]+/).filter(word => word !== 'and')
  if (words.length === 1) {
    if (text === 'half') return 0.5
    if (text === 'dozen' || text === 'dozens') return 12
  }
  const parts = PARTS.get(words.at(-1) ?? '')
  if (parts !== undefined && words.length === 2) {
    const count = ONES.get(words[0] ?? '')
    return count === undefined ? undefined : rounded(count / parts)
  }
  let total = 0
  let section = 0
  let seen = false
  for (const word of words) {
    const one = ONES.get(word) ?? (/^\d[\d.,]*$/.test(word) ? Number(ungrouped(word, ',', '.')) : undefined)
    const scale = SCALES[word] ?? SCALES[word.replace(/s$/, '')]
    if (one !== undefined && !Number.isNaN(one)) section += one
    else if (word === 'a' && words.length > 1 && !seen) section += 1
    else if (word === 'hundred' || word === 'hundreds') section = (section || 1) * 100
    else if (scale !== undefined && word.length > 2) {
      total += (section || (seen ? 0 : 1)) * scale
      section = 0
    } else return undefined
    seen = true
  }
  return seen ? rounded(total + section) : undefined
}
