import { Search, X } from 'lucide-react'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useStore, useWords } from '../store-context.ts'
import { isTyping } from '../parts/is-typing.ts'
import field from '../parts/Field.module.css'
import styles from './SearchField.module.css'

interface Props {
  value: string
  onChange: (value: string) => void
  /** Down: to the hits. */
  onDown: () => void
}

/** The search screen's own field: large, at the top; `/` and ⌘K come back to it. Empty, it takes the focus when it appears. */
export function SearchField({ value, onChange, onDown }: Props) {
  const words = useWords()
  const keys = useStore(state => state.settings.keys)
  const input = useRef<HTMLInputElement>(null)
  const help = useId()
  const emptyAtFirst = useRef(value === '')
  useEffect(() => {
    if (emptyAtFirst.current) input.current?.focus()
  }, [])
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const combined = (event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'k'
      const modified = event.metaKey || event.ctrlKey || event.altKey
      if (!combined && !(keys && event.key === '/' && !modified && !isTyping(event))) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [keys])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      onDown()
    }
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault()
      onChange('')
    }
  }
  return (
    <div role="search">
      <div className={`${field.field} ${styles.large}`}>
        <Search size={18} aria-hidden="true" />
        <input
          ref={input}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-label={words.search.title}
          aria-describedby={help}
          placeholder={words.search.placeholder}
          value={value}
          onChange={event => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {value !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label={words.search.clear}
            onClick={() => {
              onChange('')
              input.current?.focus()
            }}
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <p id={help} className={styles.help}>
        {words.search.help}
      </p>
    </div>
  )
}
