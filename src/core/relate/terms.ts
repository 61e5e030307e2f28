import { isFunctionWord } from '../text/language.ts'
import { scriptOf } from '../text/script.ts'
import type { Span } from '../text/span.ts'
import type { Lang } from '../transcript/episode.ts'
import { hanFunctionWords, magnitudes, reportingWords, unitForms } from './common-words.ts'
import type { Word, WordTools } from './word-tools.ts'

/** A word that carries content, as texts are compared by it. Offsets into the text it was read from. */
export interface Term extends Span {
  /** The normal form; a number's is `#` and its value, a unit's `~` and its English name. */
  readonly form: string
  /** As written, in lower case and without accents. */
  readonly plain: string
  /**
   * `name`: capitals or digits show that it is one; only then a missing counterpart speaks against a relation. `speaker`: names
   * somebody who speaks in the conversation.
   */
  readonly kind: 'word' | 'name' | 'number' | 'unit' | 'speaker'
}

/**
 * The content words, names, numbers and units of a text, in order. Function words, marks, verbs of saying and counting words of
 * one Han character are left out. `10GW` is two terms, a number and a unit. Linear.
 */
export function readTerms(
  text: string,
  lang: Lang,
  tools: WordTools,
  speakers: readonly Span[] = [],
): Term[] {
  const terms: Term[] = []
  const words = withUnits(text, tools.tokenize(text, lang))
  const skip = new Set<number>()
  let opens = true
  words.forEach((word, i) => {
    if (skip.has(i)) return
    if (word.kind === 'punctuation') {
      if (ENDS.test(word.text)) opens = true
      return
    }
    const first = opens
    opens = false
    const { start, end } = word
    const plain = plainForm(word.text)
    if (DIGIT.test(plain)) {
      terms.push(...numberTerms(text, words, i, lang, tools, skip))
      return
    }
    if (speakers.some(span => start >= span.start && end <= span.end)) {
      terms.push({ start, end, form: tools.normalForm(word.text, lang), plain, kind: 'speaker' })
      return
    }
    const unit = unitForms.get(plain)
    if (unit !== undefined) {
      terms.push({ start, end, form: `~${unit}`, plain, kind: 'unit' })
      return
    }
    const value = spelledNumber(word.text, plain, words[i + 1], lang, tools)
    if (value !== undefined && value > 1) {
      terms.push(scaled({ start, end, form: `#${value}`, plain, kind: 'number' }, value, words, i + 1, skip))
      return
    }
    if (isCommon(plain, word.text, lang)) return
    const form = tools.normalForm(word.text, lang)
    const kind = isNameLike(word.text, lang, first) ? 'name' : 'word'
    terms.push({ start, end, form, plain, kind })
  })
  return terms
}

const ENDS = /[.!?。！？:：“”"„«»「」]/
const DIGIT = /^\d/

/** The words, with those put together that are a unit of measure in Han characters: dictionaries seldom have them. */
function withUnits(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    let take = 1
    if (scriptOf(word.text.charCodeAt(0)) === 'han')
      for (let more = Math.min(3, words.length - i); more > 1 && take === 1; more--)
        if (
          words[i + more - 1]!.end - word.start <= 5 &&
          unitForms.has(text.slice(word.start, words[i + more - 1]!.end))
        )
          take = more
    if (take === 1) joined.push(word)
    else {
      const { end } = words[i + take - 1]!
      joined.push({ start: word.start, end, text: text.slice(word.start, end), kind: 'word' })
      i += take - 1
    }
  }
  return joined
}

/** In lower case, of one width, without accents. */
export function plainForm(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

/** The number that a token begins with, and the unit that is written to it (10GW, 2兆瓦), whose tokens are not read again. */
function numberTerms(
  text: string,
  words: readonly Word[],
  at: number,
  lang: Lang,
  tools: WordTools,
  skip: Set<number>,
): readonly Term[] {
  const word = words[at]!
  const { start } = word
  const digits = /^[\d.,。]*\d/.exec(word.text)?.[0] ?? word.text
  const from = start + digits.length
  const unit = unitAt(text, from, word.end)
  const value = (unit ? undefined : tools.numberValue(word.text, lang)) ?? tools.numberValue(digits, lang)
  if (value === undefined) {
    const plain = plainForm(word.text)
    return [{ start, end: word.end, form: plain, plain, kind: 'name' }]
  }
  const plain = plainForm(digits)
  const number: Term = { start, end: unit ? from : word.end, form: `#${value}`, plain, kind: 'number' }
  if (!unit) return [scaled(number, value, words, at + 1, skip)]
  for (let i = at + 1; i < words.length && words[i]!.start < unit.end; i++) skip.add(i)
  return [number, { start: from, end: unit.end, form: `~${unit.name}`, plain: unit.name, kind: 'unit' }]
}

/** The longest unit that is written at an offset: of letters up to the token's end, or of Han characters. */
function unitAt(
  text: string,
  from: number,
  end: number,
): { readonly name: string; readonly end: number } | undefined {
  const letters = unitForms.get(plainForm(text.slice(from, end)))
  for (let to = Math.min(text.length, from + 4); to > from; to--) {
    const name = unitForms.get(text.slice(from, to))
    if (name !== undefined && scriptOf(text.charCodeAt(from)) === 'han') return { name, end: to }
  }
  return letters !== undefined && end > from ? { name: letters, end } : undefined
}

/** A number with the magnitude that follows it: `eight billion`, `14,7 bilhões`. The magnitude is not read again. */
function scaled(number: Term, value: number, words: readonly Word[], at: number, skip: Set<number>): Term {
  let [total, end, next] = [value, number.end, at]
  for (; next < words.length && words[next]!.start <= end + 1; next++) {
    const scale = magnitudes.get(plainForm(words[next]!.text))
    if (scale === undefined) break
    total *= scale
    end = words[next]!.end
    skip.add(next)
  }
  return next === at ? number : { ...number, end, form: `#${Number(total.toPrecision(12))}` }
}

function spelledNumber(
  word: string,
  plain: string,
  next: Word | undefined,
  lang: Lang,
  tools: WordTools,
): number | undefined {
  // One character counts only before a unit: 两兆瓦.
  if (lang === 'zh')
    return word.length === 1 && !(next && unitForms.has(next.text))
      ? undefined
      : tools.numberValue(word, lang)
  if (lang === 'en') return tools.numberValue(word, lang)
  for (const dictionary of tools.dictionaries)
    if (dictionary.from === lang && dictionary.to === 'en')
      for (const { word: meaning } of dictionary.translate(plain)) {
        const value = tools.numberValue(meaning, 'en')
        if (value !== undefined) return value
      }
  return undefined
}

function isCommon(plain: string, word: string, lang: Lang): boolean {
  if (lang === 'zh' || lang === 'ja') {
    if (hanFunctionWords.has(word)) return true
    if (word.length === 1 && scriptOf(word.charCodeAt(0)) === 'han') return false
  }
  if (plain.length < 2) return true
  return reportingWords.has(plain) || isFunctionWord(plain) || isFunctionWord(word.toLowerCase())
}

function isNameLike(word: string, lang: Lang, first: boolean): boolean {
  if (scriptOf(word.charCodeAt(0)) !== 'latin') return false
  if (/\p{L}\d|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(word)) return true
  if (!/^\p{Lu}/u.test(word)) return false
  return lang === 'zh' || lang === 'ja' || lang === 'ko' || (!first && lang !== 'de')
}
