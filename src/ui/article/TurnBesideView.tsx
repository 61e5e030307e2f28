import { useMemo, useState } from 'react'
import type { EpisodeDocument } from '../../core/transcript/library.ts'
import type { PassageLink } from '../../core/transcript/news-document.ts'
import type { Source } from '../../state/article-passages.ts'
import { turnBeside, type SideBeside } from '../../state/article-turn.ts'
import { readingOf, type Renames } from '../../state/reading.ts'
import { speakerName } from '../../core/transcript/naming.ts'
import { MarkedPassage } from '../news/MarkedPassage.tsx'
import { useNewsWords } from '../news/use-news-words.ts'
import { Badge } from '../parts/Badge.tsx'
import button from '../parts/Button.module.css'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import styles from './TurnBesideView.module.css'

interface Props {
  source: Source
  link: PassageLink
}

/** The turn of a passage: who speaks, and what they say in both languages; or why it is not there. */
export function TurnBesideView({ source: { id }, link }: Props) {
  const words = useWords()
  const { article: news } = useNewsWords()
  const store = useStoreApi()
  const load = useStore(state => state.episodes[id])
  const renames = useStore(state => state.renames[id])
  if (load?.status === 'ready') return <Turn document={load.value} renames={renames} link={link} />
  if (load?.status === 'failed')
    return (
      <div className={styles.trouble} role="alert">
        <p>{news.noConversation}</p>
        <button type="button" className={button.firm} onClick={() => void store.getState().openEpisode(id)}>
          {words.retry}
        </button>
      </div>
    )
  return (
    <p className={styles.trouble} role="status">
      {words.loading}
    </p>
  )
}

interface TurnProps {
  document: EpisodeDocument
  renames: Renames | undefined
  link: PassageLink
}

function Turn({ document, renames, link }: TurnProps) {
  const { article: news } = useNewsWords()
  const reading = useMemo(() => readingOf(document.episode, renames), [document, renames])
  const [whole, setWhole] = useState(false)
  const found = useMemo(() => turnBeside(document, link), [document, link])
  if (!found) return <p className={styles.trouble}>{news.noTurn}</p>
  const { turn, sides, long } = found
  const person = reading.person.get(turn.speaker)
  const langs = [reading.original, reading.translation].filter(each => each !== undefined)
  const names = person ? langs.map(lang => speakerName(person.speaker, lang)) : []
  return (
    <div className={styles.turn} data-speaker={person?.colour}>
      <p className={styles.who}>
        {person && <Badge person={person} />}
        {names[0] && (
          <span className={styles.name} lang={langs[0]} dir="auto">
            {names[0]}
          </span>
        )}
        {names[1] && names[1] !== names[0] && (
          <span className={styles.other} lang={langs[1]} dir="auto">
            {names[1]}
          </span>
        )}
        <span className={styles.number}>{news.turnNumber(turn.number)}</span>
      </p>
      {sides.map(side => (
        <Side key={side.side} side={side} whole={whole || !long} />
      ))}
      {long && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={whole}
          onClick={() => setWhole(shown => !shown)}
        >
          {news.rest}
        </button>
      )}
    </div>
  )
}

/** What was said in one language: the sentences that the passage goes back to in full ink; softer, what stands around them. */
function Side({ side: { lang, text, related, marks }, whole }: { side: SideBeside; whole: boolean }) {
  // Nobody translated the related sentences: without the rest there is nothing to show.
  if (!whole && related.end <= related.start) return null
  const { start, end } = whole ? { start: 0, end: text.length } : related
  const from = Math.max(start, related.start)
  const to = Math.min(end, Math.max(from, related.end))
  return (
    <p
      className={styles.side}
      lang={lang}
      dir="auto"
      data-cut-before={start > 0 || undefined}
      data-cut-after={end < text.length || undefined}
    >
      {from > start && <span className={styles.soft}>{text.slice(start, from)}</span>}
      <MarkedPassage text={text} marks={marks} from={from} to={to} />
      {to < end && <span className={styles.soft}>{text.slice(to, end)}</span>}
    </p>
  )
}
