import type { Span } from '../../text/span.ts'

/** A word, a number or a mark of punctuation as it is written; offsets into the text it was found in. */
export interface Token extends Span {
  /** As written: the text's slice from `start` to `end`. */
  readonly text: string
  readonly kind: TokenKind
}

/** `number`: begins with a digit (`1.6`, `10x`, `2023年` gives `2023`). `punctuation`: no letter and no digit; symbols and emoji too. */
export type TokenKind = 'word' | 'number' | 'punctuation'
