import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useStore, useStoreApi } from '../store-context.ts'
import { Failed } from '../parts/Failed.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { useTitle } from '../parts/use-title.ts'
import { ArticleView } from './ArticleView.tsx'

/** `/a/:article`: an article without its page. `#p7` in the address points at the seventh part of its text. */
export function ArticleScreen({ id }: { id: string }) {
  const store = useStoreApi()
  const article = useStore(state => state.articles[id])
  const { hash } = useLocation()
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => void store.getState().openArticle(id), [store, id])
  const ready = article?.status === 'ready' ? article.value : undefined
  useTitle(ready?.article.title || ready?.entry.file)

  const lit = /^#p([1-9]\d{0,6})$/.exec(hash)?.[1]
  useEffect(() => {
    if (!ready || lit === undefined) return
    // After the app has put a new screen at its top.
    const frame = requestAnimationFrame(() => {
      const part = text.current?.querySelector<HTMLElement>(`[data-part="${lit}"]`)
      part?.scrollIntoView({ block: 'center' })
      part?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [ready, lit])

  if (article?.status === 'failed')
    return (
      <Failed
        kind="article"
        id={id}
        reason={article.reason}
        onRetry={() => void store.getState().openArticle(id)}
      />
    )
  if (!ready) return <Waiting />
  return (
    <div ref={text}>
      <ArticleView document={ready} lit={lit === undefined ? undefined : Number(lit)} />
    </div>
  )
}
