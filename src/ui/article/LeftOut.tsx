import type { Article } from '../../core/transcript/article.ts'
import { useWords } from '../store-context.ts'
import styles from './LeftOut.module.css'

/** Behind a line: what else stood on the article's page. */
export function LeftOut({ article: { blocks, lang } }: { article: Article }) {
  const words = useWords()
  const left = blocks.filter(block => block.role === 'boilerplate')
  if (left.length === 0) return null
  return (
    <details className={styles.left}>
      <summary>{words.article.left(left.length)}</summary>
      <div lang={lang} dir="auto">
        {left.map(block => (
          <p key={block.start}>{block.text}</p>
        ))}
      </div>
    </details>
  )
}
