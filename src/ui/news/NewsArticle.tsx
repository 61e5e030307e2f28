import { Link } from 'react-router'
import { formatRoute, type EpisodeRoute } from '../../core/link/route.ts'
import type { Turn } from '../../core/transcript/episode.ts'
import { passageMarks } from '../../state/article-evidence.ts'
import { sharedWords, type ArticleAtTurns, type PassageAtTurns } from '../../state/news-passages.ts'
import { useWords } from '../store-context.ts'
import { MarkedPassage } from './MarkedPassage.tsx'
import { RelationFacts } from './RelationFacts.tsx'
import styles from './NewsArticle.module.css'
import { useNewsWords } from './use-news-words.ts'

interface Props extends ArticleAtTurns {
  turns: readonly Turn[]
  /** Where the reader is: the way back from the article. */
  route: EpisodeRoute
  /** The passage that is pointed at or has the focus. */
  onPoint: (passage: PassageAtTurns | undefined) => void
}

/** An article and its passages that go back to the turns in question: the words, why, and the way to where they stand. */
export function NewsArticle({ article, passages, turns, route, onPoint }: Props) {
  const words = useWords()
  const { reader } = useNewsWords()
  const { id, file, title, lang, publisher, date } = article
  return (
    <article className={styles.article} aria-label={title || file}>
      <h3 className={styles.title} lang={title ? lang : undefined} dir="auto">
        {title || file}
      </h3>
      <p className={styles.facts}>
        {publisher && (
          <span lang={lang} dir="auto">
            {publisher}
          </span>
        )}{' '}
        {date && <span>{words.date(date)}</span>} <span>{words.language(lang)}</span>
      </p>
      <ul className={styles.passages}>
        {passages.map(each => {
          const { passage, link } = each
          const shared = sharedWords(passage, link, lang, turns[link.turn - 1]?.sides ?? [])
          const { open: _, from: __, ...here } = route
          const from = formatRoute({ ...here, range: { from: link.turn, to: link.turn } })
          return (
            <li
              key={passage.sentence}
              className={styles.passage}
              data-kind={link.kind}
              onPointerEnter={() => onPoint(each)}
              onPointerLeave={() => onPoint(undefined)}
              onFocus={() => onPoint(each)}
              onBlur={() => onPoint(undefined)}
            >
              <blockquote className={styles.text} lang={lang} dir="auto">
                <MarkedPassage text={passage.text} marks={passageMarks(passage.text, link)} />
              </blockquote>
              <RelationFacts link={link} />
              {shared.length > 0 && (
                <p className={styles.shared}>
                  {reader.shared}{' '}
                  <span className={styles.words}>
                    {shared.map(({ article: here, turn: there }) => (
                      <span key={here}>
                        <span lang={lang}>{here}</span>{' '}
                        {there && <span className={styles.there}>{there}</span>}
                      </span>
                    ))}
                  </span>
                </p>
              )}
              <Link
                className={styles.read}
                to={formatRoute({ screen: 'article', id, sentence: passage.sentence, from })}
                aria-label={`${reader.read}: ${reader.sentence(passage.sentence)}`}
              >
                {reader.read}
              </Link>
            </li>
          )
        })}
      </ul>
    </article>
  )
}
