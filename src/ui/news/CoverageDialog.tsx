import { useEffect } from 'react'
import { changed } from '../episode/use-address.ts'
import { formatRoute } from '../../core/link/route.ts'
import { coverageOf, partsToCover } from '../../state/coverage.ts'
import { idle } from '../../state/load.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useStore, useStoreApi } from '../store-context.ts'
import { BesideLoad } from './BesideLoad.tsx'
import type { BesideProps } from './beside-props.ts'
import { CoverageTable } from './CoverageTable.tsx'
import { useNewsWords } from './use-news-words.ts'

/** Which article covers which chapter of the conversation; a cell leads to its first turn, with the news of that turn beside it. */
export function CoverageDialog({ reading, route, onOpen, onClose }: BesideProps) {
  const { coverage: words } = useNewsWords()
  const store = useStoreApi()
  const load = useStore(state => state.news[route.id]) ?? idle
  const open = () => void store.getState().openNews(route.id)
  useEffect(() => {
    // A failure stays until somebody asks again.
    if (store.getState().news[route.id]?.status !== 'failed') void store.getState().openNews(route.id)
  }, [store, route.id])
  const { chapters, episode } = reading
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      {load.status !== 'ready' ? (
        <BesideLoad status={load.status} onRetry={open} />
      ) : load.value.articles.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <CoverageTable
          coverage={coverageOf(load.value, partsToCover(chapters, episode.turns.length))}
          toTurn={turn => formatRoute(changed(route, { range: { from: turn, to: turn }, open: 'news' }))}
          from={formatRoute(route)}
          onTurn={turn => onOpen(turn, 'news')}
        />
      )}
    </Dialog>
  )
}
