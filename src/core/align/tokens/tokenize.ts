import { isUnspaced, scriptOf } from '../../text/script.ts'
import type { Lang } from '../../transcript/episode.ts'
import type { Lexicon } from '../lexicon.ts'
import { hanWords } from './han-words.ts'
import { spacedWords } from './spaced-words.ts'
import type { Token } from './token.ts'
import { joinNames } from './transcribed-names.ts'

/**
 * The words, numbers and marks of a text, in order; together they cover everything that is not white space, and none of them
 * splits a surrogate pair. Chinese is cut at the headwords of a lexicon from Chinese (`hanWords`), its transcribed names are
 * put together again (`joinNames`); without a lexicon, and for other languages, it is `Intl.Segmenter`'s words, mended
 * (`spacedWords`). Linear.
 */
export function tokenize(text: string, lang: Lang, lexicon?: Lexicon): readonly Token[] {
  if (lang !== 'zh' || lexicon?.from !== 'zh') return spacedWords(text, 0, text.length, lang)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const number = numberEnd(text, at)
    if (number > at) {
      tokens.push({ start: at, end: number, text: text.slice(at, number), kind: 'number' })
      at = number
      continue
    }
    const mixed = mixedEnd(text, at, lexicon)
    if (mixed > at) {
      tokens.push({ start: at, end: mixed, text: text.slice(at, mixed), kind: 'word' })
      at = mixed
      continue
    }
    const han = isHan(text, at)
    let end = at
    do end += text.codePointAt(end)! > 0xffff ? 2 : 1
    while (end < text.length && isHan(text, end) === han && (han || !startsMixed(text, end, lexicon)))
    tokens.push(...(han ? hanWords(text, at, end, lexicon) : spacedWords(text, at, end, 'en')))
    at = end
  }
  return joinNames(text, tokens)
}

const isHan = (text: string, at: number): boolean => isUnspaced(scriptOf(text.charCodeAt(at)))

const isAlphanumeric = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
}
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** Where a token of another kind may begin within Latin text: at a digit or letter after something else. */
const startsMixed = (text: string, at: number, lexicon: Lexicon): boolean =>
  isAlphanumeric(text, at) &&
  !isAlphanumeric(text, at - 1) &&
  !/[-.,']/.test(text.charAt(at - 1)) &&
  (numberEnd(text, at) > at || mixedEnd(text, at, lexicon) > at)

/** Magnitudes after digits, and what makes a month. */
const MAGNITUDES = new Set('十百千万萬亿億兆')

/**
 * The end of a number in digits that Chinese marks follow or part: 1500万, 1.6亿, 1。6亿 (a point that was heard as a full stop),
 * 4月, 10%; `at` for any other. Numbers that are a part of a word (3D, 10x) are left to others.
 */
function numberEnd(text: string, at: number): number {
  let end = at
  while (
    isDigit(text, end) ||
    (end > at && '.,。'.includes(text.charAt(end)) && isDigit(text, end + 1) && isDigit(text, end - 1))
  )
    end++
  if (end === at) return at
  let marked = text.slice(at, end).includes('。')
  while (end < text.length && MAGNITUDES.has(text.charAt(end))) {
    end++
    marked = true
  }
  if (text.charAt(end) === '月' && end - at <= 2 && Number(text.slice(at, end)) <= 12) return end + 1
  if (text.charAt(end) === '%' || text.charAt(end) === '％') return end + 1
  return marked || isHan(text, end) ? end : at
}

/** The end of a headword that begins with a Latin letter or a digit and goes on in Han (T恤, 3D打印), or `at`. */
function mixedEnd(text: string, at: number, lexicon: Lexicon): number {
  if (!isAlphanumeric(text, at) || (at > 0 && isAlphanumeric(text, at - 1))) return at
  let han = at
  while (isAlphanumeric(text, han)) han++
  for (let end = Math.min(text.length, at + lexicon.longest, han + 6); end > han; end--)
    if (isHan(text, han) && lexicon.has(text.slice(at, end))) return end
  return at
}
