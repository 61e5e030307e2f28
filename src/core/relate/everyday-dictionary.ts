import type { Lang } from '../transcript/episode.ts'
import { everydayLanguages, everydayWords } from './everyday-words.ts'
import { homeWords } from './home-words.ts'
import type { Dictionary, Meaning, WordTools } from './word-tools.ts'

const lines = (everydayWords + homeWords).split('\n').filter(line => line !== '')

/** Endings are so long at most. */
const ENDING = 4
/** A stem of fewer letters is met only with the shortest endings: `ano` is no `anotar`. */
const SHORT = 4
/** Within a compound a stem is a part of the meaning, and must be so long. */
const PART = { weight: 0.6, least: 4 }

/**
 * A small dictionary from a language into English, of everyday words (from English: near synonyms); undefined where there is none. It helps where nothing else connects an
 * article with a conversation but names, numbers and words that look alike.
 */
export function everydayDictionary(lang: Lang, tools: WordTools): Dictionary | undefined {
  if (lang === 'en') return synonyms(tools)
  const column = everydayLanguages.findIndex(each => each === lang)
  if (column < 0) return undefined
  const meanings = new Map<string, Set<string>>()
  let longest = 0
  for (const line of lines) {
    const [english = '', ...columns] = line.split('|')
    for (const stem of (columns[column] ?? '-').split(' ')) {
      if (stem === '-' || stem === '') continue
      longest = Math.max(longest, stem.length)
      const set = meanings.get(stem) ?? new Set()
      for (const word of english.split(' ')) set.add(tools.normalForm(word, 'en'))
      meanings.set(stem, set)
    }
  }
  const under = (stem: string, weight: number): Meaning[] =>
    [...(meanings.get(stem) ?? [])].map(word => ({ word, weight }))
  return {
    from: lang,
    to: 'en',
    translate(word) {
      const plain = word.replaceAll('ß', 'ss')
      for (let end = Math.min(plain.length, longest); end >= 2 && plain.length - end <= ENDING; end--)
        if (end > SHORT || plain.length - end <= (end < 3 ? 1 : 2)) {
          const found = under(plain.slice(0, end), 0.9)
          if (found.length > 0) return found
        }
      return lang === 'de' ? compound(plain) : []
    },
  }

  function compound(plain: string): Meaning[] {
    const found: Meaning[] = []
    for (let end = Math.min(plain.length, longest); end >= PART.least && found.length === 0; end--)
      found.push(...under(plain.slice(0, end), PART.weight))
    for (let from = PART.least; from <= plain.length - PART.least; from++)
      for (let end = plain.length; end >= from + PART.least && plain.length - end <= 3; end--) {
        const part = under(plain.slice(from, end), PART.weight)
        if (part.length > 0) return [...found, ...part]
      }
    return found
  }
}

/** English words that stand in one line of the everyday words: near enough for a paraphrase. */
function synonyms(tools: WordTools): Dictionary {
  const others = new Map<string, Set<string>>()
  for (const line of lines) {
    const words = (line.split('|')[0] ?? '').split(' ').map(word => tools.normalForm(word, 'en'))
    for (const word of words) {
      const set = others.get(word) ?? new Set()
      for (const other of words) if (other !== word) set.add(other)
      others.set(word, set)
    }
  }
  return {
    from: 'en',
    to: 'en',
    translate: word =>
      [...(others.get(tools.normalForm(word, 'en')) ?? [])].map(other => ({ word: other, weight: 0.6 })),
  }
}
