import type { Turn } from '../../src/core/transcript/episode.ts'
import type { Bead, Sentence, TurnPairing } from '../../src/core/transcript/pairing.ts'

/**
 * The pairing of a turn from a sketch: `2:1 0:1`, a bead a word, how many sentences of the first language and of the second, with
 * `?` behind for one that is not sure. Sentences end with `.`, `!`, `?`, `。` or `！`. English, then Chinese.
 */
export function pairTurn(turn: Turn, sketch: string): TurnPairing {
  const sentences = (lang: string): Sentence[] =>
    turn.sides.flatMap(({ lang: own, text }, side) =>
      own === lang
        ? [...text.matchAll(/[^\s.!?。！][^.!?。！]*[.!?。！]?/g)].map(({ index, 0: words }) => ({
            side,
            start: index,
            end: index + words.length,
          }))
        : [],
    )
  let [i, j] = [0, 0]
  const beads = sketch.split(' ').map((bead): Bead => {
    const [a = 0, b = 0] = bead.split(':').map(count => Number.parseInt(count, 10))
    const made = { a: { from: i, to: (i += a) }, b: { from: j, to: (j += b) } }
    return { ...made, confidence: bead.endsWith('?') ? 0.2 : 0.9 }
  })
  return { a: sentences('en'), b: sentences('zh'), beads }
}
