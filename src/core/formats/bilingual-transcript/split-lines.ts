import { scoreLanguages } from '../../text/language.ts'
import { isSpace } from '../../text/lines.ts'
import { isUnspaced, scriptOf } from '../../text/script.ts'
import { endsSentence } from './page-words.ts'
import type { Block, Piece } from './read-blocks.ts'

/** This share of the turns has to hold both languages in one line for lines to be split. */
const mixedShare = 0.6

/** So many turns tell whether the file is written so. */
const sampleSize = 500

/**
 * Parts the two languages of a line, where a file writes both in one (`Hello. 你好。`, `Hello / 你好`) and one of them
 * has spaces between words and the other has not. A file that is not written so is returned as it is. Linear.
 */
export function splitLines(source: string, blocks: readonly Block[]): readonly Block[] {
  const judged = Math.min(sampleSize, blocks.length)
  let mixed = 0
  for (let index = 0; index < judged; index++) {
    const { pieces } = blocks[index]!
    if (pieces.length === 1 && splitPiece(source, pieces[0]!)) mixed++
  }
  if (judged < 2 || mixed < judged * mixedShare) return blocks
  return blocks.map(block => ({
    ...block,
    pieces: block.pieces.flatMap(piece => splitPiece(source, piece) ?? [piece]),
  }))
}

/** The two halves of a line, when one is all spaced and the other begins (or ends) unspaced. */
function splitPiece(source: string, piece: Piece): [Piece, Piece] | undefined {
  const { start, end } = piece
  let [first, last] = [-1, -1]
  for (let at = start; at < end; at++) {
    if (!isUnspaced(scriptOf(source.charCodeAt(at)))) continue
    if (first < 0) first = at
    last = at
  }
  if (first < 0) return undefined
  // `Hello. 你好，Sam。`: up to the first unspaced letter, and the quotation mark before it
  let cut = first
  while (cut > start && '“‘「『《（('.includes(source[cut - 1]!)) cut--
  const head = halves(source, piece, cut, cut)
  if (head && isProse(source, head[0])) return head
  // `你好，Sam。 Hello.`: after the last unspaced letter and its stop
  cut = last + 1
  while (cut < end && !isSpace(source.charCodeAt(cut)) && !scriptOf(source.charCodeAt(cut))) cut++
  const tail = halves(source, piece, cut, cut)
  return tail && isProse(source, tail[1]) ? tail : undefined
}

/** Both halves without the spaces, slashes and bars between them; `undefined` when nothing parts them. */
function halves(
  source: string,
  { start, end, apart }: Piece,
  to: number,
  from: number,
): [Piece, Piece] | undefined {
  let parted = false
  while (to > start && (isSpace(source.charCodeAt(to - 1)) || '/|｜／'.includes(source[to - 1]!))) {
    to--
    parted ||= !isSpace(source.charCodeAt(to))
  }
  while (from < end && (isSpace(source.charCodeAt(from)) || '/|｜／'.includes(source[from]!))) {
    parted ||= !isSpace(source.charCodeAt(from))
    from++
  }
  if (to <= start || from >= end) return undefined
  if (!parted && !endsSentence(source.slice(Math.max(start, to - 4), to))) return undefined
  return [
    { start, end: to, apart },
    { start: from, end, apart: false },
  ]
}

/** Whether a range is more than names: something of what it says is in small letters. */
function isProse(source: string, { start, end }: Piece): boolean {
  for (let at = start; at < end; at++) if (isUnspaced(scriptOf(source.charCodeAt(at)))) return false
  return scoreLanguages(source, start, end).some(score => score >= 0.5)
}
