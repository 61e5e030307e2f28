import { memo, type MouseEvent } from 'react'
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
  const press = (event: MouseEvent<HTMLElement>, beside: Beside) => {
    // Not every browser gives the focus to a button that is clicked; it is how the text knows to stay where it is.
    event.currentTarget.focus({ preventScroll: true })
    onOpen(turn, beside)
  }
  return (
    <div className={styles.margin} data-signs={Number(passages > 0) + Number(findings > 0)}>
      {passages > 0 && (
        <button
          type="button"
          className={styles.sign}
          data-sign="news"
          data-quoted={quotes > 0 || undefined}
          aria-label={news}
          title={news}
          aria-haspopup="dialog"
          onClick={event => press(event, 'news')}
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
          onClick={event => press(event, 'check')}
        >
          <span data-count="≠" />
        </button>
      )}
    </div>
  )
})
