import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { ReadingPlace } from '../../state/place.ts'
import {
  lastOnPage,
  layOutAround,
  placeOnPage,
  scrollToPlace,
  scrollToTurn,
  wordPlaceOnPage,
  type OtherSide,
  type SentenceStarts,
} from './page-place.ts'
import type { TextPoint } from './page-text.ts'

/** What is on screen: the first place and the last. */
export interface OnScreen {
  readonly first: ReadingPlace
  readonly last: ReadingPlace
}

interface Options {
  readonly root: RefObject<HTMLElement | null>
  /** Puts the sections around a turn into the page before scrolling there. */
  readonly draw: (turn: number) => void
  /** Everything that changes the height of the text: the place is kept through a change of any. */
  readonly layout: readonly unknown[]
  /** What is known of the text's sentences. */
  readonly sentences: { readonly startIn: SentenceStarts; readonly otherSide: OtherSide }
  /** Told when the reader has come to rest somewhere. */
  readonly onRest: (place: ReadingPlace) => void
}

/** The reading place of the page, and ways to move it. */
export interface PlaceKeeper {
  /** Goes to a turn as a link does: `into` (0 to 1) of its height, or to the first of some places in its text that is shown. */
  goTo: (turn: number, into?: number, points?: readonly TextPoint[]) => void
  /** Goes back to where the reader was. */
  restore: (place: ReadingPlace) => void
  here: () => ReadingPlace | undefined
  /** Calls at every frame in which the page moved, and once at the start; gives the way to stop. */
  subscribe: (listener: (view: OnScreen) => void) => () => void
}

/**
 * Keeps the reader's place: remembers what stands at the reading line whenever they scroll, and brings it back, before
 * the screen is painted, when filter, layout, size or width change the text around it. A change that hides the turn and
 * another that brings it back end where they began, as long as the reader did not scroll in between.
 */
export function usePlace({ root, draw, layout, sentences, onRest }: Options): PlaceKeeper {
  const place = useRef<ReadingPlace | undefined>(undefined)
  /** Where our own scrolling left the page: a scroll event there is not the reader's. */
  const ours = useRef(-1)
  const listeners = useRef(new Set<(view: OnScreen) => void>())
  const rest = useRef(onRest)
  const known = useRef(sentences)
  useLayoutEffect(() => {
    rest.current = onRest
    known.current = sentences
  })

  const tell = useCallback(() => {
    if (!root.current || listeners.current.size === 0) return
    const first = placeOnPage(root.current)
    const last = lastOnPage(root.current)
    if (first && last) for (const listener of listeners.current) listener({ first, last })
  }, [root])

  /** A move that waits until its section is drawn. */
  const pending = useRef<(() => boolean) | undefined>(undefined)
  const move = useCallback(
    (turn: number, scroll: (root: HTMLElement) => boolean, kept?: ReadingPlace) => {
      const attempt = () => {
        if (!root.current) return false
        layOutAround(root.current, turn)
        anchoring(root.current, false)
        if (!scroll(root.current)) return false
        place.current = kept ?? wordPlaceOnPage(root.current, known.current.startIn)
        ours.current = scrollY
        tell()
        return true
      }
      pending.current = undefined
      if (attempt()) return settle(root, () => Math.abs(scrollY - ours.current) <= 1 && attempt())
      pending.current = attempt
      draw(turn)
    },
    [root, draw, tell],
  )
  useLayoutEffect(() => {
    const waiting = pending.current
    if (waiting?.()) {
      pending.current = undefined
      settle(root, () => Math.abs(scrollY - ours.current) <= 1 && waiting())
    }
  })
  const restore = useCallback(
    (kept: ReadingPlace) => move(kept.turn, page => scrollToPlace(page, kept, known.current.otherSide), kept),
    [move],
  )
  const goTo = useCallback(
    (turn: number, into = 0, points: readonly TextPoint[] = []) =>
      move(turn, page => scrollToTurn(page, turn, into, points)),
    [move],
  )

  const started = useRef(false)
  useLayoutEffect(() => {
    // The first layout has nothing to keep: whoever opens the page says where it starts.
    if (started.current && place.current) restore(place.current)
    started.current = true
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller lists what changes the layout
  }, [...layout])

  useEffect(() => {
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    let width = root.current?.clientWidth
    /** After a change of width the browser has already moved the page: what stands there now is not where the reader was. */
    const resized = () => {
      if (!root.current || root.current.clientWidth === width) return false
      width = root.current.clientWidth
      if (place.current) restore(place.current)
      return true
    }
    const onFrame = () => {
      frame = 0
      if (!root.current || resized()) return
      if (Math.abs(scrollY - ours.current) > 1) {
        place.current = wordPlaceOnPage(root.current, known.current.startIn) ?? place.current
        ours.current = -1
      }
      tell()
      clearTimeout(timer)
      timer = setTimeout(() => place.current && rest.current(place.current), 200)
    }
    const onScroll = () => {
      frame ||= requestAnimationFrame(onFrame)
    }
    const onLeave = () => place.current && rest.current(place.current)
    const observer = new ResizeObserver(() => {
      if (!resized()) tell()
    })
    if (root.current) observer.observe(root.current)
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('pagehide', onLeave)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      observer.disconnect()
      removeEventListener('scroll', onScroll)
      removeEventListener('pagehide', onLeave)
    }
  }, [root, restore, tell])

  const here = useCallback(() => place.current, [])
  const subscribe = useCallback(
    (listener: (view: OnScreen) => void) => {
      listeners.current.add(listener)
      tell()
      return () => void listeners.current.delete(listener)
    },
    [tell],
  )
  return useMemo(() => ({ goTo, restore, here, subscribe }), [goTo, restore, here, subscribe])
}

/**
 * Tries again in the next two frames: sections that the browser had skipped may turn out taller than it had guessed. Then
 * the browser may hold the text by itself again.
 */
function settle(root: RefObject<HTMLElement | null>, attempt: () => boolean): void {
  const done = () => root.current && anchoring(root.current, true)
  requestAnimationFrame(() => (attempt() ? requestAnimationFrame(() => (attempt(), done())) : done()))
}

/** Whether the browser's own scroll anchoring may move the page: never while we do, or both would correct one change. */
function anchoring(root: HTMLElement, on: boolean): void {
  root.toggleAttribute('data-held', !on)
}
