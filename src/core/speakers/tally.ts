import type { Cue, Sighting } from './sighting.ts'

/** What is known of one spelling over the whole document. */
export interface Tally {
  readonly text: string
  readonly count: number
  /** Stands in the notes or a title. */
  readonly notes: boolean
  readonly sure: boolean
  /** Only ever a guess by its place. */
  readonly loose: boolean
  /** How often it does not begin a sentence. */
  readonly nonInitial: number
  /** Someone says "I'm …" with it near the beginning of a turn. */
  readonly selfEarly: boolean
  readonly cues: ReadonlyMap<Cue, number>
  readonly langs: ReadonlySet<string>
  /** The turns it stands in, -1 for the notes: two names in one of them are two people. */
  readonly passages: ReadonlySet<number>
  /** The higher, the sooner it founds a person: notes, introductions, then frequency. */
  readonly rank: number
}

/** One tally a spelling. Linear. */
export function tallySightings(sightings: readonly Sighting[]): Map<string, Tally> {
  const tallies = new Map<
    string,
    Tally & { cues: Map<Cue, number>; langs: Set<string>; passages: Set<number> }
  >()
  for (const sighting of sightings) {
    const old = tallies.get(sighting.text)
    const cues = old?.cues ?? new Map<Cue, number>()
    cues.set(sighting.cue, (cues.get(sighting.cue) ?? 0) + 1)
    const notes = sighting.turn < 0
    tallies.set(sighting.text, {
      text: sighting.text,
      count: (old?.count ?? 0) + 1,
      notes: (old?.notes ?? false) || notes,
      sure: (old?.sure ?? false) || sighting.sure,
      loose: (old?.loose ?? true) && sighting.loose === true,
      nonInitial: (old?.nonInitial ?? 0) + (sighting.initial ? 0 : 1),
      selfEarly: (old?.selfEarly ?? false) || (sighting.cue === 'self' && sighting.at < 160),
      cues,
      langs: (old?.langs ?? new Set<string>()).add(sighting.lang),
      passages: (old?.passages ?? new Set<number>()).add(sighting.turn),
      rank:
        (old?.rank ?? 0) +
        (notes ? 1e9 : 1) +
        (sighting.cue === 'introduced' || sighting.cue === 'self' ? 30 : 0),
    })
  }
  return tallies
}

const PART: readonly Cue[] = ['self', 'introduced', 'welcomed', 'thanked', 'addressed', 'host', 'guest']

/** Whether someone of that name is in the room, going by the words around it. */
export function takesPart(tally: Tally): boolean {
  return PART.some(cue => tally.cues.has(cue))
}
