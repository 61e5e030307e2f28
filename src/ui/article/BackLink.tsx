import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import { formatRange, parseRoute } from '../../core/link/route.ts'
import { useNewsWords } from '../news/use-news-words.ts'
import button from '../parts/Button.module.css'
import styles from './BackLink.module.css'

interface Props {
  /** The address that the reader came from; nothing is drawn without. */
  from: string | undefined
}

/** The way back to where the reader came from: the turn, the conversation or the article. */
export function BackLink({ from }: Props) {
  const { article: words } = useNewsWords()
  if (from === undefined) return null
  const [path = '', query] = from.split(/\?(.*)/s)
  const route = parseRoute(path, query)
  const text =
    route.screen === 'article'
      ? words.backToArticle
      : route.screen === 'episode' && route.range
        ? words.backToTurn(formatRange({ from: route.range.from, to: route.range.to }))
        : words.backToConversation
  return (
    <Link className={`${button.quiet} ${styles.back}`} to={from}>
      <ArrowLeft size={16} aria-hidden="true" />
      {text}
    </Link>
  )
}
