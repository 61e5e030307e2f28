import { useWords } from '../store-context.ts'
import button from '../parts/Button.module.css'
import styles from './NoHits.module.css'

interface Props {
  query: string
  /** Names asked for that nobody has. */
  unknown: readonly string[]
  /** How many would match without the filter. */
  withoutFilter: number
  /** Takes the filter away. */
  onDrop: () => void
}

/** What a search says when nothing matches: why, and what would have. */
export function NoHits({ query, unknown, withoutFilter, onDrop }: Props) {
  const words = useWords()
  return (
    <div className={styles.none}>
      <p className={styles.first}>{words.search.none(query)}</p>
      {unknown.map(name => (
        <p key={name}>{words.search.unknown(name)}</p>
      ))}
      {withoutFilter > 0 ? (
        <>
          <p>{words.search.wouldMatch(withoutFilter)}</p>
          <button type="button" className={button.firm} onClick={onDrop}>
            {words.search.dropFilter}
          </button>
        </>
      ) : (
        <p>{words.search.help}</p>
      )}
    </div>
  )
}
