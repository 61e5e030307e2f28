import type { RelationKind } from '../../core/transcript/relation.ts'
import { useNewsWords } from '../news/use-news-words.ts'
import styles from './KindBar.module.css'

interface Props {
  /** Sentences by how they stand to what was said. */
  counts: Readonly<Record<RelationKind, number>>
  /** How many sentences there are in all. */
  of: number
}

const kinds: readonly RelationKind[] = ['quote', 'same-event', 'context']

/** The share of an article that goes back to a conversation, as a bar; and in words, each kind with the line that underlines it. */
export function KindBar({ counts, of }: Props) {
  const { article: words } = useNewsWords()
  const shown = kinds.filter(kind => counts[kind] > 0)
  const rest = of - shown.reduce((sum, kind) => sum + counts[kind], 0)
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {shown.map(kind => (
          <span key={kind} data-kind={kind} style={{ flexGrow: counts[kind] }} />
        ))}
        <span style={{ flexGrow: rest }} />
      </div>
      <ul className={styles.legend}>
        {shown.map(kind => (
          <li key={kind} data-kind={kind}>
            {words.counts[kind](counts[kind])}
          </li>
        ))}
      </ul>
    </>
  )
}
