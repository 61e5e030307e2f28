import { isHanNumeral } from '../numbers.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Token } from './token.ts'

/** What a character costs that no headword covers, beside 1 for a headword. */
const UNKNOWN = 1.3
/** Added for a word of one character, so that of two cuts with as many words the more even one is taken. */
const SINGLE = 0.05
/** The same for characters that mostly are a word by themselves: 早上|都, not 早|上都. Their freedom decides as in MMSEG (Tsai 1996). */
const FREE_SINGLE = 0.03
const FREE = new Set(
  '的了是在我你您他她它不也都就和很要会有这那去来说到把被给让从向对吗呢吧啊又还再才没与而但或等着过得想看做里后前跟用比为个几每太最更只'.split(
    '',
  ),
)

/**
 * The words of a run of Han characters `[start, end)`: the cut into the fewest headwords, by dynamic programming (the
 * maximum matching of Chen and Liu 1992, over the whole run); of equal ones the one whose last words are longer. A number
 * (一百二十, 三分之二, 二〇二三) is one token. Characters that no headword covers stay by themselves, surrogate pairs whole.
 * O(length × longest headword).
 */
export function hanWords(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  const n = end - start
  const cost = new Float64Array(n + 1).fill(Infinity)
  const from = new Int32Array(n + 1)
  const number = new Uint8Array(n + 1)
  cost[0] = 0
  const reach = (i: number, length: number, price: number, isNumber = 0): void => {
    const total = cost[i]! + price
    // A number that is a headword too (一百) is a number.
    if (total > cost[i + length]! || (total === cost[i + length]! && isNumber === 0)) return
    cost[i + length] = total
    from[i + length] = i
    number[i + length] = isNumber
  }
  for (let i = 0; i < n; i++) {
    if (cost[i] === Infinity) continue
    const single = text.codePointAt(start + i)! > 0xffff ? 2 : 1
    const most = Math.min(n - i, lexicon.reach?.(text, start + i) ?? lexicon.longest)
    for (let length = single; length <= Math.max(most, single); length++) {
      const known = lexicon.has(text.slice(start + i, start + i + length))
      if (known) reach(i, length, length === single ? 1 + priceOfSingle(text.charAt(start + i)) : 1)
      else if (length === single) reach(i, length, UNKNOWN + SINGLE)
    }
    const counted = NUMERAL.test(text.charAt(start + i)) ? hanNumberLength(text, start + i, end) : 0
    if (counted > 1) reach(i, counted, 1, 1)
  }
  const tokens: Token[] = []
  for (let i = n; i > 0; i = from[i]!) {
    const word = text.slice(start + from[i]!, start + i)
    tokens.push({ start: start + from[i]!, end: start + i, text: word, kind: number[i] ? 'number' : 'word' })
  }
  return tokens.reverse()
}

const priceOfSingle = (character: string): number => (FREE.has(character) ? FREE_SINGLE : SINGLE)

const NUMERAL = /[第〇零一二两三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸]/
const HAN_UNIT = /[十百千万亿萬億]/
const FRACTION = '分之'

/** How many units at `at` are a Chinese number of at least two characters; 0 for none. Looks at 16 units at most. */
export function hanNumberLength(text: string, at: number, end: number): number {
  const last = Math.min(end, at + 16)
  const run = (from: number): number => {
    let to = from
    while (
      to < last &&
      (isHanNumeral(text.charAt(to)) ||
        (to > from && text.charAt(to) === '点' && isHanNumeral(text.charAt(to + 1))))
    )
      to++
    return to
  }
  // 第二十一: an ordinal is its number. 第二 is a headword.
  const ordinal = text.charAt(at) === '第' && run(at + 1) > at + 2 ? 1 : 0
  let to = run(at + ordinal)
  if (to === at + ordinal) return 0
  if (text.startsWith(FRACTION, to) && run(to + 2) > to + 2) to = run(to + 2)
  // 六百万两: a last 两 counts taels, a digit there would be 二.
  if (text.charAt(to - 1) === '两' && to - at > 2 && HAN_UNIT.test(text.charAt(to - 2))) to--
  // 万一 (in case), 千万 (by all means) and 一一 (one by one) are words: a number begins with a digit or ten, and has two kinds.
  return to - at > 2 ||
    (to - at === 2 && /[一二两三四五六七八九十][十百千万亿]|十[一二三四五六七八九]/.test(text.slice(at, to)))
    ? to - at
    : 0
}
