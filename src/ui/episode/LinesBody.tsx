import { rowsOfTurn } from '../../state/pairing-rows.ts'
import { MarkedText } from '../parts/MarkedText.tsx'
import { useWords } from '../store-context.ts'
import { SidesBody } from './SidesBody.tsx'
import type { TurnBodyProps } from './turn-body.ts'
import styles from './LinesBody.module.css'

/** A turn in rows: each pair of sentences, the translation beside the original or, where it is narrow, under it. A gap shows as a gap. */
export function LinesBody(props: TurnBodyProps) {
  const { turn, columns, marks, pairs } = props
  const words = useWords()
  // A turn in one language has no pairs to show.
  if (!pairs || pairs.a.length === 0 || pairs.b.length === 0) return <SidesBody {...props} />
  const paired = new Set([...pairs.a, ...pairs.b].map(({ side }) => side))
  return (
    <div className={styles.rows}>
      {rowsOfTurn(turn, pairs).map(({ bead, a, b }) => (
        <div key={`${bead.a.from}:${bead.b.from}`} className={styles.row}>
          {[a, b].map((pieces, column) => (
            <div key={column} className={styles.half} data-column={column}>
              {pieces.map(({ side, start, end }) => {
                const { lang, text } = turn.sides[side]!
                return (
                  <p key={`${side}:${start}`} lang={lang} dir="auto" data-side={side} data-start={start}>
                    <MarkedText text={text} marks={marks?.get(side)} from={start} to={end} />
                  </p>
                )
              })}
              {pieces.length === 0 && (
                <p className={styles.gap}>
                  <span aria-hidden="true">—</span>
                  <span className="visually-hidden">
                    {words.episode.untranslated(words.language(columns[column] ?? ''))}
                  </span>
                </p>
              )}
            </div>
          ))}
        </div>
      ))}
      {turn.sides.map(
        ({ lang, text }, side) =>
          // A third language belongs to no pair, and nothing is left out.
          !paired.has(side) &&
          text.trim() !== '' && (
            <div key={side} className={styles.row}>
              <div className={styles.half} data-column={1}>
                <p lang={lang} dir="auto" data-side={side}>
                  <MarkedText text={text} marks={marks?.get(side)} />
                </p>
              </div>
            </div>
          ),
      )}
    </div>
  )
}
