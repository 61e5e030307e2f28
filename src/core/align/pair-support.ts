import { isFunctionWord } from '../text/language.ts'
import type { Lang } from '../transcript/episode.ts'
import type { Block } from './align-blocks.ts'
import type { Lexicon } from './lexicon.ts'
import { normalForm } from './normal-form.ts'
import { tokenize } from './tokens/tokenize.ts'

/** How much of text `a` its words say to be in text `b`, 0 to 1. */
export type Support = (a: string, b: string) => number

/**
 * How much of a text the dictionary finds in its translation: the share of the words of the dictionary's first language that have
 * one of their meanings there. Words like "of" and "it" count half. 0 where there is no word.
 */
export function dictionarySupport(lexicon: Lexicon, languages: readonly [Lang, Lang]): Support {
  return (a, b) => {
    const [text, translation] = languages[0] === lexicon.from ? [a, b] : [b, a]
    const there = new Set(wordsOf(translation, lexicon.to))
    let [all, found] = [0, 0]
    for (const token of tokenize(text, lexicon.from, lexicon)) {
      if (token.kind === 'punctuation') continue
      const meanings = lexicon.translate(token.text)
      const match = meanings.find(({ word }) => there.has(word))
      const word = match?.word ?? meanings[0]?.word
      const weight = word !== undefined && isFunctionWord(word) ? 0.5 : 1
      all += weight
      if (match) found += weight
    }
    return all > 0 ? found / all : 0
  }
}

/** Words that stand in more than this share of the turns say nothing of a single sentence. */
const common = 0.3

/**
 * How much of a text is found in its translation without a dictionary: the share of its rarer words that look like one there
 * (numbers, names, cognates: the first four letters), or that share turns with one there elsewhere: at least two, and most of
 * those that either has. Reads the conversation when it is first asked.
 */
export function documentSupport(blocks: readonly Block[], languages: readonly [Lang, Lang]): Support {
  let turnsOf: readonly [Turns, Turns] | undefined
  return (a, b) => {
    turnsOf ??= [index(blocks, 'a', languages[0]), index(blocks, 'b', languages[1])]
    const [turnsA, turnsB] = turnsOf
    const most = Math.max(2, blocks.length * common)
    const rare = (turns: Turns) => (word: string) =>
      (turns.get(word)?.length ?? 0) <= most && !isFunctionWord(word)
    const here = [...new Set(wordsOf(a, languages[0]))].filter(rare(turnsA))
    const there = [...new Set(wordsOf(b, languages[1]))].filter(rare(turnsB))
    const known = here.filter(word =>
      there.some(other => looksLike(word, other) || meet(turnsA.get(word) ?? [], turnsB.get(other) ?? [])),
    )
    return here.length > 0 ? known.length / here.length : 0
  }
}

/** The turns (indices, rising) in which a word stands. */
type Turns = ReadonlyMap<string, readonly number[]>

function index(blocks: readonly Block[], which: 'a' | 'b', lang: Lang): Turns {
  const turns = new Map<string, number[]>()
  blocks.forEach((block, i) => {
    for (const word of block[which].flatMap(text => wordsOf(text, lang))) {
      const list = turns.get(word)
      if (!list) turns.set(word, [i])
      else if (list.at(-1) !== i) list.push(i)
    }
  })
  return turns
}

function wordsOf(text: string, lang: Lang): readonly string[] {
  return tokenize(text, lang)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(token => normalForm(token.text, lang))
}

function looksLike(a: string, b: string): boolean {
  return a === b ? a.length > 1 : a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4)
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  const both = a.filter(turn => b.includes(turn)).length
  return both >= 2 && both * 2 > Math.max(a.length, b.length)
}
