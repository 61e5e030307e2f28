import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import type { EpisodeRoute } from '../../core/link/route.ts'
import type { Reading } from '../../state/reading.ts'
import { searchReading } from '../../state/search.ts'
import { useSearchKey } from '../parts/use-search-key.ts'
import field from '../parts/Field.module.css'
import { stepHits } from '../search/step-hits.ts'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import type { Go } from './use-address.ts'
import type { Hits } from './use-hits.ts'
import styles from './EpisodeSearch.module.css'

const SearchPanel = lazy(async () => ({ default: (await import('../search/SearchPanel.tsx')).SearchPanel }))

/** The address follows the typing after so long a pause, ms. */
const pause = 150

interface Props {
  reading: Reading
  route: EpisodeRoute
  /** Labels that the filter keeps. */
  keep: ReadonlySet<string>
  hits: Hits
  onStep: (step: 1 | -1) => void
  go: Go
}

/**
 * The search of an episode: the field, the way from hit to hit, and under it, while it has the focus, what was found. The
 * address holds the search; the marks in the text follow it.
 */
export function EpisodeSearch({ reading, route, keep, hits, onStep, go }: Props) {
  const words = useWords()
  const store = useStoreApi()
  const keys = useStore(state => state.settings.keys)
  const variants = useStore(state => state.variants)
  const [draft, setDraft] = useState(route.q)
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const panel = useId()

  // The address changed by another way: Back, a link, Escape.
  const [seen, setSeen] = useState(route.q)
  if (seen !== route.q) {
    setSeen(route.q)
    if (!open) setDraft(route.q)
  }
  const search = useRef((_q: string) => {})
  useEffect(() => {
    search.current = q => go({ q }, 'replace')
  })
  useEffect(() => {
    if (!open || draft === route.q) return
    const timer = setTimeout(() => search.current(draft), pause)
    return () => clearTimeout(timer)
  }, [open, draft, route.q])

  useSearchKey(() => {
    input.current?.focus()
    input.current?.select()
  })
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    addEventListener('pointerdown', onPointer)
    return () => removeEventListener('pointerdown', onPointer)
  }, [])

  const close = () => {
    setOpen(false)
    if (draft !== route.q) search.current(draft)
  }
  const clear = () => {
    setDraft('')
    search.current('')
    input.current?.focus()
  }
  const result = open ? searchReading(reading, variants, draft, [...keep]) : undefined
  const shown = hits.turns.length
  return (
    <div
      ref={box}
      className={styles.search}
      role="search"
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        // The browser's own Escape empties a search field.
        event.preventDefault()
        event.stopPropagation()
        event.nativeEvent.stopImmediatePropagation()
        if (open && result) close()
        else {
          setOpen(false)
          setDraft('')
          search.current('')
          input.current?.blur()
        }
      }}
      onBlur={event => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <div className={field.field}>
        <Search size={16} aria-hidden="true" />
        <input
          ref={input}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-label={words.search.open}
          aria-controls={result ? panel : undefined}
          placeholder={words.search.placeholder}
          title={words.search.help}
          value={draft}
          onFocus={() => {
            setOpen(true)
            void store.getState().needVariants()
          }}
          onChange={event => {
            setDraft(event.target.value)
            setOpen(true)
          }}
          onKeyDown={event => {
            if (event.key === 'ArrowDown' && list.current && stepHits(list.current, 1)) event.preventDefault()
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
              const first = result?.hits[0]
              if (!first) return
              go({ q: draft, range: { from: first.turn, to: first.turn } }, 'push')
              setOpen(false)
              input.current?.blur()
            }
          }}
        />
        {route.q && (
          <span className={styles.steps}>
            <output className={styles.nth} aria-live="polite">
              {hits.nth > 0 ? words.search.nth(hits.nth, shown) : words.search.some(shown)}
            </output>
            <button
              type="button"
              disabled={shown === 0}
              aria-label={words.search.previous}
              title={`${words.search.previous} (p)`}
              onClick={() => onStep(-1)}
            >
              <ChevronUp size={16} aria-hidden="true" />
            </button>
            <button
              type="button"
              disabled={shown === 0}
              aria-label={words.search.next}
              title={`${words.search.next} (n)`}
              onClick={() => onStep(1)}
            >
              <ChevronDown size={16} aria-hidden="true" />
            </button>
          </span>
        )}
        {draft ? (
          <button type="button" className={styles.clear} aria-label={words.search.clear} onClick={clear}>
            <X size={16} aria-hidden="true" />
          </button>
        ) : (
          keys && <kbd className={field.key}>/</kbd>
        )}
      </div>
      {result && (
        <div id={panel} ref={list} className={styles.panel}>
          <Suspense fallback={null}>
            <SearchPanel
              reading={reading}
              episodeId={route.id}
              result={result}
              query={draft}
              {...(hits.now !== undefined && { now: hits.now })}
              by={route.by}
              onGo={turn => {
                go({ q: draft, range: { from: turn, to: turn } }, 'push')
                setOpen(false)
              }}
              onBy={by => go({ q: draft, by }, 'push')}
              onQuery={(q, by = route.by) => {
                setDraft(q)
                go({ q, by }, by === route.by ? 'replace' : 'push')
              }}
              onLeave={() => input.current?.focus()}
            />
          </Suspense>
        </div>
      )}
    </div>
  )
}
