import { useCallback, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { useNavigate, useNavigationType } from 'react-router'
import { formatRoute, type EpisodeRoute, type TurnRange } from '../../core/link/route.ts'
import type { Pairing } from '../../core/transcript/pairing.ts'
import { startsOf, type BeadPlace } from '../../state/pairing.ts'
import { useStoreApi } from '../store-context.ts'
import type { Lights } from './lights.ts'
import { elementOfTurn, focusTurn } from './page-place.ts'
import type { PlaceKeeper } from './use-place.ts'

interface Options {
  readonly id: string
  readonly route: EpisodeRoute
  readonly range: TurnRange | undefined
  /** The pair of sentences that the address points at. */
  readonly pair: BeadPlace | undefined
  readonly pairing: Pairing | undefined
  readonly lights: Lights
  readonly visit: string
  readonly place: PlaceKeeper
  readonly root: RefObject<HTMLElement | null>
  readonly part: number
  readonly setPart: (part: number) => void
  readonly partOf: (turn: number) => number
}

/** Whether a conversation was open on this page before: Back then returns to it, from whatever screen. */
let wasOpen = false

/**
 * Brings the reader to where the address sends them, before the text is first painted: back to where they were for a
 * reload, Back and Forward; else to the turn of the address, lit and focused; else to the place kept from their last visit.
 * Gives the way to go to a turn within the page, whichever part it is in; and the way to say that something in a turn was pressed: when the
 * address now goes there, the text stays where it is.
 */
export function useArrival(options: Options) {
  const { id, route, range, pair, pairing, lights, visit, place, root, part, setPart, partOf } = options
  const store = useStoreApi()
  const navigate = useNavigate()
  const how = useNavigationType()
  const arrived = useRef<{ visit: string; range: TurnRange | undefined }>(undefined)
  /** The turn whose words or sign the reader just pressed. */
  const pressed = useRef<number>(undefined)
  /** A place to go to once its part is drawn. */
  const next = useRef<{ turn: number; into: number } | undefined>(undefined)

  const arrive = useEffectEvent(() => {
    const before = arrived.current
    // Drawn again for another reason; React also runs first effects twice while developing.
    if (before?.visit === visit && before.range === range) return
    arrived.current = { visit, range }
    const returning = how === 'POP' && before?.visit !== visit && (wasOpen || isReload())
    wasOpen = true
    const kept = returning ? store.getState().keptVisit(visit) : undefined
    const held = lights.held()
    const isHeld = pair !== undefined && held?.turn === pair.turn && held.bead === pair.bead
    if (pair && !isHeld) lights.hold(pair)
    if (kept) return place.restore(kept)
    if (range) {
      const seen = before?.range
      // The same place again is no reason to move: its number was pressed, or the search beside it changed.
      if (seen && seen.from === range.from && seen.to === range.to && seen.sentence === range.sentence) return
      if (isHeld || pressed.current === range.from || copied(root.current, range.from)) return
      place.goTo(range.from, 0, pair && pair.bead > 0 ? startsOf(pairing, pair) : [])
      // Who steps on in what lies beside the text stays there.
      if (!document.activeElement?.closest('[data-beside]')) focusTurn(root.current, range.from)
      return
    }
    if (before) return
    const last = store.getState().keptPlace(id)
    if (last && route.badPlace === undefined) place.restore(last)
    else scrollTo({ top: 0, behavior: 'instant' })
  })
  useLayoutEffect(() => {
    arrive()
    pressed.current = undefined
    // This entry of the history is where the reader is now, even if they never scroll here.
    const here = place.here()
    if (here) store.getState().keepVisit(visit, here)
  }, [visit, range, place, store])

  useLayoutEffect(() => {
    if (!next.current) return
    place.goTo(next.current.turn, next.current.into)
    next.current = undefined
  }, [part, place])

  const goToTurn = useCallback(
    (turn: number, into = 0) => {
      if (partOf(turn) !== part) {
        next.current = { turn, into }
        setPart(partOf(turn))
        // The address would pull back to its own part.
        if (range)
          void navigate(formatRoute({ ...route, range: undefined } as unknown as EpisodeRoute), {
            replace: true,
          })
      } else place.goTo(turn, into)
    },
    [part, partOf, setPart, place, range, route, navigate],
  )
  const press = useCallback((turn: number) => void (pressed.current = turn), [])
  return { goToTurn, press }
}

/** The number of this turn has the focus: the reader is there and just copied its link. */
function copied(root: HTMLElement | null, turn: number): boolean {
  const active = document.activeElement
  return (
    active?.matches('a') === true && root !== null && elementOfTurn(root, turn)?.contains(active) === true
  )
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'reload' || entry?.type === 'back_forward'
}
