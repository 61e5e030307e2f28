import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import { useNavigate } from 'react-router'
import { formatRoute, type ArticleRoute } from '../../core/link/route.ts'

interface Options {
  readonly root: RefObject<HTMLElement | null>
  readonly panel: RefObject<HTMLElement | null>
  readonly route: ArticleRoute
  /** The passage that is open. */
  readonly open: number | undefined
}

/** Opens a sentence's turns; the focus goes there unless it is to stay. */
export type Go = (sentence: number, focus?: 'panel' | 'stay') => void

/**
 * Opening and closing as addresses. The first opened passage is an entry of the history, those after it take its place. Closing gives
 * the focus back to what opened the passage, or to the sentence's mark where that is out of sight.
 */
export function useOpening({ root, panel, route, open }: Options): { go: Go; close: () => void } {
  const navigate = useNavigate()
  const opener = useRef<Element | null>(null)
  const next = useRef<'panel' | number>(undefined)

  useLayoutEffect(() => {
    const focus = next.current
    next.current = undefined
    if (focus === 'panel') panel.current?.focus({ preventScroll: true })
    else if (focus !== undefined) {
      const mark = root.current?.querySelector<HTMLElement>(`[data-mark="${focus}"]`)
      const back = opener.current
      const own = back instanceof HTMLElement && back.isConnected && isInView(back) ? back : mark
      own?.focus({ preventScroll: true })
    }
  }, [root, panel, open])

  const { id, from } = route
  const go: Go = useCallback(
    (sentence, focus = 'panel') => {
      const active = document.activeElement
      if (active && active !== document.body && !panel.current?.contains(active)) opener.current = active
      // The same again opens nothing new: only the focus goes there.
      if (sentence === open) {
        if (focus === 'panel') panel.current?.focus({ preventScroll: true })
        return
      }
      if (focus === 'panel') next.current = 'panel'
      const to = formatRoute({ screen: 'article', id, sentence, ...(from && { from }) })
      void navigate(to, { replace: open !== undefined })
    },
    [panel, open, id, from, navigate],
  )
  const close = useCallback(() => {
    if (open === undefined) return
    next.current = open
    void navigate(formatRoute({ screen: 'article', id, ...(from && { from }) }), { replace: true })
  }, [open, id, from, navigate])
  return { go, close }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
