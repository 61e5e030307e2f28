import type { ReactNode } from 'react'
import type { Side } from '../../core/transcript/episode.ts'
import { MarkedText } from '../parts/MarkedText.tsx'
import { useWords } from '../store-context.ts'
import type { TurnBodyProps } from './turn-body.ts'
import styles from './TurnView.module.css'

interface Props extends TurnBodyProps {
  /** Draws the text of a side in a way of its own; undefined leaves it as it is. */
  textOf?: (side: Side, index: number) => ReactNode
}

/** The sides of a turn, each language in its column. A language that has none stands in the last one. */
export function SidesBody({ turn, columns, marks, textOf }: Props) {
  const words = useWords()
  const shown = (side: Side, column: number) =>
    side.lang === columns[column] ||
    (column === columns.length - 1 && columns.length > 1 && !columns.includes(side.lang))
  return columns.map((lang, column) => {
    const sides = turn.sides.map((side, index) => ({ side, index })).filter(({ side }) => shown(side, column))
    return (
      <div key={lang} className={styles.side} data-column={column}>
        {sides.map(({ side, index }) => (
          <p key={index} lang={side.lang} dir="auto" data-side={index}>
            {textOf?.(side, index) ?? <MarkedText text={side.text} marks={marks?.get(index)} />}
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
  })
}
