import { foldName, isCased, partsOf } from './roster.ts'
import type { Person, Roster } from './roster.ts'
import type { Sighting } from './sighting.ts'
import type { Weighed } from './weigh-evidence.ts'

/** From this log odds on the evidence points at a label, rather than merely not away from it. */
const POINTS = 1

/**
 * Merges people who turn out to be one: the same label is where the evidence for both points, and either their names are in two
 * scripts (nothing in the text paired 浩 with Hiroshi), or the label's speaker gave both as their own name ("I'm Wu Jianguo, call me
 * Lao Wu"). Without this they would share the label's odds and neither win. Says whether anybody was merged.
 */
export function mergeTwins(roster: Roster, weighed: Weighed, sightings: readonly Sighting[]): boolean {
  let merged = false
  weighed.weights.forEach((line, label) => {
    const here = roster.all.filter(
      person =>
        person.parts.size > 0 &&
        line[person.id]! >= POINTS &&
        weighed.reasons(label, person.id).some(reason => reason.weight >= POINTS) &&
        weighed.weights.every(other => other[person.id]! <= line[person.id]!),
    )
    const saysSelf = (person: Person): boolean =>
      weighed.reasons(label, person.id).some(reason => reason.sighting.cue === 'self')
    here.sort((a, b) => line[b.id]! - line[a.id]! || a.id - b.id)
    const [first, ...rest] = here
    for (const other of rest) {
      if (!first || other.label !== undefined) continue
      const scripts = (person: Person): Set<boolean> => new Set([...person.parts].map(isCased))
      const apart = [...scripts(first)].every(script => !scripts(other).has(script))
      if (!apart && !(saysSelf(first) && saysSelf(other) && !beside(first, other, sightings, roster)))
        continue
      roster.merge(first, other)
      merged = true
    }
  })
  return merged
}

/**
 * Whether a turn names both, in one language, by names that have nothing in common: then they are two people. 吴建国 and 老吴 share a
 * character, Robert Miller and Rob Miller a word; of a nickname that shares nothing (`I'm Robert Miller, call me Bob`) both must be what the
 * speaker says of themself there.
 */
function beside(one: Person, other: Person, sightings: readonly Sighting[], roster: Roster): boolean {
  const related = [...one.parts].some(a => [...other.parts].some(b => shares(a, b)))
  if (related) return false
  const seen = new Map<string, Sighting>()
  for (const sighting of sightings) {
    const meant = roster.meant(sighting.text)
    if (meant.length === 1 && meant[0] === one) seen.set(`${sighting.turn} ${sighting.lang}`, sighting)
  }
  return sightings.some(sighting => {
    const beside = seen.get(`${sighting.turn} ${sighting.lang}`)
    const meant = roster.meant(sighting.text)
    if (!beside || meant.length !== 1 || meant[0] !== other) return false
    const nickname =
      isCased(sighting.text) && (partsOf(sighting.text).length === 1 || partsOf(beside.text).length === 1)
    return !(nickname && sighting.cue === 'self' && beside.cue === 'self')
  })
}

function shares(a: string, b: string): boolean {
  if (isCased(a) !== isCased(b)) return false
  if (!isCased(a)) return [...a].some(character => b.includes(character))
  return partsOf(a).some(part => partsOf(b).some(word => foldName(word) === foldName(part)))
}
