import type { TalkSketch } from '../core/transcript/talk-sketch.ts'

/** The turn of a sketch nearest to a place on its line (0 to 1000); undefined where it has none. Linear. */
export function nearestPart({ parts }: TalkSketch, at: number): number | undefined {
  let best: { turn: number; far: number } | undefined
  for (const { turn, from, to } of parts) {
    const far = Math.max(from - at, at - to, 0)
    if (!best || far < best.far) best = { turn, far }
  }
  return best?.turn
}

/** The turn of a sketch that a key leads to from a turn, as in a slider; undefined for other keys. The first and the last stay. */
export function stepPart({ parts }: TalkSketch, from: number, key: string): number | undefined {
  const turns = parts.map(({ turn }) => turn)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return turns.find(turn => turn > from) ?? turns.at(-1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return turns.findLast(turn => turn < from) ?? turns[0]
    case 'Home':
      return turns[0]
    case 'End':
      return turns.at(-1)
    default:
      return undefined
  }
}

/** The chapter that a turn of a sketch is in. */
export function chapterUnder(
  { parts, chapters }: TalkSketch,
  turn: number,
): TalkSketch['chapters'][number] | undefined {
  const part = parts.find(each => each.turn === turn)
  return part && chapters.findLast(({ at }) => at <= part.from)
}
