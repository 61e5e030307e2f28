import { useCallback, useState, type RefObject } from 'react'
import type { Revealed } from './turn-body.ts'
import type { PlaceKeeper } from './use-place.ts'

const nothing: Revealed = new Map()
/** Sentences above this line are behind the bar and the speaker's name. */
const top = 96
/** The height at the foot of the window that the controls take. */
const foot = 120

/** What is uncovered in the layout `cover`, and the ways to uncover more. Forgotten with the page. */
export interface CoverState {
  readonly revealed: Revealed
  /** All is uncovered for now. */
  readonly open: boolean
  readonly onReveal: (turn: number, sentence: number) => void
  readonly setOpen: (open: boolean) => void
  /** Covers everything again. */
  readonly again: () => void
}

/** See {@link CoverState}. */
export function useCover(): CoverState {
  const [revealed, setRevealed] = useState(nothing)
  const [open, setOpen] = useState(false)
  const onReveal = useCallback((turn: number, sentence: number) => {
    setRevealed(before => new Map(before).set(turn, new Set(before.get(turn)).add(sentence)))
  }, [])
  const again = useCallback(() => {
    setRevealed(nothing)
    setOpen(false)
  }, [])
  return { revealed, open, onReveal, setOpen, again }
}

/**
 * Uncovers the sentence that is lit, else the first covered one from the reading place on, and brings it into view when it stands
 * below the window. Gives its element, undefined when everything from there on is uncovered.
 */
export function revealNext(root: RefObject<HTMLElement | null>, place: PlaceKeeper): Element | undefined {
  const find = (what: string) => root.current?.querySelectorAll<HTMLElement>(`[data-covered]${what}`) ?? []
  for (const element of [...find('[data-lit]'), ...find('')]) {
    const box = element.getBoundingClientRect()
    if (box.bottom <= top) continue
    const turn = Number(element.closest<HTMLElement>('[data-turn]')?.dataset.turn)
    if (box.top > innerHeight - foot) place.goTo(turn)
    element.click()
    return element
  }
  return undefined
}
