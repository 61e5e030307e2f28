import { Fragment } from 'react'
import type { EvidenceMark } from '../../state/article-evidence.ts'
import styles from './MarkedPassage.module.css'

interface Props {
  text: string
  /** Where to mark, in order and without overlaps, offsets in the text. */
  marks: readonly EvidenceMark[]
  /** Draws only this part of the text. */
  from?: number
  to?: number
}

/** Words of the news or of a turn, verbatim, with those marked that both say, and numbers that contradict. Copies as plain text. */
export function MarkedPassage({ text, marks, from = 0, to = text.length }: Props) {
  const pieces = []
  let at = from
  for (const mark of marks) {
    const start = Math.max(at, mark.start)
    const end = Math.min(to, mark.end)
    if (end <= start) continue
    pieces.push(
      <Fragment key={start}>
        {text.slice(at, start)}
        <span className={mark.differs ? styles.differs : styles.same}>{text.slice(start, end)}</span>
      </Fragment>,
    )
    at = end
  }
  return (
    <>
      {pieces}
      {text.slice(at, to)}
    </>
  )
}
