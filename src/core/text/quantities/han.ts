import { isDigit } from './digits.ts'
import type { Candidate } from './candidates.ts'
import { mayBeginNumber, readHanNumber, type HanNumber } from './han-number.ts'
import { readFigures, readHanDate } from './han-dates.ts'
import { isClassifier, simplifyNumbers, wordEnd } from './han-words.ts'
import { passedOver } from './passed-over.ts'
import { fractionUnit, multipleUnit, percentUnit, rounded, type NumberRead, type Unit } from './quantity.ts'
import { measure, partAfter } from './han-measure.ts'
import { nameBefore } from './han-names.ts'
import { hanUnit } from './han-units.ts'
import { currencyOf } from './units.ts'

/** The numbers of a Chinese text, simplified or traditional, in order. Linear: every rule looks at a bounded stretch. */
export function hanCandidates(source: string): Candidate[] {
  const text = simplifyNumbers(source)
  const over = passedOver(text)
  const found: Candidate[] = []
  let next = 0
  for (let at = 0; at < text.length;) {
    while (next < over.length && over[next]!.end <= at) next++
    const span = over[next]
    if (span && at >= span.start) {
      at = span.end
      continue
    }
    const word = wordEnd(text, at)
    if (word > at) {
      at = word
      continue
    }
    const candidate = readAt(text, at)
    if (candidate === undefined) {
      at++
      continue
    }
    if (typeof candidate === 'number') {
      at = candidate
      continue
    }
    found.push(candidate)
    at = Math.max(at + 1, candidate.to)
  }
  return found
}

/** The candidate that begins at `at`; a number: where to go on, past what is none; `undefined`: nothing begins here. */
function readAt(text: string, at: number): Candidate | number | undefined {
  const character = text.charAt(at)
  if (character === '第') return ordinalEnd(text, at)
  if (character === '半') return readHalf(text, at)
  if (character === '翻' || character === '减') return readTimes(text, at)
  if ('$€£¥￥UHNR'.includes(character)) return readMoney(text, at)
  if (!mayBeginNumber(text, at)) return undefined
  // In the middle of a Latin word or a number that was passed by.
  if (isDigit(text, at) && isDigit(text, at - 1)) return at + 1
  const figures = isDigit(text, at) ? readFigures(text, at) : undefined
  if (figures) return figures
  // 3/4; 8/8 may be a day.
  const slash = SLASH.exec(text.slice(at, at + 6))
  if (slash && !isDigit(text, at - 1) && text.charAt(at - 1) !== '/') {
    const [whole, over, under] = [slash[0], Number(slash[1]), Number(slash[2])]
    return over < under && under <= 16
      ? yes(plain(at, over / under, at), fractionUnit, at + whole.length)
      : at + whole.length
  }
  if (text.startsWith('万亿', at)) {
    const money = hanUnit(text, at + 2)
    if (money?.unit.kind === 'money') return yes(plain(at, 1e12, at), money.unit, money.end)
  }
  for (const [words, parts] of PARTS) {
    if (!text.startsWith(words, at)) continue
    const share = readHanNumber(text, at + words.length)
    if (share) return yes(read(at, share, share.value / (parts / 100)), percentUnit, share.end)
    if (text.charAt(at + words.length) === '百')
      return yes(plain(at, 100, at), percentUnit, at + words.length + 1)
  }
  if (text.startsWith('百分百', at)) return yes(plain(at, 100, at), percentUnit, at + 3)
  const number = readHanNumber(text, at)
  if (!number) return at + 1
  return judge(text, at, number)
}

const SLASH = /^(\d{1,2})\/(\d{1,2})(?![\d/])/

const PARTS = [
  ['百分之', 100],
  ['千分之', 1000],
  ['万分之', 1e4],
] as const

const read = (start: number, { end, low, high, scale, spelled }: HanNumber, value: number): NumberRead => ({
  start,
  end,
  value: rounded(value),
  scale,
  spelled,
  ...(low !== undefined && high !== undefined && { low, high }),
})
const plain = (start: number, value: number, end: number): NumberRead => ({
  start,
  end,
  value,
  scale: 1,
  spelled: true,
})
const yes = (number: NumberRead, unit: Unit, to: number): Candidate => ({
  read: number,
  verdict: 'yes',
  unit,
  to,
})

