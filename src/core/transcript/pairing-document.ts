import type { Episode, Lang, Turn } from './episode.ts'
import type { Bead, Pairing, Sentence } from './pairing.ts'

/**
 * A pairing as it lies in an episode's document, small because the text says the rest. `turns` is one list of numbers through the
 * conversation; for each turn: the length of every sentence of `a`, then of `b` (white space parts them, and the text ends
 * them), then for every bead how many sentences of `a`, how many of `b`, and the confidence in hundredths.
 */
export interface PackedPairing {
  readonly languages: readonly [Lang, Lang]
  readonly turns: readonly number[]
  /** The turn before the boundary, and why. */
  readonly crossing: readonly (readonly [number, string])[]
}

/**
 * A pairing of an episode, packed. Its sentences must hold everything of their sides but white space, as those of
 * `splitSentences` do, and its beads must tile them. Confidences lose what is less than a hundredth.
 */
export function packPairing({ languages, turns, crossing }: Pairing): PackedPairing {
  const numbers: number[] = []
  for (const { a, b, beads } of turns) {
    for (const { start, end } of a) numbers.push(end - start)
    for (const { start, end } of b) numbers.push(end - start)
    for (const bead of beads)
      numbers.push(bead.a.to - bead.a.from, bead.b.to - bead.b.from, Math.round(bead.confidence * 100))
  }
  return { languages, turns: numbers, crossing: crossing.map(({ turn, why }) => [turn, why]) }
}

/**
 * The pairing of an episode, from its document: what `packPairing` was given. `undefined` for what is no pairing of this episode,
 * so that a page with a document of another time still shows its text. Linear.
 */
export function unpackPairing(packed: PackedPairing | undefined, episode: Episode): Pairing | undefined {
  try {
    const { languages, turns, crossing } = packed!
    let at = 0
    const next = (least: number, most: number): number => {
      const number = turns[at++]!
      if (!(Number.isInteger(number) && number >= least && number <= most)) throw RangeError()
      return number
    }
    const read = (turn: Turn, lang: Lang): Sentence[] => {
      const sentences: Sentence[] = []
      turn.sides.forEach((each, side) => {
        if (each.lang !== lang) return
        const text = each.text
        for (let start = skipSpace(text, 0); start < text.length;) {
          const end = start + next(1, text.length - start)
          sentences.push({ side, start, end })
          start = skipSpace(text, end)
        }
      })
      return sentences
    }
    const pairing: Pairing = {
      languages: [languages[0], languages[1]],
      turns: episode.turns.map(turn => {
        const a = read(turn, languages[0])
        const b = read(turn, languages[1])
        const beads: Bead[] = []
        for (let i = 0, j = 0; i < a.length || j < b.length;) {
          const [from, fromB] = [i, j]
          i += next(0, a.length - i)
          j += next(i > from ? 0 : 1, b.length - j)
          beads.push({ a: { from, to: i }, b: { from: fromB, to: j }, confidence: next(0, 100) / 100 })
        }
        return { a, b, beads }
      }),
      crossing: crossing.map(([turn, why]) => ({ turn, why })),
    }
    return at === turns.length ? pairing : undefined
  } catch {
    return undefined
  }
}

const space = /\s*/y

function skipSpace(text: string, at: number): number {
  space.lastIndex = at
  space.test(text)
  return space.lastIndex
}
