import { fractionUnit, multipleUnit } from './quantity.ts'
import { readNumber } from './spaced-number.ts'
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
import { readUnit } from './spaced-units.ts'
import { wordUnit } from './word-units.ts'

/** 24/7, also as it is heard: "twenty-four seven", "20 four seven". */
export function readAllDay(reader: Reader, at: number): Reading | undefined {
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
export function readTimes(reader: Reader, at: number): Reading | undefined {
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
export function readShare(reader: Reader, at: number): Reading | undefined {
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
export function readPeriod(reader: Reader, at: number): Reading | undefined {
  const { words, known, lang } = reader
  const lower = words[at]!.lower
  const one = known.articles.has(lower) || known.one.has(lower) ? at + 1 : at
  if (one > at || lang === 'es' || lang === 'pt') {
    const whole = readUnit(reader, one)
    const half = whole?.unit.kind === 'duration' ? halfAfter(reader, whole.to) : 0
    if (whole && half > whole.to) return yes(reader, at, half, 1.5, whole.unit)
    // an hour and twenty minutes
    if (one > at && whole?.unit.kind === 'duration' && known.joins.has(lowerAt(reader, whole.to))) {
      const rest = readNumber(words, whole.to + 1, known, lang)
      const unit = rest && !rest.one ? readUnit(reader, rest.to) : undefined
      if (unit?.unit.unit === whole.unit.unit && unit.unit.factor < whole.unit.factor)
        return yes(reader, at, whole.to, 1, whole.unit)
    }
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
