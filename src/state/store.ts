import { createStore as createVanilla, type StoreApi } from 'zustand/vanilla'
import type { View } from '../core/link/route.ts'
import type { HanVariants } from '../core/text/fold.ts'
import type { ArticleDocument, EpisodeDocument, LibraryIndex } from '../core/transcript/library.ts'
import type { CheckDocument } from '../core/transcript/check-document.ts'
import type { NewsDocument, SourcesDocument } from '../core/transcript/news-document.ts'
import type { WordPairing } from '../core/transcript/pairing.ts'
import { LibraryError } from '../services/library.ts'
import type { Services } from '../services/services.ts'
import { idle, type Load } from './load.ts'
import { noOwnTexts, type OwnState } from './own-state.ts'
import type { OwnTexts } from './own-texts.ts'
import { readPlace, type KeptPlace, type ReadingPlace } from './place.ts'
import type { Renames } from './reading.ts'
import { readSettings, type Settings } from './settings.ts'

/** Everything that the screen needs and the address does not say. */
export interface State {
  readonly settings: Settings
  readonly index: Load<LibraryIndex>
  readonly episodes: Readonly<Record<string, Load<EpisodeDocument>>>
  readonly articles: Readonly<Record<string, Load<ArticleDocument>>>
  /** What the news takes from an episode, by its id. */
  readonly news: Readonly<Record<string, Load<NewsDocument>>>
  /** Where the languages of an episode disagree, by its id. */
  readonly checks: Readonly<Record<string, Load<CheckDocument>>>
  /** What an article takes from the conversations, by its id. */
  readonly sources: Readonly<Record<string, Load<SourcesDocument>>>
  /** Which words of an episode translate each other, a list a turn. */
  readonly wordLinks: Readonly<Record<string, Load<WordPairing>>>
  /** Characters that search takes for one another; absent until a search needed them. */
  readonly variants: HanVariants | undefined
  readonly renames: Readonly<Record<string, Renames>>
  /** What was last said to the reader; a new object each time, so that the same words are said again. */
  readonly notice: { readonly text: string; readonly tone: 'done' | 'failed' } | undefined
  readonly origin: string
  /** The texts that the reader brought. */
  readonly own: OwnState

  set: (settings: Partial<Settings>) => void
  openIndex: () => Promise<void>
  openEpisode: (id: string) => Promise<void>
  openArticle: (id: string) => Promise<void>
  openNews: (id: string) => Promise<void>
  openCheck: (id: string) => Promise<void>
  openSources: (id: string) => Promise<void>
  /** Fetches the word links of an episode that is open. */
  openWords: (id: string) => Promise<void>
  /** What can be done with the reader's own texts; its code is fetched when first asked for, and a failed fetch rejects. */
  ownTexts: () => Promise<OwnTexts>
  needVariants: () => Promise<void>
  /** Gives a speaker a name of the reader's own; an empty one takes it back. */
  rename: (episode: string, label: string, name: string) => void
  /** `name`: who speaks there, so that the library can say it without opening the episode. */
  keepPlace: (episode: string, place: ReadingPlace, name?: string) => void
  keptPlace: (episode: string) => KeptPlace | undefined
  /** The place of one entry of the browser's history. */
  keepVisit: (key: string, place: ReadingPlace) => void
  keptVisit: (key: string) => ReadingPlace | undefined
  /** Copies an address of the app (with a leading slash) and says so in the words given. */
  copyLink(path: string, done: string, failed: (link: string) => string): Promise<void>
  say: (text: string, tone?: 'done' | 'failed') => void
  hush: () => void
}

export type Store = StoreApi<State>

