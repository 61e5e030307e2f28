import { X } from 'lucide-react'
import { speakerName } from '../../core/transcript/naming.ts'
import type { Person } from '../../state/reading.ts'
import { Badge } from '../parts/Badge.tsx'
import { useWords } from '../store-context.ts'
import styles from './PeopleSwitch.module.css'

interface Props {
  people: readonly Person[]
  /** Labels that the filter keeps; empty keeps all. */
  keep: ReadonlySet<string>
  /** Whether only what the news quotes is kept. */
  quotedOnly: boolean
  lang: string
  onToggle: (label: string) => void
  onQuoted: () => void
  onAll: () => void
}

const most = 6

/** The filter within reach while the chips of the header are scrolled away: the speakers' signs in the bar, and the news while it filters. */
export function PeopleSwitch({ people, keep, quotedOnly, lang, onToggle, onQuoted, onAll }: Props) {
  const words = useWords()
  const filtered = keep.size > 0 || quotedOnly
  if (people.length < 2 && !filtered) return null
  const all = quotedOnly ? words.signs.showAll : words.episode.showAll
  const shown = people.filter((person, i) => i < most || keep.has(person.label))
  return (
    <div
      className={styles.people}
      role="group"
      aria-label={words.episode.people}
      data-filtered={filtered || undefined}
    >
      {shown.map(person => {
        const name = speakerName(person.speaker, lang)
        return (
          <button
            key={person.label}
            type="button"
            className={styles.person}
            aria-pressed={keep.has(person.label)}
            aria-label={name}
            title={words.episode.only(name, words.percent(person.share), words.episode.turns(person.turns))}
            onClick={() => onToggle(person.label)}
          >
            <Badge person={person} size="small" />
          </button>
        )
      })}
      {quotedOnly && (
        <button
          type="button"
          className={styles.news}
          aria-pressed="true"
          aria-label={words.signs.only}
          title={words.signs.only}
          onClick={onQuoted}
        >
          <span className={styles.quote} />
        </button>
      )}
      {filtered && (
        <button type="button" className={styles.all} aria-label={all} title={all} onClick={onAll}>
          <X size={15} aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
