import type { Reading } from '../../core/transcript/check-document.ts'

const number = new Intl.NumberFormat('zh-Hans', { maximumSignificantDigits: 4 })
const myriads = new Intl.NumberFormat('zh-Hans', { notation: 'compact', maximumSignificantDigits: 4 })
const currencies = new Intl.DisplayNames('zh-Hans', { type: 'currency' })

const prefixed = new Set(['W', 'Wh', 'bit', 'B', 'bit/s', 'Hz', 'FLOPS'])
const prefixes = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const
const spans = [
  [604_800, '周'],
  [86_400, '天'],
  [3600, '小时'],
  [60, '分钟'],
] as const
const sizes: Readonly<Record<string, readonly (readonly [least: number, name: string])[]>> = {
  m: [
    [1000, '公里'],
    [1, '米'],
    [1e-3, '毫米'],
    [1e-6, '微米'],
    [1e-9, '纳米'],
  ],
  kg: [
    [1000, '吨'],
    [1, '千克'],
    [1e-3, '克'],
  ],
}
const named: Readonly<Record<string, string>> = { month: '个月', year: '年', x: '倍' }

/** 数值的中文说法：`3 GW`、`80亿`、`18 个月`、`10%`。 */
export function quantityZh({ value, unit, kind }: Pick<Reading, 'value' | 'unit' | 'kind'>): string {
  if (kind === 'date') return dateZh(String(value))
  if (kind === 'money') return `${myriads.format(value)}${currencyZh(unit)}`
  if (unit === '%') return `${number.format(value)}%`
  if (prefixed.has(unit)) {
    const [factor, prefix] = prefixes.find(([least]) => value >= least) ?? [1, '']
    return `${number.format(value / factor)} ${prefix}${unit}`
  }
  if (unit === 's') {
    const [factor, name] = spans.find(([least]) => value >= least && Number.isInteger(value / least)) ?? [
      1,
      '秒',
    ]
    return `${number.format(value / factor)} ${name}`
  }
  const size = sizes[unit]?.find(([least]) => value >= least * 0.999999)
  if (size) return `${number.format(value / size[0])} ${size[1]}`
  if (unit === '') return myriads.format(value)
  return `${number.format(value)} ${named[unit] ?? unit}`
}

function currencyZh(code: string): string {
  return /^[A-Z]{3}$/.test(code) ? (currencies.of(code) ?? code) : ` ${code}`
}

/** A date as digits: 2017, 201710, 20171031; other lengths as they are. */
function dateZh(digits: string): string {
  if (digits.length === 4 && Number(digits) > 1231) return `${digits}年`
  if (digits.length === 6) return `${digits.slice(0, 4)}年${Number(digits.slice(4))}月`
  if (digits.length === 8)
    return `${digits.slice(0, 4)}年${Number(digits.slice(4, 6))}月${Number(digits.slice(6))}日`
  return digits
}
