import { createContext, use } from 'react'
import { useStore as useZustand } from 'zustand'
import type { State, Store } from '../state/store.ts'
import { wordsOf, type Words } from './words/words.ts'

export const StoreContext = createContext<Store | undefined>(undefined)

/** The store itself, for callbacks that read it when they run. */
export function useStoreApi(): Store {
  const store = use(StoreContext)
  if (!store) throw new Error('no store around this component')
  return store
}

/** A part of the state; draws again when that part is another object. */
export function useStore<Part>(select: (state: State) => Part): Part {
  return useZustand(useStoreApi(), select)
}

/** The words of the interface in the reader's language. */
export function useWords(): Words {
  return wordsOf(useStore(state => state.settings.words))
}
