import { TriangleAlert } from 'lucide-react'
import { Link } from 'react-router'
import { kindOf, warningsOf, type SentencePassage } from '../../state/article-passages.ts'
import { useNewsWords } from '../news/use-news-words.ts'
import styles from './PassageMark.module.css'
import { useSpeakerName } from './use-speaker-name.ts'

interface Props {
  passage: SentencePassage
  /** The turn stands beside the text now. */
  open: boolean
  /** The address of the sentence. */
  href: string
}

/** The number of the turn that a sentence goes back to, set as a footnote's; it opens the turn. No part of the text when it is copied. */
export function PassageMark({ passage, open, href }: Props) {
  const { article: words } = useNewsWords()
  const nameOf = useSpeakerName()
  const [{ source, link }, ...others] = passage.links
  const warned = warningsOf(passage).length > 0
  const turn = words.turn(link.turn, nameOf(source, link.turn))
  const label = words.mark(kindOf(passage), turn, others.length, warned)
  return (
    <Link
      className={styles.mark}
      to={href}
      data-mark={passage.sentence}
      data-turns={link.turn}
      data-kind={link.kind}
      aria-label={label}
      title={label}
      aria-expanded={open}
    >
      {warned && <TriangleAlert size={12} aria-hidden="true" />}
    </Link>
  )
}
