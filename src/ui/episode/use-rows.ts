import { useCallback, useMemo, useState } from 'react'
import type { Reading } from '../../state/reading.ts'
import { partsOf, rowsOf, sectionsOf, type Section } from '../../state/rows.ts'
import type { Asked } from './use-address.ts'

const noTurns: ReadonlySet<number> = new Set()

/** What stands in the text column, and in which part of a long conversation. */
export interface Rows {
  readonly sections: readonly Section[]
  readonly parts: ReturnType<typeof partsOf>
  /** The part that is on the page, from 0. */
  readonly part: number
  readonly setPart: (part: number) => void
  readonly partOf: (turn: number) => number
  /** Opens a fold, `from` to `to`, for as long as the filter stays. */
  readonly open: (from: number, to: number) => void
}

/** The rows of the part where reading starts, or where the address then leads, under the filter of the address. */
export function useRows(
  { episode, chapters }: Reading,
  { range, keep, only, filter }: Asked,
  startTurn: number,
): Rows {
  const count = episode.turns.length
  const parts = useMemo(() => partsOf(count), [count])
  const partOf = (turn: number) =>
    Math.max(
      0,
      parts.findIndex(part => turn <= part.to),
    )
  const [part, setPart] = useState(() => partOf(startTurn))
  const [seen, setSeen] = useState(range)
  if (range !== seen) {
    setSeen(range)
    if (range && partOf(range.from) !== part) setPart(partOf(range.from))
  }

  // Folds that were opened by hand, for this filter only; where a link points is open anyway.
  const [opened, setOpened] = useState({ filter, turns: noTurns })
  const openTurns = opened.filter === filter ? opened.turns : noTurns
  const sections = useMemo(() => {
    const open = new Set(openTurns)
    if (range) for (let n = range.from; n <= Math.min(range.to, range.from + 500); n++) open.add(n)
    const { from, to } = parts[part]!
    return sectionsOf(rowsOf(episode.turns.slice(from - 1, to), chapters, { keep, only, open }))
  }, [episode, chapters, keep, only, openTurns, range, parts, part])
  const open = useCallback(
    (from: number, to: number) => {
      setOpened(before => {
        const turns = new Set(before.filter === filter ? before.turns : noTurns)
        for (let n = from; n <= to; n++) turns.add(n)
        return { filter, turns }
      })
    },
    [filter],
  )
  return { sections, parts, part, setPart, partOf, open }
}
