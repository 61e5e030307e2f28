import { useEffect, type RefObject } from 'react'
import { pairingOf } from '../../state/pairing.ts'
import { whenIdle } from '../parts/when-idle.ts'
import { useStore, useStoreApi } from '../store-context.ts'

/** How near the window something must be to count as shown, as a margin around it. */
const near = '200px'

/** Opens the word links of an episode once its hits are about to be seen, so that they can mark what translates the matched words. */
export function useShownWords(id: string, root: RefObject<HTMLElement | null>): void {
  const store = useStoreApi()
  const load = useStore(state => state.episodes[id])
  const paired = load?.status === 'ready' && pairingOf(load.value) !== undefined
  useEffect(() => {
    const element = root.current
    if (!paired || !element) return
    let cancel: (() => void) | undefined
    const observer = new IntersectionObserver(
      entries => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        cancel = whenIdle(() => void store.getState().openWords(id))
      },
      { rootMargin: near },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      cancel?.()
    }
  }, [id, paired, root, store])
}
