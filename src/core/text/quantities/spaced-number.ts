import { isDigit, readDigits } from './digits.ts'
import type { NumberWords } from './number-words.ts'
import { rounded } from './quantity.ts'
import type { Word } from './words.ts'

/** A number of a spaced language, as words `from` to `to` (half-open) of a text. */
export interface SpacedNumber {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly scale: number
  readonly spelled: boolean
  /** Four digits without a mark, and nothing else. */
  readonly plain: boolean
  /** Only a word for one. */
  readonly one: boolean
  /** Said with "few", "couple" or an article: a hundred, some dozens. */
  readonly approximate?: true
}

const number = (from: number, to: number, value: number, more: Partial<SpacedNumber> = {}): SpacedNumber => ({
  from,
  to,
  value: rounded(value),
  scale: 1,
  spelled: true,
  plain: false,
  one: false,
  ...more,
})

/**
 * The number that begins at word `from`: 1,234.5 · 10 billion · twenty-five hundred · two and a half · half a million · a couple of hundred ·
 * dozens · zweiundzwanzig · quatre-vingt-dix-sept. `undefined` where none does. Reads a bounded stretch.
 */
export function readNumber(
  words: readonly Word[],
  from: number,
  known: NumberWords,
  lang: string,
): SpacedNumber | undefined {
  const first = words[from]
  if (!first) return undefined
  if (first.kind === 'digits') return withScale(words, from, known, lang)
  if (first.kind !== 'word') return undefined
  return readHalf(words, from, known) ?? readVague(words, from, known) ?? readWords(words, from, known, lang)
}

/** 10 billion, 1.5bn, 10K, 7B, 3 hundred. */
function withScale(words: readonly Word[], from: number, known: NumberWords, lang: string): SpacedNumber {
  const { text } = words[from]!
  const digits = readDigits(text, 0, lang)
  let to = from + 1
  let scale = 1
  for (;;) {
    let at = to
    if (words[at]?.text === '-' && words[at]?.glued && words[at + 1]?.glued) at++
    const word = words[at]
    if (!word) break
    let factor = known.scales.get(word.lower) ?? (known.hundred.has(word.lower) ? 100 : undefined)
    // 4K is a picture, 12K a number.
    if (
      factor === undefined &&
      word.glued &&
      at === to &&
      scale === 1 &&
      !(word.text === 'K' && digits.value < 10)
    )
      factor = LETTERS[word.text]
    if (factor === undefined || word.kind !== 'word') break
    scale *= factor
    to = at + 1
    // "Mio." and "Mrd." keep their point.
    if (/^(?:mio|mrd)$/.test(word.lower) && words[to]?.text === '.' && words[to + 1] !== undefined) to++
  }
  if (scale === 1 && words[to]?.text === '½' && words[to]?.glued)
    return number(from, to + 1, digits.value + 0.5, { spelled: false })
  return number(from, to, digits.value * scale, { scale, spelled: false, plain: digits.plain && scale === 1 })
}

const LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  bn: 1e9,
  Bn: 1e9,
  mn: 1e6,
  tn: 1e12,
}

/** half a million, half a dozen; a half alone is a part and read elsewhere. */
function readHalf(words: readonly Word[], from: number, known: NumberWords): SpacedNumber | undefined {
  // half a million, a half million, un demi-million
  const half = known.articles.has(words[from]!.lower) ? from + 1 : from
  if (!known.half.has(words[half]?.lower ?? '')) return undefined
  const after = words[half + 1]
  const at =
    known.articles.has(after?.lower ?? '') || (after?.text === '-' && after.glued) ? half + 2 : half + 1
  const scale = scaleOf(words[at]?.lower ?? '', known)
  return scale === undefined ? undefined : number(from, at + 1, scale / 2, { scale })
}

function scaleOf(word: string, known: NumberWords): number | undefined {
  return known.scales.get(word) ?? (known.hundred.has(word) ? 100 : known.groups.get(word))
}

