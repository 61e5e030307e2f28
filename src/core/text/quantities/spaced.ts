import { isFunctionWordIn } from '../language.ts'
import type { Candidate } from './candidates.ts'
import { numberWords, quantityStarters, type NumberWords } from './number-words.ts'
import { fractionUnit, multipleUnit, rounded, type NumberRead, type Unit } from './quantity.ts'
import { readDate } from './spaced-dates.ts'
import { readNumber, type SpacedNumber } from './spaced-number.ts'
import { isNamed } from './spaced-names.ts'
import { readUnit } from './spaced-units.ts'
import { currencyOf } from './units.ts'
import { wordUnit } from './word-units.ts'
import { wordsOf, type Word } from './words.ts'

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

/** What the rules of a text read from: its words and the number words of its language. */
export interface Reader {
  readonly words: readonly Word[]
  readonly known: NumberWords
  readonly lang: string
}

/** A candidate, if there is one, and the word at which to go on. */
export interface Reading {
  readonly candidate?: Candidate
  readonly next: number
}

const lowerAt = ({ words }: Reader, at: number): string => words[at]?.lower ?? ''

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

export const readOf = (
  { words }: Reader,
  from: number,
  to: number,
  value: number,
  more: Partial<NumberRead> = {},
): NumberRead => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
  value: rounded(value),
  scale: 1,
  spelled: true,
  ...more,
})

export const yes = (
  reader: Reader,
  from: number,
  to: number,
  value: number,
  unit: Unit,
  more: Partial<Candidate> = {},
): Reading => ({
  candidate: {
    read: readOf(reader, from, to, value),
    verdict: 'yes',
    unit,
    to: reader.words[to - 1]!.end,
    ...more,
  },
  next: to,
})

/** 24/7, also as it is heard: "twenty-four seven", "20 four seven". */
function readAllDay(reader: Reader, at: number): Reading | undefined {
  if (!/^(?:24|20|twenty)$/.test(reader.words[at]!.lower)) return undefined
  const said = reader.words
    .slice(at, at + 5)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
  const match =
    reader.lang === 'en'
      ? /^(?:24 [/-] 7|(?:20|twenty)(?: -)? four(?: -)? ?seven|24 seven)(?![\w-])/.exec(said)
      : /^24 [/-] 7(?!\w)/.exec(said)
  if (!match) return undefined
  return yes(reader, at, at + match[0].split(' ').length, 24, { kind: 'duration', unit: 's', factor: 3600 })
}

const IDIOMS: Readonly<Record<string, string>> = {
  double:
    'check checking down click digit digits edged edge bind standard standards blind team play jeopardy agent entendre take talk dipping dip counting breasted header glazed room bed bass decker',
  doubling: 'down',
  doubled: 'down over',
  doubles: 'down tennis',
  triple: 'a crown play threat negative bottom jump bypass point',
}

/** twice as much, doubled, tenfold, once a week. */
function readTimes(reader: Reader, at: number): Reading | undefined {
  const { words, known, lang } = reader
  const word = words[at]!
  const next = words[at + 1]
  if (lang === 'en' && word.lower === 'once')
    return /^(?:a|per|every|each)$/.test(next?.lower ?? '') &&
      wordUnit(lowerAt(reader, at + 2), lang)?.kind === 'duration'
      ? { candidate: { read: readOf(reader, at, at + 1, 1), verdict: 'yes', to: word.end }, next: at + 2 }
      : undefined
  const factor = known.times.get(word.lower)
  if (
    factor === undefined ||
    (next?.text === '-' && next.glued) ||
    (words[at - 1]?.text === '-' && word.glued)
  )
    return undefined
  if (word.capital && !word.first) return undefined
  if (IDIOMS[word.lower]?.split(' ').includes(next?.lower ?? '')) return { next: at + 1 }
  const often =
    lang === 'en' &&
    (word.lower === 'twice' || word.lower === 'thrice') &&
    !/^(?:as|the|that|its|our|their|his|her|what|this|those)$/.test(next?.lower ?? '')
  if (often)
    return {
      candidate: { read: readOf(reader, at, at + 1, factor), verdict: 'yes', to: word.end },
      next: at + 1,
    }
  return yes(reader, at, at + 1, factor, multipleUnit)
}

