import type { Lexicon } from '../lexicon.ts'
import type { Corpus } from './corpus.ts'

/** Adds what the lexicon knows of the words of `from`; `add` takes types of both sides. */
export function addDictionary(
  lexicon: Lexicon,
  from: Corpus,
  to: Corpus,
  add: (from: number, to: number, weight: number) => void,
): void {
  const ids = new Map(to.types.map((type, t) => [type, t]))
  from.types.forEach((type, s) => {
    for (const { word, weight } of lexicon.translate(type)) {
      const t = ids.get(word)
      if (t !== undefined) add(s, t, weight)
    }
  })
}
