import { isFunctionWordIn } from '../language.ts'
import { dateUnit } from './quantity.ts'
import { yes, type Reader, type Reading } from './spaced-reader.ts'
import { looksLikeYear, readNumber } from './spaced-number.ts'
import { readUnit } from './spaced-units.ts'

/**
 * A date that begins at word `at`: October 31(st), 2017 · 31 October · 31 de octubre de 2017 · October 2017 · in October · 2017 · the 1990s · twenty
 * seventeen; `undefined` for none.
 */
export function readDate(reader: Reader, at: number): Reading | undefined {
  const { words, known, lang } = reader
  const word = words[at]!
  if (word.date !== undefined) return yes(reader, at, at + 1, word.date, dateUnit)
  // back in '98
  const quote = words[at - 1]
  if (/^\d\d$/.test(word.text) && word.glued && /^['’]$/.test(quote?.text ?? '') && !quote!.glued) {
    const year = Number(word.text)
    return yes(reader, at - 1, at + 1, year < 30 ? 2000 + year : 1900 + year, dateUnit)
  }
  const month = known.months.get(word.lower)
  if (month !== undefined) return readMonth(reader, at, month)
  if (word.kind === 'digits' && /^\d{1,2}$/.test(word.text) && !words[at + 1]?.lower.startsWith('er')) {
    const day = Number(word.text)
    let after = at + 1
    if (words[after]?.glued && /^(?:st|nd|rd|th|er|º|\.)$/.test(words[after]!.lower)) after++
    if (/^(?:of|de)$/.test(words[after]?.lower ?? '')) after++
    const named = known.months.get(words[after]?.lower ?? '')
    if (named === undefined || day < 1 || day > 31 || (lang === 'en' && !words[after]!.capital))
      return undefined
    const year = yearAt(reader, after + 1)
    return yes(
      reader,
      at,
      year?.to ?? after + 1,
      (year ? year.value * 10_000 : 0) + named * 100 + day,
      dateUnit,
    )
  }
  return readDecade(reader, at) ?? readYear(reader, at) ?? readSpokenYear(reader, at)
}

const DECADES: Readonly<Record<string, RegExp>> = {
  en: /^(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/,
  de: /^(zwan|drei|vier|fünf|sech|sieb|acht|neun)\p{L}*ger(?:n|jahren?)?$/u,
}
const TENS = 'twent/zwan thirt/drei fort/vier fift/fünf sixt/sech sevent/sieb eight/acht ninet/neun'.split(
  ' ',
)

/** the late eighties, die achtziger Jahre, 80er Jahre, les années 80, los años ochenta; not "in her eighties". */
function readDecade(reader: Reader, at: number): Reading | undefined {
  const { words, known, lang } = reader
  const { lower } = words[at]!
  const before = words[at - 1]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  const decade = (tens: number, to: number): Reading =>
    yes(reader, at, to, tens < 3 ? 2000 + tens * 10 : 1900 + tens * 10, dateUnit, { approximate: true })
  if (lang === 'en' || lang === 'de') {
    const stem = DECADES[lang]!.exec(lower)?.[1]
    const years = lang === 'de' && /^jahren?$/.test(next)
    if (stem !== undefined) {
      const led =
        lang === 'en' ? /^(?:the|early|mid|late|-)$/.test(before) : years || /(?:n|jahre)$/.test(lower)
      const tens = TENS.findIndex(stems => stems.split('/').includes(stem)) + 2
      return led ? decade(tens, at + (years ? 2 : 1)) : undefined
    }
    const written = lang === 'de' && /^[2-9]0$/.test(lower) && words[at + 1]?.glued && /^ern?$/.test(next)
    const jahre = /^jahren?$/.test(words[at + 2]?.lower ?? '')
    return written && (jahre || next === 'ern') ? decade(Number(lower) / 10, at + (jahre ? 3 : 2)) : undefined
  }
  if (!/^(?:années|años|anos)$/.test(lower) || !/^(?:les|des|aux|los|nos|dos|os|d)$/.test(before))
    return undefined
  const tens = readNumber(words, at + 1, known, lang)
  return tens && tens.value % 10 === 0 && tens.value >= 20 && tens.value <= 90
    ? decade(tens.value / 10, tens.to)
    : undefined
}

function readMonth(reader: Reader, at: number, month: number): Reading | undefined {
  const { words, lang } = reader
  const word = words[at]!
  if ((lang === 'en' || lang === 'de') && !word.capital) return undefined
  const short = lang === 'en' && word.lower.length < 5 && !/^(?:june|july|may)$/.test(word.lower)
  const after = short && words[at + 1]?.text === '.' ? at + 2 : at + 1
  const day = words[after]
  if (
    lang === 'en' &&
    day?.kind === 'digits' &&
    /^\d{1,2}$/.test(day.text) &&
    Number(day.text) >= 1 &&
    Number(day.text) <= 31 &&
    !readUnit(reader, after + 1)
  ) {
    let to = after + 1
    if (words[to]?.glued && /^(?:st|nd|rd|th)$/.test(words[to]!.lower)) to++
    const year = yearAt(reader, words[to]?.text === ',' ? to + 1 : to)
    return yes(
      reader,
      at,
      year?.to ?? to,
      (year ? year.value * 10_000 : 0) + month * 100 + Number(day.text),
      dateUnit,
    )
  }
  const year = yearAt(reader, words[after]?.text === ',' ? after + 1 : after)
  if (year) return yes(reader, at, year.to, year.value * 100 + month, dateUnit)
  if (short) return undefined
  // "in", "since", "last" tell.
  const lead = words[at - 1]?.lower ?? ''
  // May and March, April and August may be other words; the others are months wherever they have a capital.
  const sure = lang === 'en' && !/^(?:march|april|may|june|august)$/.test(word.lower)
  const clear =
    sure ||
    // "next month, May, it drops"
    (words[at - 1]?.text === ',' && /^[,.]$/.test(words[after]?.text ?? '')) ||
    /^(?:in|since|by|until|till|last|next|this|of|early|late|mid|from|through|around|during|before|after|between|and|or|im|seit|bis|ab|vor|nach|und|oder|zwischen|en|et|ou|y|e|o|entre|antes|depois|después|après|avant|depuis|desde|hasta|em|até|de|d)$/.test(
      lead,
    )
  return clear ? yes(reader, at, at + 1, month, dateUnit) : undefined
}

/** A year at word `at`, "de 2017" too. */
function yearAt({ words }: Reader, at: number): { readonly value: number; readonly to: number } | undefined {
  const from = /^(?:de|of)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  return looksLikeYear(words[from]) && !(words[from + 1]?.glued && words[from + 1]?.kind !== 'mark')
    ? { value: Number(words[from]!.text), to: from + 1 }
    : undefined
}

function readYear(reader: Reader, at: number): Reading | undefined {
  const { words, known, lang } = reader
  const word = words[at]!
  const next = words[at + 1]
  if (
    word.kind === 'digits' &&
    next?.glued &&
    (next.lower === 's' || next.text === "'s") &&
    /^(?:\d0|(?:1\d|20)\d0)$/.test(word.text)
  ) {
    const value = Number(word.text)
    return yes(reader, at, at + 2, value > 100 ? value : value < 30 ? 2000 + value : 1900 + value, dateUnit, {
      approximate: true,
    })
  }
  if (!looksLikeYear(word) || words[at - 1]?.text === '$' || readUnit(reader, at + 1)) return undefined
  if (
    word.glued &&
    (words[at - 1]?.kind === 'word' || (words[at - 1]?.text === '-' && words[at - 2]?.capital))
  )
    return undefined
  const value = Number(word.text)
  const era =
    words[at - 1]?.text === '-' && word.glued && /^(?:post|pre|mid)$/.test(words[at - 2]?.lower ?? '')
  if (era) return yes(reader, at, at + 1, Number(word.text), dateUnit)
  const led = known.yearAfter.has(words[at - 1]?.lower ?? '') || known.months.has(words[at - 1]?.lower ?? '')
  const noun = next?.kind === 'word' && !isFunctionWordIn(next.lower, lang) && !next.glued
  const scaled = next !== undefined && (known.scales.has(next.lower) || known.hundred.has(next.lower))
  if (scaled || (next?.glued && next.kind === 'word') || value > 2099) return undefined
  // "2020 ended", "the 2024 election"; "2000 farmers" and "about 2000 words" are counted.
  const counted =
    noun &&
    !next.capital &&
    (/s$|^(?:people|men|women|children|kids|staff|head)$/.test(next.lower) ||
      known.about.has(words[at - 1]?.lower ?? ''))
  const modern = value >= 1900 && (!noun || (lang === 'en' && value >= 1950 && value < 2050 && !counted))
  if (!modern && !(led && (!noun || words[at - 1]!.lower === 'in' || lang !== 'en'))) return undefined
  if (next?.text === 'x' || (words[at - 1]?.kind === 'mark' && /[$€£¥]/.test(words[at - 1]!.text)))
    return undefined
  // the season 1954/55
  const season =
    /^[/–-]$/.test(next?.text ?? '') &&
    next?.glued &&
    words[at + 2]?.glued &&
    /^\d\d$/.test(words[at + 2]!.text) &&
    Number(words[at + 2]!.text) === (value + 1) % 100
  return yes(reader, at, season ? at + 3 : at + 1, value, dateUnit)
}

/** twenty seventeen, nineteen eighty-four. */
function readSpokenYear(reader: Reader, at: number): Reading | undefined {
  const { words, known, lang } = reader
  if (lang !== 'en' || !/^(?:nineteen|twenty|eighteen)$/.test(words[at]!.lower)) return undefined
  const century = known.ones.get(words[at]!.lower)!
  const rest = words[at + 1]?.kind === 'word' ? readNumber(words, at + 1, known, lang) : undefined
  if (!rest || rest.value < 10 || rest.value > 99 || rest.low !== undefined || readUnit(reader, rest.to))
    return undefined
  return yes(reader, at, rest.to, century * 100 + rest.value, dateUnit)
}
