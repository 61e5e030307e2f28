import { memo } from 'react'
import { formatRoute, type Beside, type TurnRange } from '../../core/link/route.ts'
import { speakerName } from '../../core/transcript/naming.ts'
import type { Reading } from '../../state/reading.ts'
import type { Section } from '../../state/rows.ts'
import type { TurnSigns } from '../../state/turn-signs.ts'
import type { TextMark } from '../parts/MarkedText.tsx'
import { useWords } from '../store-context.ts'
import { ChapterHeading } from './ChapterHeading.tsx'
import { FoldLine } from './FoldLine.tsx'
import { SpeechView } from './SpeechView.tsx'
import type { PairedLayout, Revealed } from './turn-body.ts'
import { TurnView } from './TurnView.tsx'
import styles from './SectionView.module.css'

/** Marked words by turn number and index of the side. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, readonly TextMark[]>>

interface Props {
  section: Section
  reading: Reading
  episodeId: string
  columns: readonly string[]
  /** A layout by pairs of sentences; the sides in their columns without it. */
  paired?: PairedLayout | undefined
  revealed?: Revealed | undefined
  /** Marks in this section's turns; the same object while they stay the same. */
  marks: Marks | undefined
  lit: TurnRange | undefined
  /** The current hit. */
  now: number | undefined
  /** False: only its place is held, with an estimated height. */
  drawn: boolean
  skippable: boolean
  /** What stands in the margins, by turn. */
  signs: ReadonlyMap<number, TurnSigns>
  onCopy: (turn: number) => void
  onBeside: (turn: number, beside: Beside) => void
  onWho: (label: string) => void
  onOpen: (from: number, to: number) => void
}

/** A run of the text: chapters, speeches and folds on the one grid of columns. */
export const SectionView = memo(function SectionView(props: Props) {
  const { section, reading, episodeId, columns, paired, revealed, marks, lit, now, drawn, skippable } = props
  const { signs, onCopy, onBeside, onWho, onOpen } = props
  const words = useWords()
  const lang = columns[0] ?? reading.original
  const { turns } = reading.episode
  const nameOf = (label: string) => {
    const person = reading.person.get(label)
    return person ? speakerName(person.speaker, words.lang.slice(0, 2) === 'zh' ? 'zh' : lang) : label
  }
  const height = skippable ? estimate(section, reading, columns.length) : undefined
  return (
    <div
      className={styles.section}
      data-section={section.to}
      data-skippable={skippable || undefined}
      style={
        skippable
          ? drawn
            ? { containIntrinsicBlockSize: `auto ${height}px` }
            : { blockSize: height }
          : undefined
      }
    >
      {drawn &&
        section.rows.map(row => {
          if (row.kind === 'chapter')
            return <ChapterHeading key={`c${row.place.chapter.start}`} place={row.place} />
          if (row.kind === 'fold')
            return (
              <FoldLine key={`f${row.from}`} row={row} names={row.speakers.map(nameOf)} onOpen={onOpen} />
            )
          const person = reading.person.get(row.speaker)
          const text = turns.slice(row.from - 1, row.to).map(turn => (
            <TurnView
              key={turn.number}
              turn={turn}
              name={nameOf(turn.speaker)}
              columns={columns}
              href={formatRoute({
                screen: 'episode',
                id: episodeId,
                range: { from: turn.number, to: turn.number },
                by: [],
                q: '',
              })}
              marks={marks?.get(turn.number)}
              Body={paired?.Body}
              pairs={paired?.pairing.turns[turn.number - 1]}
              cover={paired?.cover}
              revealed={revealed?.get(turn.number)}
              lit={lit !== undefined && lit.from <= turn.number && turn.number <= lit.to}
              now={now === turn.number}
              signs={signs.get(turn.number)}
              onCopy={onCopy}
              onBeside={onBeside}
            />
          ))
          // A book, an article: nobody speaks, and nothing stands above the text.
          if (!person)
            return (
              <div key={`s${row.from}`} className={styles.unspoken}>
                {text}
              </div>
            )
          return (
            <SpeechView
              key={`s${row.from}`}
              person={person}
              columns={columns}
              outside={row.outside}
              onWho={onWho}
            >
              {text}
            </SpeechView>
          )
        })}
    </div>
  )
})

/** CSS pixels that a section takes, roughly: enough for a scroll bar that does not lie much. */
function estimate(section: Section, reading: Reading, columns: number): number {
  let height = 0
  for (const row of section.rows) {
    if (row.kind !== 'speech') height += 44
    else {
      height += 60
      for (let n = row.from; n <= row.to; n++)
        height += 12 + 29 * Math.ceil((reading.talk[n - 1] ?? 0) / (columns > 1 ? 8.5 : 13))
    }
  }
  return Math.round(height)
}
