import type { Episode, Lang } from './episode.ts'
import type { Sentence, WordLink, WordPairing } from './pairing.ts'

/**
 * `library/e/:id.words.json`: the word links of an episode, which a page fetches when its text stands. `words` is one list of numbers;
 * for each turn how many links it has, and for each of them: where `a` begins, from where the last link's `a` began, and its
 * length; the same of `b`; the confidence in hundredths. Offsets count through all sides that the turn has in the language.
 */
export interface WordsDocument {
  readonly version: 1
  readonly languages: readonly [Lang, Lang]
  readonly words: readonly number[]
}

/** The word links of an episode, packed. Confidences lose what is less than a hundredth. */
export function packWords(
  words: WordPairing,
  languages: readonly [Lang, Lang],
  episode: Episode,
): WordsDocument {
  const numbers: number[] = []
  words.forEach((links, turn) => {
    const sides = languages.map(lang => sideStarts(episode, turn, lang))
    const last = [0, 0]
    numbers.push(links.length)
    for (const { a, b, confidence } of links) {
      ;[a, b].forEach((span, i) => {
        const start = (sides[i]!.find(({ side }) => side === span.side)?.from ?? 0) + span.start
        numbers.push(start - last[i]!, span.end - span.start)
        last[i] = start
      })
      numbers.push(Math.round(confidence * 100))
    }
  })
  return { version: 1, languages, words: numbers }
}

/** The word links of an episode: what `packWords` was given; `undefined` for what are none of this episode. Linear. */
export function unpackWords(document: WordsDocument | undefined, episode: Episode): WordPairing | undefined {
  try {
    const { languages, words } = document!
    let at = 0
    const next = (least: number, most: number): number => {
      const number = words[at++]!
      if (!(Number.isInteger(number) && number >= least && number <= most)) throw RangeError()
      return number
    }
    const pairing = episode.turns.map((_, turn) => {
      const sides = languages.map(lang => sideStarts(episode, turn, lang))
      const last = [0, 0]
      const read = (i: 0 | 1): Sentence => {
        const start = (last[i]! += next(-last[i]!, Infinity))
        const own = sides[i]!.findLast(({ from }) => from <= start)!
        const length = next(1, own.to - start)
        return { side: own.side, start: start - own.from, end: start - own.from + length }
      }
      const links: WordLink[] = []
      for (let left = next(0, words.length); left > 0; left--)
        links.push({ a: read(0), b: read(1), confidence: next(0, 100) / 100 })
      return links
    })
    return at === words.length ? pairing : undefined
  } catch {
    return undefined
  }
}

/** The sides of a turn in a language, as offsets count through them. */
function sideStarts(episode: Episode, turn: number, lang: Lang) {
  let to = 0
  return episode.turns[turn]!.sides.flatMap((each, side) => {
    if (each.lang !== lang) return []
    const from = to
    to += each.text.length
    return [{ side, from, to }]
  })
}
