import { useEffect } from 'react'
import type { EpisodeDocument } from '../../core/transcript/library.ts'
import type { Pairing, WordPairing } from '../../core/transcript/pairing.ts'
import { pairingOf } from '../../state/pairing.ts'
import { whenIdle } from '../parts/when-idle.ts'
import { useStore, useStoreApi } from '../store-context.ts'

/** How an episode's sentences pair, and, once they have come, which words do. The words are asked for when the text stands. */
export function usePairing(document: EpisodeDocument): {
  readonly pairing: Pairing | undefined
  readonly links: WordPairing | undefined
} {
  const store = useStoreApi()
  const { id } = document.entry
  const pairing = pairingOf(document)
  const load = useStore(state => state.wordLinks[id])
  useEffect(() => {
    if (pairing) return whenIdle(() => void store.getState().openWords(id))
  }, [document, pairing, id, store])
  return { pairing, links: load?.status === 'ready' ? load.value : undefined }
}
