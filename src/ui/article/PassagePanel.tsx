import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { formatRoute, type ArticleRoute } from '../../core/link/route.ts'
import { isFrom, stepPassage, type SentencePassage, type SourceLink } from '../../state/article-passages.ts'
import { RelationFacts } from '../news/RelationFacts.tsx'
import { useNewsWords } from '../news/use-news-words.ts'
import button from '../parts/Button.module.css'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import { BackLink } from './BackLink.tsx'
import styles from './PassagePanel.module.css'
import { PassageTurns } from './PassageTurns.tsx'
import { ReadLink } from './ReadLink.tsx'
import { TurnBesideView } from './TurnBesideView.tsx'
import { useSpeakerName } from './use-speaker-name.ts'
import { useBeside } from './use-beside.ts'
import type { Go } from './use-opening.ts'

interface Props {
  ref: RefObject<HTMLElement | null>
  passages: readonly SentencePassage[]
  /** The open sentence. */
  passage: SentencePassage
  /** Which of its turns is shown. */
  shown: SourceLink
  route: ArticleRoute
  onChoose: (index: number) => void
  onStep: Go
  onClose: () => void
}

/** What stands beside an open sentence: the turn that it goes back to, in both languages, and how it stands to it. */
export function PassagePanel({ ref, passages, passage, shown, route, onChoose, onStep, onClose }: Props) {
  const words = useWords()
  const { article: news } = useNewsWords()
  const store = useStoreApi()
  const nameOf = useSpeakerName()
  const scroller = useRef<HTMLDivElement>(null)
  const { id } = shown.source
  useEffect(() => void store.getState().openEpisode(id), [store, id])
  const isWaiting = useStore(state => /idle|working/.test(state.episodes[id]?.status ?? 'idle'))
  useBeside(ref, passage.sentence)
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0, behavior: 'instant' })
  }, [passage.sentence, shown])

  const at = passages.indexOf(passage)
  const step = (by: 1 | -1) => {
    const next = stepPassage(passages, passage.sentence, by)
    return {
      disabled: next === undefined,
      onClick: () => next !== undefined && onStep(next, 'stay'),
    }
  }
  return (
    <div className={styles.column}>
      <div className={styles.above} />
      <section
        ref={ref}
        className={styles.panel}
        aria-label={news.beside(passage.sentence)}
        tabIndex={-1}
        data-waiting={isWaiting || undefined}
      >
        <header className={styles.head}>
          <p role="status">{news.nth(at + 1, passages.length)}</p>
          <button type="button" className={button.quiet} aria-label={news.previous} {...step(-1)}>
            <ChevronUp size={18} aria-hidden="true" />
          </button>
          <button type="button" className={button.quiet} aria-label={news.next} {...step(1)}>
            <ChevronDown size={18} aria-hidden="true" />
          </button>
          <button type="button" className={button.quiet} aria-label={words.close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </header>
        <div ref={scroller} className={styles.inside}>
          {passage.links.length > 1 && (
            <PassageTurns links={passage.links} shown={shown} onChoose={onChoose} />
          )}
          <RelationFacts link={shown.link} name={nameOf(shown.source, shown.link.turn)} />
          <TurnBesideView
            key={`${passage.sentence} ${shown.link.turn}`}
            source={shown.source}
            link={shown.link}
          />
        </div>
        <footer className={styles.foot}>
          <BackLink from={route.from} />
          {!isFrom(shown, route.from) && (
            <ReadLink
              shown={shown}
              from={formatRoute({ screen: 'article', id: route.id, sentence: passage.sentence })}
            />
          )}
        </footer>
      </section>
    </div>
  )
}