/** 第八集, 第一、二章: an ordinal and what is listed with it. */
function ordinalEnd(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    const number = readHanNumber(text, end)
    if (!number) return end
    end = number.end
    if (isClassifier(text, end)) end++
    if (!'、和到至-'.includes(text.charAt(end)) || !readHanNumber(text, end + 1) || text.charAt(end) === '')
      return end
    if (hanUnit(text, readHanNumber(text, end + 1)!.end)) return end
    end++
  }
}

/** 半年, 半个世纪, 一半 is read with its numeral. */
function readHalf(text: string, at: number): Candidate | undefined {
  if ('上下前后过小第'.includes(text.charAt(at - 1)) && at > 0) return undefined
  let after = at + 1
  if (text.charAt(after) === '个') after++
  if (text.charAt(after) === '多') after++
  const measure = text.charAt(after) === '天' ? undefined : hanUnit(text, after)
  return measure && yes(plain(at, 0.5, after), measure.unit, measure.end)
}

/** 翻一番, 翻两番, 翻番, 翻倍, 减半. */
function readTimes(text: string, at: number): Candidate | undefined {
  if (text.startsWith('减半', at)) return yes(plain(at, 0.5, at), multipleUnit, at + 2)
  if (text.charAt(at) !== '翻') return undefined
  let after = at + 1
  if (text.charAt(after) === '了') after++
  if (text.charAt(after) === '番' || text.charAt(after) === '倍')
    return yes(plain(at, 2, at), multipleUnit, after + 1)
  const number = readHanNumber(text, after)
  if (!number || !'番倍'.includes(text.charAt(number.end) || ' ')) return undefined
  const value =
    text.charAt(number.end) === '番' ? 2 ** Math.min(64, number.value) : number.value === 1 ? 2 : number.value
  return yes(plain(at, value, at), multipleUnit, number.end + 1)
}

/** $10亿, US$10 million is left to English, ¥500. */
function readMoney(text: string, at: number): Candidate | undefined {
  for (const length of [3, 2, 1]) {
    const unit =
      /[$€£¥￥]|RMB|USD|EUR/.test(text.slice(at, at + length)) && currencyOf(text.slice(at, at + length))
    const from = text.charAt(at + length) === ' ' ? at + length + 1 : at + length
    if (!unit || !isDigit(text, from)) continue
    const number = readHanNumber(text, from)
    if (!number) return undefined
    // $5亿美元 says it twice.
    const again = hanUnit(text, number.end)
    return yes(
      read(at, number, number.value),
      again?.unit.kind === 'money' ? again.unit : unit,
      again?.unit.kind === 'money' ? again.end : number.end,
    )
  }
  return undefined
}

const ABOUT = [
  '约',
  '大概',
  '近',
  '接近',
  '超过',
  '超',
  '逾',
  '至少',
  '不到',
  '多达',
  '差不多',
  '几乎',
  '左右',
  '最多',
]
const EMPHASIS = [
  '仅',
  '只有',
  '仅有',
  '单靠',
  '仅靠',
  '只靠',
  '只需',
  '仅需',
  '至少',
  '不止',
  '不到',
  '超过',
  '哪怕',
  '同',
]
/** Before these a period is none that is measured: 这一年, 每一天, 有一天. */
const POINTING = new Set('这那每某有同前后另新的总哪上下头')

/** Decides on a number by what follows it and what stands before it. */
function judge(text: string, at: number, number: HanNumber): Candidate | number {
  const name = nameBefore(text, at, number)
  if (name === 'sure') return { read: read(at, number, number.value), verdict: 'name', to: number.end }
  if (text.startsWith('个数量级', number.end) && number.value < 16)
    return yes(read(at, number, 10 ** number.value), multipleUnit, number.end + 4)
  const date = name ? undefined : readHanDate(text, at, number)
  if (typeof date === 'number') return date
  if (date) return date
  if (text.startsWith('分之', number.end)) {
    const share = readHanNumber(text, number.end + 2)
    if (share && number.value > 0)
      return yes(read(at, share, share.value / number.value), fractionUnit, share.end)
  }
  if (text.startsWith('个半', number.end)) {
    const measure = hanUnit(text, number.end + 2)
    if (measure) return yes(read(at, number, number.value + 0.5), measure.unit, measure.end)
  }
  const approximate = aboutIt(text, at, number.end)
  const measured = measure(text, number)
  if (measured) {
    if (name && measured.unit.kind === 'duration')
      return { read: read(at, number, number.value), verdict: 'name', to: number.end }
    if (isPointedAt(text, at, number, measured.end, measured.unit)) return measured.end
    const part = partAfter(text, number, measured)
    if (part)
      return yes(read(at, number, (number.value + part.value) * measured.scale), measured.unit, part.end)
    const half =
      text.charAt(measured.end) === '半' && !'导径岛路数'.includes(text.charAt(measured.end + 1) || ' ')
    const value = number.value * measured.scale + (half ? 0.5 : 0)
    return {
      ...yes(read(at, number, value), measured.unit, measured.end + (half ? 1 : 0)),
      ...(approximate && { approximate }),
    }
  }
  const own = read(at, number, number.value)
  if (name) return { read: own, verdict: 'name', to: number.end }
  const verdict = countVerdict(text, at, number)
  return {
    read: own,
    verdict,
    to: number.end,
    bare: !number.spelled && isBare(text, number.end),
    ...(approximate && { approximate }),
  }
}

