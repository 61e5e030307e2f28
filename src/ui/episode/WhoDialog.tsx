import { useId, type FormEvent } from 'react'
import { speakerName } from '../../core/transcript/naming.ts'
import type { Person } from '../../state/reading.ts'
import { Badge } from '../parts/Badge.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useWords } from '../store-context.ts'
import button from '../parts/Button.module.css'
import styles from './WhoDialog.module.css'

interface Props {
  person: Person
  lang: string
  onRename: (label: string, name: string) => void
  onGo: (turn: number) => void
  onClose: () => void
}

/** Who a speaker is: the name, how sure it is, what speaks for it, other spellings; and the reader's own name for them. */
export function WhoDialog({ person, lang, onRename, onGo, onClose }: Props) {
  const words = useWords()
  const field = useId()
  const { speaker } = person
  const name = speakerName(speaker, lang)
  const others = Object.entries(speaker.name).filter(([, each]) => each !== name)
  // One sentence may speak for a name in several ways.
  const evidence = speaker.evidence.filter(
    (one, i, all) => all.findIndex(({ turn, quote }) => turn === one.turn && quote === one.quote) === i,
  )
  const named = Object.keys(speaker.name).length > 0
  const sure = person.renamed
    ? words.who.given
    : !named
      ? words.who.unsure
      : speaker.confidence >= 1
        ? words.who.labelled
        : words.who.sure(words.percent(speaker.confidence))
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget).get('name')
    onRename(person.label, typeof given === 'string' ? given : '')
    onClose()
  }
  return (
    <Dialog title={words.who.title(person.label)} onClose={onClose}>
      <div className={styles.name}>
        <Badge person={person} />
        <strong lang={lang}>{name}</strong>
        {others.map(([each, text]) => (
          <span key={each} lang={each}>
            {text}
          </span>
        ))}
      </div>
      <p className={styles.sure}>
        {[sure, speaker.role && words.episode[speaker.role], speaker.affiliation].filter(Boolean).join(' · ')}
      </p>
      {speaker.aliases.length > 0 && (
        <p className={styles.also}>
          {words.who.also}: {speaker.aliases.join(' · ')}
        </p>
      )}
      {speaker.evidence.length > 0 && (
        <>
          <h3 className={styles.sub}>{words.who.evidence}</h3>
          <ul className={styles.evidence}>
            {evidence.map(({ kind, quote, turn }, i) => (
              <li key={i}>
                <span className={styles.kind}>{words.who.kinds[kind]}</span>
                <q>{quote}</q>
                {turn === undefined ? (
                  kind !== 'notes' && <span className={styles.kind}>{words.who.inNotes}</span>
                ) : (
                  <button type="button" className={styles.go} onClick={() => onGo(turn)}>
                    {words.number(turn)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <form className={styles.rename} onSubmit={save}>
        <label htmlFor={field}>{words.who.rename}</label>
        <input
          id={field}
          name="name"
          type="text"
          maxLength={120}
          autoComplete="off"
          defaultValue={person.renamed ? name : ''}
        />
        <button type="submit" className={button.firm}>
          {words.who.save}
        </button>
        {person.renamed && (
          <button
            type="button"
            className={button.quiet}
            onClick={() => {
              onRename(person.label, '')
              onClose()
            }}
          >
            {words.who.undo}
          </button>
        )}
      </form>
    </Dialog>
  )
}
