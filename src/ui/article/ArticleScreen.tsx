import { useEffect, useState } from 'react'
import type { ArticleRoute } from '../../core/link/route.ts'
import { Failed } from '../parts/Failed.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/Waiting.tsx'
import { useStore, useStoreApi } from '../store-context.ts'
import { ArticlePage } from './ArticlePage.tsx'

/** `/a/:article`: an article without its page, beside what was said. `/12` points at a sentence, `#p7` at a part of its text. */
export function ArticleScreen({ route }: { route: ArticleRoute }) {
  const { id } = route
  const store = useStoreApi()
  const article = useStore(state => state.articles[id])
  const sources = useStore(state => state.sources[id])
  useEffect(() => {
    void store.getState().openArticle(id)
    void store.getState().openSources(id)
  }, [store, id])
  const ready = article?.status === 'ready' ? article.value : undefined
  useTitle(ready?.article.title || ready?.entry.file)

  // The marks come with the text, so that nothing moves later. What could not be had may be asked for again below the drawn text.
  const [drawn, setDrawn] = useState(false)
  const settled = sources?.status === 'ready' || sources?.status === 'failed'
  if (ready && settled && !drawn) setDrawn(true)

  if (article?.status === 'failed')
    return (
      <Failed
        kind="article"
        id={id}
        reason={article.reason}
        onRetry={() => void store.getState().openArticle(id)}
      />
    )
  if (!ready || !sources || !drawn) return <Waiting />
  return <ArticlePage document={ready} sources={sources} route={route} />
}
