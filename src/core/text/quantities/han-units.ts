import { multipleUnit, percentUnit, type QuantityKind, type Unit } from './quantity.ts'
import { money, table, time, unitOf as of } from './unit-table.ts'

const HAN_PREFIXES: readonly (readonly [string, number])[] = [
  ['', 1],
  ['纳', 1e-9],
  ['奈', 1e-9],
  ['微', 1e-6],
  ['毫', 1e-3],
  ['厘', 1e-2],
  ['分', 1e-1],
  ['千', 1e3],
  ['兆', 1e6],
  ['百万', 1e6],
  ['千兆', 1e9],
  ['吉', 1e9],
  ['十亿', 1e9],
  ['太', 1e12],
  ['拍', 1e15],
  ['艾', 1e18],
]
const han = table({
  '秒 秒钟': time.s,
  毫秒: of('duration', 's', 1e-3),
  微秒: of('duration', 's', 1e-6),
  纳秒: of('duration', 's', 1e-9),
  分钟: time.min,
  '小时 钟头': time.h,
  '天 昼夜': time.day,
  '周 星期 礼拜': time.week,
  月: time.month,
  季度: of('duration', 'month', 3),
  '年 周年': time.year,
  世纪: time.century,
  '% ％ 个百分点 百分点': percentUnit,
  '个基点 基点': of('percent', '%', 0.01),
  倍: multipleUnit,
  '毛钱 角钱': money('CNY', 0.1),
  分钱: money('CNY', 0.01),
  '元 块钱 元人民币 人民币': money('CNY'),
  '美元 美金': money('USD'),
  美分: money('USD', 0.01),
  欧元: money('EUR'),
  英镑: money('GBP'),
  '日元 日圆': money('JPY'),
  '港元 港币': money('HKD'),
  '新台币 台币': money('TWD'),
  韩元: money('KRW'),
  卢比: money('INR'),
  瑞士法郎: money('CHF'),
  澳元: money('AUD'),
  加元: money('CAD'),
  '公里 千米': of('length', 'm', 1000),
  公尺: of('length', 'm'),
  公分: of('length', 'm', 0.01),
  英里: of('length', 'm', 1609.344),
  英尺: of('length', 'm', 0.3048),
  英寸: of('length', 'm', 0.0254),
  平方公里: of('area', 'm²', 1e6),
  平方英尺: of('area', 'm²', 0.09290304),
  平方英里: of('area', 'm²', 2_589_988.110336),
  平米: of('area', 'm²'),
  公顷: of('area', 'm²', 1e4),
  英亩: of('area', 'm²', 4046.8564224),
  亩: of('area', 'm²', 2000 / 3),
  吨: of('mass', 'kg', 1000),
  公斤: of('mass', 'kg'),
  两: of('mass', 'kg', 0.05),
  斤: of('mass', 'kg', 0.5),
  磅: of('mass', 'kg', 0.45359237),
  盎司: of('mass', 'kg', 0.028349523125),
  加仑: of('volume', 'm³', 0.003785411784),
  度电: of('energy', 'Wh', 1000),
  摄氏度: of('other', '°C'),
  华氏度: of('other', '°F'),
  度: of('other', '°'),
  公里每小时: of('other', 'm/s', 1 / 3.6),
})
for (const [prefix, factor] of HAN_PREFIXES) {
  const add = (names: readonly string[], kind: QuantityKind, unit: string, power = 1, base = 1): void => {
    for (const name of names) han.set(prefix + name, of(kind, unit, base * factor ** power))
  }
  add(['瓦', '瓦特'], 'power', 'W')
  add(['瓦时', '瓦小时', '瓦特小时', '瓦特时'], 'energy', 'Wh')
  add(['赫', '赫兹'], 'other', 'Hz')
  add(['焦耳'], 'other', 'J')
  add(['伏特'], 'other', 'V')
  add(['字节'], 'data', 'B')
  add(['比特', '位元'], 'data', 'bit')
  add(['比特每秒', '比特/秒'], 'data', 'bit/s')
  if (prefix !== '百万' && prefix !== '十亿' && prefix !== '兆' && prefix !== '千兆') {
    add(['米'], 'length', 'm')
    add(['克'], 'mass', 'kg', 1, 1e-3)
    add(['升'], 'volume', 'm³', 1, 1e-3)
  }
  han.set(`平方${prefix}米`, of('area', 'm²', factor ** 2))
  han.set(`立方${prefix}米`, of('volume', 'm³', factor ** 3))
}
const longestHan = Math.max(...[...han.keys()].map(name => name.length))

/** The longest Chinese unit (simplified) that stands at `at`, and where it ends; `undefined` for none. */
export function hanUnit(text: string, at: number): { readonly unit: Unit; readonly end: number } | undefined {
  for (let length = Math.min(longestHan, text.length - at); length > 0; length--) {
    const unit = han.get(text.slice(at, at + length))
    if (unit && !(unit.unit === 'Wh' && saysWhen(text, at + length))) return { unit, end: at + length }
  }
  return undefined
}

/** 提到10吉瓦时究竟: 时 after a power mostly says "when"; it is an hour before what energy goes with, or a mark. */
function saysWhen(text: string, end: number): boolean {
  if (text.charAt(end - 1) !== '时') return false
  const after = text.charAt(end)
  if (after === '' || !/\p{L}/u.test(after)) {
    // 当…10吉瓦时, says when as well.
    return /[当在到达每][^,，。;；]{0,24}$/.test(text.slice(Math.max(0, end - 30), end))
  }
  return !'的电储以左每容级'.includes(after)
}
