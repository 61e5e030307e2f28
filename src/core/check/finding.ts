import type { Sentence } from '../transcript/pairing.ts'

/** A stretch of a turn's side: offsets into the text of `Turn.sides[side]`. */
export type SideSpan = Sentence

export type FindingKind = 'number' | 'unit' | 'name' | 'missing' | 'length'
export type Severity = 'high' | 'medium' | 'low'

/**
 * Where the two languages of a conversation disagree. `a` is in the original and `b` in the translation; one of them is null
 * where only one side says it. `why` is one sentence for a person, which quotes both readings.
 */
export interface Finding {
  readonly turn: number
  readonly kind: FindingKind
  readonly severity: Severity
  readonly a: SideSpan | null
  readonly b: SideSpan | null
  readonly why: string
}

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low']
const KINDS: readonly FindingKind[] = ['number', 'unit', 'missing', 'name', 'length']

/** Findings by how much they matter: severity, then kind, then where they stand. A new list. */
export function rankFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (x, y) =>
      SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity) ||
      KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind) ||
      x.turn - y.turn ||
      (x.a ?? x.b)!.start - (y.a ?? y.b)!.start,
  )
}
