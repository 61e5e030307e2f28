import { Fragment } from 'react'
import { formatRoute, type ArticleRoute } from '../../core/link/route.ts'
import type { PassageLink } from '../../core/transcript/news-document.ts'
import { passageMarks } from '../../state/article-evidence.ts'
import { kindOf, type SentencePassage } from '../../state/article-passages.ts'
import type { BlockPiece } from '../../state/article-sentences.ts'
import { MarkedPassage } from '../news/MarkedPassage.tsx'
import { PassageMark } from './PassageMark.tsx'
import styles from './SentencePieces.module.css'

interface Props {
  pieces: readonly BlockPiece[]
  /** The sentence that the address points at. */
  lit: number | undefined
  /** The passages of the article, by the number of their sentence. */
  passages: ReadonlyMap<number, SentencePassage>
  /** The turn shown beside the lit sentence: its words are marked. */
  link: PassageLink | undefined
  route: ArticleRoute
}

/** The sentences of a block, each a place that an address can point at; those that go back to a conversation are marked. */
export function SentencePieces({ pieces, lit, passages, link, route }: Props) {
  return pieces.map(({ text, number }, i) => {
    // The pieces of a text never change places.
    if (number === undefined) return <Fragment key={i}>{text}</Fragment>
    const passage = passages.get(number)
    const isLit = number === lit
    return (
      <Fragment key={i}>
        <span
          id={`s${number}`}
          className={styles.sentence}
          data-sentence={number}
          data-kind={passage && kindOf(passage)}
          data-lit={isLit || undefined}
          tabIndex={-1}
        >
          {isLit && link ? <MarkedPassage text={text} marks={passageMarks(text, link)} /> : text}
        </span>
        {passage && (
          <PassageMark
            passage={passage}
            open={isLit}
            href={formatRoute({
              screen: 'article',
              id: route.id,
              sentence: number,
              ...(route.from && { from: route.from }),
            })}
          />
        )}
      </Fragment>
    )
  })
}