/** 这一年, 有一天, 每一秒: the period is pointed at, not measured. Only 一 points. */
function isPointedAt(text: string, at: number, number: HanNumber, end: number, unit: Unit): boolean {
  if (!number.spelled || number.length !== 1 || number.value !== 1) return false
  const before = text.charAt(at - 1)
  if (unit.kind === 'duration') {
    if (before !== '' && POINTING.has(before)) return true
    // 一天天, 一年一度; 一天之内 is measured.
    return (
      text.charAt(end) === text.charAt(end - 1) || '一又'.includes(text.charAt(end) || ' ') || before === '又'
    )
  }
  return before !== '' && '这那每某'.includes(before)
}

/** Whether a number without a unit counts something. */
function countVerdict(text: string, at: number, number: HanNumber): Candidate['verdict'] {
  const { end, value, spelled, length } = number
  const after = text.charAt(end)
  if (
    (after === '号' && text.charAt(end + 1) !== '人') ||
    after === '日' ||
    after === '版' ||
    (after === '后' && spelled) ||
    after === '楼' ||
    after === '中' ||
    after === '线'
  )
    return spelled || after !== '后' ? 'weak' : 'yes'
  if (!spelled) {
    if (/[A-Za-z]/.test(after)) return 'name'
    // 10点 is an hour of the day, 30点 are points; 0 and 1 alone are rarely more than digits.
    if (after === '点' && value <= 24 && !'数智积'.includes(text.charAt(end + 1) || ' ')) return 'weak'
    return value > 1 || isClassifier(text, end) ? 'yes' : 'weak'
  }
  if (value === 1 && length === 1) {
    if (!isClassifier(text, end, true)) return 'weak'
    const lead = text.slice(Math.max(0, at - 12), at)
    if (EMPHASIS.some(word => lead.endsWith(word))) return 'yes'
    // 每周至少一次: how often.
    return after === '次' && /每[^，。,.；;]{0,10}$/.test(lead) && !lead.endsWith('每') ? 'yes' : 'weak'
  }
  if (value === 0) return 'weak'
  if (/(?:除以|乘以|等于|大于|小于)$/.test(text.slice(Math.max(0, at - 2), at))) return 'yes'
  if (!Number.isInteger(value)) return 'yes'
  if (length === 1)
    return isClassifier(text, end, true) && !(text.charAt(at - 1) === '星' && text.charAt(end) === '期')
      ? 'yes'
      : 'weak'
  if (isClassifier(text, end) || text.startsWith('号人', end) || value >= 100 || number.low !== undefined)
    return 'yes'
  // 从二十涨到三十; 二十大 and 三十而立 are no counts.
  return after === '' || !/\p{L}/u.test(after) || '到至涨左上以之的和与了'.includes(after) ? 'yes' : 'weak'
}

const isBare = (text: string, end: number): boolean => {
  const after = text.charAt(end)
  return after === '' || !/[\p{L}\p{N}%]/u.test(after) || '的时了吗呢吧啊'.includes(after)
}

function aboutIt(text: string, at: number, end: number): true | undefined {
  const lead = text.slice(Math.max(0, at - 3), at)
  if (ABOUT.some(word => lead.endsWith(word))) return true
  return /^.{0,4}(?:左右|上下|以上|出头)/u.test(text.slice(end, end + 6)) ? true : undefined
}
