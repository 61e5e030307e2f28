import type { Episode, Role } from '../transcript/episode.ts'
import type { Person, Roster } from './roster.ts'
import type { Cue, Sighting } from './sighting.ts'

/** What the evidence weighs, in natural log odds. Chosen on the mini-transcripts of `tests/core/speakers` and the sample. */
export const WEIGHTS = {
  /** Someone named is no participant until the words around the name say so. */
  prior: -3,
  /** The most that a person's being a participant can weigh, however often the text says so. */
  priorMost: 3,
  /** "I'm Ann Lee" · "I'm Ann" · the same late in a turn. */
  selfFull: 6,
  selfShort: 4.5,
  selfLate: 2.5,
  /** The speaker of a turn is not who is spoken to, presented or mentioned in it. */
  notWhoSpeaksTo: -4.5,
  notWhoMentions: -2.5,
  notMost: -9,
  /** The most that can speak for a label; where a long conversation says more, all labels' shares are scaled alike. */
  forMost: 12,
  /** "Ann, why?": the next to speak. "Thanks, Ann": the one before. */
  answers: 2.5,
  replied: 2.5,
  /** A role stated for the person fits the label's behaviour or does not. */
  role: 2,
} as const

const PRIOR: Readonly<Record<Cue, number>> = {
  self: 4,
  introduced: 5,
  welcomed: 4,
  thanked: 3,
  addressed: 3,
  reported: 1.2,
  host: 4,
  guest: 4,
  mention: 0.1,
}

/** One reason for (or against) one label being one person. */
export interface Reason {
  readonly sighting: Sighting
  readonly weight: number
}

/** Everything that was weighed. Rows are labels, columns people. */
export interface Weighed {
  readonly weights: readonly (readonly number[])[]
  readonly reasons: (label: number, person: number) => readonly Reason[]
  /** The sightings that say of each person that they take part, the strongest words first. */
  readonly presence: readonly (readonly Sighting[])[]
}

interface Around {
  readonly self: number
  readonly previous: number
  readonly next: number
  readonly after: number
}

/** For each turn the rows of its speaker, of the different speaker before and after, and of the one after that. Linear. */
export function neighbours(episode: Episode, row: ReadonlyMap<string, number>): Around[] {
  const selves = episode.turns.map(turn => row.get(turn.speaker) ?? -1)
  const count = selves.length
  const previous = Array.from({ length: count }, () => -1)
  for (let i = 1; i < count; i++)
    previous[i] = selves[i - 1] === selves[i] ? previous[i - 1]! : selves[i - 1]!
  const next = Array.from({ length: count }, () => -1)
  const after = Array.from({ length: count }, () => -1)
  for (let i = count - 2; i >= 0; i--) {
    if (selves[i + 1] === selves[i]) [next[i], after[i]] = [next[i + 1]!, after[i + 1]!]
    else [next[i], after[i]] = [selves[i + 1]!, next[i + 1]! === selves[i] ? -1 : next[i + 1]!]
  }
  return selves.map((self, i) => ({ self, previous: previous[i]!, next: next[i]!, after: after[i]! }))
}

/** Weighs every sighting. `roleOf` a label comes from how it talks. Linear in sightings. */
export function weighEvidence(
  episode: Episode,
  roster: Roster,
  sightings: readonly Sighting[],
  roleOf: readonly (Role | undefined)[],
): Weighed {
  const row = new Map(episode.speakers.map((speaker, i) => [speaker.label, i]))
  const around = neighbours(episode, row)
  const people = roster.all
  const evidence = episode.speakers.map(() => people.map(() => 0))
  const against = episode.speakers.map(() => people.map(() => 0))
  const prior = people.map(() => 0)
  const reasons = new Map<number, Reason[]>()
  const presence = people.map((): Sighting[] => [])
  const stated = people.map((): Role | undefined => undefined)

  const say = (label: number, person: Person, weight: number, sighting: Sighting): void => {
    if (label < 0 || weight === 0) return
    if (weight < 0) against[label]![person.id]! += weight
    else {
      evidence[label]![person.id]! += weight
      const key = label * people.length + person.id
      const old = reasons.get(key)
      const same = old?.at(-1)?.sighting === sighting ? old.length - 1 : -1
      if (old && same >= 0) old[same] = { sighting, weight: old[same]!.weight + weight }
      else if (old) old.push({ sighting, weight })
      else reasons.set(key, [{ sighting, weight }])
    }
  }

  for (const sighting of strongest(sightings, roster)) {
    const meant = roster.meant(sighting.text)
    const share = 1 / meant.length
    for (const person of meant) {
      const { cue } = sighting
      prior[person.id]! += share * (sighting.turn < 0 ? Math.max(1.5, PRIOR[cue]) : PRIOR[cue])
      if (cue !== 'mention' || sighting.turn < 0) presence[person.id]!.push(sighting)
      if (sighting.turn < 0) {
        if (cue === 'host' || cue === 'guest') stated[person.id] ??= cue
        continue
      }
      weighCue(sighting, person, share, around[sighting.turn]!, say)
    }
  }

  const most = people.map((_, id) => evidence.reduce((top, line) => Math.max(top, line[id]!), 1))
  const weights = evidence.map((line, label) =>
    line.map((positive, id) => {
      const person = people[id]!
      if (person.label !== undefined) return person.label === episode.speakers[label]!.label ? 30 : -30
      const negative = dampen(against[label]![id]!)
      const role = stated[id]
      const fits = role === undefined || roleOf[label] === undefined ? 0 : role === roleOf[label] ? 1 : -1
      const presence = Math.min(WEIGHTS.priorMost, WEIGHTS.prior + prior[id]!)
      return presence + positive * Math.min(1, WEIGHTS.forMost / most[id]!) + negative + fits * WEIGHTS.role
    }),
  )
  // A label that is a name already is nobody else.
  const taken = new Set(people.map(person => person.label))
  const fixed = weights.map((line, label) =>
    taken.has(episode.speakers[label]!.label)
      ? line.map((weight, id) => (people[id]!.label === episode.speakers[label]!.label ? weight : -30))
      : line,
  )
  for (const list of presence) list.sort((a, b) => PRIOR[b.cue] - PRIOR[a.cue])
  return {
    weights: fixed,
    reasons: (label, person) => reasons.get(label * people.length + person) ?? [],
    presence,
  }
}

