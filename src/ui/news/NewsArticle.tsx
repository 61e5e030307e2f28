import { Link } from 'react-router'
import { formatRoute, type EpisodeRoute } from '../../core/link/route.ts'
import { inLang } from '../../core/transcript/naming.ts'
import { passageMarks } from '../../state/article-evidence.ts'
import { sharedWords, type ArticleAtTurns, type PassageAtTurns } from '../../state/news-passages.ts'
import type { Reading } from '../../state/reading.ts'
import { useWords } from '../store-context.ts'
import { MarkedPassage } from './MarkedPassage.tsx'
import { RelationFacts } from './RelationFacts.tsx'
import styles from './NewsArticle.module.css'
import { useNewsWords } from './use-news-words.ts'

interface Props extends ArticleAtTurns {
  reading: Reading
  /** Where the reader is: the way back from the article. */
  route: EpisodeRoute
  /** The passage that is pointed at or has the focus. */
  onPoint: (passage: PassageAtTurns | undefined) => void
}

/** An article and its passages that go back to the turns in question: the words, why, and the way to where they stand. */
export function NewsArticle({ article, passages, reading, route, onPoint }: Props) {
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
          const turn = reading.episode.turns[link.turn - 1]
          const who = reading.person.get(turn?.speaker ?? '')?.speaker.name ?? {}
          const shared = sharedWords(passage, link, lang, turn?.sides ?? [])
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
              <RelationFacts link={link} name={inLang(who, words.lang.slice(0, 2), reading.original)} />
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
