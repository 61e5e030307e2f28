import { useWords } from '../store-context.ts'
import styles from './NewsChip.module.css'

interface Props {
  /** How many turns the news quotes. */
  quoted: number
  pressed: boolean
  onToggle: () => void
  /** Absent where the reader does not want the news. */
  onCoverage: (() => void) | undefined
}

/** Keeps only what the news quotes, or opens which article covers what. */
export function NewsChip({ quoted, pressed, onToggle, onCoverage }: Props) {
  const words = useWords()
  return (
    <div className={styles.news}>
      {quoted > 0 && (
        <button
          type="button"
          className={styles.chip}
          aria-pressed={pressed}
          title={words.signs.onlyTitle(quoted)}
          onClick={onToggle}
        >
          {words.signs.only} <span className={styles.count}>{words.number(quoted)}</span>
        </button>
      )}
      {onCoverage && (
        <button type="button" className={styles.coverage} aria-haspopup="dialog" onClick={onCoverage}>
          {words.signs.coverage}
        </button>
      )}
    </div>
  )
}
