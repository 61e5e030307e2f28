import { useEffect, useMemo } from 'react'
import type { Load } from '../../state/load.ts'
import type { Shelf } from '../../state/search-library.ts'
import type { LibraryIndex } from '../../core/transcript/library.ts'
import { useStore, useStoreApi } from '../store-context.ts'

/** The library's texts as they come in. */
export interface OpenShelf {
  readonly shelf: Shelf
  readonly index: Load<LibraryIndex>
  /** How many texts the library has, how many of them are here, and how many could not be had. */
  readonly all: number
  readonly here: number
  readonly failed: number
  /** Asks again for what could not be had. */
  retry: () => void
}

/**
 * Opens every text of the library and of the reader's own, and the table that search folds by; what is here can be searched before
 * the rest comes.
 */
export function useShelf(): OpenShelf {
  const store = useStoreApi()
  const index = useStore(state => state.index)
  const episodes = useStore(state => state.episodes)
  const articles = useStore(state => state.articles)
  const renames = useStore(state => state.renames)
  const own = useStore(state => state.own.items)
  useEffect(() => {
    void store.getState().openIndex()
    void store.getState().needVariants()
    store
      .getState()
      .ownTexts()
      .then(
        each => each.list(),
        // Without its code nothing of the reader's own is listed; the published texts are searched all the same.
        () => undefined,
      )
  }, [store])

  const listed = useMemo(() => {
    if (index.status !== 'ready') return undefined
    const mine = own.status === 'ready' ? own.value : []
    return {
      episodes: [...mine.filter(({ entry }) => entry.kind === 'episode'), ...index.value.episodes],
      articles: [...mine.filter(({ entry }) => entry.kind === 'article'), ...index.value.articles],
    }
  }, [index, own])
  const open = useMemo(
    () => () => {
      const state = store.getState()
      void state.openIndex()
      for (const { id } of listed?.episodes ?? []) void state.openEpisode(id)
      for (const { id } of listed?.articles ?? []) void state.openArticle(id)
    },
    [store, listed],
  )
  useEffect(() => {
    if (listed) open()
  }, [listed, open])

  return useMemo(() => {
    const loads = [
      ...(listed?.episodes ?? []).map(({ id }) => episodes[id]),
      ...(listed?.articles ?? []).map(({ id }) => articles[id]),
    ]
    return {
      shelf: {
        episodes: (listed?.episodes ?? []).flatMap(({ id }) => readyOf(episodes[id])),
        articles: (listed?.articles ?? []).flatMap(({ id }) => readyOf(articles[id])),
        renames,
      },
      index,
      all: loads.length,
      here: loads.filter(load => load?.status === 'ready').length,
      failed: loads.filter(load => load?.status === 'failed').length,
      retry: open,
    }
  }, [listed, episodes, articles, renames, index, open])
}

function readyOf<Value>(load: Load<Value> | undefined): readonly Value[] {
  return load?.status === 'ready' ? [load.value] : []
}
