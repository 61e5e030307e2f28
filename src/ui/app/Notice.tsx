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
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {notice && (
        <p className={styles.notice} data-tone={notice.tone}>
          {notice.text}
        </p>
      )}
    </div>
  )
}
