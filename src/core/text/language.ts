import { chineseOnly, functionWords, japaneseOnly } from './function-words.ts'
import { scriptOf } from './script.ts'

/**
 * The languages that can be told, as BCP 47 tags: the index of a tag here is its index in a score. Languages of one
 * script that is theirs alone (`ko`, `el`, …) are told by the script, the others by their commonest words and letters.
 */
export const languageTags: readonly string[] = [
  ...Object.keys(functionWords),
  'zh',
  'ja',
  'ko',
  'el',
  'he',
  'ar',
  'hi',
  'th',
]

const indexOf: Readonly<Record<string, number>> = Object.fromEntries(
  languageTags.map((tag, index) => [tag, index]),
)
const zh = indexOf['zh']!
const ja = indexOf['ja']!
const ko = indexOf['ko']!
const en = indexOf['en']!
const cyrillic = [indexOf['ru']!, indexOf['uk']!]
const latin = Object.keys(functionWords)
  .map(tag => indexOf[tag]!)
  .filter(index => !cyrillic.includes(index))

/** Which languages a word belongs to. */
const words = new Map<string, number[]>()
for (const [tag, list] of Object.entries(functionWords)) {
  for (const word of new Set(list.split(' '))) {
    const known = words.get(word)
    if (known) known.push(indexOf[tag]!)
    else words.set(word, [indexOf[tag]!])
  }
}

/** Letters that few languages have, by the languages that have them. */
const letters = new Map<number, number[]>()
for (const [tags, list] of [
  ['de', 'ß'],
  ['de fi sv hu tr', 'äöü'],
  ['sv da no', 'å'],
  ['da no', 'øæ'],
  ['es', 'ñ¿¡'],
  ['pt', 'ãõ'],
  ['fr pt tr', 'ç'],
  ['fr', 'œûêëï'],
  ['fr it', 'è'],
  ['it', 'ìò'],
  ['fr it vi', 'ù'],
  ['hu', 'őű'],
  ['tr', 'ğışİ'],
  ['pl', 'ąęłśźżńć'],
  ['cs', 'ěřůčšžťďň'],
  ['ro', 'șțăşţ'],
  ['vi', 'ơưđ'],
  ['uk', 'іїєґ'],
  ['ru', 'ыэъё'],
] as const) {
  for (const letter of list)
    letters.set(
      letter.codePointAt(0)!,
      tags.split(' ').map(tag => indexOf[tag]!),
    )
}

const onlyChinese = new Set(Array.from(chineseOnly, letter => letter.charCodeAt(0)))
const onlyJapanese = new Set(Array.from(japaneseOnly, letter => letter.charCodeAt(0)))

/** How much of a text is read to tell its language: more does not tell more. */
export const languageWindow = 256

/** The longest word that is looked up: function words are short. */
const longestWord = 12

/**
 * How much speaks for each language, in the order of `languageTags`; 0 where nothing does. About one per word or
 * Chinese character: a function word of one language counts 2 for it (shared by k languages, 2/k each), any other word
 * a little for every language of its script, a capitalised one (a name, mostly) very little, so that Chinese full of
 * foreign names stays Chinese. Reads the first `languageWindow` code units of the range. `into` is reused when given.
 */
export function scoreLanguages(
  text: string,
  start = 0,
  end = text.length,
  into: Float64Array = new Float64Array(languageTags.length),
): Float64Array {
  into.fill(0)
  const stop = Math.min(end, start + languageWindow)
  let [han, kana, hangul, zhOnly, jaOnly, latinWords, cyrillicWords] = [0, 0, 0, 0, 0, 0, 0]
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at)
    const script = scriptOf(code)
    if (script === undefined) {
      if (code === 0xbf || code === 0xa1) credit(into, letters.get(code)!, 1)
      continue
    }
    if (script === 'han') {
      han++
      if (onlyChinese.has(code)) zhOnly++
      else if (onlyJapanese.has(code)) jaOnly++
    } else if (script === 'kana') kana++
    else if (script === 'hangul') hangul++
    else if (script === 'latin' || script === 'cyrillic') {
      const from = at
      let telling: number[] | undefined
      while (at < stop) {
        const next = text.charCodeAt(at)
        if (next < 128) {
          const lower = next | 32
          if (lower < 97 || lower > 122) break
        } else {
          if (scriptOf(next) !== script) break
          if (next >= 0x1ea0 && next <= 0x1ef9) telling ??= [indexOf['vi']!]
          else telling ??= letters.get(next)
        }
        at++
      }
      const capital = isCapital(text.charCodeAt(from))
      // a capital inside a sentence is a name; at its start it is any word
      const weight = capital ? 0.1 : 0.5
      if (script === 'latin') latinWords += weight
      else cyrillicWords += weight + 0.4
      if (at - from <= longestWord) {
        const word = text.slice(from, at)
        const owners = words.get(capital ? word.toLowerCase() : word)
        // a single capital letter is an initial or a grade, never a word
        if (owners && !(capital && at - from === 1 && word !== 'I')) credit(into, owners, 2)
      }
      if (telling) credit(into, telling, 1)
      at--
    } else if (script === 'greek') into[indexOf['el']!]! += 0.3
    else if (script === 'hebrew') into[indexOf['he']!]! += 0.3
    else if (script === 'arabic') into[indexOf['ar']!]! += 0.3
    else if (script === 'devanagari') into[indexOf['hi']!]! += 0.3
    else if (script === 'thai') into[indexOf['th']!]! += 0.3
  }
  for (const index of latin) into[index]! += latinWords
  for (const index of cyrillic) into[index]! += cyrillicWords
  // Latin letters alone are met as English most of the time
  if (latinWords > 0) into[en]! += 0.05
  into[ko] = hangul > 0 ? hangul + han * 0.5 : 0
  if (kana * 7 > han + kana) {
    into[ja] = han + kana + jaOnly
    into[zh] = han * 0.5
  } else if (han > 0) {
    into[zh] = han + zhOnly * 1.5 + kana * 0.2
    into[ja] = Math.max(0, han * 0.8 + jaOnly * 2.5 - zhOnly)
  }
  return into
}

/**
 * The language of a text, by its script and words; with `among`, the likeliest of those alone. `undefined` when nothing
 * speaks for any (no letters). Ties go to the earlier tag. Cost: the first few hundred letters.
 */
export function identifyLanguage(text: string, among: readonly string[] = languageTags): string | undefined {
  const scores = scoreLanguages(text)
  let best: string | undefined
  let bestScore = 0
  for (const tag of among) {
    const score = scores[indexOf[tag] ?? -1] ?? 0
    if (score > bestScore) [best, bestScore] = [tag, score]
  }
  return best
}

/** Where a tag stands in a score; -1 for a language that cannot be told. */
export function languageIndex(tag: string): number {
  return indexOf[tag] ?? -1
}

/** Whether a word (in lower case) is among the commonest of any language: such a word alone is no name. */
export function isFunctionWord(word: string): boolean {
  return words.has(word)
}

/** Whether a word (in lower case) is among the commonest of one language; never for a language that is not told by its words. */
export function isFunctionWordIn(word: string, lang: string): boolean {
  return words.get(word)?.includes(languageIndex(lang)) === true
}

function credit(scores: Float64Array, owners: readonly number[], weight: number): void {
  for (const owner of owners) scores[owner]! += weight / owners.length
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (code >= 0xc0 && code <= 0xde) return true
  if (code >= 0x410 && code <= 0x42f) return true
  if (code < 0x100) return false
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() !== letter
}
