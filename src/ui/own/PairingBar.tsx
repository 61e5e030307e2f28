import { useEffect, useRef } from 'react'
import button from '../parts/Button.module.css'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import styles from './PairingBar.module.css'
import { useOwnTexts } from './use-own-texts.ts'
import { useOwnWords } from './use-own-words.ts'

/**
 * At the foot of an own text while its sentences are being paired: how far that is, and the way to stop it. It goes on with a
 * pairing that an earlier visit left undone. Nothing of the text moves for it.
 */
export function PairingBar({ id }: { id: string }) {
  const words = useWords()
  const own = useOwnWords()
  const act = useOwnTexts()
  const store = useStoreApi()
  const job = useStore(state => state.own.jobs[id])
  const item = useStore(state =>
    state.own.items.status === 'ready' ? state.own.items.value.find(each => each.id === id) : undefined,
  )
  const isOpen = useStore(state => state.episodes[id]?.status === 'ready')
  useEffect(() => void act(each => each.list()), [act])

  const waiting = isOpen && item?.pairing === 'waiting' && job === undefined
  useEffect(() => {
    if (waiting) void act(each => each.pair(id))
  }, [waiting, act, id])

  const unkept = item?.kept === false
  useEffect(() => {
    if (unkept) store.getState().say(own.notKept, 'failed')
  }, [unkept, own, store])

  const before = useRef(job)
  useEffect(() => {
    if (before.current?.status === 'working' && !job && item?.pairing === 'done' && item.kept)
      store.getState().say(item.withoutDictionary ? own.pairedWithout : own.paired)
    // Until the list says how it ended, the job counts as going on.
    if (job || item?.pairing !== 'waiting') before.current = job
  }, [job, item, own, store])

  if (!job) return null
  return (
    <aside className={styles.place} aria-label={own.stages.pairing}>
      {job.status === 'working' ? (
        <div className={styles.bar}>
          <span>{own.stages[job.stage]}</span>
          <span className={styles.percent}>{job.stage === 'pairing' && words.percent(job.done)}</span>
          <button
            type="button"
            className={button.quiet}
            aria-label={own.stop}
            onClick={() => void act(each => each.stopPairing(id))}
          >
            {own.cancel}
          </button>
          <progress aria-label={own.stages.pairing} max={1} value={job.done} />
        </div>
      ) : (
        <div className={styles.bar} role="alert">
          <span>{own.pairingFailed}</span>
          <button type="button" className={button.quiet} onClick={() => void act(each => each.pair(id))}>
            {words.retry}
          </button>
        </div>
      )}
    </aside>
  )
}
