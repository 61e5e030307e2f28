import type { Place } from './span.ts'

/**
 * Something a parser noticed and survived. Plain data: the `code` is a literal union owned by the format, the
 * `message` is one sentence for a reader and quotes the text it is about.
 *
 * - `error`: something of the file could not be understood as what it seems to be (its text is kept all the same);
 * - `warning`: understood, but a person should look;
 * - `info`: a remark.
 */
export interface Diagnostic<Code extends string = string> {
  readonly code: Code
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly place: Place
}

/** What every parser returns. Parsing never fails: what was understood, and what was odd, in file order. */
export interface Parsed<Value, Code extends string = string> {
  readonly value: Value
  readonly diagnostics: readonly Diagnostic<Code>[]
}
