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
  lang: string
  onToggle: (label: string) => void
  onAll: () => void
}

const most = 6

/** The filter within reach while the chips of the header are scrolled away: the speakers' signs in the bar. */
export function PeopleSwitch({ people, keep, lang, onToggle, onAll }: Props) {
  const words = useWords()
  if (people.length < 2) return null
  const shown = people.filter((person, i) => i < most || keep.has(person.label))
  return (
    <div
      className={styles.people}
      role="group"
      aria-label={words.episode.people}
      data-filtered={keep.size > 0 || undefined}
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
      {keep.size > 0 && (
        <button
          type="button"
          className={styles.all}
          aria-label={words.episode.showAll}
          title={words.episode.showAll}
          onClick={onAll}
        >
          <X size={15} aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
