import { useWords } from '../store-context.ts'
import styles from './Waiting.module.css'

/** Stands where something is about to be. Says so only when it takes a while, so that a quick answer does not flicker. */
export function Waiting() {
  const words = useWords()
  return (
    <p className={styles.waiting} role="status">
      {words.loading}
    </p>
  )
}
