import { useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { OwnTexts } from '../../state/own-texts.ts'
import button from '../parts/Button.module.css'
import { Choice } from '../parts/Choice.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/Waiting.tsx'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import { DropVeil } from './DropVeil.tsx'
import { givenFiles } from './given-files.ts'
import styles from './OpenScreen.module.css'
import { OpeningStatus } from './OpeningStatus.tsx'
import { TextSlot } from './TextSlot.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { useOwnWords } from './use-own-words.ts'

/** `/open`: the form, as soon as the code that reads what is put into it is here. */
export function OpenScreen() {
  const words = useWords()
  const store = useStoreApi()
  const title = useOwnWords().title
  useTitle(title)
  const [own, setOwn] = useState<OwnTexts | 'failed'>()
  const fetchOwn = () => {
    store
      .getState()
      .ownTexts()
      .then(
        each => setOwn(each),
        () => setOwn('failed'),
      )
  }
  useEffect(fetchOwn, [store])
  if (own === undefined) return <Waiting />
  if (own !== 'failed') return <OpenForm own={own} />
  return (
    <Trouble title={words.trouble.unreachable}>
      <p>{words.trouble.unreachableHelp}</p>
      <button type="button" className={button.firm} onClick={fetchOwn}>
        {words.retry}
      </button>
    </Trouble>
  )
}

/** The form for a text that the reader brings: one in two languages, or a text and its translation. */
function OpenForm({ own }: { own: OwnTexts }) {
  const words = useOwnWords()
  const navigate = useNavigate()
  const id = useId()
  const { kind, texts } = useStore(state => state.own.draft)
  const opening = useStore(state => state.own.opening)
  const here = useRef(false)
  useEffect(() => {
    here.current = true
    return () => void (here.current = false)
  }, [])
  const over = useFileDrop(files => void own.take(givenFiles(files)))
  const open = async () => {
    const address = await own.open()
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
            onChange={value => own.setKind(value)}
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
              onWrite={text => own.write(slot, text)}
              onFiles={files => void own.take(givenFiles(files), slot)}
              onLanguage={lang => own.choose(slot, lang)}
              onClear={() => own.clear(slot)}
            />
          ))}
        </div>
        <OpeningStatus opening={opening} onStop={() => own.stopOpening()} />
      </form>
    </div>
  )
}
