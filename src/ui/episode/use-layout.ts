import { useEffect, useMemo, useState, useSyncExternalStore, type ComponentType } from 'react'
import type { EpisodeRoute, View } from '../../core/link/route.ts'
import type { Pairing } from '../../core/transcript/pairing.ts'
import type { Reading } from '../../state/reading.ts'
import { viewsOf, type Settings } from '../../state/settings.ts'
import { viewToDraw } from '../../state/store.ts'
import { whenIdle } from '../parts/when-idle.ts'
import { useStore } from '../store-context.ts'
import type { Cover, PairedLayout, TurnBodyProps } from './turn-body.ts'

/** The layouts by pairs of sentences, with code of their own. */
type PairedView = Extract<View, 'lines' | 'cover'>
type Bodies = Readonly<Record<PairedView, ComponentType<TurnBodyProps>>>

let bodies: Bodies | 'failed' | undefined
let coming: Promise<void> | undefined
const waiting = new Set<() => void>()

/** Fetches the layouts by pairs of sentences; once, and again only after a failure. */
export function loadPairedLayouts(): void {
  coming ??= Promise.all([import('./LinesBody.tsx'), import('./CoverBody.tsx')])
    .then(([{ LinesBody }, { CoverBody }]) => {
      bodies = { lines: LinesBody, cover: CoverBody }
    })
    .catch(() => {
      // The text is read without them, as facing columns.
      bodies = 'failed'
      coming = undefined
    })
    .finally(() => waiting.forEach(tell => tell()))
}

function useBodies(): typeof bodies {
  return useSyncExternalStore(
    tell => {
      waiting.add(tell)
      return () => void waiting.delete(tell)
    },
    () => bodies,
  )
}

function isPaired(view: View | undefined): view is PairedView {
  return view === 'lines' || view === 'cover'
}

/** Whether all code for the layout that the address or the reader wants is here. Asks for it when it is not. */
export function useLayoutReady(route: EpisodeRoute): boolean {
  const wanted = useStore(state => route.view ?? state.settings.view)
  const ready = useBodies() !== undefined || !isPaired(wanted)
  useEffect(() => {
    if (!ready) loadPairedLayouts()
  }, [ready])
  return ready
}

/** How the text is drawn. */
export interface Layout {
  readonly view: View
  /** The layouts that this conversation can be drawn in. */
  readonly views: readonly View[]
  readonly columns: readonly string[]
  readonly paired: PairedLayout | undefined
  /** The language that the layout `cover` covers. */
  readonly covered: string | undefined
}

/** The layout that the address suggests or the reader set. One whose code is still on its way is drawn when it is here; until then, the last. */
export function useLayout(
  { original, translation }: Reading,
  pairing: Pairing | undefined,
  suggested: View | undefined,
  settings: Settings,
  cover: Pick<Cover, 'open' | 'onReveal'>,
): Layout {
  const loaded = useBodies()
  const views = useMemo(() => viewsOf(translation, pairing), [translation, pairing])
  const asked = viewToDraw(suggested, settings, views)
  const [last, setLast] = useState<View>('facing')
  const held = isPaired(last) ? 'facing' : last
  const here = loaded === undefined || loaded === 'failed' ? undefined : loaded
  const view = isPaired(asked) && !here ? held : asked
  if (view !== last) setLast(view)
  useEffect(() => {
    if (isPaired(asked) && loaded === undefined) loadPairedLayouts()
  }, [asked, loaded])
  // What somebody may press next is fetched when nothing else is going on.
  useEffect(() => {
    if (!pairing || loaded !== undefined) return
    return whenIdle(loadPairedLayouts)
  }, [pairing, loaded])

  const columns = useMemo(
    () =>
      view === 'translation' && translation
        ? [translation]
        : view === 'original' || !translation
          ? [original]
          : [original, translation],
    [view, original, translation],
  )
  const covered = view === 'cover' ? (settings.cover === 'original' ? original : translation) : undefined
  const { open, onReveal } = cover
  const paired = useMemo(
    () =>
      isPaired(view) && here && pairing
        ? { Body: here[view], pairing, ...(covered && { cover: { lang: covered, open, onReveal } }) }
        : undefined,
    [view, here, pairing, covered, open, onReveal],
  )
  return { view, views, columns, paired, covered }
}
