import { useEffect, useId, useRef } from 'react'
import { useNavigate } from 'react-router'
import { Choice } from '../parts/Choice.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useStore } from '../store-context.ts'
import { DropVeil } from './DropVeil.tsx'
import { givenFiles } from './given-files.ts'
import styles from './OpenScreen.module.css'
import { OpeningStatus } from './OpeningStatus.tsx'
import { TextSlot } from './TextSlot.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { useOwnTexts } from './use-own-texts.ts'
import { useOwnWords } from './use-own-words.ts'

/** `/open`: the form for a text that the reader brings: one in two languages, or a text and its translation. */
export function OpenScreen() {
  const words = useOwnWords()
  const own = useOwnTexts()
  const navigate = useNavigate()
  const id = useId()
  const { kind, texts } = useStore(state => state.own.draft)
  const opening = useStore(state => state.own.opening)
  useTitle(words.title)
  const here = useRef(false)
  useEffect(() => {
    here.current = true
    return () => void (here.current = false)
  }, [])
  const over = useFileDrop(files => void own(each => each.take(givenFiles(files))))
  const open = async () => {
    const address = await own(each => each.open())
    // Whoever has gone elsewhere meanwhile stays there; the text is in the library.
    if (address !== undefined && here.current) void navigate(address)
  }
  const slots = kind === 'one' ? ([0] as const) : ([0, 1] as const)
  return (
    <div className={styles.page}>
      <DropVeil shown={over} />
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.stays}</p>
      </header>
      <form
        onSubmit={event => {
          event.preventDefault()
          void open()
        }}
      >
        <div className={styles.kind} aria-describedby={id}>
          <Choice
            label={words.kind}
            value={kind}
            options={(['one', 'two'] as const).map(value => ({ value, label: words.kinds[value] }))}
            onChange={value => void own(each => each.setKind(value))}
          />
        </div>
        <p id={id} className={styles.help}>
          {words.kindHelp[kind]}
        </p>
        <div className={styles.slots} data-kind={kind}>
          {slots.map(slot => (
            <TextSlot
              key={slot}
              label={kind === 'one' ? words.slots.only : words.slots[slot === 0 ? 'first' : 'second']}
              text={texts[slot]}
              asksLanguage={kind === 'two'}
              several={slot === 0}
              onWrite={text => void own(each => each.write(slot, text))}
              onFiles={files => void own(each => each.take(givenFiles(files), slot))}
              onLanguage={lang => void own(each => each.choose(slot, lang))}
              onClear={() => void own(each => each.clear(slot))}
            />
          ))}
        </div>
        <OpeningStatus opening={opening} onStop={() => void own(each => each.stopOpening())} />
      </form>
    </div>
  )
}
