import type { QuantityKind, Unit } from './quantity.ts'

/** A unit that is `factor` of the base unit `unit`. */
export const unitOf = (kind: QuantityKind, unit: string, factor = 1): Unit => ({ kind, unit, factor })

/** The metric prefixes by symbol, name and factor. */
export const PREFIXES: readonly (readonly [symbol: string, word: string, factor: number])[] = [
  ['n', 'nano', 1e-9],
  ['µ', 'micro', 1e-6],
  ['μ', 'micro', 1e-6],
  ['m', 'milli', 1e-3],
  ['c', 'centi', 1e-2],
  ['k', 'kilo', 1e3],
  ['M', 'mega', 1e6],
  ['G', 'giga', 1e9],
  ['T', 'tera', 1e12],
  ['P', 'peta', 1e15],
  ['E', 'exa', 1e18],
]

/** Units by word, from `word word …: unit` lists; `_` stands for a space in a phrase. */
export function table(lists: Readonly<Record<string, Unit>>): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const [words, unit] of Object.entries(lists))
    for (const word of words.split(' ')) units.set(word.replaceAll('_', ' '), unit)
  return units
}

/** Units of time; a month and a year have no fixed length and are bases of their own. */
export const time = {
  s: unitOf('duration', 's'),
  min: unitOf('duration', 's', 60),
  h: unitOf('duration', 's', 3600),
  day: unitOf('duration', 's', 86_400),
  week: unitOf('duration', 's', 604_800),
  month: unitOf('duration', 'month'),
  year: unitOf('duration', 'year'),
  decade: unitOf('duration', 'year', 10),
  century: unitOf('duration', 'year', 100),
  millennium: unitOf('duration', 'year', 1000),
}
/** A currency by its ISO code. */
export const money = (code: string, factor = 1): Unit => unitOf('money', code, factor)