/** dozens, hundreds of thousands, tens of millions, a couple of hundred, several thousand, a dozen. */
function readVague(words: readonly Word[], from: number, known: NumberWords): SpacedNumber | undefined {
  const lower = (at: number): string => words[at]?.lower ?? ''
  let at = from
  const of = (index: number): number => (/^(?:of|de|von|d)$/.test(lower(index)) ? index + 1 : index)
  const vague = known.vague.get(lower(at))
  if (vague) {
    let [low, high] = vague
    at++
    const next = known.vague.get(lower(of(at)))
    const scale = next?.[0] ?? known.scales.get(lower(of(at)))
    if (scale !== undefined && of(at) > at) {
      low = (low === 24 ? 24 : low) * scale
      high *= scale
      at = of(at) + 1
    }
    return number(from, at, low, { low, high: high * 0.99, approximate: true })
  }
  const article =
    known.articles.has(lower(at)) ||
    lower(at) === 'every' ||
    (known.one.has(lower(at)) && known.groups.has(lower(at + 1)))
  if (article) at++
  if (known.few.has(lower(at))) {
    const scale = scaleOf(lower(of(at + 1)), known)
    const two = lower(at) === 'couple' || lower(at) === 'paar'
    if (scale !== undefined && scale >= 100) {
      const after = of(at + 1) + 1
      const further = known.scales.get(lower(after))
      const value = scale * (further ?? 1)
      return number(from, further === undefined ? after : after + 1, value * 2, {
        low: value * 2,
        high: value * (two ? 3 : 9.9),
        approximate: true,
      })
    }
  }
  const group = known.groups.get(lower(at))
  if (group !== undefined && (article || known.ones.has(lower(from)))) {
    const after = of(at + 1)
    return number(from, at + 1, group, {
      ...(group === 2 && { approximate: true as const }),
      ...(after < 0 && {}),
    })
  }
  return undefined
}

/** The grammar of number words: ones add to tens, hundreds multiply what is below them, scales what is before them. */
function readWords(
  words: readonly Word[],
  from: number,
  known: NumberWords,
  lang: string,
): SpacedNumber | undefined {
  let total = 0
  let section: number | undefined
  /** What may still be added must be smaller than this. */
  let room = Infinity
  let lastScale = Infinity
  let scale = 1
  let to = from
  let at = from
  let approximate = false
  for (;;) {
    const word = words[at]
    if (!word || word.kind !== 'word') break
    const lower = word.lower
    const compound =
      lang === 'de' && !known.ones.has(lower) && !known.scales.has(lower) && !known.hundred.has(lower)
        ? germanCompound(lower, known)
        : undefined
    const one = compound ?? known.ones.get(lower)
    const factor = known.hundred.has(lower) ? 100 : known.scales.get(lower)
    const article = at === from && known.articles.has(lower) && !known.ones.has(lower)
    if (
      article ||
      (at === from && known.articles.has(lower) && scaleOf(words[at + 1]?.lower ?? '', known) !== undefined)
    ) {
      const next = words[at + 1]?.lower ?? ''
      if (!(known.hundred.has(next) || known.scales.has(next)) || (word.capital && at > 0 && false))
        return undefined
      section = 1
      approximate = article
    } else if (one !== undefined) {
      const joined = addOne(section, one, room, lang)
      if (joined === undefined) break
      ;[section, room] = joined
    } else if (factor === 100) {
      if (section === undefined && !known.alone.has(lower) && !bareScale(words, at)) break
      if (section !== undefined && (section >= 100 || section === 0)) break
      if (room < 100 && section === undefined) break
      section = (section ?? 1) * 100
      room = 100
    } else if (factor !== undefined) {
      if (section === undefined && total === 0 && !known.alone.has(lower) && !bareScale(words, at)) break
      if (factor > lastScale) {
        // mil millones, two thousand million
        total = (total + (section ?? 0)) * factor
        scale = factor
      } else if (factor < lastScale && (section !== undefined || total === 0 || known.alone.has(lower))) {
        total += (section ?? 1) * factor
        scale = factor
      } else break
      section = undefined
      lastScale = factor
      room = factor
    } else break
    at++
    to = at
    // twenty-five, two hundred and five, treinta y uno: the joint belongs to the number if a number goes on.
    if (words[at]?.text === '-' && words[at]?.glued && words[at + 1]?.glued && goesOn(words[at + 1]!, known))
      at++
    else if (
      known.joins.has(words[at]?.lower ?? '') &&
      goesOn(words[at + 1], known) &&
      joinsHere(room, known, words[at + 1]!, section)
    )
      at++
    else if (
      lang === 'fr' &&
      words[at]?.text === '-' &&
      known.joins.has(words[at + 1]?.lower ?? '') &&
      goesOn(words[at + 3], known)
    )
      at += 3
  }
  if (to === from) return undefined
  let value = total + (section ?? 0)
  // three point five million
  if (known.point.has(words[to]?.lower ?? '') && lastScale === Infinity) {
    let digits = ''
    let after = to + 1
    for (let one; (one = known.ones.get(words[after]?.lower ?? '')) !== undefined && one < 10; after++)
      digits += String(one)
    if (digits !== '') {
      value = Number(`${value}.${digits}`)
      to = after
      const factor = known.scales.get(words[to]?.lower ?? '')
      if (factor !== undefined) {
        value *= factor
        scale = factor
        to++
      }
    }
  }
  const one = to === from + 1 && known.one.has(words[from]!.lower)
  return number(from, to, value, { scale, one, ...(approximate && { approximate: true as const }) })
}

