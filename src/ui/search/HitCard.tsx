import { memo, useId, type MouseEvent } from 'react'
import { Link } from 'react-router'
import type { Hit } from '../../core/search/searcher.ts'
import { formatRoute } from '../../core/link/route.ts'
import { speakerName } from '../../core/transcript/naming.ts'
import { hitSides } from '../../state/hit-sides.ts'
import { marksBySide } from '../../state/search.ts'
import { counterpartMarks, linksOf } from '../../state/word-links.ts'
import type { Reading } from '../../state/reading.ts'
import { chapterAt } from '../../core/transcript/chapter-places.ts'
import { useStore, useWords } from '../store-context.ts'
import { Badge } from '../parts/Badge.tsx'
import { ExcerptText } from './ExcerptText.tsx'
import styles from './HitCard.module.css'

interface Props {
  reading: Reading
  episodeId: string
  hit: Hit
  /** The query that the address of the turn keeps. */
  query: string
  /** The speakers that the address of the turn keeps; nobody lets the turn open among all others. */
  by?: readonly string[]
  /** This is the hit that the reader stands on. */
  now?: boolean
  /** Goes there without a new page; a click that asks for another tab or window stays the browser's. */
  onGo?: (turn: number) => void
}

const nobody: readonly string[] = []

/**
 * One hit: who said it and where, and both sides around the matched words. The whole card leads to the turn: its link,
 * which bears `data-hit`, spreads over it, so that it has a short name and the text stays text.
 */
export const HitCard = memo(function HitCard(props: Props) {
  const { reading, episodeId, hit, query, by = nobody, now = false, onGo } = props
  const words = useWords()
  const id = useId()
  const links = useStore(state => linksOf(state, episodeId)?.[hit.turn - 1])
  const turn = reading.episode.turns[hit.turn - 1]
  if (!turn) return null
  const person = reading.person.get(hit.speaker)
  const name = person ? speakerName(person.speaker, reading.original) : hit.speaker
  const chapter = reading.chapters[chapterAt(reading.chapters, hit.turn)]?.chapter
  const languages = reading.translation ? [reading.original, reading.translation] : [reading.original]
  const soft = links && counterpartMarks(links, marksBySide(hit.marks))
  const sides = hitSides(turn, hit.marks, languages, undefined, soft)
  const href = formatRoute({
    screen: 'episode',
    id: episodeId,
    range: { from: hit.turn, to: hit.turn },
    by,
    q: query,
  })
  const go = (event: MouseEvent) => {
    if (!onGo || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onGo(hit.turn)
  }
  return (
    <article className={styles.card} data-now={now || undefined} aria-labelledby={id}>
      <header className={styles.head}>
        {person && <Badge person={person} size="small" />}
        <Link
          id={id}
          className={styles.link}
          to={href}
          data-hit={hit.turn}
          aria-label={words.episode.turn(hit.turn, name)}
          aria-current={now || undefined}
          onClick={go}
        >
          <span className={styles.name} lang={person?.speaker.name[reading.original] && reading.original}>
            {name}
          </span>
        </Link>
        <span className={styles.place}>
          <span aria-hidden="true">{words.number(hit.turn)}</span>
          {chapter && (
            <span className={styles.chapter} lang={chapter.lang}>
              {chapter.title}
            </span>
          )}
          {hit.fuzzy && <span>{words.search.similar}</span>}
        </span>
      </header>
      <div className={styles.sides} data-sides={sides.length}>
        {sides.map(({ lang, excerpt, soft }) => (
          <p key={lang} lang={lang} dir="auto" data-soft={lang !== reading.original || undefined}>
            <ExcerptText excerpt={excerpt} soft={soft} />
          </p>
        ))}
      </div>
    </article>
  )
})
