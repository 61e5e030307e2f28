import { identifyLanguage } from '../../text/language.ts'
import { scriptOf } from '../../text/script.ts'
import type { Lang, Turn } from '../../transcript/episode.ts'

/** What people say when they look for words, by language; a translation leaves most of it out. */
const fillers: Readonly<Record<Lang, readonly string[]>> = {
  en: ['um', 'uh', 'er', 'erm', 'hmm', 'mhm', 'yeah', 'gonna', 'wanna', 'kinda'],
  de: ['äh', 'ähm', 'öh', 'hm', 'naja', 'halt'],
  fr: ['euh', 'ben', 'bah', 'hein', 'heu'],
  es: ['eh', 'ehm', 'este', 'pues', 'mmm'],
  pt: ['hum', 'ahn', 'tipo', 'né', 'hã'],
  it: ['ehm', 'cioè', 'mah', 'boh', 'beh'],
  nl: ['eh', 'uhm', 'hè', 'nou'],
  ru: ['э', 'ээ', 'эм', 'ну', 'мм'],
  uk: ['е', 'ем', 'ну', 'мм'],
  pl: ['yyy', 'eee', 'no', 'hmm'],
  tr: ['ııı', 'şey', 'yani', 'hani'],
}

/** The same where words are not spaced. */
const unspacedFillers: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['呃', '嗯', '那个那个', '就是就是', '这个这个', '额，', '额,'],
  ja: ['えー', 'えっと', 'えーと', 'あのー', 'まあ、', 'うーん'],
  ko: ['음,', '음...', '어,', '그러니까 그', '그 그'],
  th: ['เอ่อ', 'อืม'],
}

/** So much of each language is read: more costs time and tells no more. */
const readAtMost = 200_000

/** So many hesitations more in one language than in the other outweigh what the page is written in. */
const plainly = 6

/**
 * The two languages, the spoken one first. A page speaks to the readers of the translation, so the language its own
 * words (marks, notes, footer) are in is the translation; unless the other side is plainly the one that hesitates and
 * repeats words. Where the page says nothing, hesitation decides, then the order in the file (`langs`).
 */
export function spokenFirst(
  langs: readonly Lang[],
  turns: readonly Turn[],
  pageTexts: readonly string[],
): readonly Lang[] {
  const [one, two] = langs
  if (langs.length !== 2 || one === undefined || two === undefined) return langs
  const swapped = [two, one]
  const ones = hesitations(turns, one)
  const twos = hesitations(turns, two)
  const oneHesitates = ones >= plainly && ones >= 4 * twos
  const twoHesitates = twos >= plainly && twos >= 4 * ones
  if (oneHesitates || twoHesitates) return oneHesitates ? langs : swapped
  const page = pageLanguage(langs, pageTexts)
  if (page !== undefined) return page === one ? swapped : langs
  if (Math.max(ones, twos) >= 2 && Math.abs(ones - twos) >= 2) return ones > twos ? langs : swapped
  return langs
}

/** The language of nearly everything that the page says itself; `undefined` when it says little, or speaks both. */
function pageLanguage(langs: readonly Lang[], texts: readonly string[]): Lang | undefined {
  const length = new Map<Lang, number>()
  let total = 0
  for (const text of texts) {
    const lang = identifyLanguage(text, langs)
    if (lang === undefined) continue
    const weight = Math.min(text.length, 200)
    length.set(lang, (length.get(lang) ?? 0) + weight)
    total += weight
  }
  for (const [lang, share] of length) if (share >= total * 0.8) return lang
  return undefined
}

/** How often a side hesitates: filler words, and words said twice in a row. */
function hesitations(turns: readonly Turn[], lang: Lang): number {
  const words = new Set(fillers[lang] ?? [])
  const pieces = unspacedFillers[lang] ?? []
  let [found, read] = [0, 0]
  for (const turn of turns) {
    for (const side of turn.sides) {
      if (side.lang !== lang) continue
      if ((read += side.text.length) > readAtMost) return found
      const lower = side.text.toLowerCase()
      for (const piece of pieces) {
        for (let at = lower.indexOf(piece); at >= 0; at = lower.indexOf(piece, at + piece.length)) found++
      }
      let [previous, from] = ['', -1]
      for (let at = 0; at <= lower.length; at++) {
        const script = at < lower.length ? scriptOf(lower.charCodeAt(at)) : undefined
        if (script !== undefined && script !== 'han' && script !== 'kana') {
          if (from < 0) from = at
          continue
        }
        if (from >= 0) {
          const word = lower.slice(from, at)
          if (words.has(word)) found++
          // "very very" is emphasis, "the the" is not
          if (word === previous && word.length <= 4 && word !== 'very') found++
          previous = word
          from = -1
        }
        if (at < lower.length && lower[at] !== ' ') previous = ''
      }
    }
  }
  return found
}
