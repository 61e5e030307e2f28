import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { TurnRange } from '../../core/link/route.ts'
import type { Pairing, WordPairing } from '../../core/transcript/pairing.ts'
import { isGap, sentencesOf, startsOf, type BeadPlace } from '../../state/pairing.ts'
import type { Reading } from '../../state/reading.ts'
import { whenIdle } from '../parts/when-idle.ts'
import { useWords } from '../store-context.ts'
import { createLights, type Lights } from './lights.ts'
import { boxesOf, focusTurn } from './page-place.ts'
import type { PlaceKeeper } from './use-place.ts'

const loadGestures = () => import('./light-gestures.ts')

interface Options {
  readonly root: RefObject<HTMLElement | null>
  readonly reading: Reading
  readonly pairing: Pairing | undefined
  readonly links: WordPairing | undefined
  /** What is said to those who do not see the lights. */
  readonly said: RefObject<HTMLElement | null>
}

/** The lights of the text; what listens to pointers comes when the text stands. */
export function useLights({ root, reading, pairing, links, said }: Options) {
  const words = useWords()
  const latest = useRef({ pairing, links })
  // oxlint-disable-next-line react/refs -- both are asked for later, when a pointer or a key says so
  const [lights] = useState<Lights>(() =>
    createLights(
      () => root.current,
      () => latest.current.pairing,
    ),
  )
  const announce = useRef((_place: BeadPlace) => {})
  useLayoutEffect(() => {
    latest.current = { pairing, links }
    announce.current = place => {
      const paired = pairing?.turns[place.turn - 1]
      const bead = paired?.beads[place.bead]
      if (!said.current || !paired || !bead) return
      const [original, translation] = pairing.languages
      const texts = reading.episode.turns[place.turn - 1]!.sides
      const { a, b } = sentencesOf(paired, bead)
      // What is covered is not given away.
      const hidden = root.current?.querySelector(`[lang="${translation}"] > [data-lit]`)
      said.current.lang = isGap(bead) ? words.lang : hidden ? original : translation
      said.current.textContent = isGap(bead)
        ? words.pairing.alone
        : (hidden ? a : b).map(({ side, start, end }) => texts[side]?.text.slice(start, end)).join(' ')
    }
    // What was lit may have been drawn anew.
    lights.refresh()
  })
  useEffect(() => {
    if (!pairing) return
    let stop: (() => void) | undefined
    let gone = false
    const cancel = whenIdle(() => {
      void loadGestures().then(({ listenForLights }) => {
        if (gone || !root.current) return
        stop = listenForLights({
          root: root.current,
          lights,
          pairing: () => latest.current.pairing,
          links: turn => latest.current.links?.[turn - 1],
          onHold: place => announce.current(place),
        })
      })
    })
    return () => {
      gone = true
      cancel()
      stop?.()
    }
  }, [pairing, lights, root])
  useEffect(() => () => lights.out(), [lights])

  /** Moves the light to the next or previous pair, from the held one or from a turn, and brings it into view. */
  const step = async (from: number | undefined, by: 1 | -1, place: PlaceKeeper) => {
    if (!pairing || !root.current) return
    const { stepPair } = await loadGestures()
    const held = lights.held()
    const start = held && (from === undefined || held.turn === from) ? held : undefined
    const next = stepPair(root.current, pairing, start ?? { turn: from ?? place.here()?.turn ?? 1 }, by)
    if (!next) return
    lights.hold(next)
    announce.current(next)
    const turn = root.current.querySelector(`[data-turn="${next.turn}"]`)
    const points = startsOf(pairing, next)
    const boxes = turn ? boxesOf(turn, points) : []
    const seen = (box: DOMRect) => box.top >= 100 && box.bottom <= innerHeight - 60
    if (boxes.length === 0 || !boxes.every(seen)) place.goTo(next.turn, 0, points)
    focusTurn(root.current, next.turn)
  }
  return { lights, step }
}

/** The pair that an address points at; undefined when it points at none, or at one that the turn does not have. */
export function pairOf(range: TurnRange | undefined, pairing: Pairing | undefined): BeadPlace | undefined {
  if (range?.sentence === undefined || !pairing?.turns[range.from - 1]?.beads[range.sentence - 1])
    return undefined
  return { turn: range.from, bead: range.sentence - 1 }
}
