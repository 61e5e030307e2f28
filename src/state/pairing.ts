import type { Span } from '../core/text/span.ts'
import type { EpisodeDocument } from '../core/transcript/library.ts'
import type { Bead, Pairing, Sentence, TurnPairing } from '../core/transcript/pairing.ts'
import { unpackPairing } from '../core/transcript/pairing-document.ts'

/** How sure a pairing must be to be shown. Below it nothing is lit, rather than something wrong. */
export interface Sureness {
  /** Of a bead, for lighting a sentence's counterpart, 0 to 1. Raising it leaves more sentences without a light. */
  readonly bead: number
  /** Of a word link, for lighting and marking words. On the sample 0.6 leaves out about 7 % of the links. */
  readonly word: number
}

export const surenessDefaults: Sureness = { bead: 0.5, word: 0.6 }

/** Sentences in the text of a side, by their place: what is lit, revealed or linked to. */
export interface BeadPlace {
  /** The turn's number. */
  readonly turn: number
  /** The bead's index in `TurnPairing.beads`. */
  readonly bead: number
}

const unpacked = new WeakMap<EpisodeDocument, Pairing | undefined>()

/** How the sentences of an episode pair; undefined where nothing is known of it. The same object for the same document. */
export function pairingOf(document: EpisodeDocument): Pairing | undefined {
  if (!document.pairs) return undefined
  if (!unpacked.has(document)) unpacked.set(document, unpackPairing(document.pairs, document.episode))
  return unpacked.get(document)
}

/** The index of the last sentence that begins at or before an offset of a side; -1 without one. By a scan of one turn. */
export function sentenceAt(sentences: readonly Sentence[], side: number, offset: number): number {
  return sentences.findLastIndex(each => each.side === side && each.start <= offset)
}

/** The index of the bead that holds the sentence at a place; undefined where there is no sentence of the pairing. */
export function beadAt({ a, b, beads }: TurnPairing, side: number, offset: number): number | undefined {
  for (const half of ['a', 'b'] as const) {
    const sentence = sentenceAt(half === 'a' ? a : b, side, offset)
    if (sentence < 0) continue
    const found = beads.findIndex(bead => bead[half].from <= sentence && sentence < bead[half].to)
    if (found >= 0) return found
  }
  return undefined
}

/** Whether nobody translated the sentences of a bead. */
export function isGap({ a, b }: Bead): boolean {
  return a.to === a.from || b.to === b.from
}

/** Where the halves of a pair begin in the text of their sides, that of the original first. */
export function startsOf(
  pairing: Pairing | undefined,
  { turn, bead }: BeadPlace,
): readonly { readonly side: number; readonly offset: number }[] {
  const paired = pairing?.turns[turn - 1]
  const found = paired?.beads[bead]
  if (!paired || !found) return []
  const { a, b } = sentencesOf(paired, found)
  return [a[0], b[0]].flatMap(each => (each ? [{ side: each.side, offset: each.start }] : []))
}

/** The offset of the first sentence that begins within a span of a side. */
export function startIn(turn: TurnPairing | undefined, side: number, span: Span): number | undefined {
  if (!turn) return undefined
  const begins = (each: Sentence) => each.side === side && span.start <= each.start && each.start < span.end
  return (turn.a.find(begins) ?? turn.b.find(begins))?.start
}

/** The sentences of a bead, by language. */
export function sentencesOf(
  turn: TurnPairing,
  bead: Bead,
): { a: readonly Sentence[]; b: readonly Sentence[] } {
  return { a: turn.a.slice(bead.a.from, bead.a.to), b: turn.b.slice(bead.b.from, bead.b.to) }
}

/**
 * The same point of what is said, in the other language: as far into the sentences of the bead's other half as the offset is
 * into those of its own; the end of the text before where nobody translated it. Undefined where nothing is known.
 */
export function counterpartPlace(
  turn: TurnPairing | undefined,
  side: number,
  offset: number,
): { readonly side: number; readonly offset: number } | undefined {
  const index = turn && beadAt(turn, side, offset)
  if (turn === undefined || index === undefined) return undefined
  const bead = turn.beads[index]!
  const { a, b } = sentencesOf(turn, bead)
  const own = a.some(each => each.side === side) && sentenceAt(a, side, offset) >= 0 ? a : b
  const other = own === a ? b : a
  if (other.length === 0) {
    const all = own === a ? turn.b : turn.a
    const next = all[own === a ? bead.b.from : bead.a.from] ?? all.at(-1)
    return next && { side: next.side, offset: next.start }
  }
  const length = (list: readonly Sentence[]) => list.reduce((sum, { start, end }) => sum + end - start, 0)
  let into = 0
  for (const each of own) {
    if (each.side === side && offset < each.end) {
      into += Math.max(0, offset - each.start)
      break
    }
    into += each.end - each.start
  }
  let left = Math.floor((into / Math.max(1, length(own))) * length(other))
  for (const each of other) {
    if (left < each.end - each.start) return { side: each.side, offset: each.start + left }
    left -= each.end - each.start
  }
  const last = other.at(-1)!
  return { side: last.side, offset: last.end - 1 }
}
