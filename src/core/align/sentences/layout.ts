import type { Block } from '../align-blocks.ts'

/** Where the blocks of a document lie: the sentences of block `k` are [aAt[k], aAt[k + 1]) and [bAt[k], bAt[k + 1]). */
export interface Layout {
  readonly aAt: Int32Array
  readonly bAt: Int32Array
  /** The block of each sentence. */
  readonly blockOfA: Int32Array
  readonly blockOfB: Int32Array
}

export function layoutOf(blocks: readonly Block[]): Layout {
  const aAt = new Int32Array(blocks.length + 1)
  const bAt = new Int32Array(blocks.length + 1)
  blocks.forEach((block, k) => {
    aAt[k + 1] = aAt[k]! + block.a.length
    bAt[k + 1] = bAt[k]! + block.b.length
  })
  const blockOfA = new Int32Array(aAt[blocks.length]!)
  const blockOfB = new Int32Array(bAt[blocks.length]!)
  blocks.forEach((_, k) => {
    blockOfA.fill(k, aAt[k], aAt[k + 1])
    blockOfB.fill(k, bAt[k], bAt[k + 1])
  })
  return { aAt, bAt, blockOfA, blockOfB }
}

/** A score that allows no bead across the boundary of a block. */
export function within(
  { blockOfA, blockOfB }: Layout,
  score: (i: number, m: number, j: number, n: number) => number,
): (i: number, m: number, j: number, n: number) => number {
  return (i, m, j, n) => {
    if (m > 0 && n > 0) {
      const block = blockOfA[i]!
      if (blockOfA[i + m - 1] !== block || blockOfB[j] !== block || blockOfB[j + n - 1] !== block)
        return -Infinity
    }
    return score(i, m, j, n)
  }
}
