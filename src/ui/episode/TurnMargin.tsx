import { memo } from 'react'
import type { Beside } from '../../core/link/route.ts'
import type { TurnSigns } from '../../state/turn-signs.ts'
import { useWords } from '../store-context.ts'
import styles from './TurnMargin.module.css'

interface Props {
  turn: number
  signs: TurnSigns
  onOpen: (turn: number, beside: Beside) => void
}

/** The margin of a turn: that the news goes back to it, and that its languages disagree; each opens what it stands for. */
export const TurnMargin = memo(function TurnMargin({ turn, signs, onOpen }: Props) {
  const words = useWords()
  const { passages, quotes, findings } = signs
  const news = words.signs.news(passages, quotes)
  const disagree = words.signs.disagree(findings)
  return (
    <div className={styles.margin}>
      {passages > 0 && (
        <button
          type="button"
          className={styles.sign}
          data-sign="news"
          data-quoted={quotes > 0 || undefined}
          aria-label={news}
          title={news}
          aria-haspopup="dialog"
          onClick={() => onOpen(turn, 'news')}
        >
          <span data-count={passages} />
        </button>
      )}
      {findings > 0 && (
        <button
          type="button"
          className={styles.sign}
          data-sign="check"
          aria-label={disagree}
          title={disagree}
          aria-haspopup="dialog"
          onClick={() => onOpen(turn, 'check')}
        >
          <span data-count="≠" />
        </button>
      )}
    </div>
  )
})
