import type { ArticleRoute } from '../../core/link/route.ts'
import type { ArticleDocument } from '../../core/transcript/library.ts'
import type { PassageLink } from '../../core/transcript/news-document.ts'
import { readingMinutes } from '../../state/article-body.ts'
import type { SentencePassage } from '../../state/article-passages.ts'
import type { BlockPiece } from '../../state/article-sentences.ts'
import { Facts } from '../parts/Facts.tsx'
import { useWords } from '../store-context.ts'
import styles from './ArticleHead.module.css'
import { SentencePieces } from './SentencePieces.tsx'

interface Props {
  document: ArticleDocument
  title: readonly BlockPiece[]
  lit: number | undefined
  passages: ReadonlyMap<number, SentencePassage>
  /** The turn shown beside the lit sentence. */
  link: PassageLink | undefined
  route: ArticleRoute
}

/** Title, publisher, author, date: what the page states of the article. */
export function ArticleHead({ document: { article, entry }, title, ...marks }: Props) {
  const words = useWords()
  const { lang, publisher, author, date } = article
  const facts = [
    author && words.article.by(author),
    date && words.date(date),
    words.language(lang),
    words.article.minutes(words.minutes(readingMinutes(entry.length, lang))),
  ]
  return (
    <header>
      {publisher && (
        <p className={styles.kicker} lang={lang} dir="auto">
          {publisher}
        </p>
      )}
      <h1 className={styles.title} lang={lang} dir="auto">
        {article.title ? <SentencePieces pieces={title} {...marks} /> : entry.file}
      </h1>
      <div className={styles.facts}>
        <Facts facts={facts} />
      </div>
    </header>
  )
}
