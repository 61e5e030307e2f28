import { isFunctionWordIn } from '../language.ts'
import type { Candidate } from './candidates.ts'
import { numberWords, quantityStarters } from './number-words.ts'
import { multipleUnit, type NumberRead, type Unit } from './quantity.ts'
import { readDate } from './spaced-dates.ts'
import { readNumber, type SpacedNumber } from './spaced-number.ts'
import { isNamed } from './spaced-names.ts'
import {
  halfAfter,
  isAbout,
  isMagnitude,
  lowerAt,
  readOf,
  yes,
  type Reader,
  type Reading,
} from './spaced-reader.ts'
import { readAllDay, readPeriod, readShare, readTimes } from './spaced-shares.ts'
import { readUnit } from './spaced-units.ts'
import { currencyOf } from './units.ts'
import { wordsOf } from './words.ts'

/** The numbers of a text whose words are spaced, in order. Linear: every rule looks at a bounded stretch. */
export function spacedCandidates(text: string, lang: string): Candidate[] {
  const words = wordsOf(text, lang)
  const known = numberWords(lang)
  const reader = { words, known, lang }
  const starters = quantityStarters(lang)
  const found: Candidate[] = []
  for (let at = 0; at < words.length;) {
    const { kind, lower } = words[at]!
    if (
      kind === 'mark' ||
      (kind === 'word' &&
        !starters.has(lower) &&
        !(lang === 'de' && /(?:ßig|ssig|zig|hundert|tausend)/.test(lower)))
    ) {
      at++
      continue
    }
    const result = readAt(reader, at)
    if (result.candidate) found.push(result.candidate)
    at = Math.max(at + 1, result.next)
  }
  return found
}

function readAt(reader: Reader, at: number): Reading {
  const { words, known, lang } = reader
  const word = words[at]!
  if (word.version) return { next: at + 1 }
  const special =
    readAllDay(reader, at) ??
    readDate(reader, at) ??
    readTimes(reader, at) ??
    readShare(reader, at) ??
    readPeriod(reader, at)
  if (special) return special
  const number = readNumber(words, at, known, lang)
  return number ? judge(reader, number) : { next: at + 1 }
}

