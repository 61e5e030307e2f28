import { languageTags, scoreLanguages } from '../../text/language.ts'
import type { Lang } from '../../transcript/episode.ts'
import type { Block, Piece } from './read-blocks.ts'

/** A piece of speech in its language. `unclear`: neither script nor words told, its neighbours did. */
export interface Passage extends Piece {
  readonly lang: Lang
  readonly unclear: boolean
}

/** What settling gives: the conversation's languages, the commoner order first, and every block's passages. */
export interface Settled {
  readonly langs: readonly Lang[]
  readonly passages: readonly (readonly Passage[])[]
}

/** So many pieces tell a file's languages; more only cost time. */
const sampleSize = 4000

/** The second language has to fill this share of the pieces, or the conversation is in one language. */
const leastShare = 0.12

/** By how much a language has to win a piece for a whole vote. */
const wholeVote = 3

/** How much more has to speak for one of the two languages before a piece is clear by itself. */
const clearMargin = 0.34

/** What speaks for a language by less than this speaks for none. */
const leastMargin = 0.1

/** … and by how much at least, about a word: a lone name tells nothing. */
const clearScore = 1.4

/**
 * Tells every piece's language: first the two languages of the conversation, from all pieces together; then each piece
 * among those two. What is too short to tell ("OK.", a number, two Chinese characters in Japanese) goes by its partner
 * in the turn, then by the order of the turns around it. A piece that is plainly in a third language keeps it. Linear.
 */
export function settleLanguages(source: string, blocks: readonly Block[]): Settled {
  const votes = vote(source, blocks)
  const total = votes.reduce((sum, count) => sum + count, 0)
  const order = votes.map((count, index) => ({ count, index })).sort((a, b) => b.count - a.count)
  if (total === 0) {
    const passages = blocks.map(block =>
      block.pieces.map(piece => ({ ...piece, lang: 'und', unclear: true })),
    )
    return { langs: passages.some(list => list.length > 0) ? ['und'] : [], passages }
  }
  const first = order[0]!.index
  const second = order[1]!.count >= total * leastShare ? order[1]!.index : -1
  if (second < 0) {
    const scores = new Float64Array(languageTags.length)
    const lang = languageTags[first]!
    const passages = blocks.map(block =>
      block.pieces.map(piece => {
        scoreLanguages(source, piece.start, piece.end, scores)
        const other = third(scores, first, first)
        return { ...piece, lang: other ?? lang, unclear: false }
      }),
    )
    return { langs: [lang], passages }
  }
  return settleBetween(source, blocks, first, second)
}

/** How many pieces each language wins, over an even sample of the file. */
function vote(source: string, blocks: readonly Block[]): number[] {
  const votes = languageTags.map(() => 0)
  const scores = new Float64Array(languageTags.length)
  let count = 0
  for (const block of blocks) count += block.pieces.length
  const share = Math.min(1, sampleSize / count)
  let index = 0
  for (const block of blocks) {
    for (const piece of block.pieces) {
      // spread by multiples of the golden ratio: an even step would meet the same place of every turn
      if ((index++ * 0.6180339887498949) % 1 >= share) continue
      scoreLanguages(source, piece.start, piece.end, scores)
      let [best, next] = [0, 0]
      for (let tag = 1; tag < scores.length; tag++) {
        if (scores[tag]! > scores[best]!) [best, next] = [tag, best]
        else if (scores[tag]! > scores[next]! || next === best) next = tag
      }
      // a piece of a few clear words is one vote; how long it is says nothing about the file
      votes[best]! += Math.min(1, (scores[best]! - scores[next]!) / wholeVote)
    }
  }
  return votes
}

/** What the words of one turn's pieces say, before the neighbours are asked; parallel to the pieces. */
interface Reading {
  /** Which of the two languages the words speak for, 1 for the first, -1 for the second, 0 for neither. */
  readonly signs: number[]
  /** By how much: 1 all for the first, -1 all for the second. */
  readonly margins: number[]
  /** Whether the words alone are enough. */
  readonly clear: boolean[]
  /** Whether they lean at all to one side, so that no neighbour has to be asked. */
  readonly sure: boolean[]
  readonly others: (Lang | undefined)[]
}

