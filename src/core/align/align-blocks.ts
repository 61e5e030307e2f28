import type { Lang } from '../transcript/episode.ts'
import type { Bead } from '../transcript/pairing.ts'
import type { Lexicon } from './lexicon.ts'
import { decode, type FoundBead } from './sentences/decode.ts'
import { weigh } from './sentences/weigh.ts'
import { weightsWithLexicon, weightsWithout } from './sentences/weights.ts'

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

/**
 * Aligns the sentences of each block: a list of beads for each, which tile both sides in order. The blocks share what they teach
 * about words, and no bead leaves its block. Every bead's `confidence` is its probability under the model.
 *
 * Sentences that nobody translated come out as beads of one sentence with nothing on the other side. Deterministic. Time and
 * memory are linear in the length of the texts, whether they come as many blocks or as one. How it works: `README.md` beside.
 */
export function alignBlocks(blocks: readonly Block[], options: AlignOptions): readonly (readonly Bead[])[] {
  const { languages, lexicon, progress } = options
  const [langA, langB] = languages
  // The model was learnt with the lexicon's headwords on the first side: the other way round the sides change places.
  const turned = lexicon !== undefined && lexicon.from === langB && lexicon.to === langA
  const fits = turned || (lexicon !== undefined && lexicon.from === langA && lexicon.to === langB)
  const prepared = weigh(
    turned ? blocks.map(({ a, b }) => ({ a: b, b: a })) : blocks,
    turned ? [langB, langA] : languages,
    fits ? lexicon : undefined,
    progress && (done => progress(0.8 * done)),
  )
  const found = decode(prepared, fits ? weightsWithLexicon : weightsWithout)
  progress?.(1)
  return inBlocks(found, blocks, prepared.layout, turned)
}

function inBlocks(
  found: readonly FoundBead[],
  blocks: readonly Block[],
  {
    aAt,
    bAt,
    blockOfA,
    blockOfB,
  }: { aAt: Int32Array; bAt: Int32Array; blockOfA: Int32Array; blockOfB: Int32Array },
  turned: boolean,
): readonly (readonly Bead[])[] {
  const beads: Bead[][] = blocks.map(() => [])
  const done = blocks.map(() => ({ a: 0, b: 0 }))
  for (const { i, m, j, n, confidence } of found) {
    const k = m > 0 ? blockOfA[i]! : blockOfB[j]!
    // An empty side stands where the block's other beads have come to.
    const at = done[k]!
    const a = m > 0 ? { from: i - aAt[k]!, to: i + m - aAt[k]! } : { from: at.a, to: at.a }
    const b = n > 0 ? { from: j - bAt[k]!, to: j + n - bAt[k]! } : { from: at.b, to: at.b }
    at.a = a.to
    at.b = b.to
    beads[k]!.push(turned ? { a: b, b: a, confidence } : { a, b, confidence })
  }
  return beads
}
