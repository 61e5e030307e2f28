import type { Lexicon } from '../lexicon.ts'
import type { Corpus } from './corpus.ts'

/** The share of a translation's weight that counts when only a part of the word has it. */
import { tuning } from './tuning.ts'

/** Adds what the lexicon knows of the words of `from`, whole or in parts of two and three characters; `add` takes types of both sides. */
export function addDictionary(
  lexicon: Lexicon,
  from: Corpus,
  to: Corpus,
  add: (from: number, to: number, weight: number) => void,
): void {
  const ids = new Map(to.types.map((type, t) => [type, t]))
  from.types.forEach((type, s) => {
    const look = (word: string, share: number) => {
      for (const { word: form, weight } of lexicon.translate(word)) {
        const t = ids.get(form)
        if (t !== undefined) add(s, t, share * weight)
      }
    }
    look(type, 1)
    if (type.length < 2 || type.length > 8) return
    for (let size = Math.min(3, type.length - 1); size >= 1; size--)
      for (let k = 0; k + size <= type.length; k++) {
        const part = type.slice(k, k + size)
        if (lexicon.has(part)) look(part, size === 1 ? tuning.partChar : tuning.part)
      }
  })
}
