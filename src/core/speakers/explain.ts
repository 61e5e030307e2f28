import type { Span } from '../text/span.ts'
import type { Episode, Evidence } from '../transcript/episode.ts'
import { sentenceAround } from './cased-runs.ts'
import type { Passage } from './cased-sightings.ts'
import type { Person, Roster } from './roster.ts'
import type { Sighting } from './sighting.ts'
import type { Weighed } from './weigh-evidence.ts'

/** The reasons kept for each speaker, the strongest. */
const REASONS = 8

/** The words around a sighting and where they stand in the file. */
export type Quote = (sighting: Sighting) => { readonly span: Span; readonly quote: string }

/** The sentence around a sighting, as a span of the file and its words. */
export function quoter(
  episode: Episode,
): (sighting: Sighting) => { span: { start: number; end: number }; quote: string } {
  return sighting => {
    const passages: readonly Passage[] =
      sighting.turn < 0 ? [...episode.titles, ...episode.notes] : episode.turns[sighting.turn]!.sides
    const passage = passages.find(
      side => side.start <= sighting.start && sighting.end <= side.start + side.text.length,
    )!
    const at = sighting.start - passage.start
    const end = sighting.end - passage.start
    const around = sentenceAround(passage.text, at)
    let start = Math.max(around.start, at - 80)
    while (start < at && /\s/.test(passage.text[start]!)) start++
    const stop = Math.max(end, Math.min(around.end, end + 80))
    const quote = passage.text.slice(start, stop).trimEnd()
    return { span: { start: passage.start + start, end: passage.start + start + quote.length }, quote }
  }
}

const KIND: Readonly<Record<Sighting['cue'], Evidence['kind']>> = {
  self: 'self-introduction',
  introduced: 'introduction',
  welcomed: 'addressed',
  thanked: 'addressed',
  addressed: 'addressed',
  reported: 'mention',
  mention: 'mention',
  host: 'notes',
  guest: 'notes',
}

/** Why the label is taken for the person: the strongest reasons first, at most `REASONS`, then where notes or host present the person. */
export function evidenceFor(label: number, person: Person, weighed: Weighed, quotes: Quote): Evidence[] {
  const reasons = [...weighed.reasons(label, person.id)].sort((a, b) => b.weight - a.weight).slice(0, REASONS)
  const seen = new Set(reasons.map(reason => reason.sighting))
  const presence = weighed.presence[person.id]!.filter(
    sighting => !seen.has(sighting) && sighting.cue !== 'self',
  )
  const state = (sighting: Sighting, kind: Evidence['kind']): Evidence => ({
    kind: sighting.turn < 0 ? 'notes' : kind,
    ...(sighting.turn < 0 ? {} : { turn: sighting.turn + 1 }),
    ...quotes(sighting),
  })
  const direct = reasons.map(({ sighting }) => state(sighting, KIND[sighting.cue]))
  const general = presence
    .filter(sighting => sighting.cue === 'introduced' || sighting.turn < 0)
    .slice(0, 2)
    .map(sighting => state(sighting, KIND[sighting.cue]))
  const decisive = reasons.some(reason => reason.weight >= 1)
  const first = weighed.presence[person.id]![0] ?? reasons[0]?.sighting
  // Nothing points at this label: the person takes part and every other label is somebody else.
  const elimination: Evidence[] =
    decisive || !first ? [] : [{ ...state(first, 'elimination'), kind: 'elimination' }]
  return [...direct, ...general, ...elimination]
}

/** The organisation stated where the person is presented, in the original language if it states one. */
export function affiliationOf(
  person: Person,
  episode: Episode,
  roster: Roster,
  sightings: readonly Sighting[],
): string | undefined {
  let first: string | undefined
  for (const sighting of sightings) {
    if (sighting.org === undefined) continue
    const meant = roster.meant(sighting.text)
    if (meant.length !== 1 || meant[0] !== person) continue
    if (sighting.lang === episode.languages[0]) return sighting.org
    first ??= sighting.org
  }
  return first
}
