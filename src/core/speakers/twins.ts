import { isCased } from './roster.ts'
import type { Person, Roster } from './roster.ts'
import type { Weighed } from './weigh-evidence.ts'

/** From this log odds on the evidence points at a label, rather than merely not away from it. */
const POINTS = 1

/**
 * Merges people who turn out to be one: the same label is where the evidence for both points, and either their names are in two
 * scripts (nothing in the text paired 浩 with Hiroshi), or the label's speaker gave both as their own name ("I'm Wu Jianguo, call me
 * Lao Wu"). Without this they would share the label's odds and neither win. Says whether anybody was merged.
 */
export function mergeTwins(roster: Roster, weighed: Weighed): boolean {
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
      if (!apart && !(saysSelf(first) && saysSelf(other))) continue
      roster.merge(first, other)
      merged = true
    }
  })
  return merged
}
