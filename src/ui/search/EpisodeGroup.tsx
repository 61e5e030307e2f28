import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import { inLang } from '../../core/transcript/naming.ts'
import type { EpisodeHits } from '../../state/search-library.ts'
import { useWords } from '../store-context.ts'
import { HitCard } from './HitCard.tsx'
import { useShownWords } from './use-shown-words.ts'
import styles from './Group.module.css'

interface Props {
  hits: EpisodeHits
  /** The query that the addresses of the turns keep. */
  query: string
}

/** How many hits of one conversation are drawn at first, and at each "more". */
const first = 10
const page = 30

/** The hits in one conversation, best first. */
export function EpisodeGroup({ hits: { entry, reading, result }, query }: Props) {
  const words = useWords()
  const root = useRef<HTMLElement>(null)
  useShownWords(entry.id, root)
  const [chosen, choose] = useState({ query, shown: first })
  const shown = chosen.query === query ? chosen.shown : first
  const { original, translation } = reading
  const title = inLang(entry.title, original)
  const titleLang = Object.keys(entry.title).find(lang => entry.title[lang] === title)
  const other = translation ? entry.title[translation] : undefined
  return (
    <section ref={root} className={styles.group} aria-labelledby={`in-${entry.id}`}>
      <header className={styles.head}>
        <h2 id={`in-${entry.id}`} className={styles.title} lang={titleLang}>
          <Link to={formatRoute({ screen: 'episode', id: entry.id, by: [], q: query })}>
            {title || entry.file}
          </Link>
        </h2>
        {other && other !== title && (
          <p className={styles.other} lang={translation}>
            {other}
          </p>
        )}
        <p className={styles.count}>{words.search.hits(result.total)}</p>
      </header>
      <ol>
        {result.hits.slice(0, shown).map(hit => (
          <li key={hit.turn}>
            <HitCard reading={reading} episodeId={entry.id} hit={hit} query={query} />
          </li>
        ))}
      </ol>
      {result.hits.length > shown && (
        <button type="button" className={styles.more} onClick={() => choose({ query, shown: shown + page })}>
          {words.search.more(Math.min(page, result.hits.length - shown))}
        </button>
      )}
    </section>
  )
}
