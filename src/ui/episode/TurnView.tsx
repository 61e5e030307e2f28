import { memo, type MouseEvent } from 'react'
import type { Side, Turn } from '../../core/transcript/episode.ts'
import type { Span } from '../../core/text/span.ts'
import { MarkedText } from '../parts/MarkedText.tsx'
import { useWords } from '../store-context.ts'
import styles from './TurnView.module.css'

interface Props {
  turn: Turn
  /** Who speaks, as the turn's name says it. */
  name: string
  /** The languages of the columns, left to right: one or two. */
  columns: readonly string[]
  /** The turn's own address. */
  href: string
  /** Matched words, by index into the turn's sides. */
  marks: ReadonlyMap<number, readonly Span[]> | undefined
  /** The address points here. */
  lit: boolean
  /** This is the hit that `n` and `p` stand on. */
  now: boolean
  onCopy: (turn: number) => void
}

/** One turn: its number, which is its link, and its sides in their columns. */
export const TurnView = memo(function TurnView({
  turn,
  name,
  columns,
  href,
  marks,
  lit,
  now,
  onCopy,
}: Props) {
  const words = useWords()
  const copy = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onCopy(turn.number)
  }
  const label = words.episode.copyTurn(turn.number)
  const shown = (side: Side, column: number) =>
    // A language that has no column of its own stands in the last one.
    side.lang === columns[column] ||
    (column === columns.length - 1 && columns.length > 1 && !columns.includes(side.lang))
  return (
    <article
      id={`t${turn.number}`}
      className={styles.turn}
      data-turn={turn.number}
      data-lit={lit || undefined}
      data-now={now || undefined}
      aria-label={words.episode.turn(turn.number, name)}
      tabIndex={-1}
    >
      <a className={styles.number} href={href} onClick={copy} aria-label={label} title={label}>
        {turn.number}
      </a>
      {columns.map((lang, column) => {
        const sides = turn.sides
          .map((side, index) => ({ side, index }))
          .filter(({ side }) => shown(side, column))
        return (
          <div key={lang} className={styles.side} data-column={column}>
            {sides.map(({ side, index }) => (
              <p key={index} lang={side.lang} dir="auto">
                <MarkedText text={side.text} marks={marks?.get(index)} />
              </p>
            ))}
            {sides.length === 0 && (turn.sides.length > 0 || column === 0) && (
              <p className={styles.gap}>
                {turn.sides.length === 0
                  ? words.episode.emptyTurn
                  : words.episode.untranslated(words.language(lang))}
              </p>
            )}
          </div>
        )
      })}
    </article>
  )
})
