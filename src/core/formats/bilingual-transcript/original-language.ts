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

/** Words by which a page says that it offers a translation. */
const translationWords =
  '双语 雙語 字幕 译文 譯文 翻译 翻譯 对照 對照 中文版 対訳 翻訳 字幕付き 자막 번역 bilingual translation translated subtitle bilingüe traducción traducido subtítulo traduction traduit sous-titre bilingue tradução traduzid legenda übersetz untertitel zweisprachig traduzione sottotitol перевод субтитр'.split(
    ' ',
  )

/**
 * The two languages, the spoken one first. In this order: the side that plainly hesitates and repeats words was spoken;
 * a side that spells foreign names by their sound (玛丽·居里, マリー・キュリー) is a translation; a page that speaks of its
 * translation (bilingual, subtitles) is written for the readers of it; any more hesitation; the order in the file
 * (`langs`). The page's language alone tells nothing: a show's own page and a translator's look alike.
 */
export function spokenFirst(
  langs: readonly Lang[],
  turns: readonly Turn[],
  pageTexts: readonly string[],
): readonly Lang[] {
  const [one, two] = langs
  if (langs.length !== 2 || one === undefined || two === undefined) return langs
  const first = (lang: Lang) => (lang === one ? langs : [two, one])
  const ones = hesitations(turns, one)
  const twos = hesitations(turns, two)
  if (ones >= plainly && ones >= 4 * twos) return first(one)
  if (twos >= plainly && twos >= 4 * ones) return first(two)
  const onesNames = namesBySound(turns, one)
  const twosNames = namesBySound(turns, two)
  if (onesNames !== twosNames) return first(onesNames > twosNames ? two : one)
  const page = pageLanguage(langs, pageTexts)
  if (page !== undefined && pageTexts.some(text => speaksOfTranslation(text)))
    return first(page === one ? two : one)
  if (Math.max(ones, twos) >= 2 && Math.abs(ones - twos) >= 2) return first(ones > twos ? one : two)
  return langs
}

function speaksOfTranslation(text: string): boolean {
  const lower = text.slice(0, 500).toLowerCase()
  return translationWords.some(word => lower.includes(word))
}

/** How many names a side spells by their sound: a middle dot between two characters of Chinese, or two katakana. */
function namesBySound(turns: readonly Turn[], lang: Lang): number {
  if (lang !== 'zh' && lang !== 'ja') return 0
  const script = lang === 'zh' ? 'han' : 'kana'
  let [found, read] = [0, 0]
  for (const turn of turns) {
    for (const { lang: own, text } of turn.sides) {
      if (own !== lang) continue
      if ((read += text.length) > readAtMost) return found
      for (let at = 1; at + 1 < text.length; at++) {
        if (!'·・‧•'.includes(text[at]!)) continue
        if (scriptOf(text.charCodeAt(at - 1)) === script && scriptOf(text.charCodeAt(at + 1)) === script)
          found++
      }
    }
  }
  return found
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
