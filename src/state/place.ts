/**
 * Where a reader is in an episode. `into` says where the reading line (just under the bar) stands within the turn: 0 at its
 * top, 1 at its end, so that it survives another width, size or layout. Below 0 it is a distance in CSS pixels above the turn.
 */
export interface ReadingPlace {
  readonly turn: number
  readonly into: number
  /**
   * The words at the reading line: the index of their side and the offset in its text, and how many CSS pixels below the line
   * they stand. Absent above the turn, where its own top is what stays.
   */
  readonly words?: { readonly side: number; readonly offset: number; readonly below: number }
}

/** A place that was kept, for "continue at turn 41 · Ann Lee". */
export interface KeptPlace extends ReadingPlace {
  readonly at: number
  /** Who speaks there, as the screen named them. */
  readonly name?: string
}

/** A kept value as a place, undefined when it is none. */
export function readPlace(kept: unknown): KeptPlace | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { turn, into, words, at, name } = kept as Partial<Record<keyof KeptPlace, unknown>>
  if (typeof turn !== 'number' || !Number.isInteger(turn) || turn < 1) return undefined
  if (typeof into !== 'number' || !Number.isFinite(into)) return undefined
  const known = readWords(words)
  return {
    turn,
    into,
    ...(known && { words: known }),
    at: typeof at === 'number' && Number.isFinite(at) ? at : 0,
    ...(typeof name === 'string' && name !== '' && { name }),
  }
}

function readWords(kept: unknown): ReadingPlace['words'] {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { side, offset, below } = kept as Partial<Record<string, unknown>>
  if (!Number.isInteger(side) || !Number.isInteger(offset) || !Number.isFinite(below)) return undefined
  return { side: side as number, offset: offset as number, below: below as number }
}
