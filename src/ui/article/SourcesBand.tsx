import { TriangleAlert } from 'lucide-react'
import { Link } from 'react-router'
import { formatRoute, type ArticleRoute } from '../../core/link/route.ts'
import type { Lang } from '../../core/transcript/episode.ts'
import type { SourcesDocument } from '../../core/transcript/news-document.ts'
import {
  countKinds,
  firstAbout,
  warningsOf,
  type SentencePassage,
  type SourceLink,
} from '../../state/article-passages.ts'
import { useNewsWords } from '../news/use-news-words.ts'
import { useWords } from '../store-context.ts'
import { KindBar } from './KindBar.tsx'
import styles from './SourcesBand.module.css'
import { TalkStrip } from './TalkStrip.tsx'
import type { Go } from './use-opening.ts'

interface Props {
  sources: SourcesDocument
  passages: readonly SentencePassage[]
  /** How many sentences the article has. */
  sentences: number
  /** The article's language. */
  lang: Lang
  route: ArticleRoute
  /** The turn that stands beside the text. */
  open: SourceLink | undefined
  onOpen: Go
}

/** How much of an article goes back to which conversation, in which way, and to which parts of it: a line for each conversation. */
export function SourcesBand({ sources, passages, sentences, lang, route, open, onOpen }: Props) {
  const words = useWords()
  const news = useNewsWords()
  const warned = passages.filter(each => warningsOf(each).length > 0)
  const told = warned.flatMap(warningsOf)
  const here = formatRoute({
    screen: 'article',
    id: route.id,
    ...(route.sentence !== undefined && { sentence: route.sentence }),
  })
  const speakers = told.filter(each => each === 'speaker').length
  return (
    <div className={styles.band}>
      {sources.conversations.map(({ conversation }) => {
        const { id, title, talk } = conversation
        const counts = countKinds(passages, conversation)
        const own = counts.quote + counts['same-event'] + counts.context
        const titled = [words.lang.slice(0, 2), lang, ...Object.keys(title)].find(each => title[each])
        const to = formatRoute({ screen: 'episode', id, by: [], q: '', from: here })
        return (
          <div key={id} className={styles.source}>
            <div>
              <p className={styles.share}>
                {news.article.share(own, sentences)}{' '}
                <Link to={to} lang={titled} dir="auto">
                  {titled ? title[titled] : id}
                </Link>
              </p>
              <KindBar counts={counts} of={sentences} />
            </div>
            <TalkStrip
              source={conversation}
              passages={passages}
              open={open?.source.id === id ? open.link.turn : undefined}
              onOpen={turn => {
                const sentence = firstAbout(passages, id, turn)
                if (sentence !== undefined) onOpen(sentence)
              }}
              label={`${news.article.parts}: ${titled ? title[titled] : id}`}
              about={news.article.turns(talk.parts.length, talk.turns)}
            />
          </div>
        )
      })}
      {warned[0] && (
        <p className={styles.warnings}>
          <TriangleAlert size={15} aria-hidden="true" />
          <Link
            to={formatRoute({
              screen: 'article',
              id: route.id,
              sentence: warned[0].sentence,
              ...(route.from && { from: route.from }),
            })}
          >
            {news.article.warnings(speakers, told.length - speakers)}
          </Link>
        </p>
      )}
    </div>
  )
}
