import { memo, useMemo } from 'react'
import { barsOf, densityOf, positionOf, type Score } from '../../core/transcript/score.ts'
import type { Reading } from '../../state/reading.ts'
import type { TurnSigns } from '../../state/turn-signs.ts'
import styles from './ConversationMap.module.css'
import {
  barsPath,
  bucketsOf,
  densityPath,
  dotsPath,
  lanesOf,
  marksPath,
  stretch,
  ticksPath,
  type MapFrame,
} from './map-frame.ts'

interface Props {
  reading: Reading
  score: Score
  frame: MapFrame
  /** The turns that are in the page, both included. */
  from: number
  to: number
  /** Labels of the speakers in full colour; empty for all. */
  keep: ReadonlySet<string>
  /** The turns in full colour, whoever speaks; all without it. */
  only: ReadonlySet<number> | undefined
  /** What the margins of the turns say, by turn. */
  signs: ReadonlyMap<number, TurnSigns>
  hits: readonly number[]
  currentHit: number | undefined
  targetFrom: number | undefined
  targetTo: number | undefined
}

/** Where nobody speaks, the text itself has a lane, in the quiet colour. */
const nobody = [{ label: '', colour: 'host', share: 1 }]

/**
 * The still part of the map's picture: bars, ticks and marks, in an SVG to be filled. One path a speaker, however many
 * turns there are.
 */
export const MapScore = memo(function MapScore(props: Props) {
  const { reading, score, frame, from, to, keep, only, signs, hits, currentHit, targetFrom, targetTo } = props
  const bars = useMemo(() => {
    const { episode } = reading
    const people = reading.people.length > 0 ? reading.people : nobody
    const index = new Map(people.map((person, i) => [person.label, i]))
    const lanes = lanesOf(
      people.map(person => person.share),
      frame.lanes,
    )
    const buckets = bucketsOf(frame, score.turns)
    const draw = (drawn: (turn: number) => boolean) => {
      const speaker = Int32Array.from(episode.turns, turn =>
        drawn(turn.number) ? (index.get(turn.speaker) ?? -1) : -1,
      )
      return buckets > 0
        ? densityOf(score, speaker, people.length, buckets).map((own, i) =>
            densityPath(frame, lanes[i]!, own),
          )
        : barsOf(score, speaker, people.length, frame.length).map((own, i) => barsPath(frame, lanes[i]!, own))
    }
    const whole = draw(turn => !only || only.has(turn))
    const rest = only && draw(turn => !only.has(turn))
    return people.map((person, i) => ({ person, path: whole[i]!, rest: rest?.[i] }))
  }, [reading, score, frame, only])
  const dots = useMemo(() => {
    const quoted: number[] = []
    const told: number[] = []
    for (const [turn, { passages, quotes }] of signs)
      if (passages > 0) (quotes > 0 ? quoted : told).push(positionOf(score, turn, 0.5))
    return { quoted: dotsPath(frame, quoted), told: dotsPath(frame, told, 0.7) }
  }, [signs, score, frame])
  const ticks = useMemo(
    () =>
      ticksPath(
        frame,
        reading.chapters.map(place => positionOf(score, place.turn)),
      ),
    [reading, score, frame],
  )
  const marks = useMemo(
    () =>
      marksPath(
        frame,
        hits.map(turn => positionOf(score, turn)),
      ),
    [hits, score, frame],
  )
  const part = from > 1 || to < score.turns
  return (
    <>
      {part && (
        <rect
          className={styles.part}
          {...stretch(frame, positionOf(score, from), positionOf(score, to, 1), { least: 3 })}
        />
      )}
      {targetFrom !== undefined && (
        <rect
          className={styles.target}
          {...stretch(frame, positionOf(score, targetFrom), positionOf(score, targetTo ?? targetFrom, 1), {
            inset: 1,
            grow: 1,
            least: 4,
          })}
        />
      )}
      <path className={styles.ticks} d={ticks} />
      {bars.map(({ person, rest }) =>
        rest ? (
          <path
            key={`${person.label} rest`}
            className={styles.bars}
            data-speaker={person.colour}
            data-dimmed
            d={rest}
          />
        ) : null,
      )}
      {bars.map(({ person, path }) => (
        <path
          key={person.label}
          className={styles.bars}
          data-speaker={person.colour}
          data-dimmed={(keep.size > 0 && !keep.has(person.label)) || undefined}
          d={path}
        />
      ))}
      {dots.told && <path className={styles.told} d={dots.told} />}
      {dots.quoted && <path className={styles.quoted} d={dots.quoted} />}
      <path className={styles.hits} d={marks} />
      {currentHit !== undefined && (
        <path className={styles.current} d={marksPath(frame, [positionOf(score, currentHit)], 3)} />
      )}
    </>
  )
})
