import type { QuantityKind } from '../text/quantities/quantity.ts'
import type { Span } from '../text/span.ts'
import type { Sentence } from './pairing.ts'

/** A stretch of a turn's side: offsets into the text of `Turn.sides[side]`. */
export type SideSpan = Sentence

export type FindingKind = 'number' | 'unit' | 'name' | 'missing' | 'length'
export type Severity = 'high' | 'medium' | 'low'

/**
 * A number as it is written and what it says: `value` in the base unit `unit`, as `Quantity` has them. A bare number has the unit that
 * was said before it: "30" is 30 GW after "two gigawatts".
 */
export interface Reading {
  readonly text: string
  readonly value: number
  readonly unit: string
  readonly kind: QuantityKind
}

/**
 * Two readings that should say the same. `unit`: the same number of different units; `differ`: another value. `factor` (10, 100 …) where one is
 * a power of ten times the other. `a` is what was said (in the original), `b` what repeats it: the translation, or the article.
 */
export interface ToldNumbers {
  readonly about: 'numbers'
  readonly a: Reading
  readonly b: Reading
  readonly verdict: 'differ' | 'unit'
  readonly factor?: number
}

/** A number that only one side says. `which`: the side that says it. */
export interface ToldOneSide {
  readonly about: 'one side'
  readonly which: 'a' | 'b'
  readonly reading: Reading
}

/** A name spelled otherwise than usual. `of`: the name of the original that both spellings transcribe. */
export interface ToldName {
  readonly about: 'name'
  readonly written: string
  readonly usual: string
  /** Where the usual spelling stands: in the show notes, elsewhere in the conversation, or in the other language of the turn. */
  readonly source: 'notes' | 'elsewhere' | 'other side'
  readonly of?: string
}

/** A whole turn, or sentences of one, that only one side has. `which`: the side that lacks them. */
export interface ToldMissing {
  readonly about: 'missing'
  readonly which: 'a' | 'b'
  readonly what: 'turn' | 'sentences'
}

/** A bead one side of which is far shorter than elsewhere. `which`: that side; `share`: how long it is against what one expects, 0 to 1. */
export interface ToldLength {
  readonly about: 'length'
  readonly which: 'a' | 'b'
  readonly share: number
}

/** What a finding says, as facts, so that every interface can word it in its own language. */
export type Told = ToldNumbers | ToldOneSide | ToldName | ToldMissing | ToldLength

/**
 * Where the two languages of a conversation disagree. `a` is in the original and `b` in the translation; one of them is null
 * where only one side says it. `why` is `told` in one English sentence, which quotes both readings.
 */
export interface Finding {
  readonly turn: number
  readonly kind: FindingKind
  readonly severity: Severity
  readonly a: SideSpan | null
  readonly b: SideSpan | null
  readonly told: Told
  readonly why: string
}

/**
 * Where a passage of an article contradicts what was said. `passage`: offsets into the passage's text; `said`: the words of the turn that it
 * contradicts, in whichever language is nearer. In `told`, `a` was said and `b` is written in the article.
 */
export interface PassageFinding {
  readonly kind: 'number' | 'unit'
  readonly severity: Severity
  readonly passage: Span
  readonly said: SideSpan
  readonly told: ToldNumbers
  readonly why: string
}

/** `library/e/:id.check.json`: plain JSON. What matters most comes first. */
export interface CheckDocument {
  readonly version: 1
  readonly findings: readonly Finding[]
}

/** Turns with findings, in order, and how many each has; undefined where there are none. */
export function summarizeFindings({
  findings,
}: CheckDocument): readonly (readonly [turn: number, findings: number])[] | undefined {
  const turns = new Map<number, number>()
  for (const { turn } of findings) turns.set(turn, (turns.get(turn) ?? 0) + 1)
  return turns.size > 0 ? [...turns].sort((a, b) => a[0] - b[0]) : undefined
}