/** A section with one more word, and the room that is left in it; `undefined` where the word begins another number. */
function addOne(
  section: number | undefined,
  one: number,
  room: number,
  lang: string,
): readonly [number, number] | undefined {
  const left = one >= 100 ? 100 : one >= 20 && one % 10 === 0 ? 10 : one === 10 && lang === 'fr' ? 10 : 0
  if (section === undefined) return room <= one ? undefined : [one, lang === 'fr' && one === 60 ? 20 : left]
  // quatre-vingts
  if (lang === 'fr' && one === 20 && section % 100 === 4) return [section + 76, 20]
  if (one >= room || one === 0) return undefined
  return [
    section + one,
    lang === 'fr' && one === 60 ? 20 : lang === 'fr' && one === 10 && room === 20 ? 10 : left,
  ]
}

/** "million dollars", "hundred percent", "the hundred and fifty days": without an article, but before a thing. */
function bareScale(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  const before = words[at - 1]
  if (before?.lower === 'per') return true
  if (next?.lower === 'and' && /^(?:the|these|those|all|last|first|next)$/.test(before?.lower ?? ''))
    return true
  return (
    next?.kind === 'word' &&
    !next.capital &&
    !words[at]!.capital &&
    before?.lower !== 'in' &&
    /^(?:dollars|percent|years|people|times|euros|million|billion)$/.test(next.lower)
  )
}

function goesOn(word: Word | undefined, known: NumberWords): boolean {
  return (
    word?.kind === 'word' &&
    (known.ones.has(word.lower) || known.hundred.has(word.lower) || known.scales.has(word.lower))
  )
}

/** "two hundred and five" is one number, "two and five" are two. */
function joinsHere(room: number, known: NumberWords, next: Word, section: number | undefined): boolean {
  const one = known.ones.get(next.lower)
  if (one === undefined) return false
  // In English only hundreds and above are joined; in the others also tens.
  const least = known.joins.has('and') ? 100 : 10
  return room >= least && room !== Infinity && one < room && (section === undefined || section > 0)
}

/** zweiundzwanzig, einhundertfünfzigtausend: a German compound from its parts; `undefined` for any other word. */
function germanCompound(word: string, known: NumberWords): number | undefined {
  if (word.length > 60) return undefined
  let total = 0
  let section = 0
  let ones = 0
  let seen = false
  for (let at = 0; at < word.length;) {
    if (word.startsWith('und', at) && seen) {
      at += 3
      continue
    }
    let end = at
    let part: string | undefined
    for (let length = Math.min(8, word.length - at); length > 2; length--) {
      const each = word.slice(at, at + length)
      if (known.ones.has(each) || each === 'hundert' || each === 'tausend') {
        part = each
        end = at + length
        break
      }
    }
    if (part === undefined) return undefined
    if (part === 'hundert') {
      section = (section + ones || 1) * 100
      ones = 0
    } else if (part === 'tausend') {
      total += (section + ones || 1) * 1000
      section = ones = 0
    } else ones += known.ones.get(part)!
    seen = true
    at = end
  }
  const value = total + section + ones
  // "einer" and the like are no compounds.
  return value > 12 ? value : undefined
}

/** Whether a word of digits is a plain year: four digits. */
export const looksLikeYear = (word: Word | undefined): boolean =>
  word?.kind === 'digits' &&
  word.text.length === 4 &&
  isDigit(word.text, 3) &&
  /^(?:1[0-9]|20)\d\d$/.test(word.text)
