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
export function readTerms(text: string, lang: Lang, tools: WordTools, speakers: readonly Span[] = []): Term[] {
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
      const [number, ...unit] = numberTerms(text, word, words[i + 1], lang, tools)
      const value = Number(number!.form.slice(1))
      terms.push(unit.length > 0 || Number.isNaN(value) ? number! : scaled(number!, value, words, i + 1, skip), ...unit)
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
    const value = spelledNumber(word.text, plain, lang, tools)
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
        if (words[i + more - 1]!.end - word.start <= 5 && unitForms.has(text.slice(word.start, words[i + more - 1]!.end)))
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

function numberTerms(
  text: string,
  word: Span & { readonly text: string },
  next: (Span & { readonly text: string }) | undefined,
  lang: Lang,
  tools: WordTools,
): Term[] {
  const { start, end } = word
  const digits = /^[\d.,。]*\d/.exec(word.text)?.[0] ?? word.text
  const rest = word.text.slice(digits.length)
  const unit = unitForms.get(plainForm(rest))
  const scale = unit === undefined && next && /^[万亿]$/.test(next.text) && next.start === end ? next.text : ''
  const value = tools.numberValue((unit === undefined ? word.text : digits) + scale, lang) ?? tools.numberValue(digits, lang)
  if (value === undefined) {
    const plain = plainForm(word.text)
    return [{ start, end, form: plain, plain, kind: 'name' }]
  }
  const plain = plainForm(text.slice(start, start + digits.length))
  const number: Term = { start, end: unit === undefined ? end + scale.length : start + digits.length, form: `#${value}`, plain, kind: 'number' }
  if (unit === undefined) return [number]
  return [number, { start: start + digits.length, end, form: `~${unit}`, plain: plainForm(rest), kind: 'unit' }]
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

function spelledNumber(word: string, plain: string, lang: Lang, tools: WordTools): number | undefined {
  if (lang === 'zh') return word.length === 1 ? undefined : tools.numberValue(word, lang)
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
