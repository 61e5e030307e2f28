import { useEffect } from 'react'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import { Choice } from '../parts/Choice.tsx'
import button from '../parts/Button.module.css'
import { languageSign } from '../parts/language-sign.ts'
import field from '../parts/Field.module.css'
import styles from './CoverBar.module.css'

interface Props {
  original: string
  translation: string
  /** All is uncovered for now. */
  open: boolean
  onNext: () => void
  onOpen: (open: boolean) => void
}

/** At the foot of the window while a language is covered: which one, and the ways to uncover it. */
export function CoverBar({ original, translation, open, onNext, onOpen }: Props) {
  const words = useWords()
  const store = useStoreApi()
  const { cover, keys } = useStore(state => state.settings)
  useEffect(() => {
    document.addEventListener('selectionchange', uncoverSelected)
    return () => document.removeEventListener('selectionchange', uncoverSelected)
  }, [])
  return (
    <aside className={styles.place} data-foot="cover" aria-label={words.pairing.cover}>
      <div className={styles.bar}>
        <span className={styles.label} aria-hidden="true">
          {words.pairing.which}
        </span>
        <Choice
          bare
          label={words.pairing.which}
          value={cover}
          options={[
            { value: 'original', label: words.language(original), short: languageSign(original) },
            { value: 'translation', label: words.language(translation), short: languageSign(translation) },
          ]}
          onChange={value => store.getState().set({ cover: value })}
        />
        <button type="button" className={button.quiet} disabled={open} onClick={onNext}>
          {words.pairing.next}
          {keys && (
            <kbd className={field.keycap} aria-hidden="true">
              r
            </kbd>
          )}
        </button>
        <button type="button" className={button.quiet} onClick={() => onOpen(!open)}>
          {open ? words.pairing.again : words.pairing.all}
        </button>
      </div>
    </aside>
  )
}

/** Uncovers the sentence whose words are selected: what the browser's own find leaves behind when it is closed. */
function uncoverSelected() {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return
  const coverOf = (node: Node | null) => node?.parentElement?.closest<HTMLElement>('[data-covered]')
  const covered = coverOf(selection.anchorNode)
  if (covered && covered === coverOf(selection.focusNode)) covered.click()
}
