import { isFunctionWordIn } from '../text/language.ts'
import type { Span } from '../text/span.ts'

/** A word that is written as a name: with a capital that no sentence explains, or with capitals inside. */
export interface NameWord extends Span {
  /** As written, without a possessive. */
  readonly word: string
  /** It follows the name word before it, one space apart: "Ada" "Lovelace". */
  readonly joined: boolean
  /** It begins a sentence, so that its capital says little. */
  readonly first: boolean
}

const WORD = /[\p{Script=Latin}][\p{Script=Latin}\p{M}]*(?:['’][\p{Script=Latin}]+)?/gu

/** The words of a text that are written as names in Latin letters, in order; in Chinese text every Latin word is one. Linear. */
export function nameWordsIn(text: string, lang: string): NameWord[] {
  const found: NameWord[] = []
  for (const match of text.matchAll(WORD)) {
    const [written] = match
    const start = match.index
    const word = written.replace(/['’](?:s|S)?$/, '').replace(/['’](?:m|re|ve|ll|d|t)$/i, '')
    if (!/\p{Lu}/u.test(word) || word.length < 2) continue
    if (/^\p{Lu}\p{Ll}*$/u.test(word) && isFunctionWordIn(word.toLowerCase(), lang)) continue
    const before = text.slice(Math.max(0, start - 3), start)
    const last = found.at(-1)
    found.push({
      word,
      start,
      end: start + word.length,
      joined: last !== undefined && last.end + 1 === start && text.charAt(last.end) === ' ',
      first: start === 0 || /[.!?:;…“"]\s*$/.test(before) || /\n\s*$/.test(before),
    })
  }
  return found
}

/** German writes every noun with a capital, which says nothing of names; Chinese has its own rules. */
export const usesLatin = (lang: string): boolean => !/^(?:zh|ja|ko|de|lb)\b/.test(lang)

/** GPU and GPUs, China and Chinese, Sora and SORA, José and Jose: forms of one word. */
export function isInflected(word: string, right: string): boolean {
  const [short, long] = [word, right].map(bareName).sort((x, y) => x.length - y.length) as [string, string]
  return short === long || (long.startsWith(short) && long.length - short.length <= 3)
}

/** Without case and accents: José and Jose are spelled alike. */
export const bareName = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
