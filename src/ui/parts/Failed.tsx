import { lazy, Suspense, useEffect } from 'react'
import { Link } from 'react-router'
import { nearestOf } from '../../core/link/nearest.ts'
import { formatRoute, isOwn } from '../../core/link/route.ts'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import button from './Button.module.css'
import { Trouble } from './Trouble.tsx'

const Elsewhere = lazy(async () => ({ default: (await import('../own/own-screens.ts')).Elsewhere }))

interface Props {
  kind: 'episode' | 'article'
  /** As the address has it. */
  id: string
  reason: 'missing' | 'unreachable'
  onRetry: () => void
}

/** A document that could not be had: why, and the way on: once more, or to the nearest that exists. */
export function Failed({ kind, id, reason, onRetry }: Props) {
  const words = useWords()
  if (reason === 'unreachable')
    return (
      <Trouble title={words.trouble.unreachable}>
        <p>{words.trouble.unreachableHelp}</p>
        <button type="button" className={button.firm} onClick={onRetry}>
          {words.retry}
        </button>
      </Trouble>
    )
  if (isOwn(id))
    return (
      <Suspense fallback={null}>
        <Elsewhere />
      </Suspense>
    )
  return (
    <Trouble title={kind === 'episode' ? words.trouble.noEpisode(id) : words.trouble.noArticle(id)}>
      <Nearest kind={kind} id={id} />
      <Link to="/">{words.trouble.toLibrary}</Link>
    </Trouble>
  )
}

/** The document of that kind whose address is most like the one asked for. */
function Nearest({ kind, id }: Pick<Props, 'kind' | 'id'>) {
  const words = useWords()
  const store = useStoreApi()
  const index = useStore(state => state.index)
  useEffect(() => {
    void store.getState().openIndex()
  }, [store])
  if (index.status !== 'ready') return null
  const nearest = nearestOf<{ readonly id: string }>(
    id,
    kind === 'episode' ? index.value.episodes : index.value.articles,
  )
  const entry = [...index.value.episodes, ...index.value.articles].find(each => each === nearest)
  if (!entry) return null
  const lang = entry.kind === 'article' ? entry.lang : entry.languages.find(each => entry.title[each])
  const title = entry.kind === 'article' ? entry.title : lang && entry.title[lang]
  const address =
    entry.kind === 'article'
      ? formatRoute({ screen: 'article', id: entry.id })
      : formatRoute({ screen: 'episode', id: entry.id, by: [], q: '' })
  return (
    <p>
      {words.trouble.nearest}:{' '}
      <Link to={address} lang={lang}>
        {title || entry.file}
      </Link>
    </p>
  )
}
