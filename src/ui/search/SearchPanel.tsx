import { useMemo, useState, type KeyboardEvent, type Ref } from 'react'
import { Link } from 'react-router'
import { formatQuery, parseQuery } from '../../core/search/query.ts'
import type { SearchResult } from '../../core/search/searcher.ts'
import { formatRoute } from '../../core/link/route.ts'
import type { Reading } from '../../state/reading.ts'
import {
  askedSpeakers,
  chapterFacets,
  languageFacets,
  speakerFacets,
  toggled,
} from '../../state/search-facets.ts'
import { chapterAt } from '../../core/transcript/chapter-places.ts'
import { useStore, useWords } from '../store-context.ts'
import { linksOf } from '../../state/word-links.ts'
import { Announce } from './Announce.tsx'
import { Facets } from './Facets.tsx'
import { HitCard } from './HitCard.tsx'
import { NoHits } from './NoHits.tsx'
import { stepHits, stepOf } from './step-hits.ts'
import styles from './SearchPanel.module.css'

interface Props {
  reading: Reading
  episodeId: string
  /** Of this query and these speakers, as `searchReading` gives it. */
  result: SearchResult
  query: string
  /** Speakers as the address spells them. */
  by: readonly string[]
  /** The hit that the reader stands on. */
  now?: number
  onGo: (turn: number) => void
  /** Other speakers, by id. */
  onBy: (ids: readonly string[]) => void
  /** Another query, and other speakers where those change with it. */
  onQuery: (query: string, by?: readonly string[]) => void
  /** Up from the first hit: back to the field. */
  onLeave?: () => void
  /** For `aria-controls`. */
  id?: string
  /** For `stepHits`: Down in the field goes to the first hit. */
  ref?: Ref<HTMLElement>
}

/** What the reader chose in the list of a query. */
interface Chosen {
  readonly query: string
  readonly chapter: number | undefined
  readonly shown: number
}

/** How many hits are drawn at first, and at each "more". */
const page = 30

/** The hits in an episode under its search field: how many, facets, and a list, best first. */
export function SearchPanel(props: Props) {
  const { reading, episodeId, result, query, by, now, onGo, onBy, onQuery, onLeave, id, ref } = props
  const words = useWords()
  const parsed = useMemo(() => parseQuery(query), [query])
  const isPaired = useStore(state => linksOf(state, episodeId) !== undefined)
  // What was chosen for another query does not hold for this one.
  const [chosen, choose] = useState<Chosen>({ query, chapter: undefined, shown: page })
  const { chapter, shown } = chosen.query === query ? chosen : { chapter: undefined, shown: page }
  const hits = useMemo(
    () =>
      chapter === undefined
        ? result.hits
        : result.hits.filter(({ turn }) => chapterAt(reading.chapters, turn) === chapter),
    [result, reading, chapter],
  )
  const on = askedSpeakers(reading, parsed, by)
  const languages = reading.episode.languages
  const onSpeaker = (speaker: string) => {
    const asked = reading.people.filter(({ label }) => on.has(label)).map(person => person.id)
    const next = toggled(asked, speaker)
    if (parsed.by.length > 0) onQuery(formatQuery({ ...parsed, by: [] }), next)
    else onBy(next)
  }
  const onLanguage = (lang: string) =>
    onQuery(formatQuery({ ...parsed, in: parsed.in.includes(lang) ? [] : [lang] }))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event)
    if (!step || !(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-hit')) return
    event.preventDefault()
    if (!stepHits(event.currentTarget, step) && step === -1) onLeave?.()
  }

  return (
    <section
      ref={ref}
      id={id}
      className={styles.panel}
      aria-label={words.search.results}
      onKeyDown={onKeyDown}
    >
      {query.trim() === '' ? (
        <p className={styles.start}>
          {words.search.start} <span>{words.search.help}</span>
        </p>
      ) : (
        <>
          <Announce text={words.search.hits(hits.length)} />
          <header className={styles.head}>
            <p className={styles.count}>{words.search.hits(hits.length)}</p>
            <Facets
              speakers={speakerFacets(reading, result.facets, on)}
              languages={languageFacets(languages, result.facets, parsed.in)}
              chapters={chapterFacets(reading, result.facets, chapter)}
              onSpeaker={onSpeaker}
              onLanguage={onLanguage}
              onChapter={index =>
                choose({ query, chapter: index === chapter ? undefined : index, shown: page })
              }
            />
          </header>
          {result.total === 0 ? (
            <NoHits
              query={query}
              unknown={result.unknownSpeakers}
              withoutFilter={result.withoutFilter}
              onDrop={() => onQuery(formatQuery({ ...parsed, by: [], in: [] }), [])}
            />
          ) : (
            <ol className={styles.list}>
              {hits.slice(0, shown).map(hit => (
                <li key={hit.turn}>
                  <HitCard
                    reading={reading}
                    episodeId={episodeId}
                    hit={hit}
                    query={query}
                    by={by}
                    now={hit.turn === now}
                    onGo={onGo}
                  />
                </li>
              ))}
            </ol>
          )}
          {hits.length > shown && (
            <button
              type="button"
              className={styles.more}
              onClick={() => choose({ query, chapter, shown: shown + page })}
            >
              {words.search.more(Math.min(page, hits.length - shown))}
            </button>
          )}
        </>
      )}
      {isPaired && result.total > 0 && <p className={styles.legend}>{words.pairing.legend}</p>}
      <p className={styles.foot}>
        <Link to={formatRoute({ screen: 'search', q: query, by })}>{words.search.everywhere}</Link>
      </p>
    </section>
  )
}
