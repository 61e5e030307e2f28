import { useEffect } from 'react'
import { useStore, useStoreApi } from '../store-context.ts'
import styles from './Notice.module.css'

/** What was last said to the reader: shown for a while at the foot of the screen, and announced. */
export function Notice() {
  const notice = useStore(state => state.notice)
  const store = useStoreApi()
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => store.getState().hush(), notice.tone === 'failed' ? 12_000 : 3_500)
    return () => clearTimeout(timer)
  }, [notice, store])
  const line = (tone: 'done' | 'failed') =>
    notice?.tone === tone && (
      <p className={styles.notice} data-tone={tone}>
        {notice.text}
      </p>
    )
  // Both regions are there from the start: a region that comes with its words is not announced everywhere.
  return (
    <div className={styles.place}>
      <div role="status">{line('done')}</div>
      <div role="alert">{line('failed')}</div>
    </div>
  )
}
