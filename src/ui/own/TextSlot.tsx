import { useId, useRef } from 'react'
import { languageTags } from '../../core/text/language.ts'
import type { DraftText } from '../../state/own-state.ts'
import button from '../parts/Button.module.css'
import { useWords } from '../store-context.ts'
import styles from './TextSlot.module.css'
import { useOwnWords } from './use-own-words.ts'

interface Props {
  label: string
  text: DraftText
  /** The language is shown, and can be changed. */
  asksLanguage: boolean
  /** A text and its translation may be chosen together here. */
  several: boolean
  onWrite: (text: string) => void
  onFiles: (files: Iterable<File>) => void
  onLanguage: (lang: string) => void
  onClear: () => void
}

/** Longer texts (UTF-16 code units) are shown by their beginning: a field for a whole book would hold up the page. */
const longestWritten = 20_000
const excerpt = 400

/** The place for one text: to paste or type it, to choose its file, and to say which language it is in. */
export function TextSlot(props: Props) {
  const { label, text, asksLanguage, several, onWrite, onFiles, onLanguage, onClear } = props
  const words = useWords()
  const own = useOwnWords()
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const laid = text.name !== '' || text.text.length > longestWritten
  const name = text.name || own.pasted
  return (
    <div className={styles.slot} role="group" aria-labelledby={`${id}l`}>
      <div className={styles.head}>
        <label id={`${id}l`} className={styles.label} htmlFor={laid ? undefined : id}>
          {label}
        </label>
        {asksLanguage && (
          <label className={styles.language}>
            <span>{own.language}</span>
            <select
              value={text.lang ?? ''}
              aria-label={own.languageOf(label)}
              onChange={event => event.target.value && onLanguage(event.target.value)}
            >
              <option value="">{own.noLanguage}</option>
              {languageTags
                .map(tag => ({ tag, shown: words.language(tag) }))
                .sort((a, b) => a.shown.localeCompare(b.shown, words.lang))
                .map(({ tag, shown }) => (
                  <option key={tag} value={tag}>
                    {shown}
                  </option>
                ))}
            </select>
          </label>
        )}
      </div>
      {laid ? (
        <div className={styles.laid}>
          <p className={styles.name}>
            <span>{name}</span> <span>{own.characters(text.text.length)}</span>
          </p>
          <p className={styles.excerpt} lang={text.lang} dir="auto">
            {text.text.slice(0, excerpt)}
            {text.text.length > excerpt && '…'}
          </p>
        </div>
      ) : (
        <textarea
          id={id}
          className={styles.field}
          value={text.text}
          placeholder={own.paste}
          lang={text.lang}
          dir="auto"
          spellCheck={false}
          onChange={event => onWrite(event.target.value)}
        />
      )}
      {text.refused && (
        <p className={styles.trouble} role="alert">
          {own.refused[text.refused.why](text.refused.name, text.refused.line)}
        </p>
      )}
      {text.lost && (
        <p className={styles.trouble}>{own.lost(text.lost.count, text.lost.line, text.lost.column)}</p>
      )}
      <div className={styles.tools}>
        <button type="button" className={button.firm} onClick={() => file.current?.click()}>
          {laid ? own.chooseOther : own.chooseFile}
        </button>
        {laid && (
          <button type="button" className={button.quiet} aria-label={own.takeAway(name)} onClick={onClear}>
            {own.takeOut}
          </button>
        )}
        <input
          ref={file}
          hidden
          type="file"
          multiple={several}
          accept="text/*,.txt,.md"
          aria-label={label}
          onChange={event => {
            onFiles([...(event.target.files ?? [])])
            // The same file, mended, can be chosen again.
            event.target.value = ''
          }}
        />
      </div>
    </div>
  )
}
