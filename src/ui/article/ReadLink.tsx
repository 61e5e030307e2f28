import { ArrowRight } from 'lucide-react'
import { Link } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import type { SourceLink } from '../../state/article-passages.ts'
import { useNewsWords } from '../news/use-news-words.ts'
import button from '../parts/Button.module.css'
import styles from './ReadLink.module.css'

interface Props {
  shown: SourceLink
  /** The address to come back to. */
  from: string
}

/** Leads to the sentences in the conversation. */
export function ReadLink({ shown: { source, link }, from }: Props) {
  const { article: words } = useNewsWords()
  const range = { from: link.turn, to: link.turn, sentence: link.beads.from + 1 }
  return (
    <Link
      className={`${button.quiet} ${styles.read}`}
      to={formatRoute({ screen: 'episode', id: source.id, range, by: [], q: '', from })}
    >
      {words.read}
      <ArrowRight size={16} aria-hidden="true" />
    </Link>
  )
}
