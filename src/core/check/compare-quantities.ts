import type { Quantity } from '../text/quantities/quantity.ts'

/**
 * How two quantities stand to each other. `same` and `about` (rounded, or one of them vague) agree; `differ` by `ratio` (≥ 1, the larger over
 * the smaller); `unit`: the same number of different units; `apart`: of different kinds, nothing follows.
 */
export interface Comparison {
  readonly verdict: 'same' | 'about' | 'differ' | 'unit' | 'apart'
  readonly ratio: number
  /** Only one of them has a unit: they may be of different things after all. */
  readonly loose?: true
}

/** How far numbers may lie apart and still say the same. */
export interface CompareOptions {
  /** A ratio up to this is rounding: 2.4 for 2.42. */
  readonly rounding: number
  /** … and up to this where one of them is said to be no exact number. */
  readonly approximate: number
}

export const compareDefaults: CompareOptions = { rounding: 1.021, approximate: 1.25 }

/** Whether a comparison finds nothing to tell. */
export const agrees = ({ verdict }: Comparison): boolean => verdict === 'same' || verdict === 'about'

const SECONDS: Readonly<Record<string, number>> = { month: 2_629_800, year: 31_557_600 }
const APART: Comparison = { verdict: 'apart', ratio: 1 }
const SAME: Comparison = { verdict: 'same', ratio: 1 }

/** A value on the scale that its kind shares: bytes as bits, months as seconds, a half as 50 %. */
function onScale({ value, unit, kind }: Quantity): {
  readonly scale: string
  readonly factor: number
  readonly value: number
} {
  const factor = SECONDS[unit] ?? (unit === 'B' ? 8 : kind === 'fraction' ? 100 : 1)
  const scale = kind === 'duration' ? 'time' : unit === 'B' ? 'bit' : kind === 'fraction' ? '%' : unit
  return { scale, factor, value: value * factor }
}

/** Compares two quantities. A number that stands bare takes the unit of the other. */
export function compareQuantities(
  a: Quantity,
  b: Quantity,
  options: CompareOptions = compareDefaults,
): Comparison {
  if (a.kind === 'date' || b.kind === 'date') return compareDates(a, b)
  if (isAfterChange(a, b) || isAfterChange(b, a)) return { verdict: 'about', ratio: 1 }
  const [x, y] = [onScale(a), onScale(b)]
  if (x.scale === y.scale) {
    const low = Math.max((a.low ?? a.value) * x.factor, (b.low ?? b.value) * y.factor)
    const high = Math.min((a.high ?? a.value) * x.factor, (b.high ?? b.value) * y.factor)
    const ratio = ratioOf(x.value, y.value)
    if (ratio < 1.000001) return SAME
    // Twelve months make a year, but thirty days are about a month.
    const calendar = a.unit !== b.unit && a.kind === 'duration' && ratio < 1.02
    // Quinze jours are two weeks.
    const fortnight =
      a.kind === 'duration' && ratio < 1.08 && ratioOf(a.value * b.said, b.value * a.said) > 1.01
    if (fortnight && !calendar) return { verdict: 'about', ratio }
    if (calendar) return { verdict: a.unit !== 's' && b.unit !== 's' ? 'same' : 'about', ratio }
    const vague = a.approximate === true || b.approximate === true
    const near =
      (low <= high && vague) || ratio <= (vague ? options.approximate : isExact(a, b) ? 1 : options.rounding)
    return { verdict: near ? 'about' : 'differ', ratio }
  }
  const same = ratioOf(a.said, b.said) < 1.000001
  // A counted thing may be named by a unit on the other side only: 30 points, 30 个; 20 and 20 MW after megawatts.
  if (a.kind === 'count' || b.kind === 'count' || isShare(a) || isShare(b)) {
    const ratio = ratioOf(a.value, b.value)
    // 2 percentage points are not twice as much.
    if (
      same &&
      a.kind !== b.kind &&
      [a.kind, b.kind].every(kind => kind === 'percent' || kind === 'multiple')
    )
      return { verdict: 'unit', ratio: 1 }
    if (same || ratio < 1.000001) return SAME
    const counted = !isShare(a) && !isShare(b) && Math.max(a.value, b.value) >= 20
    return counted && isPowerOfTen(ratio) ? { verdict: 'differ', ratio, loose: true } : APART
  }
  if (a.unit.startsWith('°') && b.unit.startsWith('°')) {
    if (same && (a.unit === '°' || b.unit === '°')) return SAME
    return same ? { verdict: 'unit', ratio: 1 } : APART
  }
  // Pounds are money or weight.
  if (a.unit + b.unit === 'kgGBP' || a.unit + b.unit === 'GBPkg') return same ? SAME : APART
  return same ? { verdict: 'unit', ratio: 1 } : APART
}

/** 增加一倍 is twice as much: what was added beside what there is then. 八折 is 20 % off. */
function isAfterChange(change: Quantity, other: Quantity): boolean {
  if (change.kind !== other.kind) return false
  return change.kind === 'multiple'
    ? change.text.endsWith('倍') && other.value === change.value + 1
    : change.text.endsWith('折') && other.value === 100 - change.value
}

const isShare = ({ kind }: Quantity): boolean => kind === 'fraction' || kind === 'multiple'

/** Small whole numbers of one unit are counted, not rounded: 51 is not 50, but 26 miles are 42 kilometres. */
const isExact = (a: Quantity, b: Quantity): boolean =>
  a.said < 100 &&
  b.said < 100 &&
  Number.isInteger(a.said) &&
  Number.isInteger(b.said) &&
  ratioOf(a.value * b.said, b.value * a.said) < 1.000001

function compareDates(a: Quantity, b: Quantity): Comparison {
  if (a.value === b.value) return SAME
  if (a.kind !== b.kind) return APART
  const [short, long] = [String(Math.min(a.value, b.value)), String(Math.max(a.value, b.value))]
  // 2017 and 2017-10-31, October and October 31, 1990 and the nineties: the one is a part of the other.
  if (
    long.startsWith(short) ||
    (long.length === 8 &&
      (long.endsWith(short.padStart(4, '0')) || long.slice(4, 6) === short.padStart(2, '0')))
  )
    return { verdict: 'about', ratio: 1 }
  return short.length === long.length ? { verdict: 'differ', ratio: 1 } : APART
}

function ratioOf(x: number, y: number): number {
  if (x === y) return 1
  const [small, large] = [Math.min(Math.abs(x), Math.abs(y)), Math.max(Math.abs(x), Math.abs(y))]
  return small === 0 ? Infinity : large / small
}

/** Whether a ratio is a power of ten, at least ten: a zero too many or too few, or a magnitude misread. */
export function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio)
  return power > 0.99 && Number.isFinite(power) && Math.abs(power - Math.round(power)) < 0.01
}

/** The power of ten that a ratio is (10, 100 …); `undefined` for any other. */
export const factorOfTen = (ratio: number): number | undefined =>
  isPowerOfTen(ratio) ? 10 ** Math.round(Math.log10(ratio)) : undefined
