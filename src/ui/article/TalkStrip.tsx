import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { countAbout, type SentencePassage, type Source } from '../../state/article-passages.ts'
import { chapterUnder, nearestPart, stepPart } from '../../state/article-strip.ts'
import { useNewsWords } from '../news/use-news-words.ts'
import { useWords } from '../store-context.ts'
import styles from './TalkStrip.module.css'
import { useSpeakerName } from './use-speaker-name.ts'

interface Props {
  source: Source
  passages: readonly SentencePassage[]
  /** The turn that stands beside the text. */
  open: number | undefined
  /** The reader wants the first sentence about a turn. */
  onOpen: (turn: number) => void
  label: string
  /** What stands under the strip while nothing is pointed at. */
  about: string
}

/** A conversation as a line, to scale: which turns an article goes back to. Press or use keys to open one of them. */
export function TalkStrip({ source, passages, open, onOpen, label, about }: Props) {
  const { episode } = useWords()
  const { article: words } = useNewsWords()
  const nameOf = useSpeakerName()
  const hint = useId()
  const [at, setAt] = useState<number>()
  const { talk } = source
  const shown = at ?? open
  const now = shown ?? talk.parts[0]?.turn ?? 1
  const tell = (turn: number) =>
    [episode.turn(turn, nameOf(source, turn)), words.about(countAbout(passages, source.id, turn))].join(' · ')
  const chapter = shown === undefined ? undefined : chapterUnder(talk, shown)

  const under = (event: MouseEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return nearestPart(talk, ((event.clientX - left) / Math.max(1, width)) * 1000)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') onOpen(now)
    else {
      const next = stepPart(talk, now, event.key)
      if (next === undefined) return
      setAt(next)
    }
    event.preventDefault()
  }
  return (
    <div className={styles.strip}>
      <div
        className={styles.line}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-describedby={hint}
        aria-valuemin={1}
        aria-valuemax={talk.turns}
        aria-valuenow={now}
        aria-valuetext={tell(now)}
        onKeyDown={onKey}
        onBlur={() => setAt(undefined)}
        onMouseMove={event => setAt(under(event))}
        onMouseLeave={() => setAt(undefined)}
        onClick={event => {
          const turn = under(event)
          if (turn !== undefined) onOpen(turn)
        }}
      >
        {talk.chapters.map(chapter => (
          <i key={chapter.at} style={{ insetInlineStart: `${chapter.at / 10}%` }} />
        ))}
        {talk.parts.map(({ turn, from, to }) => (
          <b
            key={turn}
            data-now={turn === shown || undefined}
            style={{ insetInlineStart: `${from / 10}%`, inlineSize: `${(to - from) / 10}%` }}
          />
        ))}
      </div>
      <p className={styles.told} aria-hidden="true">
        {shown === undefined ? (
          about
        ) : (
          <>
            {tell(shown)}
            {chapter && (
              <span lang={chapter.lang} dir="auto">
                {chapter.title}
              </span>
            )}
          </>
        )}
      </p>
      <span id={hint} className="visually-hidden">
        {words.partsHint}
      </span>
    </div>
  )
}