/** half of, two thirds, a quarter of, one in five, nine out of ten, 3/4, la mitad. */
function readShare(reader: Reader, at: number): Reading | undefined {
  const { words, known, lang } = reader
  const word = words[at]!
  const part = known.parts.get(word.lower)
  if (
    part === 2 &&
    (lang !== 'en' ||
      (word.lower === 'half' &&
        /^(?:of|the|our|its|their|my|your|his|her|as|that|this)$/.test(lowerAt(reader, at + 1))))
  ) {
    if (
      /^(?:first|second|other|better|erste[nr]?|zweite[nr]?|primera|segunda|première|primeira)$/.test(
        lowerAt(reader, at - 1),
      )
    )
      return undefined
    return yes(reader, at, at + 1, 0.5, fractionUnit)
  }
  const count = readNumber(words, at, known, lang)
  if (!count || count.value > 1000) return article(reader, at)
  let after = count.to
  // 3/4
  if (
    words[after]?.text === '/' &&
    words[after]?.glued &&
    words[after + 1]?.glued &&
    words[after + 1]?.kind === 'digits'
  ) {
    const whole = Number(words[after + 1]!.text)
    if (words[after + 2]?.glued && words[after + 2]!.text === '/') return { next: after + 3 }
    return count.value < whole && whole <= 16
      ? yes(reader, at, after + 2, count.value / whole, fractionUnit)
      : { next: after + 2 }
  }
  if (words[after]?.text === '-' && words[after]?.glued) after++
  const parts = known.parts.get(lowerAt(reader, after))
  // Two quarters may be half a year, and "one second half" is none: an ordinal goes with one alone.
  const plural = lowerAt(reader, after).endsWith('s') || lang === 'de'
  if (
    parts !== undefined &&
    parts > 2 &&
    count.value < 100 &&
    (count.value === 1 || plural || lang === 'fr') &&
    (lang !== 'en' ||
      /^(?:third|thirds|quarter|fifth|fifths|tenth|tenths|eighths|sixths|hundredths)$/.test(
        lowerAt(reader, after),
      ) ||
      (lowerAt(reader, after) === 'quarters' && lowerAt(reader, after + 1) === 'of'))
  )
    return yes(reader, at, after + 1, count.value / parts, fractionUnit)
  // nine out of ten, nine times out of ten
  const often = lang === 'en' && lowerAt(reader, count.to) === 'times' ? 1 : 0
  const out =
    lowerAt(reader, count.to + often) === 'out' && lowerAt(reader, count.to + often + 1) === 'of'
      ? often + 2
      : lang === 'en' && count.value === 1 && lowerAt(reader, count.to) === 'in'
        ? 1
        : /^(?:de|em) cada$/.test(`${lowerAt(reader, count.to)} ${lowerAt(reader, count.to + 1)}`)
          ? 2
          : (lang === 'de' && lowerAt(reader, count.to) === 'von') ||
              (lang === 'fr' && lowerAt(reader, count.to) === 'sur')
            ? 1
            : 0
  if (out > 0) {
    const whole = readNumber(words, count.to + out, known, lang)
    if (
      whole &&
      whole.value > count.value &&
      whole.value <= 1000 &&
      whole.spelled === count.spelled &&
      !readUnit(reader, whole.to)
    )
      return yes(reader, at, whole.to, count.value / whole.value, fractionUnit)
  }
  return undefined
}

/** a third of, a quarter of, ein Drittel. */
function article(reader: Reader, at: number): Reading | undefined {
  const { known, lang } = reader
  if (!known.articles.has(lowerAt(reader, at))) return undefined
  const parts = known.parts.get(lowerAt(reader, at + 1))
  if (parts === undefined || parts === 2 || (lang === 'en' && lowerAt(reader, at + 2) !== 'of'))
    return undefined
  return yes(reader, at, at + 2, 1 / parts, fractionUnit)
}

/** half a gigawatt, half an hour, an hour and a half, año y medio, another month, about a century. */
function readPeriod(reader: Reader, at: number): Reading | undefined {
  const { words, known, lang } = reader
  const lower = words[at]!.lower
  const one = known.articles.has(lower) || known.one.has(lower) ? at + 1 : at
  if (one > at || lang === 'es' || lang === 'pt') {
    const whole = readUnit(reader, one)
    const half = whole?.unit.kind === 'duration' ? halfAfter(reader, whole.to) : 0
    if (whole && half > whole.to) return yes(reader, at, half, 1.5, whole.unit)
  }
  if (known.half.has(lower)) {
    let after = at + 1
    if (known.articles.has(lowerAt(reader, after)) || lowerAt(reader, after) === '-') after++
    const unit = readUnit(reader, after)
    return unit ? yes(reader, at, unit.to, 0.5, unit.unit) : undefined
  }
  if (lang !== 'en') return undefined
  if (known.articles.has(lower) && isMagnitude(reader, at + 1))
    return yes(reader, at, at + 4, 10, multipleUnit)
  const another = lower === 'another'
  if (!another && !(known.articles.has(lower) && isAbout(reader, at))) return undefined
  const unit = readUnit(reader, at + 1)
  if (
    !unit ||
    (unit.unit.kind === 'duration' && unit.unit.unit === 's' && unit.unit.factor < 3600) ||
    words[unit.to - 1]!.lower.endsWith('s') ||
    (another && lowerAt(reader, at + 1) === 'day')
  )
    return undefined
  return yes(reader, at, unit.to, 1, unit.unit, another ? {} : { approximate: true })
}

/** order of magnitude, orders of magnitude */
const isMagnitude = (reader: Reader, at: number): boolean =>
  /^orders?$/.test(lowerAt(reader, at)) &&
  lowerAt(reader, at + 1) === 'of' &&
  lowerAt(reader, at + 2) === 'magnitude'

/** Whether "about", "more than" or the like stands before a word. */
function isAbout(reader: Reader, at: number): boolean {
  const before = lowerAt(reader, at - 1)
  const two = `${lowerAt(reader, at - 2)} ${before}`
  return (
    reader.known.about.has(before) ||
    /^(?:within|exceed|exceeds|exceeding|mehr als|weniger als|más de|menos de|plus de|moins de|mais de)$/.test(
      before,
    ) ||
    /^(?:more than|less than|fewer than|at least|at most|up to|close to|north of|as many|as much|mehr als|weniger als|bis zu|más de|menos de|cerca de|plus de|moins de|près de|mais de|au moins|al menos|pelo menos|or so)$/.test(
      two,
    )
  )
}

function judge(reader: Reader, number: SpacedNumber): Reading {
  const { words, known, lang } = reader
  let { to, value } = number
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

/** The word after "and a half" at `at`, or `at`. */
function halfAfter(reader: Reader, at: number): number {
  const { known } = reader
  if (!known.joins.has(lowerAt(reader, at))) return at
  const after = known.articles.has(lowerAt(reader, at + 1)) && reader.lang === 'en' ? at + 2 : at + 1
  return known.half.has(lowerAt(reader, after)) && (reader.lang !== 'en' || after === at + 2) ? after + 1 : at
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
