import { useEffect, type RefObject } from 'react'
import type { EpisodeDocument } from '../../core/transcript/library.ts'
import { whenIdle } from '../parts/when-idle.ts'
import { useStore, useStoreApi } from '../store-context.ts'

interface Options {
  readonly document: EpisodeDocument
  /** Where the text stands. */
  readonly root: RefObject<HTMLElement | null>
  /** Whether the reader wants to see them. */
  readonly shown: boolean
  /** Opens what disagrees in a turn. */
  readonly onOpen: (turn: number, open: 'check') => void
}

/** Underlines the words in which the languages of an episode disagree, once the text stands. Where that fails, the margin still tells. */
export function useFindings({ document, root, shown, onOpen }: Options): void {
  const store = useStoreApi()
  const { id } = document.entry
  const wanted = shown && document.disagree !== undefined
  const load = useStore(state => state.checks[id])
  const findings = load?.status === 'ready' ? load.value.findings : undefined
  useEffect(() => {
    const open = () => {
      // A failure stays until somebody asks again.
      if (store.getState().checks[id]?.status !== 'failed') void store.getState().openCheck(id)
    }
    if (wanted) return whenIdle(open)
  }, [document, wanted, id, store])
  useEffect(() => {
    if (!wanted || !findings || typeof Highlight === 'undefined') return
    // Where the system chooses the colours, browsers draw every light as if it were selected: then the margin is enough.
    if (matchMedia('(forced-colors: active)').matches) return
    let stop: (() => void) | undefined
    let gone = false
    import('./finding-marks.ts').then(
      ({ markFindings }) => {
        if (gone || !root.current) return
        stop = markFindings({ root: root.current, findings, onOpen: turn => onOpen(turn, 'check') })
      },
      () => {},
    )
    return () => {
      gone = true
      stop?.()
    }
  }, [wanted, findings, root, onOpen])
}
