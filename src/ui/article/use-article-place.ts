import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useStoreApi } from '../store-context.ts'
import { partAtLine, scrollToPart, showSentence } from './article-place.ts'

interface Options {
  readonly root: RefObject<HTMLElement | null>
  /** What stands beside the open sentence; over the text on a phone. */
  readonly panel: RefObject<HTMLElement | null>
  /** The sentence that the address points at. */
  readonly sentence: number | undefined
  /** The part of the text that the address points at. */
  readonly part: number | undefined
}

/** Entries of the history that were seen since the page was loaded: Back and Forward return to their places. */
const seen = new Set<string>()

/**
 * Brings the reader to where the address sends them, before the text is first painted: back to where they were for a reload, Back and
 * Forward; else to the sentence or part of the address, focused; else to the top. A sentence that is in view does not move.
 */
export function useArticlePlace({ root, panel, sentence, part }: Options) {
  const store = useStoreApi()
  const { key: visit } = useLocation()
  const how = useNavigationType()
  const arrived = useRef<{ visit: string; sentence: number | undefined; part: number | undefined }>(undefined)

  const arrive = useEffectEvent(() => {
    const before = arrived.current
    // Drawn again for another reason; React also runs first effects twice while developing.
    if (before?.visit === visit && before.sentence === sentence && before.part === part) return
    arrived.current = { visit, sentence, part }
    const returning =
      how === 'POP' && before?.visit !== visit && (before !== undefined || seen.has(visit) || isReload())
    seen.add(visit)
    const kept = returning ? store.getState().keptVisit(visit) : undefined
    const page = root.current
    if (!page) return
    const target =
      sentence !== undefined
        ? page.querySelector<HTMLElement>(`[data-sentence="${sentence}"]`)
        : page.querySelector<HTMLElement>(`[data-part="${part}"]`)
    if (kept) scrollToPart(page, kept)
    else if (target && sentence !== undefined) showSentence(target, panel.current)
    else if (target) target.scrollIntoView({ block: 'center', behavior: 'instant' })
    else if (!before) scrollTo({ top: 0, behavior: 'instant' })
    if (!panel.current?.contains(document.activeElement)) target?.focus({ preventScroll: true })
  })

  useLayoutEffect(() => {
    arrive()
  }, [visit, sentence, part])

  useLayoutEffect(() => {
    const page = root.current
    if (!page) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      const here = partAtLine(page)
      if (here) store.getState().keepVisit(visit, here)
    }
    const onScroll = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, 150)
    }
    keep()
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', onScroll)
      removeEventListener('pagehide', keep)
      // The text still stands as it was left.
      keep()
    }
  }, [root, store, visit])
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'reload' || entry?.type === 'back_forward'
}
