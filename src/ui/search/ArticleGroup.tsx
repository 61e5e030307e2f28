import { useState } from 'react'
import { Link } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import type { ArticleHits } from '../../state/search-library.ts'
import { useWords } from '../store-context.ts'
import { PassageCard } from './PassageCard.tsx'
import styles from './Group.module.css'

/** How many parts of one article are drawn before "more". */
const first = 4

/** The parts of one article that match, best first. */
export function ArticleGroup({ hits: { entry, reading, result } }: { hits: ArticleHits }) {
  const words = useWords()
  const [all, showAll] = useState(false)
  const shown = all ? result.hits : result.hits.slice(0, first)
  const facts = [entry.publisher, entry.date && words.date(entry.date)].filter(Boolean)
  return (
    <section className={styles.group} aria-labelledby={`in-${entry.id}`}>
      <header className={styles.head}>
        <h3 id={`in-${entry.id}`} className={styles.title} lang={entry.lang}>
          <Link to={formatRoute({ screen: 'article', id: entry.id })}>{entry.title || entry.file}</Link>
        </h3>
        <p className={styles.count}>{[...facts, words.search.passages(result.total)].join(' · ')}</p>
      </header>
      <ol>
        {shown.map(hit => (
          <li key={hit.turn}>
            <PassageCard entry={entry} reading={reading} hit={hit} />
          </li>
        ))}
      </ol>
      {result.hits.length > shown.length && (
        <button type="button" className={styles.more} onClick={() => showAll(true)}>
          {words.search.more(result.hits.length - shown.length)}
        </button>
      )}
    </section>
  )
}