function judge(reader: Reader, number: SpacedNumber): Reading {
  const { words, known, lang } = reader
  let { to, value } = number
  const power = words[to + 1]
  if (words[to]?.text === '^' && words[to]!.glued && power?.glued && /^\d{1,2}$/.test(power.text))
    return {
      candidate: {
        read: readOf(reader, number.from, to + 2, value ** Number(power.text)),
        verdict: 'yes',
        to: power.end,
      },
      next: to + 2,
    }
  if (lang === 'en' && isMagnitude(reader, to) && value < 16)
    return yes(reader, number.from, to + 3, 10 ** value, multipleUnit)
  const { from, scale, spelled, low, high } = number
  // two and a half, deux et demi, dos y medio
  const half = halfAfter(reader, to)
  if (half > to && Number.isInteger(value / scale)) {
    const factor = known.scales.get(lowerAt(reader, half))
    value = factor === undefined ? value + 0.5 * scale : (value + 0.5) * factor
    to = factor === undefined ? half : half + 1
  }
  const ordinal = ordinalEnd(reader, number)
  if (ordinal > 0) return { next: ordinal }
  const sign = moneySign(reader, from)
  const million = sign !== undefined && /^[mM]$/.test(words[to]?.text ?? '') && words[to]!.glued
  if (million) {
    value *= 1e6
    to++
  }
  const trillion = sign !== undefined && words[to]?.text === 'T' && words[to]!.glued
  if (trillion) {
    value *= 1e12
    to++
  }
  const begin = sign?.from ?? from
  const read: NumberRead = {
    ...readOf(reader, begin, to, value, { scale: million ? 1e6 : scale, spelled }),
    ...(low !== undefined && high !== undefined && { low, high }),
  }
  const about = (number.approximate ?? isAbout(reader, begin)) ? { approximate: true as const } : {}
  const measured = readUnit(reader, to)
  if (sign) {
    const again = measured?.unit.kind === 'money' ? measured : undefined
    const end = again?.to ?? to
    return {
      candidate: {
        read,
        verdict: 'yes',
        unit: again?.unit.factor === 1 ? again.unit : sign.unit,
        to: words[end - 1]!.end,
        ...about,
      },
      next: end,
    }
  }
  const named = isNamed(reader, number, measured !== undefined)
  if (named) return { candidate: { read, verdict: 'name', to: words[to - 1]!.end }, next: measured ? to : to }
  if (measured) {
    const hyphen = words[to]?.text === '-'
    const someday =
      number.one &&
      !hyphen &&
      ((measured.unit.unit === 's' && measured.unit.factor === 86_400) ||
        (lang !== 'en' && measured.unit.kind === 'duration'))
    if (someday && !isAbout(reader, from) && !known.emphasis.has(lowerAt(reader, from - 1)))
      return { candidate: { read, verdict: 'weak', to: words[to - 1]!.end }, next: measured.to }
    const extra = halfAfter(reader, measured.to)
    const halved = extra > measured.to && measured.unit.kind === 'duration'
    return {
      candidate: {
        read: halved ? { ...read, value: value + 0.5 } : read,
        verdict: 'yes',
        unit: measured.unit,
        to: words[(halved ? extra : measured.to) - 1]!.end,
        ...about,
      },
      next: halved ? extra : measured.to,
    }
  }
  const clock =
    /^(?:o['’]clock|am|pm|uhr|heures?)$/.test(lowerAt(reader, to)) ||
    (/^[ap]$/.test(lowerAt(reader, to)) && lowerAt(reader, to + 2) === 'm')
  const glued = words[to]?.glued && words[to]!.kind === 'word'
  if (clock || glued)
    return { candidate: { read, verdict: clock ? 'weak' : 'name', to: words[to - 1]!.end }, next: to + 1 }
  const sight =
    words[to]?.text === '-' &&
    words[to]!.glued &&
    /^(?:dimensional|way|sided|step|tier|pronged|part|star|d|k|ply|legged|faced|handed|piece|fold)$/.test(
      lowerAt(reader, to + 1),
    )
  if (sight && lowerAt(reader, to + 1) === 'fold') return yes(reader, from, to + 2, value, multipleUnit)
  const after = words[to]
  const noun = after?.kind === 'word' && !isFunctionWordIn(after.lower, lang)
  let verdict: Candidate['verdict'] = 'yes'
  if (sight) verdict = 'weak'
  else if (number.one || (!spelled && value === 1)) {
    const stressed =
      known.emphasis.has(lowerAt(reader, from - 1)) &&
      noun &&
      !after!.capital &&
      !/^(?:day|thing|more|another|way|time|hand|side|big|small)$/.test(after!.lower)
    verdict = stressed ? 'yes' : 'weak'
  } else if (value === 0) verdict = 'weak'
  return {
    candidate: {
      read,
      verdict,
      to: words[to - 1]!.end,
      bare: !noun && !(after?.text === '-' && after.glued),
      ...about,
    },
    next: to,
  }
}

/** $, US$, EUR before a number, and where it begins. */
function moneySign(
  { words }: Reader,
  from: number,
): { readonly unit: Unit; readonly from: number } | undefined {
  const before = words[from - 1]
  if (!before) return undefined
  const wide = words[from - 2]
  if (wide && before.glued) {
    const unit = currencyOf(wide.text + before.text)
    if (unit) return { unit, from: from - 2 }
  }
  const unit = currencyOf(before.text)
  return unit && { unit, from: from - 1 }
}

const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth hundredth thousandth millionth st nd rd th er re ère e ème nd nde º ª ° º. primero primer segundo tercero'.split(
    ' ',
  ),
)

/** 21st, twenty-first, "twenty first century": where to go on after an ordinal; 0 for none. */
function ordinalEnd({ words, lang }: Reader, number: SpacedNumber): number {
  const { to, spelled, value } = number
  const next = words[to]
  if (!next) return 0
  // die 70. Folge; a number that ends a sentence is followed by a capital and led by no article.
  if (
    lang === 'de' &&
    !spelled &&
    value < 100 &&
    next.text === '.' &&
    next.glued &&
    words[to + 1]?.kind === 'word'
  ) {
    const led =
      /^(?:der|die|das|dem|den|des|im|am|zum|zur|vom|beim|ein|eine|einen|einem|einer|ihr|sein|unser)$/
    if (!words[to + 1]!.capital || led.test(words[number.from - 1]?.lower ?? '')) return to + 1
  }
  if (!spelled) return next.glued && ORDINALS.has(next.lower) && next.text !== '°' ? to + 1 : 0
  // the six hundredth
  if (lang === 'en' && /^(?:hundredth|thousandth|millionth|billionth)$/.test(next.lower)) return to + 1
  if (lang !== 'en' || value < 20 || value % 10 !== 0) return 0
  const after = next.text === '-' && next.glued ? to + 1 : to
  const word = words[after]?.lower ?? ''
  return ORDINALS.has(word) && word.length > 2 && (after > to || word !== 'second') ? after + 1 : 0
}
