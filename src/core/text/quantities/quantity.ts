import type { Span } from '../span.ts'

/** What is measured. `count`: things, without a unit of measure; `multiple`: how many times as much. */
export type QuantityKind =
  | 'count'
  | 'percent'
  | 'fraction'
  | 'multiple'
  | 'money'
  | 'duration'
  | 'date'
  | 'power'
  | 'energy'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'data'
  | 'other'

/**
 * A number that says how much or when, with its unit. `text` is the slice of the text from `start` to `end`: the number with
 * its unit, without words like "about"; of things that are counted the number alone.
 *
 * `value` is in the base unit `unit`: `W`, `Wh`, `m`, `m²`, `m³`, `kg`, `B` and `bit`, `bit/s`, `Hz`, `FLOPS`, `°C`; `s` up to weeks, `month` and
 * `year` for what has no fixed length; a currency by its ISO code; `%`, `x` for multiples, an empty unit for counts and fractions (0.5).
 * A date has the unit `date` and is written as digits: 2017, 20171031, 201710, 1031 (a day without a year), 10 (a month).
 */
export interface Quantity extends Span {
  readonly text: string
  readonly value: number
  readonly unit: string
  readonly kind: QuantityKind
  /** The number before its unit: 10 in "10 GW". `value === said × the unit's factor`. */
  readonly said: number
  /** Neither a unit nor a counted thing follows: "we got to 20". What it counts was said before. */
  readonly bare?: true
  /** Said to be no exact number: "about 20", "dozens", 十几. */
  readonly approximate?: true
  /** The bounds of a vague number, in the base unit. */
  readonly low?: number
  readonly high?: number
}

/** A unit of measure: `factor` of them make the number a value in the base unit. */
export interface Unit {
  readonly kind: QuantityKind
  readonly unit: string
  readonly factor: number
}

/** A number as it was read, before its unit: half-open, with bounds where it is vague. */
export interface NumberRead extends Span {
  readonly value: number
  readonly low?: number
  readonly high?: number
  /** A multiplier of its own ("million", 亿), which a range shares: "5 to 10 million". 1 without. */
  readonly scale: number
  /** Written in words, not in digits. */
  readonly spelled: boolean
}

/** Without the noise of floating point: twelve digits. */
export const rounded = (value: number): number => Number(value.toPrecision(12))

/** The quantity that a number and a unit make. `to`: where the unit ends. */
export function quantityOf(text: string, read: NumberRead, unit: Unit, to: number): Quantity {
  const { start, value, low, high } = read
  return {
    start,
    end: to,
    text: text.slice(start, to),
    value: rounded(value * unit.factor),
    unit: unit.unit,
    kind: unit.kind,
    said: value,
    ...(low !== undefined &&
      high !== undefined && {
        approximate: true as const,
        low: rounded(low * unit.factor),
        high: rounded(high * unit.factor),
      }),
  }
}

export const countUnit: Unit = { kind: 'count', unit: '', factor: 1 }
export const percentUnit: Unit = { kind: 'percent', unit: '%', factor: 1 }
export const multipleUnit: Unit = { kind: 'multiple', unit: 'x', factor: 1 }
export const fractionUnit: Unit = { kind: 'fraction', unit: '', factor: 1 }
export const dateUnit: Unit = { kind: 'date', unit: 'date', factor: 1 }
