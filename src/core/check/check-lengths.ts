import type { Episode, Turn } from '../transcript/episode.ts'
import type { Bead, Pairing, Range, Sentence, TurnPairing, WordPairing } from '../transcript/pairing.ts'
import { amountOf } from '../transcript/talk.ts'
import type { Finding, SideSpan, Told } from '../transcript/check-document.ts'
import { linkedShares } from './linked-share.ts'
import { whyOf } from './why.ts'

/** When a missing piece or an odd length is worth a person's look. Chosen for few false alarms on conversations with good translations. */
export interface LengthOptions {
  /** Sentences without a counterpart shorter than this (words, characters of Chinese) are not told. */
  readonly least: number
  /** So many robust standard deviations from the document's own ratio are odd. */
  readonly odd: number
  /** With fewer beads than this the document has no ratio of its own. */
  readonly beads: number
  /** Where more than this share of turns has one language only, that is how the document is. */
  readonly oneSided: number
  /** A sentence among others of a bead is told when this share of the usual or less of it is linked. */
  readonly unlinked: number
}

export const lengthDefaults: LengthOptions = { least: 8, odd: 4.5, beads: 12, oneSided: 0.4, unlinked: 0.1 }

/**
 * Turns and sentences that only one side has (`missing`), and beads whose lengths do not go together (`length`), against the ratio that
 * the document itself has. In a bead of several sentences the one that no word links reach is missing. A piece that the other side says elsewhere in its turn, or beyond the turn's boundary, is not missing. Linear.
 */
export function checkLengths(
  episode: Episode,
  pairing: Pairing,
  words: WordPairing = [],
  options: LengthOptions = lengthDefaults,
): Finding[] {
  const turns = pairing.turns.map((turn, i) => measured(episode.turns[i]!, turn))
  const ratios: number[] = []
  for (const { beads } of turns)
    for (const { a, b } of beads) if (a >= options.least && b >= options.least) ratios.push(Math.log(b / a))
  if (ratios.length < options.beads) return []
  const middle = median(ratios)
  // 1.4826 makes the median deviation a standard deviation (Rousseeuw and Croux 1993); never so small that rounding is odd.
  const spread = Math.max(0.15, 1.4826 * median(ratios.map(ratio => Math.abs(ratio - middle))))
  const oneSided = turns.filter(({ a, b }) => (a === 0) !== (b === 0)).length
  const told = oneSided <= turns.length * options.oneSided
  const crossing = new Set(pairing.crossing.flatMap(({ turn }) => [turn, turn + 1]))
  const findings: Finding[] = []
  const linked = linkedShares(pairing, words)
  turns.forEach((turn, i) => {
    const number = i + 1
    if (turn.a === 0 || turn.b === 0) {
      if (told && turn.a + turn.b >= options.least && !crossing.has(number))
        findings.push(...sideMissing(number, pairing.turns[i]!, turn))
      return
    }
    if (crossing.has(number)) return
    // What a side lacks against what the other leads to expect, in its own units.
    const lacks = { a: turn.b / Math.exp(middle) - turn.a, b: turn.a * Math.exp(middle) - turn.b }
    findings.push(...repeated(number, episode.turns[i]!, pairing.turns[i]!, options.least))
    turn.beads.forEach(({ a, b, bead }) => {
      for (const which of ['a', 'b'] as const) {
        const other = which === 'a' ? 'b' : 'a'
        const [own, expected] = which === 'a' ? [a, a * Math.exp(middle)] : [b, b / Math.exp(middle)]
        const lone =
          linked && unlinkedIn(bead, which, sentence => linked(number, which, sentence) <= options.unlinked)
        if (lone !== undefined) {
          const amount = amountOf(textOf(episode.turns[i]!, pairing.turns[i]![which][lone]!))
          const needed = which === 'a' ? amount * Math.exp(middle) : amount / Math.exp(middle)
          const gap = which === 'a' ? a * Math.exp(middle) - b : b / Math.exp(middle) - a
          if (amount >= options.least && Math.min(gap, lacks[other]) >= 0.5 * needed) {
            const range = { from: lone, to: lone + 1 }
            findings.push(missing(number, which, spanOf(pairing.turns[i]![which], range), amount))
            return
          }
        }
        if (own < options.least || bead[other].from !== bead[other].to || lacks[other] < 0.6 * expected)
          continue
        findings.push(missing(number, which, spanOf(pairing.turns[i]![which], bead[which]), own))
      }
      const odd = a > 0 && b > 0 ? Math.abs(Math.log(b / a) - middle) / spread : 0
      const short = shorterSide(b / a < Math.exp(middle))
      const gap = short === 'b' ? a * Math.exp(middle) - b : b / Math.exp(middle) - a
      if (
        odd < options.odd ||
        Math.max(a, b) < 2 * options.least ||
        gap < 1.5 * options.least ||
        lacks[short] < 0.6 * gap
      )
        return
      const spans = { a: spanOf(pairing.turns[i]!.a, bead.a), b: spanOf(pairing.turns[i]!.b, bead.b) }
      const expected = short === 'b' ? a * Math.exp(middle) : b / Math.exp(middle)
      const share = Math.round((100 * (expected - gap)) / expected) / 100
      const told: Told = { about: 'length', which: short, share }
      findings.push({
        turn: number,
        kind: 'length',
        severity: 'low',
        ...spans,
        told,
        why: whyOf(told),
      })
    })
  })
  return findings
}

