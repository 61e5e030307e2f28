import type { Quantity } from '../text/quantities/quantity.ts'

const SCALES = [
  [1e12, 'T', 'trillion'],
  [1e9, 'G', 'billion'],
  [1e6, 'M', 'million'],
  [1e3, 'k', 'thousand'],
] as const
const METRIC = new Set('W Wh bit B bit/s Hz FLOPS'.split(' '))

/** Units that are large or small in themselves: the first whose least is reached is told. */
const SIZES: Readonly<Record<string, readonly (readonly [least: number, name: string])[]>> = {
  m: [
    [1000, 'km'],
    [1, 'm'],
    [1e-3, 'mm'],
    [1e-6, 'µm'],
    [1e-9, 'nm'],
  ],
  'm²': [
    [1e6, 'km²'],
    [1, 'm²'],
    [1e-6, 'mm²'],
  ],
  kg: [
    [1000, 't'],
    [1, 'kg'],
    [1e-3, 'g'],
    [1e-6, 'mg'],
  ],
}

/** A quantity's value in words of today: `3 GW`, `8 billion`, `18 months`, `10 %`; for sentences that a person reads. */
export function describeQuantity({ value, unit, kind }: Pick<Quantity, 'value' | 'unit' | 'kind'>): string {
  if (kind === 'date') return describeDate(value)
  if (METRIC.has(unit)) {
    const [factor, prefix] = SCALES.find(([each]) => value >= each) ?? [1, '']
    return `${plain(value / factor)} ${prefix}${unit}`
  }
  if (unit === 's') {
    const [factor, name] = (
      [
        [604_800, 'week'],
        [86_400, 'day'],
        [3600, 'hour'],
        [60, 'minute'],
      ] as const
    ).find(([each]) => value >= each && Number.isInteger(value / each)) ?? [1, 'second']
    return many(value / factor, name)
  }
  const size = SIZES[unit]?.find(([least]) => value >= least * 0.999999)
  if (size) return `${plain(value / size[0])} ${size[1]}`
  if (unit === 'month' || unit === 'year') return many(value, unit)
  if (unit === 'x') return `${plain(value)} times`
  if (unit === '%') return `${plain(value)}%`
  const [factor, , word] = SCALES.find(([each]) => value >= each && each > 1e3) ?? [1, '', '']
  return [plain(value / factor), word, unit].filter(part => part !== '').join(' ')
}

const many = (value: number, name: string): string => `${plain(value)} ${name}${value === 1 ? '' : 's'}`

/** At most four digits that count, thousands parted by commas. */
function plain(value: number): string {
  const short = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4))
  const [whole = '', part] = String(short).split('.')
  const grouped = whole.length > 3 ? whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,') : whole
  return part === undefined ? grouped : `${grouped}.${part}`
}

function describeDate(value: number): string {
  const text = String(value)
  const two = (from: number): string => text.slice(from, from + 2)
  if (text.length === 8) return `${text.slice(0, 4)}-${two(4)}-${two(6)}`
  if (text.length === 6) return `${text.slice(0, 4)}-${two(4)}`
  return text
}
