import { multipleUnit, percentUnit, type QuantityKind, type Unit } from './quantity.ts'
import { PREFIXES, unitOf as of } from './unit-table.ts'

/** Symbols that stand after digits in any language; case tells (mW, MW). */
const symbols = new Map<string, Unit>()
for (const [prefix, , factor] of [['', '', 1] as const, ...PREFIXES]) {
  const add = (symbol: string, kind: QuantityKind, unit: string, power = 1): void => {
    symbols.set(prefix + symbol, of(kind, unit, factor ** power))
  }
  if (!'nµμc'.includes(prefix) || prefix === '') {
    add('W', 'power', 'W')
    add('Wh', 'energy', 'Wh')
    add('J', 'other', 'J')
    add('V', 'other', 'V')
    add('Hz', 'other', 'Hz')
  }
  if (!'MGTPE'.includes(prefix) || prefix === '') {
    add('m', 'length', 'm')
    add('m²', 'area', 'm²', 2)
    add('m2', 'area', 'm²', 2)
    add('m³', 'volume', 'm³', 3)
    symbols.set(`${prefix}g`, of('mass', 'kg', factor / 1000))
    symbols.set(`${prefix}L`, of('volume', 'm³', factor / 1000))
  }
  if (prefix !== '' && 'nµμm'.includes(prefix)) add('s', 'duration', 's')
  if ('kMGTPE'.includes(prefix) && prefix !== '') {
    for (const byte of ['B', 'iB']) {
      add(byte, 'data', 'B')
      symbols.set(prefix.toUpperCase() + byte, of('data', 'B', factor))
    }
    add('bit', 'data', 'bit')
    add('b', 'data', 'bit')
    add('bps', 'data', 'bit/s')
    add('b/s', 'data', 'bit/s')
    symbols.set(`${prefix}B/s`, of('data', 'bit/s', factor * 8))
  }
  for (const flops of ['FLOPS', 'FLOPs', 'FLOP/s', 'flops']) add(flops, 'other', 'FLOPS')
}
for (const [symbol, unit] of [
  ['%', percentUnit],
  ['％', percentUnit],
  ['‰', of('percent', '%', 0.1)],
  ['x', multipleUnit],
  ['X', multipleUnit],
  ['×', multipleUnit],
  ['t', of('mass', 'kg', 1000)],
  ['h', of('duration', 's', 3600)],
  ['hr', of('duration', 's', 3600)],
  ['hrs', of('duration', 's', 3600)],
  ['min', of('duration', 's', 60)],
  ['mins', of('duration', 's', 60)],
  ['sec', of('duration', 's')],
  ['°C', of('other', '°C')],
  ['℃', of('other', '°C')],
  ['°F', of('other', '°F')],
  ['℉', of('other', '°F')],
  ['mph', of('other', 'm/s', 0.44704)],
  ['km/h', of('other', 'm/s', 1 / 3.6)],
  ['ft', of('length', 'm', 0.3048)],
  ['lb', of('mass', 'kg', 0.45359237)],
  ['lbs', of('mass', 'kg', 0.45359237)],
  ['oz', of('mass', 'kg', 0.028349523125)],
  ['ha', of('area', 'm²', 1e4)],
] as const)
  symbols.set(symbol, unit)
// A single B after digits is a billion more often than a byte, a small v or g nothing.
for (const symbol of ['cW', 'cHz', 'E', 'Em', 'V']) symbols.delete(symbol)

/** The unit of a symbol that stands right after digits or one space on; case tells. `undefined` for none. */
export const symbolUnit = (symbol: string): Unit | undefined => symbols.get(symbol)

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
  '₹': 'INR',
  '₩': 'KRW',
}
const CODES = 'USD EUR GBP JPY CNY RMB HKD TWD KRW INR CHF AUD CAD BRL SGD'.split(' ')

/** The currency of a sign or code that stands before or after digits: `$`, `HK$`, `EUR`. `undefined` for none. */
export function currencyOf(sign: string): Unit | undefined {
  const code = CURRENCIES[sign] ?? (CODES.includes(sign) ? (sign === 'RMB' ? 'CNY' : sign) : undefined)
  return code === undefined ? undefined : of('money', code)
}
