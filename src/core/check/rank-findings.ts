import type { Finding, FindingKind, Severity } from '../transcript/check-document.ts'

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
