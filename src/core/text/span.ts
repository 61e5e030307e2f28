/** A half-open range `[start, end)` of UTF-16 code units in some text that the context names. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A point in a source text: `offset` in UTF-16 code units from 0, `line` and `column` (code units too) from 1. */
export interface Place {
  readonly offset: number
  readonly line: number
  readonly column: number
}