/** Sentences that one side has twice, word for word, while the other repeats nothing. */
function repeated(number: number, turn: Turn, pairing: TurnPairing, least: number): Finding[] {
  const again = (which: 'a' | 'b'): Sentence[] => {
    const seen = new Set<string>()
    return pairing[which].filter(sentence => {
      const text = textOf(turn, sentence)
      const known = seen.has(text)
      seen.add(text)
      return known && amountOf(text) >= least
    })
  }
  const twice = { a: again('a'), b: again('b') }
  if ((twice.a.length === 0) === (twice.b.length === 0)) return []
  const which = twice.a.length > 0 ? 'a' : 'b'
  return twice[which].map(sentence => missing(number, which, sentence, amountOf(textOf(turn, sentence))))
}

/** The one sentence of a bead that nothing on the other side goes with, where its other sentences have something. */
function unlinkedIn(
  bead: Bead,
  which: 'a' | 'b',
  isUnlinked: (sentence: number) => boolean,
): number | undefined {
  const { from, to } = bead[which]
  const other = bead[which === 'a' ? 'b' : 'a']
  if (to - from < 2 || other.from === other.to) return undefined
  const alone: number[] = []
  for (let sentence = from; sentence < to; sentence++) if (isUnlinked(sentence)) alone.push(sentence)
  return alone.length < to - from ? alone[0] : undefined
}

const textOf = (turn: Turn, { side, start, end }: Sentence): string =>
  turn.sides[side]?.text.slice(start, end) ?? ''

const shorterSide = (translation: boolean): 'a' | 'b' => (translation ? 'b' : 'a')

interface MeasuredBead {
  readonly a: number
  readonly b: number
  readonly bead: Bead
}

function measured(turn: Turn, pairing: TurnPairing) {
  const amount = (sentences: readonly Sentence[], { from, to }: Range): number =>
    sentences.slice(from, to).reduce((sum, sentence) => sum + amountOf(textOf(turn, sentence)), 0)
  const beads = pairing.beads.map((bead): MeasuredBead => ({
    a: amount(pairing.a, bead.a),
    b: amount(pairing.b, bead.b),
    bead,
  }))
  return {
    beads,
    a: beads.reduce((sum, { a }) => sum + a, 0),
    b: beads.reduce((sum, { b }) => sum + b, 0),
  }
}

function sideMissing(
  turn: number,
  pairing: TurnPairing,
  amounts: { readonly a: number; readonly b: number },
): Finding[] {
  const has = amounts.a > 0 ? 'a' : 'b'
  const sentences = pairing[has]
  const span = spanOf(sentences, { from: 0, to: sentences.length })
  if (!span) return []
  const told: Told = { about: 'missing', which: has === 'a' ? 'b' : 'a', what: 'turn' }
  return [
    {
      turn,
      kind: 'missing',
      severity: amounts[has] >= 25 ? 'high' : 'medium',
      a: has === 'a' ? span : null,
      b: has === 'b' ? span : null,
      told,
      why: whyOf(told),
    },
  ]
}

function missing(turn: number, has: 'a' | 'b', span: SideSpan | null, amount: number): Finding {
  const told: Told = { about: 'missing', which: has === 'a' ? 'b' : 'a', what: 'sentences' }
  return {
    turn,
    kind: 'missing',
    severity: amount >= 20 ? 'medium' : 'low',
    a: has === 'a' ? span : null,
    b: has === 'b' ? span : null,
    told,
    why: whyOf(told),
  }
}

/** From the first of some sentences to the last that stands in the same side. */
function spanOf(sentences: readonly Sentence[], { from, to }: Range): SideSpan | null {
  const first = sentences[from]
  if (!first || from === to) return null
  const last = sentences.slice(from, to).findLast(({ side }) => side === first.side) ?? first
  return { side: first.side, start: first.start, end: last.end }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
