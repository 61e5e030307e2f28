import { useEffect } from 'react'
import { Link } from 'react-router'
import { nearestOf } from '../../core/link/nearest.ts'
import { formatRoute } from '../../core/link/route.ts'
import { useStore, useStoreApi, useWords } from '../store-context.ts'

interface Props {
  kind: 'episode' | 'article'
  /** As the address has it. */
  id: string
}

/** The document of that kind whose address is most like the one asked for. */
export function Nearest({ kind, id }: Props) {
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
