import type { Finding } from '../../core/transcript/check-document.ts'
import type { Lang } from '../../core/transcript/episode.ts'
import { writtenIn } from '../../state/findings.ts'
import styles from './FindingList.module.css'
import { Pieces } from './FindingNote.tsx'
import { useNewsWords } from './use-news-words.ts'

interface Props {
  /** What matters most first. */
  findings: readonly Finding[]
  languages: readonly [Lang, Lang]
  /** Whether the panel tells of this turn now. */
  isShown: (turn: number) => boolean
  onGo: (turn: number) => void
}

/** All disagreements of a conversation in a line each: how serious, what, and in which turn. */
export function FindingList({ findings, languages, isShown, onGo }: Props) {
  const { check, beside } = useNewsWords()
  return (
    <section className={styles.all}>
      <h3>{check.all}</h3>
      <ol>
        {findings.map((finding, i) => {
          const { turn, severity, told } = finding
          return (
            <li key={i}>
              <button
                type="button"
                className={styles.line}
                aria-current={isShown(turn) || undefined}
                onClick={() => onGo(turn)}
              >
                <span className={styles.sign} data-severity={severity} aria-hidden="true" />
                <span>
                  <span className="visually-hidden">{check.severities[severity]}: </span>
                  <Pieces pieces={check.brief(told, writtenIn(finding))} languages={languages} />
                </span>
                <span className={styles.turn}>{beside.turns(turn, turn)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
