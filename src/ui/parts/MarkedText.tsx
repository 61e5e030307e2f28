import { Fragment } from 'react'
import type { Span } from '../../core/text/span.ts'

interface Props {
  text: string
  /** Where to mark, in order, offsets in the text; overlaps are drawn once. */
  marks: readonly Span[] | undefined
}

/** A text, verbatim, with some spans marked. */
export function MarkedText({ text, marks }: Props) {
  if (!marks || marks.length === 0) return text
  const pieces = []
  let at = 0
  for (const mark of marks) {
    const start = Math.max(at, mark.start)
    if (mark.end <= start) continue
    pieces.push(
      <Fragment key={start}>
        {text.slice(at, start)}
        <mark>{text.slice(start, mark.end)}</mark>
      </Fragment>,
    )
    at = mark.end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}
