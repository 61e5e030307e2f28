import { useEffect, useId, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import { Trouble } from '../parts/Trouble.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { useTitle } from '../parts/use-title.ts'
import { DropVeil } from '../own/DropVeil.tsx'
import { givenFiles } from '../own/given-files.ts'
import { OwnList } from '../own/OwnList.tsx'
import { useFileDrop } from '../own/use-file-drop.ts'
import { useOwnTexts } from '../own/use-own-texts.ts'
import { useOwnWords } from '../own/use-own-words.ts'
import button from '../parts/Button.module.css'
import { About } from './About.tsx'
import { ArticleLine } from './ArticleLine.tsx'
import { EpisodeLine } from './EpisodeLine.tsx'
import styles from './LibraryScreen.module.css'

/** `/`: the contents page: what the reader brought, the conversations, and the articles about them. */
export function LibraryScreen() {
  const words = useWords()
  const store = useStoreApi()
  const index = useStore(state => state.index)
  const renames = useStore(state => state.renames)
  const id = useId()
  const own = useStore(state => state.own)
  const ownWords = useOwnWords()
  const act = useOwnTexts()
  const navigate = useNavigate()
  const toOpen = formatRoute({ screen: 'open' })
  const over = useFileDrop(files => {
    void act(each => each.take(givenFiles(files)))
    void navigate(toOpen)
  })
  useTitle(undefined)
  const [listed, setListed] = useState(false)
  useEffect(() => void act(each => each.list()).then(() => setListed(true)), [act])
  useEffect(() => void store.getState().openIndex(), [store])

  const { items, removed } = own
  const mine = items.status === 'ready' ? items.value : []
  const hasOwn = mine.length + removed.length > 0
  const trouble = index.status === 'failed' && (
    <Trouble title={words.trouble.unreachable}>
      <p>{words.trouble.unreachableHelp}</p>
      <button type="button" className={button.firm} onClick={() => void store.getState().openIndex()}>
        {words.retry}
      </button>
    </Trouble>
  )
  // What the reader brought is here without a network; but never one list after the other, which would move what is read.
  if (trouble && !hasOwn) return trouble
  if (!trouble && (index.status !== 'ready' || (items.status !== 'ready' && !listed))) return <Waiting />
  const { episodes, articles } = index.status === 'ready' ? index.value : nothing
  return (
    <div className={styles.page}>
      <DropVeil shown={over} />
      <header className={styles.head}>
        <h1>{words.app}</h1>
        <p>{words.tagline}</p>
      </header>
      <div className={styles.open}>
        <Link className={button.firm} to={toOpen}>
          {ownWords.open}
        </Link>
        <p>
          {ownWords.openHelp} <span>{ownWords.dropHelp}</span>
        </p>
      </div>
      {hasOwn && (
        <section aria-labelledby={`${id}o`}>
          <h2 id={`${id}o`} className={styles.heading}>
            {ownWords.heading}
          </h2>
          <OwnList items={mine} removed={removed} />
        </section>
      )}
      {trouble}
      {!trouble && episodes.length === 0 && articles.length === 0 && (
        <div className={styles.empty}>
          <p>{words.library.empty}</p>
          <p>{words.library.emptyHelp}</p>
        </div>
      )}
      {episodes.length > 0 && (
        <section aria-labelledby={`${id}e`}>
          <h2 id={`${id}e`} className={styles.heading}>
            {words.library.conversations}
          </h2>
          <ul className={styles.episodes}>
            {episodes.map(entry => (
              <EpisodeLine
                key={entry.id}
                entry={entry}
                names={renames[entry.id]}
                kept={store.getState().keptPlace(entry.id)}
              />
            ))}
          </ul>
        </section>
      )}
      {articles.length > 0 && (
        <section aria-labelledby={`${id}a`}>
          <h2 id={`${id}a`} className={styles.heading}>
            {words.library.articles}
          </h2>
          <ul className={styles.articles}>
            {articles.map(entry => (
              <ArticleLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      <About />
    </div>
  )
}

const nothing = { episodes: [], articles: [] }
