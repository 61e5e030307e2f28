import { isFunctionWord } from '../text/language.ts'
import type { Lexicon } from './lexicon.ts'
import { normalForm } from './normal-form.ts'
import { tokenize } from './tokens/tokenize.ts'

/**
 * How much of a text the dictionary finds in its translation: the share, 0 to 1, of the words of the dictionary's first language
 * that have one of their meanings there. Words like "of" and "it" count half. 0 where there is no word.
 */
export function dictionarySupport(text: string, translation: string, lexicon: Lexicon): number {
  const there = new Set(tokenize(translation, lexicon.to).map(token => normalForm(token.text, lexicon.to)))
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
