import { lazy, Suspense, useEffect, useMemo } from 'react'
import { useLocation } from 'react-router'
import { isOwn, parseRoute } from '../../core/link/route.ts'
import { EpisodeScreen } from '../episode/EpisodeScreen.tsx'
import { useStore, useWords } from '../store-context.ts'
import { NotFound } from './NotFound.tsx'
import { Notice } from './Notice.tsx'
import { PlainFrame } from './PlainFrame.tsx'
import { useTheme } from './use-theme.ts'

// The reader comes with the first script; the other screens when somebody goes there.
const LibraryScreen = lazy(async () => ({
  default: (await import('../library/LibraryScreen.tsx')).LibraryScreen,
}))
const ArticleScreen = lazy(async () => ({
  default: (await import('../article/ArticleScreen.tsx')).ArticleScreen,
}))
const SearchScreen = lazy(async () => ({
  default: (await import('../search/SearchScreen.tsx')).SearchScreen,
}))
const OpenScreen = lazy(async () => ({ default: (await import('../own/own-screens.ts')).OpenScreen }))
const PairingBar = lazy(async () => ({ default: (await import('../own/own-screens.ts')).PairingBar }))

/** The whole app: the screen that the address asks for. */
export function App() {
  const { pathname, search, key } = useLocation()
  const route = useMemo(() => parseRoute(pathname, search), [pathname, search])
  const words = useWords()
  const settings = useStore(state => state.settings)
  useTheme(settings)
  useEffect(() => {
    document.documentElement.lang = words.lang
  }, [words])
  useEffect(() => {
    // The reader and an article bring their own reader to their place; the other screens begin at their top.
    if (route.screen !== 'episode' && route.screen !== 'article') window.scrollTo(0, 0)
  }, [route.screen, pathname])

  return (
    <>
      {route.screen === 'episode' ? (
        <EpisodeScreen key={route.id} route={route} visit={key} />
      ) : (
        <PlainFrame screen={route.screen}>
          <Suspense fallback={null}>
            {route.screen === 'library' && <LibraryScreen />}
            {route.screen === 'open' && <OpenScreen />}
            {route.screen === 'article' && <ArticleScreen key={route.id} route={route} />}
            {route.screen === 'search' && <SearchScreen route={route} />}
            {route.screen === 'unknown' && <NotFound path={route.path} />}
          </Suspense>
        </PlainFrame>
      )}
      {route.screen === 'episode' && isOwn(route.id) && (
        <Suspense fallback={null}>
          <PairingBar key={route.id} id={route.id} />
        </Suspense>
      )}
      <Notice />
    </>
  )
}
