import { useEffect } from 'react'
import { Link } from 'react-router'
import { nearestOf } from '../../core/link/nearest.ts'
import { formatRoute, type EpisodeRoute } from '../../core/link/route.ts'
import { SettingsMenu } from '../app/SettingsMenu.tsx'
import { SearchLink } from '../app/SearchLink.tsx'
import { TopBar } from '../app/TopBar.tsx'
import button from '../parts/Button.module.css'
import { Trouble } from '../parts/Trouble.tsx'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import { Reader } from './Reader.tsx'
import styles from './EpisodeScreen.module.css'

interface Props {
  route: EpisodeRoute
  /** The entry of the browser's history. */
  visit: string
}

/** The episode's screen: fetches the document, and draws it, or why there is none. */
export function EpisodeScreen({ route, visit }: Props) {
  const words = useWords()
  const store = useStoreApi()
  const load = useStore(state => state.episodes[route.id])
  useEffect(() => {
    void store.getState().openEpisode(route.id)
  }, [store, route.id])

  if (load?.status === 'ready') return <Reader document={load.value} route={route} visit={visit} />
  return (
    <>
      <TopBar middle={<SearchLink />} end={<SettingsMenu />} />
      <main id="main" className={styles.main} aria-busy={load?.status !== 'failed'}>
        {load?.status === 'failed' ? (
          load.reason === 'missing' ? (
            <Trouble title={words.trouble.noEpisode(route.id)}>
              <NearestEpisode id={route.id} />
            </Trouble>
          ) : (
            <Trouble title={words.trouble.unreachable}>
              <p>{words.trouble.unreachableHelp}</p>
              <button
                type="button"
                className={button.firm}
                onClick={() => void store.getState().openEpisode(route.id)}
              >
                {words.retry}
              </button>
            </Trouble>
          )
        ) : (
          <p className={styles.loading}>{words.loading}</p>
        )}
      </main>
    </>
  )
}

/** The conversation whose address is most like the one asked for, and the way to all of them. */
function NearestEpisode({ id }: { id: string }) {
  const words = useWords()
  const store = useStoreApi()
  const index = useStore(state => state.index)
  useEffect(() => {
    void store.getState().openIndex()
  }, [store])
  if (index.status !== 'ready') return <Link to="/">{words.trouble.toLibrary}</Link>
  const nearest = nearestOf(id, index.value.episodes)
  const lang = nearest?.languages.find(each => nearest.title[each])
  return (
    <>
      {nearest && (
        <p>
          {words.trouble.nearest}:{' '}
          <Link to={formatRoute({ screen: 'episode', id: nearest.id, by: [], q: '' })} lang={lang}>
            {lang === undefined ? nearest.id : nearest.title[lang]}
          </Link>
        </p>
      )}
      <Link to="/">{words.trouble.toLibrary}</Link>
    </>
  )
}
