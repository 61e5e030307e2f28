import type { Excerpt } from '../../core/search/excerpt.ts'

/** An excerpt with its marks, and an ellipsis where text was cut off. */
export function ExcerptText({ excerpt }: { excerpt: Excerpt }) {
  return (
    <>
      {excerpt.cutBefore && '…\u00a0'}
      {excerpt.pieces.map(({ text, start, marked }) => (marked ? <mark key={start}>{text}</mark> : text))}
      {excerpt.cutAfter && '\u00a0…'}
    </>
  )
}