function settleBetween(source: string, blocks: readonly Block[], a: number, b: number): Settled {
  const scores = new Float64Array(languageTags.length)
  const [tagA, tagB] = [languageTags[a]!, languageTags[b]!]
  let singles = 0
  for (const block of blocks) if (block.pieces.length === 1) singles++
  const alternating = singles * 2 > blocks.length
  let [aFirst, bFirst] = [0, 0]
  // which language the turns around here begin with, and which the turn before ended with
  let order = 0
  let previous = 0
  // one reading for all turns: a long file has a million
  const reading: Reading = { signs: [], margins: [], clear: [], sure: [], others: [] }
  const { signs, clear, others } = reading
  const passages: Passage[][] = []
  for (const { pieces } of blocks) {
    pieces.forEach((piece, index) => {
      scoreLanguages(source, piece.start, piece.end, scores)
      readScores(reading, index, scores, a, b)
    })
    const count = pieces.length
    const base = order || (aFirst >= bFirst ? 1 : -1)
    if (count === 2 && others[0] === undefined && others[1] === undefined) {
      const sure = clear[0] && clear[1]
      const same = signs[0] === signs[1]
      if (!(sure && same)) settlePair(reading, base)
      if (sure && !same) {
        order = signs[0]!
        if (order > 0) aFirst++
        else bFirst++
      }
    }
    let fallback = base
    if (alternating && count === 1) {
      fallback = -previous || -signOf(source, blocks[passages.length + 1]?.pieces[0], scores, a, b) || base
    }
    settleUnclear(reading, count, fallback)
    if (count > 0) previous = signs[count - 1]!
    const settled: Passage[] = []
    for (let index = 0; index < count; index++) {
      const { start, end, apart } = pieces[index]!
      const other = others[index]
      const unclear = !reading.sure[index] && other === undefined
      settled.push({ start, end, apart, lang: other ?? (signs[index]! > 0 ? tagA : tagB), unclear })
    }
    passages.push(settled)
  }
  const lead =
    aFirst === bFirst ? passages.find(list => list.length > 0)?.[0]?.lang : aFirst > bFirst ? tagA : tagB
  return { langs: lead === tagB ? [tagB, tagA] : [tagA, tagB], passages }
}

function readScores(reading: Reading, index: number, scores: Float64Array, a: number, b: number): void {
  const one = scores[a]!
  const two = scores[b]!
  const margin = (one - two) / (one + two + 0.5)
  const clear = Math.abs(margin) > clearMargin && Math.abs(one - two) >= clearScore
  reading.others[index] = third(scores, a, b)
  reading.margins[index] = margin
  reading.clear[index] = clear
  reading.sure[index] = clear || Math.abs(margin) > leastMargin
  reading.signs[index] = clear ? Math.sign(margin) : 0
}

/** Which of two languages the words of a piece lean to: 1, -1, or 0 for neither. */
function signOf(
  source: string,
  piece: Piece | undefined,
  scores: Float64Array,
  a: number,
  b: number,
): number {
  if (!piece) return 0
  scoreLanguages(source, piece.start, piece.end, scores)
  return Math.sign(scores[a]! - scores[b]!)
}

/** Two pieces that are not plainly in one language are in one each: the likelier way round, or the usual one. */
function settlePair({ signs, margins }: Reading, base: number): void {
  const difference = margins[0]! - margins[1]!
  const sign = Math.abs(difference) < 0.02 ? base : Math.sign(difference)
  signs[0] = sign
  signs[1] = -sign
}

/** What is still open goes by what little its words say, then by the piece before or after it, then by `base`. */
function settleUnclear({ signs, margins }: Reading, count: number, base: number): void {
  for (let index = 0; index < count; index++) {
    if (signs[index] !== 0) continue
    const margin = margins[index]!
    if (Math.abs(margin) > leastMargin) signs[index] = Math.sign(margin)
    else if (index > 0) signs[index] = -signs[index - 1]!
    else if (count > 1 && signs[1] !== 0) signs[index] = -signs[1]!
    else signs[index] = base
  }
}

/** The language that a piece is plainly in although the conversation is in others. */
function third(scores: Float64Array, a: number, b: number): Lang | undefined {
  let best = a
  for (let tag = 0; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag
  if (best === a || best === b) return undefined
  const known = Math.max(scores[a]!, scores[b]!)
  return scores[best]! > known * 1.6 + 5 ? languageTags[best] : undefined
}
