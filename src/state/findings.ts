import type { Span } from '../core/text/span.ts'
import type { Finding, SideSpan } from '../core/transcript/check-document.ts'
import type { Episode, Lang } from '../core/transcript/episode.ts'
import type { Bead, Pairing, Range, Sentence, TurnPairing } from '../core/transcript/pairing.ts'

/** The words that a finding is about, in the text of the turn's sides. None where the whole turn is in one language: that shows anyway. */
export function wordsOf({ a, b, told }: Finding): readonly SideSpan[] {
  if (told.about === 'missing' && told.what === 'turn') return []
  return [a, b].filter(span => span !== null)
}

/** The first finding whose words hold a character of a turn. By a scan. */
export function findingAt(
  findings: readonly Finding[],
  at: { readonly turn: number; readonly side: number; readonly offset: number },
): Finding | undefined {
  return findings.find(
    finding =>
      finding.turn === at.turn &&
      wordsOf(finding).some(
        ({ side, start, end }) => side === at.side && start <= at.offset && at.offset < end,
      ),
  )
}

/** The language that a name is written in, where a finding is about one. */
export function writtenIn({ a, told }: Finding): 'a' | 'b' {
  return a && (told.about !== 'name' || told.of === undefined) ? 'a' : 'b'
}

/** A finding and its place among all, from 1. */
export interface RankedFinding {
  readonly finding: Finding
  readonly rank: number
}

/** The findings of one turn, what matters most first. */
export interface TurnFindings {
  readonly turn: number
  readonly findings: readonly RankedFinding[]
}

/** Findings by their turns; the turn with what matters most comes first. Linear. */
export function findingsByTurn(findings: readonly Finding[]): readonly TurnFindings[] {
  const turns = new Map<number, RankedFinding[]>()
  findings.forEach((finding, i) => {
    const ranked = { finding, rank: i + 1 }
    const own = turns.get(finding.turn)
    if (own) own.push(ranked)
    else turns.set(finding.turn, [ranked])
  })
  return [...turns].map(([turn, own]) => ({ turn, findings: own }))
}

/** What one language says where findings are: whole sentences of one side, and the words in them that it is about. */
export interface SaidThere {
  readonly lang: Lang
  readonly text: string
  /** Offsets in `text`, in order. */
  readonly words: readonly Span[]
}

/** Findings in the same sentences, and what both languages say in these. A language that says nothing there has none. */
export interface FindingsThere {
  readonly findings: readonly RankedFinding[]
  readonly a: readonly SaidThere[]
  readonly b: readonly SaidThere[]
}

/** The findings of a turn by the sentences that they stand in: those of their beads. */
export function findingsThere(
  { turn, findings }: TurnFindings,
  episode: Episode,
  pairing: Pairing | undefined,
): readonly FindingsThere[] {
  const sides = episode.turns[turn - 1]?.sides ?? []
  const paired = pairing?.turns[turn - 1]
  const places = new Map<string, { a: readonly Sentence[]; b: readonly Sentence[]; own: RankedFinding[] }>()
  for (const ranked of findings) {
    const { a, b } = ranked.finding
    const near = paired && around(paired, a, b)
    const place = { a: stretches(near?.a ?? (a ? [a] : [])), b: stretches(near?.b ?? (b ? [b] : [])) }
    const key = JSON.stringify(place)
    const known = places.get(key)
    if (known) known.own.push(ranked)
    else places.set(key, { ...place, own: [ranked] })
  }
  return [...places.values()].map(({ a, b, own }) => {
    const said = (sentences: readonly Sentence[], which: 'a' | 'b') =>
      sentences.flatMap(({ side, start, end }): readonly SaidThere[] => {
        const from = sides[side]
        if (!from) return []
        const words = own
          .flatMap(({ finding }) => (stands(finding) ? [finding[which]] : []))
          .filter(span => span?.side === side && start <= span.start && span.end <= end)
          .map(span => ({ start: span!.start - start, end: span!.end - start }))
          .sort((x, y) => x.start - y.start)
        return [{ lang: from.lang, text: from.text.slice(start, end), words }]
      })
    return { findings: own, a: said(a, 'a'), b: said(b, 'b') }
  })
}

/** Whether its words stand out: of what is left out or too short all words are meant. */
const stands = ({ told }: Finding): boolean => told.about !== 'missing' && told.about !== 'length'

/** The sentences of the beads that a finding's words lie in. */
function around(
  paired: TurnPairing,
  a: SideSpan | null,
  b: SideSpan | null,
): { readonly a: readonly Sentence[]; readonly b: readonly Sentence[] } {
  const touched = paired.beads.filter(
    bead => touches(paired.a, bead, 'a', a) || touches(paired.b, bead, 'b', b),
  )
  return {
    a: touched.flatMap(bead => paired.a.slice(bead.a.from, bead.a.to)),
    b: touched.flatMap(bead => paired.b.slice(bead.b.from, bead.b.to)),
  }
}

function touches(
  sentences: readonly Sentence[],
  bead: Bead,
  which: 'a' | 'b',
  span: SideSpan | null,
): boolean {
  if (!span) return false
  const { from, to }: Range = bead[which]
  return sentences
    .slice(from, to)
    .some(({ side, start, end }) => side === span.side && start < span.end && span.start < end)
}

/** Sentences that follow each other in a side are one stretch of it, with what stands between them. */
function stretches(sentences: readonly Sentence[]): readonly Sentence[] {
  const runs: { side: number; start: number; end: number }[] = []
  for (const { side, start, end } of sentences) {
    const last = runs.at(-1)
    if (last?.side === side && last.start <= start) last.end = Math.max(last.end, end)
    else runs.push({ side, start, end })
  }
  return runs
}
