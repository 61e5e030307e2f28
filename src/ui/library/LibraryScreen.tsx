import { useEffect, useId } from 'react'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import { Trouble } from '../parts/Trouble.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { useTitle } from '../parts/use-title.ts'
import button from '../parts/Button.module.css'
import { ArticleLine } from './ArticleLine.tsx'
import { EpisodeLine } from './EpisodeLine.tsx'
import styles from './LibraryScreen.module.css'

/** `/`: the contents page: the conversations, and the articles about them. */
export function LibraryScreen() {
  const words = useWords()
  const store = useStoreApi()
  const index = useStore(state => state.index)
  const renames = useStore(state => state.renames)
  const id = useId()
  useTitle(undefined)
  useEffect(() => void store.getState().openIndex(), [store])

  if (index.status === 'failed')
    return (
      <Trouble title={words.trouble.unreachable}>
        <p>{words.trouble.unreachableHelp}</p>
        <button type="button" className={button.firm} onClick={() => void store.getState().openIndex()}>
          {words.retry}
        </button>
      </Trouble>
    )
  if (index.status !== 'ready') return <Waiting />
  const { episodes, articles } = index.value
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.app}</h1>
        <p>{words.tagline}</p>
      </header>
      {episodes.length === 0 && articles.length === 0 && (
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
    </div>
  )
}
