import { useCallback } from 'react'
import type { OwnTexts } from '../../state/own-texts.ts'
import { useStoreApi, useWords } from '../store-context.ts'

/** Does something with the reader's own texts; says so when even the code for it cannot be fetched. Stable. */
export function useOwnTexts(): <Value>(
  act: (own: OwnTexts) => Value | Promise<Value>,
) => Promise<Value | undefined> {
  const store = useStoreApi()
  const words = useWords()
  return useCallback(
    async act => {
      let own
      try {
        own = await store.getState().ownTexts()
      } catch {
        store.getState().say(words.trouble.unreachable, 'failed')
        return undefined
      }
      return act(own)
    },
    [store, words],
  )
}
