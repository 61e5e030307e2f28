import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import type { EpisodeEntry } from '../../core/transcript/library.ts'
import { inLang } from '../../core/transcript/naming.ts'
import type { KeptPlace } from '../../state/place.ts'
import type { Renames } from '../../state/reading.ts'
import { useWords } from '../store-context.ts'
import { Facts } from '../parts/Facts.tsx'
import button from '../parts/Button.module.css'
import styles from './EpisodeLine.module.css'

interface Props {
  entry: EpisodeEntry
  /** The reader's own names for its speakers. */
  names: Renames | undefined
  /** Where the reader left it. */
  kept: KeptPlace | undefined
  /** What else can be done with it. */
  tools?: ReactNode
}

/** A conversation in the contents: titles in both languages, who speaks, how long it is, and the way in. */
export function EpisodeLine({ entry, names, kept, tools }: Props) {
  const words = useWords()
  const [original = '', translation] = entry.languages
  const title = inLang(entry.title, original)
  const titleLang = Object.keys(entry.title).find(lang => entry.title[lang] === title)
  const other = translation ? entry.title[translation] : undefined
  const kicker = [
    entry.show,
    entry.episodeNumber !== undefined && words.library.episode(entry.episodeNumber),
  ].filter(Boolean)
  const open = formatRoute({ screen: 'episode', id: entry.id, by: [], q: '' })
  const left = kept && kept.turn > 1 && kept.turn <= entry.turns ? kept : undefined
  const minutes =
    entry.durationMs === undefined
      ? undefined
      : words.minutes(Math.max(1, Math.round(entry.durationMs / 60_000)))
  const facts = [
    words.list(entry.languages.map(words.language)),
    entry.chapters > 0 && words.library.chapters(entry.chapters),
    minutes !== undefined && (entry.durationEstimated ? words.library.about(minutes) : minutes),
    entry.people.length > 0 ? words.library.turns(entry.turns) : words.search.passages(entry.turns),
  ]
  return (
    <li className={styles.episode}>
      {kicker.length > 0 && <p className={styles.kicker}>{kicker.join(' · ')}</p>}
      <h3 className={styles.title} lang={titleLang}>
        <Link to={open}>{title || entry.file}</Link>
      </h3>
      {other && other !== title && (
        <p className={styles.other} lang={translation}>
          {other}
        </p>
      )}
      {entry.people.length > 0 && (
        <p className={styles.people}>
          {entry.people.map(({ label, name }) => {
            const given = names?.[label]
            const shown = given ?? (inLang(name, original) || label)
            return (
              <span key={label} lang={!given && name[original] ? original : undefined}>
                {shown}
              </span>
            )
          })}
        </p>
      )}
      <div className={styles.facts}>
        <Facts facts={facts} />
      </div>
      <p className={styles.ways}>
        <Link className={button.firm} to={open}>
          {left ? words.library.resume(left.turn, left.name) : words.library.read}
        </Link>
        {tools}
      </p>
    </li>
  )
}
