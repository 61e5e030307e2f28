import type { Turn } from '../core/transcript/episode.ts'
import type { Bead, Sentence, TurnPairing } from '../core/transcript/pairing.ts'

/** A piece of the text of a side. */
export type Piece = Sentence

/**
 * A turn cut into rows, one a bead: the pieces of the text of each language, verbatim and together the whole text but for white
 * space at the ends of pieces. Text that no sentence holds goes with the sentence before it.
 */
export function rowsOfTurn(
  turn: Turn,
  pairing: TurnPairing,
): readonly { bead: Bead; a: readonly Piece[]; b: readonly Piece[] }[] {
  const whole = { a: wholePieces(turn, pairing.a), b: wholePieces(turn, pairing.b) }
  return pairing.beads.map(bead => ({
    bead,
    a: joined(turn, whole.a.slice(bead.a.from, bead.a.to)),
    b: joined(turn, whole.b.slice(bead.b.from, bead.b.to)),
  }))
}

/** Sentences widened so that they tile their sides: each reaches to the start of the next, the first begins at 0. */
export function wholePieces(turn: Turn, sentences: readonly Sentence[]): readonly Piece[] {
  return sentences.map((each, i) => {
    const before = sentences[i - 1]
    const after = sentences[i + 1]
    return {
      side: each.side,
      start: before?.side === each.side ? each.start : 0,
      end: after?.side === each.side ? after.start : (turn.sides[each.side]?.text.length ?? each.end),
    }
  })
}

/** Neighbouring pieces of one side as one, without the white space at its end. */
function joined(turn: Turn, pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last && last.side === piece.side) all[all.length - 1] = { ...last, end: piece.end }
    else all.push(piece)
  }
  return all.map(piece => {
    const text = turn.sides[piece.side]?.text.slice(piece.start, piece.end) ?? ''
    return { ...piece, end: piece.start + text.trimEnd().length }
  })
}
