import { useCallback, useEffect, useState } from 'react'
import type { Section } from '../../state/rows.ts'

/** An episode of so few sections is drawn at once and never skipped. */
const allAtOnce = 8

/** Which sections of a long text are drawn. */
export interface DrawnSections {
  isDrawn: (index: number) => boolean
  /** Whether the browser may skip sections that are far from the screen. */
  readonly skippable: boolean
  /** Sees to it that the section of a turn and its neighbours are drawn with the next commit. */
  draw: (turn: number) => void
}

/**
 * Draws the sections around the place where reading starts at once and the others in idle slices, outwards from there, so
 * that the first text does not wait for the last; all of them end up in the page for the browser's own find.
 */
export function useSections(sections: readonly Section[], startTurn: number): DrawnSections {
  const whole = sections.length <= allAtOnce
  const indexOf = useCallback(
    (turn: number) => {
      const index = sections.findIndex(section => turn <= section.to)
      return index < 0 ? sections.length - 1 : index
    },
    [sections],
  )
  const [centre, setCentre] = useState(() => indexOf(startTurn))
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(() => around(indexOf(startTurn)))

  useEffect(() => {
    if (whole) return
    const next = nearestMissing(drawn, centre, sections.length)
    if (next.length === 0) return
    const slice = () => setDrawn(before => new Set([...before, ...next]))
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(slice, 16)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(slice, { timeout: 200 })
    return () => cancelIdleCallback(handle)
  }, [whole, drawn, sections.length, centre])

  const draw = useCallback(
    (turn: number) => {
      const index = indexOf(turn)
      setCentre(index)
      setDrawn(before => new Set([...before, ...around(index)]))
    },
    [indexOf],
  )
  return { isDrawn: index => whole || drawn.has(index), skippable: !whole, draw }
}

function around(index: number): ReadonlySet<number> {
  return new Set([index - 1, index, index + 1])
}

/** The next two sections to draw, outwards from the centre. */
function nearestMissing(drawn: ReadonlySet<number>, centre: number, count: number): readonly number[] {
  const next: number[] = []
  for (let far = 1; far < count && next.length < 2; far++)
    for (const index of [centre + far, centre - far])
      if (index >= 0 && index < count && !drawn.has(index)) next.push(index)
  return next
}
