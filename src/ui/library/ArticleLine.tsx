import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import type { ArticleEntry } from '../../core/transcript/library.ts'
import { readingMinutes } from '../../state/article-body.ts'
import { useWords } from '../store-context.ts'
import { Facts } from '../parts/Facts.tsx'
import styles from './ArticleLine.module.css'

/** An article in the contents: its title, in its language, and what is known of where it comes from. */
export function ArticleLine({ entry, tools }: { entry: ArticleEntry; tools?: ReactNode }) {
  const words = useWords()
  const facts = [
    words.language(entry.lang),
    entry.publisher,
    entry.date && words.date(entry.date),
    words.library.about(words.minutes(readingMinutes(entry.length, entry.lang))),
  ]
  return (
    <li className={styles.article}>
      <h3 className={styles.title} lang={entry.lang}>
        <Link to={formatRoute({ screen: 'article', id: entry.id })}>{entry.title || entry.file}</Link>
      </h3>
      <div className={styles.facts}>
        <Facts facts={facts} />
      </div>
      {tools && <p className={styles.tools}>{tools}</p>}
    </li>
  )
}
