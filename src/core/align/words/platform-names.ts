import type { Lang } from '../../transcript/episode.ts'
import { commonStart, letters } from './likeness.ts'

/** Words that name the same thing in two languages: `a` is a key of a word, `b` lists keys of the other language's words. */
export interface NameEntry {
  readonly word: string
  /** The number of the thing named. */
  readonly thing: number
  /** 1 for a name of one word, less for a word of a longer name. */
  readonly weight: number
}

/** Words of one language by their first letters, for finding inflected ones; see `findNames`. */
export type NameIndex = ReadonlyMap<string, readonly NameEntry[]>

/**
 * The names that the platform knows in a language (Unicode CLDR through `Intl`): countries, languages, currencies, months, days, units of
 * measure, "million", "today", "and". Numbered alike in all languages, so that two languages' words for a thing meet. Empty for a
 * language that the platform does not know. About 10 ms a language.
 */
export function platformNames(lang: Lang): NameIndex {
  let index = known.get(lang)
  if (index === undefined) {
    index = collect(lang)
    known.set(lang, index)
  }
  return index
}

// What the platform says never changes, and asking for it costs as much as linking a page.
const known = new Map<Lang, NameIndex>()

function collect(lang: Lang): NameIndex {
  const index = new Map<string, NameEntry[]>()
  const add = (name: string | undefined, thing: number): void => {
    if (name === undefined) return
    const words = name.split(PARTS).filter(word => /\p{L}/u.test(word))
    for (const part of words) {
      const word = letters(part.toLowerCase())
      if (word.length < 3 && words.length > 1) continue
      const key = word.slice(0, KEY)
      const entry = { word, thing, weight: 1 / words.length }
      const list = index.get(key)
      if (list === undefined) index.set(key, [entry])
      else if (!list.some(other => other.word === word && other.thing === thing)) list.push(entry)
    }
  }
  if (!isKnown(lang)) return index
  let thing = 0
  for (const type of ['region', 'language', 'script', 'currency'] as const) {
    const names = new Intl.DisplayNames([lang], { type, fallback: 'none' })
    for (const code of CODES[type]()) add(names.of(code), thing++)
  }
  for (let month = 0; month < 12; month++, thing++)
    for (const form of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const)
      add(
        new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC', calendar: 'gregory' })
          .format(month * 2_629_800_000 + 864_000_000)
          .replace(/\d+/g, ' '),
        thing,
      )
  for (let day = 0; day < 7; day++)
    add(new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(day * 86_400_000), thing++)
  for (const unit of UNITS) {
    for (const count of [1, 2, 5, 1.5])
      add(new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count), thing)
    thing++
  }
  for (const magnitude of [1e3, 1e6, 1e9, 1e12]) {
    for (const count of [1, 2, 5])
      add(
        new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay: 'long' }).format(
          count * magnitude,
        ),
        thing,
      )
    thing++
  }
  for (const type of ['conjunction', 'disjunction'] as const)
    add(new Intl.ListFormat(lang, { type }).format(['1', '2']), thing++)
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' })
  for (const days of [-1, 0, 1]) add(relative.format(days, 'day'), thing++)
  for (const years of [-1, 1]) add(relative.format(years, 'year'), thing++)
  return index
}

/** The things that a word may name, with how surely; the word may bear an ending. */
export function findNames(index: NameIndex, word: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const entry of index.get(word.slice(0, KEY)) ?? []) {
    const start = commonStart(entry.word, word)
    const rest = entry.word.length - start
    const exact = start === word.length && rest === 0
    // An ending may be added, and a letter or two of the name's own lost to it.
    if (!exact && (start < KEY || rest > 2 || rest > start / 3)) continue
    const weight = entry.weight * (exact ? 1 : start / Math.max(entry.word.length, word.length))
    if (weight > (found.get(entry.thing) ?? 0)) found.set(entry.thing, weight)
  }
  return found
}

const KEY = 4
const PARTS = /[\s\d.,()\-–&/’'\u00a0\u202f]+/u

const UNITS = [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'kilometer',
  'meter',
  'centimeter',
  'mile',
  'foot',
  'inch',
  'kilogram',
  'gram',
  'pound',
  'liter',
  'percent',
  'degree',
  'celsius',
  'acre',
  'hectare',
  'megabyte',
  'gigabyte',
]

const CODES = {
  region: () => twoLetters().map(code => code.toUpperCase()),
  language: twoLetters,
  script: () => ['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Hans', 'Hant'],
  currency: () => ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'RUB', 'CHF', 'INR'],
}

function twoLetters(): string[] {
  const letter = 'abcdefghijklmnopqrstuvwxyz'.split('')
  return letter.flatMap(first => letter.map(second => first + second))
}

function isKnown(lang: Lang): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf([lang]).length > 0
  } catch {
    return false
  }
}
