import type { Load } from '../../state/load.ts'
import button from '../parts/Button.module.css'
import { useWords } from '../store-context.ts'
import styles from './BesideLoad.module.css'
import { useNewsWords } from './use-news-words.ts'

interface Props {
  status: Exclude<Load<unknown>['status'], 'ready'>
  onRetry: () => void
}

/** Stands in a panel for what is on its way, or could not be had; the text beside it is there all the same. */
export function BesideLoad({ status, onRetry }: Props) {
  const words = useWords()
  const { beside } = useNewsWords()
  if (status !== 'failed')
    return (
      <p className={styles.working} role="status">
        {words.loading}
      </p>
    )
  return (
    <div className={styles.failed} role="alert">
      <p>{beside.failed}</p>
      <p className={styles.help}>{beside.failedHelp}</p>
      <button type="button" className={button.firm} onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  )
}
