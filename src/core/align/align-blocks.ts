import type { Lang } from '../transcript/episode.ts'
import type { Bead } from '../transcript/pairing.ts'
import type { Lexicon } from './lexicon.ts'

/** Sentences of both languages that belong together: a turn, a chapter, a whole book. */
export interface Block {
  readonly a: readonly string[]
  readonly b: readonly string[]
}

export interface AlignOptions {
  readonly languages: readonly [Lang, Lang]
  /** A dictionary in either direction; without one the document teaches what it can. */
  readonly lexicon?: Lexicon
  /** Called now and then with the share of the work that is done, 0 to 1. */
  readonly progress?: (done: number) => void
}

/** Aligns the sentences of each block; the blocks share what they teach about words, and no bead leaves its block. */
export function alignBlocks(blocks: readonly Block[], _options: AlignOptions): readonly (readonly Bead[])[] {
  // The length model comes next; until then neighbours are paired one to one and the rest of a block is one bead.
  return blocks.map(({ a, b }) => {
    const beads: Bead[] = []
    const n = Math.min(a.length, b.length)
    for (let i = 0; i < n; i++)
      beads.push({
        a: { from: i, to: i === n - 1 ? a.length : i + 1 },
        b: { from: i, to: i === n - 1 ? b.length : i + 1 },
        confidence: 0.5,
      })
    if (n === 0)
      for (let i = 0; i < a.length + b.length; i++)
        beads.push({
          a: { from: a.length ? i : 0, to: a.length ? i + 1 : 0 },
          b: { from: b.length ? i : 0, to: b.length ? i + 1 : 0 },
          confidence: 1,
        })
    return beads
  })
}
