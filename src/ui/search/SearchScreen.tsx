import { useDeferredValue, useMemo, useRef, type KeyboardEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { formatQuery, parseQuery } from '../../core/search/query.ts'
import { formatRoute, type Route } from '../../core/link/route.ts'
import { toggled } from '../../state/search-facets.ts'
import { searchLibrary } from '../../state/search-library.ts'
import { useStore, useWords } from '../store-context.ts'
import { Trouble } from '../parts/Trouble.tsx'
import { useTitle } from '../parts/use-title.ts'
import button from '../parts/Button.module.css'
import { Announce } from './Announce.tsx'
import { ArticleGroup } from './ArticleGroup.tsx'
import { EpisodeGroup } from './EpisodeGroup.tsx'
import { Facets } from './Facets.tsx'
import { NoHits } from './NoHits.tsx'
import { SearchField } from './SearchField.tsx'
import { stepHits, stepOf } from './step-hits.ts'
import { useDraft } from './use-draft.ts'
import { useShelf } from './use-shelf.ts'
import styles from './SearchScreen.module.css'

type SearchRoute = Extract<Route, { screen: 'search' }>

/** `/search?q=…&by=…&in=…`: across everything in the library. */
export function SearchScreen({ route }: { route: SearchRoute }) {
  const words = useWords()
  const navigate = useNavigate()
  const variants = useStore(state => state.variants)
  const { shelf, index, all, here, failed, retry } = useShelf()
  const list = useRef<HTMLDivElement>(null)
  const top = useRef<HTMLDivElement>(null)

  const replace = (next: SearchRoute) => void navigate(formatRoute(next), { replace: true })
  const [draft, setDraft] = useDraft(route.q, q => replace({ ...route, q }))
  const go = (next: Partial<SearchRoute>) => replace({ ...route, q: draft, ...next })
  // Typing is never held up by a long list: the list follows when there is time.
  const asked = useDeferredValue(draft)
  const { by, lang } = route
  const query = useMemo(() => {
    const parsed = parseQuery(asked)
    return lang ? { ...parsed, in: [lang] } : parsed
  }, [asked, lang])
  const found = useMemo(() => searchLibrary(shelf, variants, query, by), [shelf, variants, query, by])
  // The address of a conversation has no language of its own: it goes into its query.
  const kept = lang ? formatQuery(query) : asked
  useTitle(asked.trim() ? `${asked.trim()} · ${words.search.title}` : words.search.title)

  if (index.status === 'failed')
    return (
      <Trouble title={words.trouble.unreachable}>
        <p>{words.trouble.unreachableHelp}</p>
        <button type="button" className={button.firm} onClick={retry}>
          {words.retry}
        </button>
      </Trouble>
    )

  const onSpeaker = (id: string) => {
    const on = found.speakers.filter(speaker => speaker.on).map(speaker => speaker.id)
    go({
      by: toggled(on, id),
      q: query.by.length > 0 ? formatQuery({ ...parseQuery(draft), by: [] }) : draft,
    })
  }
  const onLanguage = (chosen: string) =>
    go({
      lang: query.in.includes(chosen) ? undefined : chosen,
      q: lang ? draft : formatQuery({ ...parseQuery(draft), in: [] }),
    })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event)
    if (!step || !(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-hit')) return
    event.preventDefault()
    if (!stepHits(event.currentTarget, step) && step === -1) top.current?.querySelector('input')?.focus()
  }

  const empty = asked.trim() === '' && by.length === 0
  const opening = all === 0 ? index.status !== 'ready' : here + failed < all
  const counts = [
    words.search.hits(found.turns),
    found.passages > 0 && words.search.passagesInArticles(found.passages),
  ].filter(Boolean)
  return (
    <div className={styles.page}>
      <div ref={top}>
        <h1 className={styles.title}>{words.search.title}</h1>
        <SearchField
          value={draft}
          onChange={setDraft}
          onDown={() => void (list.current && stepHits(list.current, 1))}
        />
      </div>
      {empty ? (
        <p className={styles.start}>{words.search.start}</p>
      ) : (
        <>
          <div className={styles.summary}>
            <p className={styles.count}>{counts.join(' · ')}</p>
            <Announce text={counts.join(', ')} />
            <Facets
              speakers={found.speakers}
              languages={found.languages}
              onSpeaker={onSpeaker}
              onLanguage={onLanguage}
            />
          </div>
          <div ref={list} role="presentation" onKeyDown={onKeyDown}>
            {found.episodes.map(hits => (
              <EpisodeGroup key={hits.entry.id} hits={hits} query={kept} />
            ))}
            {found.articles.length > 0 && (
              <section className={styles.articles} aria-labelledby="in-articles">
                <h2 id="in-articles">{words.search.inArticles}</h2>
                {found.articles.map(hits => (
                  <ArticleGroup key={hits.entry.id} hits={hits} />
                ))}
              </section>
            )}
          </div>
          {found.turns + found.passages === 0 && !opening && (
            <div className={styles.none}>
              <NoHits
                query={asked.trim() || by.join(', ')}
                unknown={found.unknownSpeakers}
                withoutFilter={found.withoutFilter}
                onDrop={() =>
                  go({ q: formatQuery({ ...parseQuery(draft), by: [], in: [] }), by: [], lang: undefined })
                }
              />
            </div>
          )}
        </>
      )}
      {opening && all > 0 && (
        <p className={styles.note} role="status">
          {words.search.opening(here + failed + 1, all)}
        </p>
      )}
      {failed > 0 && !opening && (
        <p className={styles.note}>
          {words.search.unopened(failed)}{' '}
          <button type="button" className={styles.retry} onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      <p className={styles.note}>
        <Link to="/">{words.trouble.toLibrary}</Link>
      </p>
    </div>
  )
}
