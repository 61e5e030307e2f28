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
    let start = wordStart(passage.text, around.start, at)
    while (start < at && /\s/.test(passage.text[start]!)) start++
    const stop = Math.max(end, wordEnd(passage.text, around.end, end))
    const quote = passage.text.slice(start, stop).trimEnd()
    return { span: { start: passage.start + start, end: passage.start + start + quote.length }, quote }
  }
}

/** A quote has at most this many code units on either side of the name. */
const SIDE = 80

/** Where a quote begins: with the sentence or, `SIDE` before the name, with a word (a clause, where words are not spaced). */
function wordStart(text: string, sentence: number, at: number): number {
  if (at - sentence <= SIDE) return sentence
  for (const breaks of [isSpace, isPause])
    for (let i = at - SIDE; i < at; i++) if (breaks(text[i - 1]!)) return i
  return at
}

/** Where a quote ends, likewise. */
function wordEnd(text: string, sentence: number, end: number): number {
  if (sentence - end <= SIDE) return sentence
  for (const breaks of [isSpace, isPause])
    for (let i = end + SIDE; i > end; i--) if (breaks(text[i]!)) return i
  return end
}

const isSpace = (character: string): boolean => /\s/.test(character)
const isPause = (character: string): boolean => '，、；：,;:（）()「」《》—…'.includes(character)

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
  return once([...elimination, ...direct, ...general])
}

/** Two names of one sentence give one quote: each quote of a turn once, for the strongest reason. */
function once(evidence: readonly Evidence[]): Evidence[] {
  const said = new Set<string>()
  return evidence.filter(({ turn, quote }) => {
    const key = `${turn ?? ''} ${quote}`
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}

/** The organisation stated where the person is presented, in the original language if it states one. */
export function affiliationOf(
  person: Person,
  episode: Episode,
  roster: Roster,
  sightings: readonly Sighting[],
): string | undefined {
  const orgs = new Set<string>()
  let original: string | undefined
  let first: string | undefined
  let shared: { readonly org: string; readonly turn: number } | undefined
  for (const sighting of sightings) {
    if (sighting.org === undefined) continue
    const meant = roster.meant(sighting.text)
    if (meant.length !== 1 || meant[0] !== person || isPlace(sighting.org, sighting.turn, episode)) continue
    orgs.add(sighting.org)
    if (sighting.lang === episode.languages[0]) original ??= sighting.org
    else if (sighting.orgShared) shared ??= { org: sighting.org, turn: sighting.turn }
    else first ??= sighting.org
  }
  const stated = original ?? first
  // "from Salt and Stone" may be cut at "and": another sentence has it whole.
  if (stated !== undefined) return [...orgs].find(org => org.startsWith(`${stated} `)) ?? stated
  if (shared === undefined) return undefined
  // 来自Acme的安娜和汤姆: where the original gives it to Anna alone, it is not Tom's.
  const another = sightings.some(
    other => other.turn === shared!.turn && other.org !== undefined && other.lang === episode.languages[0],
  )
  return another ? undefined : shared.org
}

/** "from Weimar" may be either; the German side says "aus Weimar" of a place and "von Zeiss" of a firm. */
function isPlace(org: string, turn: number, episode: Episode): boolean {
  const sides = episode.turns[turn]?.sides ?? []
  return sides.some(side => side.lang === 'de' && side.text.includes(`aus ${org}`))
}
