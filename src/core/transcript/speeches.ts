import type { Turn } from './episode.ts'

/** Consecutive turns of one speaker. `from` and `to` are turn numbers, both included. */
export interface Speech {
  readonly speaker: string
  readonly from: number
  readonly to: number
}

/** The speeches of a conversation in order; they tile the turns. Linear. */
export function speechesOf(turns: readonly Turn[]): readonly Speech[] {
  const speeches: Speech[] = []
  for (const turn of turns) {
    const last = speeches.at(-1)
    if (last?.speaker === turn.speaker) speeches[speeches.length - 1] = { ...last, to: turn.number }
    else speeches.push({ speaker: turn.speaker, from: turn.number, to: turn.number })
  }
  return speeches
}
