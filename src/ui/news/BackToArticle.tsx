import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import { useWords } from '../store-context.ts'
import styles from './BackToArticle.module.css'

interface Props {
  /** The address of the article's sentence that led here. */
  to: string
  /** Where it stands: at the foot of the window, within reach wherever the text is; or in a line of its own. */
  place: 'foot' | 'line'
}

/** The way back to the article that the reader came from. */
export function BackToArticle({ to, place }: Props) {
  const words = useWords()
  const link = (
    <Link className={styles.link} to={to}>
      <ArrowLeft size={16} aria-hidden="true" />
      {words.signs.back}
    </Link>
  )
  if (place === 'line') return <p className={styles.line}>{link}</p>
  return (
    <nav className={styles.foot} data-foot="" aria-label={words.signs.back}>
      {link}
    </nav>
  )
}
