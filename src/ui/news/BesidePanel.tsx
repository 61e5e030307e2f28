import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { Beside, TurnRange } from '../../core/link/route.ts'
import { useWords } from '../store-context.ts'
import button from '../parts/Button.module.css'
import styles from './BesidePanel.module.css'
import { useNewsWords } from './use-news-words.ts'

/** A step from what the panel shows to the next or previous of its kind. */
export interface BesideStep {
  /** What the button says. */
  readonly label: string
  /** Goes there; undefined at the end. */
  readonly go: (() => void) | undefined
}

interface Props {
  /** What it is, and the sign in the margin that opens it. */
  open: Exclude<Beside, 'coverage'>
  title: string
  /** Behind the title, quietly: "3 of 34". */
  count?: string | undefined
  /** The turns that it tells of: a line says which, and their sign gets the focus back. */
  range: TurnRange | undefined
  previous: BesideStep
  next: BesideStep
  /** The text of the conversation. */
  root: RefObject<HTMLElement | null>
  onClose: () => void
  children: ReactNode
}

/**
 * What lies beside the text: at the end of a wide screen, a sheet over the foot of a narrow one. The text stays where it is and can
 * still be read and used. Takes the focus when it opens or tells of other turns, and gives it back to the sign in the margin.
 */
export function BesidePanel(props: Props) {
  const { open, title, count, range, previous, next, root, onClose, children } = props
  const words = useWords()
  const { beside } = useNewsWords()
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const turn = range?.from

  useLayoutEffect(() => {
    const own = panel.current
    body.current?.scrollTo?.({ top: 0 })
    // A step taken inside stays on its button.
    if (own && !own.contains(document.activeElement)) own.focus({ preventScroll: true })
  }, [turn])
  const sign = useRef<() => HTMLElement | null | undefined>(undefined)
  useLayoutEffect(() => {
    sign.current = () => {
      const article = turn === undefined ? undefined : root.current?.querySelector(`[data-turn="${turn}"]`)
      return article?.querySelector<HTMLElement>(`[data-sign="${open}"]`) ?? (article as HTMLElement | null)
    }
  }, [root, turn, open])
  useLayoutEffect(() => {
    const own = panel.current
    return () => {
      if (own?.contains(document.activeElement)) sign.current?.()?.focus({ preventScroll: true })
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- a native dialog that is open would take the reader's keys
    <section
      ref={panel}
      className={styles.panel}
      role="dialog"
      aria-labelledby={`${id}title ${id}turns`}
      data-beside={open}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <div>
          <h2 id={`${id}title`} className={styles.title}>
            {title}
          </h2>
          <p id={`${id}turns`} className={styles.turns} aria-live="polite">
            {range && <span>{beside.turns(range.from, range.to)}</span>}{' '}
            {count && <span className={styles.count}>{count}</span>}
          </p>
        </div>
        <div className={styles.buttons}>
          <Step step={previous} Icon={ChevronUp} />
          <Step step={next} Icon={ChevronDown} />
          <button
            type="button"
            className={button.quiet}
            aria-label={words.close}
            title={words.close}
            onClick={onClose}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </div>
      </div>
      <div ref={body} className={styles.body}>
        {children}
      </div>
    </section>
  )
}

/** A button that stays, and keeps the focus, at the end of the way. */
function Step({ step: { label, go }, Icon }: { step: BesideStep; Icon: typeof ChevronUp }) {
  return (
    <button
      type="button"
      className={`${button.quiet} ${styles.step}`}
      aria-label={label}
      title={label}
      aria-disabled={go === undefined || undefined}
      onClick={() => go?.()}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  )
}
