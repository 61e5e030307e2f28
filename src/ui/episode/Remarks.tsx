import type { Diagnostic } from '../../core/text/diagnostic.ts'
import { useWords } from '../store-context.ts'
import styles from './EpisodeHeader.module.css'

/** What the parser noticed in the file and kept, with line and column. Nothing when nothing was odd. */
export function Remarks({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
  const words = useWords()
  const odd = diagnostics.filter(({ severity }) => severity !== 'info')
  if (odd.length === 0) return null
  return (
    <details>
      <summary>{words.episode.remarks(odd.length)}</summary>
      <ul className={styles.remarks}>
        {odd.slice(0, 200).map(({ message, place }, i) => (
          <li key={i}>
            <span className={styles.count}>{words.episode.line(place.line, place.column)}</span>{' '}
            <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
