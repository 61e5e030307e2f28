import type { Reading } from '../../state/reading.ts'

/** Where Page keys go in a conversation without chapters. */
const pageTurns = 10

/**
 * The turn that a key on the map goes to from another, undefined for a key that means nothing here: arrows to the next or
 * previous turn that is kept (`keep`: speakers, empty for anyone; `only`: turns), Page keys to the next or previous beginning of a chapter,
 * Home and End to the ends. There is no step beyond the ends.
 */
export function stepTo(
  key: string,
  turn: number,
  reading: Pick<Reading, 'episode' | 'chapters'>,
  keep: ReadonlySet<string>,
  only?: ReadonlySet<number>,
): number | undefined {
  const { turns } = reading.episode
  const starts = reading.chapters.map(place => place.turn)
  const inside = (n: number) => Math.min(turns.length, Math.max(1, n))
  const neighbour = (step: 1 | -1) => {
    for (let n = turn + step; n >= 1 && n <= turns.length; n += step) {
      if ((keep.size === 0 || keep.has(turns[n - 1]!.speaker)) && (!only || only.has(n))) return n
    }
    return turn
  }
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return neighbour(1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return neighbour(-1)
    case 'PageDown':
      if (starts.length === 0) return inside(turn + pageTurns)
      return starts.find(start => start > turn) ?? turns.length
    case 'PageUp':
      if (starts.length === 0) return inside(turn - pageTurns)
      return starts.findLast(start => start < turn) ?? 1
    case 'Home':
      return 1
    case 'End':
      return turns.length
    default:
      return undefined
  }
}
