import type { Article, Block } from '../core/transcript/article.ts'

/** A piece of a block's text: a sentence with its number in the address, or what stands between sentences. */
export interface BlockPiece {
  readonly text: string
  readonly number?: number
}

/** The text of every block of the body in pieces, which together are the block's text. Linear. */
export function piecesOfBlocks({ blocks, sentences }: Article): ReadonlyMap<Block, readonly BlockPiece[]> {
  const pieces = new Map<Block, BlockPiece[]>()
  const ends = new Map<Block, number>()
  sentences.forEach(({ start, end, block: index }, i) => {
    const block = blocks[index]
    if (!block) return
    const own = pieces.get(block) ?? []
    const from = ends.get(block) ?? block.start
    if (start > from) own.push({ text: block.text.slice(from - block.start, start - block.start) })
    own.push({ text: block.text.slice(start - block.start, end - block.start), number: i + 1 })
    pieces.set(block, own)
    ends.set(block, end)
  })
  for (const [block, own] of pieces) {
    const rest = block.text.slice(ends.get(block)! - block.start)
    if (rest !== '') own.push({ text: rest })
  }
  return pieces
}

/**
 * The title in pieces. Where the page writes it otherwise than it is shown, the whole title is the first sentence of the page's;
 * a title that is no part of the text has no number.
 */
export function titlePieces(
  { title, blocks }: Article,
  pieces: ReadonlyMap<Block, readonly BlockPiece[]>,
): readonly BlockPiece[] {
  const own = blocks.find(
    ({ role, kind, text }) => role === 'body' && (kind === 'title' || text.trim() === title.trim()),
  )
  const found = (own && pieces.get(own)) ?? []
  if (own?.text.trim() === title.trim() && found.length > 0) return found
  const number = found.find(piece => piece.number !== undefined)?.number
  return [{ text: title, ...(number !== undefined && { number }) }]
}
