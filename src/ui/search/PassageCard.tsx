import { Link } from 'react-router'
import type { Hit } from '../../core/search/searcher.ts'
import { formatRoute } from '../../core/link/route.ts'
import type { ArticleEntry } from '../../core/transcript/library.ts'
import { hitSides, type HitSideOptions } from '../../state/hit-sides.ts'
import type { Reading } from '../../state/reading.ts'
import { useWords } from '../store-context.ts'
import { ExcerptText } from './ExcerptText.tsx'
import styles from './HitCard.module.css'

interface Props {
  entry: ArticleEntry
  /** The article as search reads it: its parts are turns. */
  reading: Reading
  hit: Hit
}

/** One column where a conversation has two: more of it. */
const oneColumn: HitSideOptions = { spaced: 320, unspaced: 150 }

/** A part of an article that matches; the whole card leads to it. */
export function PassageCard({ entry, reading, hit }: Props) {
  const words = useWords()
  const turn = reading.episode.turns[hit.turn - 1]
  if (!turn) return null
  const href = `${formatRoute({ screen: 'article', id: entry.id })}#p${hit.turn}`
  return (
    <div className={`${styles.card} ${styles.passage}`}>
      <Link
        className={styles.link}
        to={href}
        data-hit={hit.turn}
        aria-label={words.search.passage(hit.turn, entry.title || entry.file)}
      >
        {words.number(hit.turn)}
      </Link>
      <div className={styles.sides}>
        {hitSides(turn, hit.marks, [reading.original], oneColumn).map(({ lang, excerpt }) => (
          <p key={lang} lang={lang} dir="auto">
            <ExcerptText excerpt={excerpt} />
          </p>
        ))}
      </div>
    </div>
  )
}
