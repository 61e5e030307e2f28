import type { Excerpt } from '../../core/search/excerpt.ts'

interface Props {
  excerpt: Excerpt
  /** What is marked only translates what matched. */
  soft?: boolean
}

/** An excerpt with its marks, and an ellipsis where text was cut off. */
export function ExcerptText({ excerpt, soft = false }: Props) {
  return (
    <>
      {excerpt.cutBefore && '…\u00a0'}
      {excerpt.pieces.map(({ text, start, marked }) =>
        !marked ? (
          text
        ) : soft ? (
          <span key={start} data-counterpart="">
            {text}
          </span>
        ) : (
          <mark key={start}>{text}</mark>
        ),
      )}
      {excerpt.cutAfter && '\u00a0…'}
    </>
  )
}
