import { useEffect, useRef, type RefObject } from 'react'
import type { ReadingPlace } from '../../state/place.ts'
import { isTyping } from '../parts/is-typing.ts'

interface Options {
  readonly enabled: boolean
  readonly root: RefObject<HTMLElement | null>
  here: () => ReadingPlace | undefined
  goTo: (turn: number) => void
  toHit: (step: 1 | -1) => void
  /** The speaker of that place, from 0. */
  toggle: (index: number) => void
  /** Keeps only what the news quotes, or no longer. */
  toggleQuoted: () => void
  nextView: () => void
  /** Copies the link of a turn; of the place of reading without one. */
  copy: (turn: number | undefined) => void
  /** Lights the next or previous pair of sentences, of a turn or from what is lit. */
  toPair: (turn: number | undefined, step: 1 | -1) => void
  /** Uncovers the next sentence. */
  reveal: () => void
  help: () => void
  escape: () => void
}

/** The reader's single keys; not in fields, not with modifiers. */
export function useReaderKeys(options: Options): void {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const keys = latest.current
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      // A layer that is open takes Escape, and the other keys, for itself.
      if (document.querySelector('dialog[open], :popover-open')) return
      if (event.key === 'Escape') return keys.escape()
      const act = actions[event.key]
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        // In controls the arrows are the control's own.
        if (!isInText(keys)) return
        keys.toPair(focusedTurn(keys), event.key === 'ArrowRight' ? 1 : -1)
        event.preventDefault()
      } else if (!keys.enabled) return
      else if (act) {
        act(keys)
        event.preventDefault()
      } else if (/^[1-9]$/.test(event.key)) {
        keys.toggle(Number(event.key) - 1)
        event.preventDefault()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

const actions: Readonly<Record<string, ((keys: Options) => void) | undefined>> = {
  j: keys => step(keys, 1),
  k: keys => step(keys, -1),
  n: keys => keys.toHit(1),
  p: keys => keys.toHit(-1),
  m: keys => keys.toggleQuoted(),
  v: keys => keys.nextView(),
  c: keys => keys.copy(focusedTurn(keys)),
  r: keys => keys.reveal(),
  '?': keys => keys.help(),
}

function isInText({ root }: Options): boolean {
  const active = document.activeElement
  return !active || active === document.body || root.current?.contains(active) === true
}

function focusedTurn({ root }: Options): number | undefined {
  const active = document.activeElement
  if (!(active instanceof HTMLElement) || !root.current?.contains(active)) return undefined
  const turn = Number(active.closest<HTMLElement>('[data-turn]')?.dataset.turn)
  return turn > 0 ? turn : undefined
}

/** Focus to the next or previous turn on the page: from the focused one while it is on the screen, else from the place of reading. */
function step(keys: Options, by: 1 | -1): void {
  const root = keys.root.current
  if (!root) return
  const focused = focusedTurn(keys)
  const box =
    focused === undefined
      ? undefined
      : root.querySelector(`[data-turn="${focused}"]`)?.getBoundingClientRect()
  const near = box && box.bottom > 0 && box.top < innerHeight
  const at = near ? focused! : (keys.here()?.turn ?? 1) - (by > 0 ? 1 : 0)
  const turns = [...root.querySelectorAll<HTMLElement>('[data-turn]')]
  const next =
    by > 0
      ? turns.find(turn => Number(turn.dataset.turn) > at)
      : turns.findLast(turn => Number(turn.dataset.turn) < at)
  if (!next) return
  keys.goTo(Number(next.dataset.turn))
  next.focus({ preventScroll: true })
}