/** The tenth mention says less than the first: grows with the logarithm, down to `notMost`. */
function dampen(against: number): number {
  const unit = -WEIGHTS.notWhoMentions
  return Math.max(WEIGHTS.notMost, -unit * Math.log2(1 - against / unit))
}

/** What one sighting says of the labels around it. */
function weighCue(
  sighting: Sighting,
  person: Person,
  share: number,
  { self, previous, next, after }: Around,
  say: (label: number, person: Person, weight: number, sighting: Sighting) => void,
): void {
  const { cue, at, of, asks, together } = sighting
  const put = (label: number, weight: number): void => say(label, person, weight * share, sighting)
  if (cue === 'self') {
    const full = sighting.sure || person.fulls.includes(sighting.text)
    put(self, at > 240 && !full ? WEIGHTS.selfLate : full ? WEIGHTS.selfFull : WEIGHTS.selfShort)
    return
  }
  // Two of one first name: the other one may well be mentioned.
  const not = share < 1 ? 0.15 : 1
  say(
    self,
    person,
    (cue === 'mention' || cue === 'reported' ? WEIGHTS.notWhoMentions : WEIGHTS.notWhoSpeaksTo) * not,
    sighting,
  )
  const each = together > 1 ? 0.65 : 1
  const early = at < 120
  if (cue === 'introduced') put(next, together > 1 ? 0.4 : 1)
  else if (cue === 'welcomed') put(next, WEIGHTS.answers * each)
  else if (cue === 'thanked') {
    const late = !early || at > of * 0.7
    put(previous, early ? WEIGHTS.replied * each : 1.1 * each)
    put(next, early && !asks ? (late ? 0.6 : 0.3) : 1.1 * each)
  } else if (cue === 'addressed') {
    if (asks) {
      put(next, WEIGHTS.answers * each)
      if (together > 1) put(after, 0.9)
      put(previous, early ? 0.5 : 0.2)
    } else {
      put(previous, early ? 1.3 * each : 0.8 * each)
      put(next, early ? 1.1 * each : 1.4 * each)
    }
  } else if (cue === 'reported') {
    put(previous, 0.3)
  }
}

/** For each turn and person the one sighting with the strongest words: both sides of a turn say the same once. */
function strongest(sightings: readonly Sighting[], roster: Roster): Sighting[] {
  const kept: Sighting[] = []
  let turn = -2
  let best = new Map<number, Sighting>()
  const flush = (): void => {
    const once = new Set<Sighting>()
    for (const sighting of best.values()) if (!once.has(sighting)) kept.push(sighting)
    for (const sighting of best.values()) once.add(sighting)
    best = new Map()
  }
  for (const sighting of sightings) {
    if (sighting.turn !== turn) flush()
    turn = sighting.turn
    for (const person of roster.meant(sighting.text)) {
      const old = best.get(person.id)
      if (!old || STRENGTH.indexOf(sighting.cue) < STRENGTH.indexOf(old.cue)) best.set(person.id, sighting)
    }
  }
  flush()
  return kept
}

const STRENGTH: readonly Cue[] = [
  'self',
  'welcomed',
  'thanked',
  'addressed',
  'host',
  'guest',
  'introduced',
  'reported',
  'mention',
]
