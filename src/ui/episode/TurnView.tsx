import { memo, type ComponentType, type MouseEvent } from 'react'
import type { Beside } from '../../core/link/route.ts'
import type { TurnSigns } from '../../state/turn-signs.ts'
import { useWords } from '../store-context.ts'
import { SidesBody } from './SidesBody.tsx'
import type { TurnBodyProps } from './turn-body.ts'
import { TurnMargin } from './TurnMargin.tsx'
import styles from './TurnView.module.css'

interface Props extends TurnBodyProps {
  /** The layout; the sides in their columns unless another is given. */
  Body?: ComponentType<TurnBodyProps> | undefined
  /** Who speaks, as the turn's name says it. */
  name: string
  /** The turn's own address. */
  href: string
  /** The address points here. */
  lit: boolean
  /** This is the hit that `n` and `p` stand on. */
  now: boolean
  /** What stands in the margin. */
  signs: TurnSigns | undefined
  onCopy: (turn: number) => void
  onBeside: (turn: number, beside: Beside) => void
}

/** One turn: its number, which is its link, and its text as the layout draws it. */
export const TurnView = memo(function TurnView({
  turn,
  Body = SidesBody,
  name,
  columns,
  href,
  marks,
  pairs,
  cover,
  revealed,
  lit,
  now,
  signs,
  onCopy,
  onBeside,
}: Props) {
  const words = useWords()
  const copy = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onCopy(turn.number)
  }
  const label = words.episode.copyTurn(turn.number)
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
      <Body turn={turn} columns={columns} marks={marks} pairs={pairs} cover={cover} revealed={revealed} />
      {signs && <TurnMargin turn={turn.number} signs={signs} onOpen={onBeside} />}
    </article>
  )
})
