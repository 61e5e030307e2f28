import styles from './DropVeil.module.css'
import { useOwnWords } from './use-own-words.ts'

/** Lies over the page while files are held above it. */
export function DropVeil({ shown }: { shown: boolean }) {
  const words = useOwnWords()
  if (!shown) return null
  return (
    <div className={styles.veil} aria-hidden="true">
      {words.drop}
    </div>
  )
}
