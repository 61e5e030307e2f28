import type { ArticleRoute } from '../../core/link/route.ts'
import type { Article, Block } from '../../core/transcript/article.ts'
import type { PassageLink } from '../../core/transcript/news-document.ts'
import { bodyParts, type NumberedBlock } from '../../state/article-body.ts'
import type { SentencePassage } from '../../state/article-passages.ts'
import type { BlockPiece } from '../../state/article-sentences.ts'
import { useWords } from '../store-context.ts'
import styles from './ArticleBody.module.css'
import { SentencePieces } from './SentencePieces.tsx'

interface Props {
  article: Article
  pieces: ReadonlyMap<Block, readonly BlockPiece[]>
  passages: ReadonlyMap<number, SentencePassage>
  /** The part of the text that the address points at. */
  part: number | undefined
  /** The sentence that the address points at. */
  lit: number | undefined
  /** The turn shown beside it. */
  link: PassageLink | undefined
  route: ArticleRoute
}

/** The text of an article as a page of a book, its sentences marked where they go back to a conversation. */
export function ArticleBody({ article, pieces, part: litPart, ...marks }: Props) {
  const words = useWords()
  const parts = bodyParts(article)
  if (parts.length === 0) return <p className={styles.empty}>{words.article.empty}</p>
  const textOf = ({ block }: NumberedBlock) => (
    <SentencePieces pieces={pieces.get(block) ?? [{ text: block.text }]} {...marks} />
  )
  return (
    <div className={styles.body} lang={article.lang} dir="auto">
      {parts.map(part =>
        part.kind === 'list' ? (
          <ul key={part.items[0]!.number}>
            {part.items.map(item => (
              <li key={item.number} {...placeOf(item, litPart)}>
                {textOf(item)}
              </li>
            ))}
          </ul>
        ) : part.block.kind === 'heading' ? (
          <h2 key={part.number} {...placeOf(part, litPart)}>
            {textOf(part)}
          </h2>
        ) : (
          <p key={part.number} data-kind={part.block.kind} {...placeOf(part, litPart)}>
            {textOf(part)}
          </p>
        ),
      )}
    </div>
  )
}

/** What makes a part of the text a place that an address can point at. */
function placeOf({ number }: NumberedBlock, lit: number | undefined) {
  return { id: `p${number}`, 'data-part': number, 'data-lit': number === lit || undefined, tabIndex: -1 }
}
