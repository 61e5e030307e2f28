import type { EpisodeDocument } from '../../core/transcript/library.ts'
import { inLang } from '../../core/transcript/naming.ts'
import { formatRoute } from '../../core/link/route.ts'
import type { Reading } from '../../state/reading.ts'
import { quotedTurns } from '../../state/turn-signs.ts'
import { useWords } from '../store-context.ts'
import { formatTime } from '../parts/format-time.ts'
import { NewsChip } from './NewsChip.tsx'
import { PersonChip } from './PersonChip.tsx'
import { Remarks } from './Remarks.tsx'
import styles from './EpisodeHeader.module.css'

interface Props {
  document: EpisodeDocument
  reading: Reading
  /** Labels that the filter keeps; empty keeps all. */
  keep: ReadonlySet<string>
  /** Whether only what the news quotes is kept. */
  quotedOnly: boolean
  onToggle: (label: string) => void
  onQuoted: () => void
  /** Opens which article covers what; absent where the reader does not want to know. */
  onCoverage: (() => void) | undefined
  /** Opens in what the languages disagree; absent where the reader does not want to know. */
  onCheck?: (() => void) | undefined
  onAll: () => void
  /** Goes to a chapter. */
  onGo: (turn: number) => void
}

/** What stands above the text: titles in both languages, the people with their share, the contents and the notes. */
export function EpisodeHeader(props: Props) {
  const { document, reading, keep, quotedOnly, onToggle, onQuoted, onCoverage, onCheck, onAll, onGo } = props
  const words = useWords()
  const { episode, original, translation, people, chapters } = reading
  const title = inLang(episode.title, original)
  const other = translation && episode.title[translation]
  const titleLang = Object.keys(episode.title).find(lang => episode.title[lang] === title)
  const kicker = [
    episode.show,
    episode.episodeNumber !== undefined && words.library.episode(episode.episodeNumber),
  ]
  return (
    <header className={styles.header}>
      {kicker.some(Boolean) && <p className={styles.kicker}>{kicker.filter(Boolean).join(' · ')}</p>}
      <h1 className={styles.title} lang={titleLang}>
        {title || document.entry.file}
      </h1>
      {other && other !== title && (
        <p className={styles.other} lang={translation}>
          {other}
        </p>
      )}
      {(people.length > 0 || document.news) && (
        <div className={styles.people} role="group" aria-label={words.episode.people}>
          {people.map((person, i) => (
            <PersonChip
              key={person.label}
              person={person}
              lang={original}
              shortcut={i < 9 ? i + 1 : undefined}
              pressed={keep.has(person.label)}
              onToggle={onToggle}
            />
          ))}
          {document.news && (onCoverage || quotedOnly) && (
            <NewsChip
              quoted={quotedTurns(document).size}
              pressed={quotedOnly}
              onToggle={onQuoted}
              onCoverage={onCoverage}
            />
          )}
        </div>
      )}
      <div className={styles.more}>
        {chapters.length > 0 && (
          <details>
            <summary>
              {words.episode.contents} <span className={styles.count}>{words.number(chapters.length)}</span>
            </summary>
            <ol className={styles.contents}>
              {chapters.map(({ chapter, turn, estimated }) => (
                <li key={chapter.start}>
                  <a
                    href={formatRoute({
                      screen: 'episode',
                      id: document.entry.id,
                      range: { from: turn, to: turn },
                      by: [],
                      q: '',
                    })}
                    onClick={event => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return
                      event.preventDefault()
                      onGo(turn)
                    }}
                  >
                    <span lang={chapter.lang}>{chapter.title}</span>
                    <span className={styles.time}>
                      {estimated && '≈ '}
                      {formatTime(chapter.startMs)}
                    </span>
                  </a>
                </li>
              ))}
            </ol>
          </details>
        )}
        {episode.notes.length > 0 && (
          <details>
            <summary>{words.episode.notes}</summary>
            <div className={styles.notes}>
              {episode.notes.map(note => (
                <p key={note.start} lang={note.lang}>
                  {note.text}
                </p>
              ))}
            </div>
          </details>
        )}
        <Remarks diagnostics={document.diagnostics} />
        {onCheck && document.disagree && (
          <button type="button" className={styles.check} aria-haspopup="dialog" onClick={onCheck}>
            {words.signs.disagreements(document.disagree.reduce((sum, [, findings]) => sum + findings, 0))}
          </button>
        )}
        {(keep.size > 0 || quotedOnly) && (
          <button type="button" className={styles.all} onClick={onAll}>
            {quotedOnly ? words.signs.showAll : words.episode.showAll}
          </button>
        )}
      </div>
    </header>
  )
}
