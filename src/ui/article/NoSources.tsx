import type { SourcesDocument } from '../../core/transcript/news-document.ts'
import type { Load } from '../../state/load.ts'
import { useNewsWords } from '../news/use-news-words.ts'
import button from '../parts/Button.module.css'
import { useStoreApi, useWords } from '../store-context.ts'
import styles from './NoSources.module.css'

interface Props {
  id: string
  load: Load<SourcesDocument>
}

/** That an article goes back to no conversation; or that it is not known, and the way to ask again. */
export function NoSources({ id, load }: Props) {
  const words = useWords()
  const news = useNewsWords()
  const store = useStoreApi()
  if (load.status === 'ready') return <p className={styles.line}>{news.article.none}</p>
  // A library without such documents has nothing to say of it.
  if (load.status === 'failed' && load.reason === 'missing') return null
  return (
    <div className={styles.line} role="status">
      <p>{news.article.failed}</p>
      <button
        type="button"
        className={button.firm}
        disabled={load.status === 'working'}
        onClick={() => void store.getState().openSources(id)}
      >
        {words.retry}
      </button>
    </div>
  )
}