/** The store over some services. Nothing is fetched before it is asked for. */
export function createStore(services: Services): Store {
  const { library, keeping, session, clipboard, preferred, now } = services
  /** The document that the words of an episode were asked for. */
  const wordsOf = new Map<string, EpisodeDocument>()
  let ownTexts: Promise<OwnTexts> | undefined
  return createVanilla<State>()((set, get, store) => {
    /** Fetches a document of a shelf of the state, unless it is there or on its way. */
    const open = async (shelf: Shelf, id: string, fetch: () => Promise<unknown>) => {
      if (isUnderWay(get()[shelf][id])) return
      const put = (load: Load<unknown>) => set({ [shelf]: { ...get()[shelf], [id]: load } })
      put({ status: 'working' })
      put(await loaded(fetch()))
    }
    return {
      settings: readSettings(keeping.read('settings'), preferred),
      index: idle,
      episodes: {},
      articles: {},
      news: {},
      checks: {},
      sources: {},
      wordLinks: {},
      variants: undefined,
      renames: readRenames(keeping.read('renames')),
      notice: undefined,
      origin: services.origin,
      own: noOwnTexts,

      set(changed) {
        const settings = { ...get().settings, ...changed }
        keeping.write('settings', settings)
        set({ settings })
      },
      async openIndex() {
        if (isUnderWay(get().index)) return
        set({ index: { status: 'working' } })
        set({ index: await loaded(library.index()) })
      },
      openEpisode: id => open('episodes', id, () => library.episode(id)),
      openArticle: id => open('articles', id, () => library.article(id)),
      openNews: id => open('news', id, () => library.news(id)),
      openCheck: id => open('checks', id, () => library.check(id)),
      openSources: id => open('sources', id, () => library.sources(id)),
      async openWords(id) {
        const open = get().episodes[id]
        if (open?.status !== 'ready') return
        // An own text may be paired again: its words are then others.
        if (wordsOf.get(id) === open.value && isUnderWay(get().wordLinks[id])) return
        wordsOf.set(id, open.value)
        const put = (load: Load<WordPairing>) => set({ wordLinks: { ...get().wordLinks, [id]: load } })
        put({ status: 'working' })
        const { episode } = open.value
        const words = async () => {
          const [document, { unpackWords }] = await Promise.all([
            library.words(id),
            import('../core/transcript/words-document.ts'),
          ])
          // Words of another time than the text's tell nothing of it.
          return unpackWords(document, episode) ?? []
        }
        const load = await loaded(words())
        if (wordsOf.get(id) === open.value) put(load)
      },
      ownTexts() {
        ownTexts ??= Promise.all([import('./own-texts.ts'), services.own()]).then(
          ([{ createOwnTexts }, own]) => createOwnTexts(own, store, now),
        )
        ownTexts.catch(() => (ownTexts = undefined))
        return ownTexts
      },
      async needVariants() {
        if (get().variants) return
        const none: HanVariants = new Map()
        // Without the table search still works, it only tells simplified from traditional.
        const variants = await services.hanVariants().catch(() => none)
        if (!get().variants) set({ variants })
      },
      rename(episode, label, name) {
        const own = { ...get().renames[episode] }
        const given = name.trim().replace(/\s+/g, ' ').slice(0, 120)
        if (given) own[label] = given
        else delete own[label]
        const renames = { ...get().renames, [episode]: own }
        keeping.write('renames', renames)
        set({ renames })
      },
      keepPlace(episode, place, name) {
        keeping.write(`place:${episode}`, { ...place, at: now(), ...(name && { name }) })
      },
      keptPlace: episode => readPlace(keeping.read(`place:${episode}`)),
      keepVisit: (key, place) => void session.write(`visit:${key}`, { ...place, at: 0 }),
      keptVisit: key => readPlace(session.read(`visit:${key}`)),
      async copyLink(path, done, failed) {
        const link = services.origin + path
        try {
          await clipboard.write(link)
          get().say(done)
        } catch {
          get().say(failed(link), 'failed')
        }
      },
      say: (text, tone = 'done') => set({ notice: { text, tone } }),
      hush: () => set({ notice: undefined }),
    }
  })
}

/** Where the state keeps documents by their id. */
type Shelf = 'episodes' | 'articles' | 'news' | 'checks' | 'sources'

function isUnderWay(load: Load<unknown> | undefined): boolean {
  return load?.status === 'working' || load?.status === 'ready'
}

async function loaded<Value>(promise: Promise<Value>): Promise<Load<Value>> {
  try {
    return { status: 'ready', value: await promise }
  } catch (error) {
    return { status: 'failed', reason: error instanceof LibraryError ? error.reason : 'unreachable' }
  }
}

function readRenames(kept: unknown): Record<string, Renames> {
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(
    Object.entries(kept).map(([episode, names]) => [
      episode,
      Object.fromEntries(
        Object.entries((names as object | null) ?? {}).filter(
          (pair): pair is [string, string] => typeof pair[1] === 'string',
        ),
      ),
    ]),
  )
}

/** The view to draw: what the address suggests, else what the reader set, as far as it can be drawn. */
export function viewToDraw(suggested: View | undefined, settings: Settings, drawn: readonly View[]): View {
  return [suggested, settings.view].find(view => view && drawn.includes(view)) ?? 'facing'
}
