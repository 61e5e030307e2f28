import type { Opening } from '../../state/own-state.ts'
import button from '../parts/Button.module.css'
import { useWords } from '../store-context.ts'
import styles from './OpeningStatus.module.css'
import { useOwnWords } from './use-own-words.ts'

interface Props {
  opening: Opening
  onStop: () => void
}

/** The foot of the form: the button that opens, how far that is, or what went wrong. Its place is there from the start. */
export function OpeningStatus({ opening, onStop }: Props) {
  const words = useWords()
  const own = useOwnWords()
  const working = opening.status === 'working' ? opening : undefined
  const stage = working && own.stages[working.stage]
  return (
    <div className={styles.foot}>
      {working ? (
        <>
          <button type="button" className={button.firm} onClick={onStop}>
            {own.cancel}
          </button>
          <progress
            className={styles.progress}
            aria-label={stage}
            max={1}
            value={working.stage === 'pairing' ? working.done : undefined}
          />
          {working.stage === 'pairing' && <span aria-hidden="true">{words.percent(working.done)}</span>}
        </>
      ) : (
        <button type="submit" className={styles.go}>
          {own.go}
        </button>
      )}
      {/* There from the start, so that it is announced. */}
      <p className={styles.said} role="status">
        {stage}
      </p>
      <p className={styles.trouble} role="alert">
        {opening.status === 'failed' && own.troubles[opening.reason]}
      </p>
    </div>
  )
}
