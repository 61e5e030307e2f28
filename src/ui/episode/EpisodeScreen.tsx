import { useEffect } from 'react'
import type { EpisodeRoute } from '../../core/link/route.ts'
import { PlainFrame } from '../app/PlainFrame.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { useStore, useStoreApi } from '../store-context.ts'
import { Reader } from './Reader.tsx'
import { useLayoutReady } from './use-layout.ts'

interface Props {
  route: EpisodeRoute
  /** The entry of the browser's history. */
  visit: string
}

/** The episode's screen: fetches the document, and draws it, or why there is none. */
export function EpisodeScreen({ route, visit }: Props) {
  const store = useStoreApi()
  const load = useStore(state => state.episodes[route.id])
  const open = () => void store.getState().openEpisode(route.id)
  useEffect(() => {
    void store.getState().openEpisode(route.id)
  }, [store, route.id])

  // The layout's code comes beside the document, so that the text is drawn once, as it stays.
  const isLayoutReady = useLayoutReady(route)
  if (load?.status === 'ready' && isLayoutReady)
    return <Reader document={load.value} route={route} visit={visit} />
  return (
    <PlainFrame screen={route.screen}>
      {load?.status === 'failed' ? (
        <Failed kind="episode" id={route.id} reason={load.reason} onRetry={open} />
      ) : (
        <Waiting />
      )}
    </PlainFrame>
  )
}
