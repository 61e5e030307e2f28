import { isUnspaced, scriptOf } from '../../text/script.ts'
import type { Lang } from '../../transcript/episode.ts'
import type { Lexicon } from '../lexicon.ts'
import { hanWords } from './han-words.ts'
import { spacedWords } from './spaced-words.ts'
import type { Token } from './token.ts'

/**
 * The words, numbers and marks of a text, in order; together they cover everything that is not white space, and none of them
 * splits a surrogate pair. Chinese is cut at the headwords of the lexicon (`hanWords`), without one and for other languages
 * by `Intl.Segmenter`, mended (`spacedWords`). Linear.
 */
export function tokenize(text: string, lang: Lang, lexicon?: Lexicon): readonly Token[] {
  const tokens: Token[] = []
  const cutsHan = lexicon !== undefined && lexicon.from === lang && lang === 'zh'
  let at = 0
  while (at < text.length) {
    const han = cutsHan && isHan(text, at)
    let end = at
    while (end < text.length && (cutsHan && isHan(text, end)) === han) end += unitsAt(text, end)
    if (han) tokens.push(...hanWords(text, at, end, lexicon))
    else tokens.push(...spacedWords(text, at, end, lang))
    at = end
  }
  return tokens
}

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function isHan(text: string, at: number): boolean {
  return isUnspaced(scriptOf(text.charCodeAt(at)))
}
