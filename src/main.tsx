import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { browserClipboard } from './services/clipboard.ts'
import { storageKeeping } from './services/keeping.ts'
import { fetchLibrary } from './services/library.ts'
import { bothLibraries } from './services/both-libraries.ts'
import { createStore } from './state/store.ts'
import { parseRoute } from './core/link/route.ts'
import { App } from './ui/app/App.tsx'
import { StoreContext } from './ui/store-context.ts'
import { loadWords } from './ui/words/words.ts'
import './styles/tokens.css'
import './styles/base.css'

// The reader itself keeps the place: the browser's own guess would move the text a second time.
history.scrollRestoration = 'manual'

const base = import.meta.env.BASE_URL
const own = async () => (await import('./services/own-texts.ts')).ownServices
const store = createStore({
  library: bothLibraries(fetchLibrary(base), async () => (await own()).library),
  keeping: storageKeeping(() => localStorage),
  session: storageKeeping(() => sessionStorage),
  clipboard: browserClipboard,
  own,
  hanVariants: async () => (await import('./core/text/han-variants.ts')).hanVariants(),
  origin: location.origin + base.replace(/\/$/, ''),
  preferred: navigator.languages,
  now: Date.now,
})

// The text and the words of the interface come beside each other.
const route = parseRoute(location.pathname.slice(base.length - 1))
if (route.screen === 'episode') void store.getState().openEpisode(route.id)

const draw = () =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <StoreContext value={store}>
        <BrowserRouter basename={base}>
          <App />
        </BrowserRouter>
      </StoreContext>
    </StrictMode>,
  )
loadWords(store.getState().settings.words).then(draw, draw)
