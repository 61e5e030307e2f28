import type { ArticleDocument } from '../../core/transcript/library.ts'
import { bodyParts, readingMinutes, type NumberedBlock } from '../../state/article-body.ts'
import { useWords } from '../store-context.ts'
import { Facts } from '../parts/Facts.tsx'
import styles from './ArticleView.module.css'

interface Props {
  document: ArticleDocument
  /** The part of the text that the address points at. */
  lit: number | undefined
}

/** An article as a page of a book: title, where it comes from, its text; and, behind a line, what else stood on its page. */
export function ArticleView({ document: { article, entry }, lit }: Props) {
  const words = useWords()
  const { lang, publisher, author, date } = article
  const parts = bodyParts(article)
  const left = article.blocks.filter(block => block.role === 'boilerplate')
  const facts = [
    author && words.article.by(author),
    date && words.date(date),
    words.language(lang),
    words.article.minutes(words.minutes(readingMinutes(entry.length, lang))),
  ]
  return (
    <article className={styles.article}>
      <header className={styles.head}>
        {publisher && <p className={styles.kicker}>{publisher}</p>}
        <h1 className={styles.title} lang={lang}>
          {article.title || entry.file}
        </h1>
        <div className={styles.facts}>
          <Facts facts={facts} />
        </div>
      </header>
      <div className={styles.body} lang={lang} dir="auto">
        {parts.map(part =>
          part.kind === 'list' ? (
            <ul key={part.items[0]!.number}>
              {part.items.map(item => (
                <li key={item.number} {...placeOf(item, lit)}>
                  {item.block.text}
                </li>
              ))}
            </ul>
          ) : part.block.kind === 'heading' ? (
            <h2 key={part.number} {...placeOf(part, lit)}>
              {part.block.text}
            </h2>
          ) : (
            <p key={part.number} data-kind={part.block.kind} {...placeOf(part, lit)}>
              {part.block.text}
            </p>
          ),
        )}
      </div>
      {parts.length === 0 && <p className={styles.empty}>{words.article.empty}</p>}
      {left.length > 0 && (
        <details className={styles.left}>
          <summary>{words.article.left(left.length)}</summary>
          <div lang={lang} dir="auto">
            {left.map(block => (
              <p key={block.start}>{block.text}</p>
            ))}
          </div>
        </details>
      )}
    </article>
  )
}

/** What makes a part of the text a place that an address can point at. */
function placeOf({ number }: NumberedBlock, lit: number | undefined) {
  return { id: `p${number}`, 'data-part': number, 'data-lit': number === lit || undefined, tabIndex: -1 }
}
