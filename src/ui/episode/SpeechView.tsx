import type { ReactNode } from 'react'
import type { Person } from '../../state/reading.ts'
import { speakerName } from '../../core/transcript/naming.ts'
import { Badge } from '../parts/Badge.tsx'
import { useWords } from '../store-context.ts'
import styles from './SpeechView.module.css'

interface Props {
  person: Person
  /** The languages of the columns; the name stands in the language of each. */
  columns: readonly string[]
  /** Opened although the filter leaves this speaker out. */
  outside: boolean
  onWho: (label: string) => void
  /** The turns. */
  children: ReactNode
}

/** Consecutive turns of one speaker under one heading, which stays in view while they scroll. */
export function SpeechView({ person, columns, outside, onWho, children }: Props) {
  const words = useWords()
  const { speaker } = person
  const names = columns.map(lang => speakerName(speaker, lang))
  // Most people in a conversation are its guests: that is only said where nothing better is known.
  const role = speaker.role === 'host' || !speaker.affiliation ? speaker.role : undefined
  // Who is only known as "Host" needs no sign that says so.
  const about = [role && words.episode[role], speaker.affiliation]
    .filter(each => each && each !== names[0])
    .join(' · ')
  return (
    <div
      className={styles.speech}
      role="group"
      data-speaker={person.colour}
      data-outside={outside || undefined}
      aria-label={names[0]}
    >
      <header className={styles.head}>
        <div className={styles.own}>
          <button
            type="button"
            className={styles.who}
            onClick={() => onWho(person.label)}
            title={words.who.open(names[0] ?? '')}
            aria-haspopup="dialog"
          >
            <Badge person={person} />
            <span className={styles.name} lang={columns[0]}>
              {names[0]}
            </span>
          </button>
          {about && <span className={styles.about}>{about}</span>}
        </div>
        {names[1] && names[1] !== names[0] && (
          <span className={styles.other} lang={columns[1]} dir="auto">
            {names[1]}
          </span>
        )}
      </header>
      {children}
    </div>
  )
}
