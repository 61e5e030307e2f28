import { speakerName } from '../../core/transcript/naming.ts'
import type { Person } from '../../state/reading.ts'
import { Badge } from '../parts/Badge.tsx'
import { useWords } from '../store-context.ts'
import styles from './PersonChip.module.css'

interface Props {
  person: Person
  lang: string
  /** The key that does the same. */
  shortcut: number | undefined
  pressed: boolean
  onToggle: (label: string) => void
}

/** A speaker with their share of the talk: press to keep only their turns, again to release. */
export function PersonChip({ person, lang, shortcut, pressed, onToggle }: Props) {
  const words = useWords()
  const name = speakerName(person.speaker, lang)
  const share = words.percent(person.share)
  const title = words.episode.only(name, share, words.episode.turns(person.turns))
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut ? String(shortcut) : undefined}
      title={shortcut ? `${title} (${shortcut})` : title}
      data-speaker={person.colour}
      onClick={() => onToggle(person.label)}
    >
      <Badge person={person} />
      <span lang={person.speaker.name[lang] ? lang : undefined}>{name}</span>
      <span className={styles.share}>{share}</span>
    </button>
  )
}
