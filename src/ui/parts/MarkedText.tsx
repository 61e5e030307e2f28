import { Fragment } from 'react'
import type { Span } from '../../core/text/span.ts'

/** A span to mark; `soft` where it only translates what is marked in another language. */
export interface TextMark extends Span {
  readonly soft?: boolean
}

interface Props {
  text: string
  /** Where to mark, in order, offsets in the text; overlaps are drawn once. */
  marks: readonly TextMark[] | undefined
  /** Draws only this part of the text. */
  from?: number
  to?: number
}

/** A text, verbatim, or a part of it, with some spans marked. */
export function MarkedText({ text, marks, from = 0, to = text.length }: Props) {
  if (!marks || marks.length === 0) return text.slice(from, to)
  const pieces = []
  let at = from
  for (const mark of marks) {
    const start = Math.max(at, mark.start)
    const end = Math.min(to, mark.end)
    if (end <= start) continue
    const marked = text.slice(start, end)
    pieces.push(
      <Fragment key={start}>
        {text.slice(at, start)}
        {mark.soft ? <span data-counterpart="">{marked}</span> : <mark>{marked}</mark>}
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
