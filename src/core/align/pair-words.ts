import type { HanVariants } from '../text/fold.ts'
import type { Episode, Lang } from '../transcript/episode.ts'
import type { Pairing, Range, TurnPairing, WordLink, WordPairing } from '../transcript/pairing.ts'
import type { Lexicon } from './lexicon.ts'
import { linkWords, type WordPair } from './link-words.ts'
import { foldHan } from './pair-folding.ts'
import { unitsOf, type Word } from './pair-units.ts'
import type { Token } from './tokens/token.ts'
import { tokenize } from './tokens/tokenize.ts'

export interface PairWordsOptions {
  /** A dictionary of the two languages, in either direction. */
  readonly lexicon?: Lexicon
  /** Simplified forms of Chinese characters, so that traditional text finds its words in the lexicon. */
  readonly variants?: HanVariants
  /** Links less probable than this are left out; more lights fewer words and fewer wrong ones. */
  readonly floor?: number
}

/** Half of the links at this confidence are right; a screen that lights words asks for more. */
const defaultFloor = 0.5

/**
 * The words that translate each other in every bead of a pairing, a list a turn, ordered by where they stand in `a`.
 * Punctuation is never linked. Neighbouring words that are linked to exactly the same words are one unit, with one link
 * (人工智能 ↔ "artificial intelligence"), as confident as its words are on average. Linear in the length of the text.
 */
export function pairWords(episode: Episode, pairing: Pairing, options: PairWordsOptions = {}): WordPairing {
  const { lexicon, variants, floor = defaultFloor } = options
  const [langA, langB] = pairing.languages
  const pairs: WordPair[] = []
  const places: {
    readonly turn: number
    readonly a: readonly (Word | undefined)[]
    readonly b: readonly (Word | undefined)[]
  }[] = []
  pairing.turns.forEach((turn, index) => {
    const sides = episode.turns[index]?.sides.map(({ text }) => text) ?? []
    const read = (which: 'a' | 'b', range: Range, lang: Lang) =>
      readWords(sides, turn, which, range, text => tokenize(foldHan(text, lang, variants), lang, lexicon))
    for (const { a, b } of turn.beads) {
      if (a.from === a.to || b.from === b.to) continue
      const [left, right] = [read('a', a, langA), read('b', b, langB)]
      pairs.push({ a: left.texts, b: right.texts })
      places.push({ turn: index, a: left.words, b: right.words })
    }
  })
  const words: WordLink[][] = pairing.turns.map(() => [])
  const links = linkWords(pairs, { languages: pairing.languages, ...(lexicon && { lexicon }) })
  places.forEach(({ turn, a, b }, i) => words[turn]!.push(...unitsOf(links[i] ?? [], a, b, floor)))
  return words
}

/** The tokens of a range of sentences: their texts, as `linkWords` asks for them, and where they stand. */
function readWords(
  sides: readonly string[],
  turn: TurnPairing,
  which: 'a' | 'b',
  range: Range,
  tokens: (text: string) => readonly Token[],
): { readonly texts: readonly string[]; readonly words: readonly (Word | undefined)[] } {
  const texts: string[] = []
  const words: (Word | undefined)[] = []
  for (const { side, start, end } of turn[which].slice(range.from, range.to)) {
    let joined = false
    let hyphened = false
    let last = -1
    for (const token of tokens(sides[side]?.slice(start, end) ?? '')) {
      texts.push(token.text)
      const word = token.kind !== 'punctuation'
      if (word) {
        const touches = hyphened && token.start === last
        words.push({
          side,
          start: start + token.start,
          end: start + token.end,
          joined: touches || (joined && !hyphened),
          ...(touches && { hyphened: true }),
        })
      } else words.push(undefined)
      hyphened = !word && joined && token.text === '-' && token.start === last
      joined = word || hyphened
      last = token.end
    }
  }
  return { texts, words }
}
