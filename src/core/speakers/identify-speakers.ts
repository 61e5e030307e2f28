import type { ByLang, Episode, Lang, Role, Speaker } from '../transcript/episode.ts'
import { affiliationOf, evidenceFor, quoter } from './explain.ts'
import { findPeople } from './find-people.ts'
import type { Found } from './find-people.ts'
import { isGenericLabel } from './labels.ts'
import { matchPeople } from './match-people.ts'
import { nameOf } from './naming.ts'
import { isCased, partsOf } from './roster.ts'
import type { Person } from './roster.ts'
import { rolesByTalk } from './roles.ts'
import { mergeTwins } from './twins.ts'
import { weighEvidence } from './weigh-evidence.ts'
import type { Weighed } from './weigh-evidence.ts'

/** A label takes a name from this confidence on: more likely than all other people, and than nobody, together. */
export const NAMED = 0.5
/** What is inferred is never quite certain. */
const SUREST = 0.98
/** More labels than these are left as they are, the later ones: a matching of thousands would say nothing. */
const LABELS = 200

/**
 * Who the labels are, going by the text and the notes alone: the same labels in the same order, each with name, aliases, role,
 * affiliation, evidence and a confidence from 0 to 1. Below `NAMED` a label keeps the name it had (mostly none). Offsets of the
 * evidence are the file's. Never throws; linear in the text, for a bounded number of people.
 *
 * Stages: names with the words around them (`cased-sightings`, `caseless-sightings`) → spellings that mean one person (`people`,
 * `transliterations`) → log odds for each label and person (`weigh-evidence`) → one-to-one marginals (`match-people`).
 */
export function identifySpeakers(episode: Episode): readonly Speaker[] {
  const { roster, sightings, tallies, roles, weighed, likely } = investigate(episode)
  const quotes = quoter(episode)
  return episode.speakers.map((speaker, label) => {
    const line = likely[label]
    if (!line) return speaker
    let best = -1
    for (let id = 0; id < line.length; id++) if (line[id]! > (line[best] ?? 0)) best = id
    const person = roster.all[best]
    const own = person?.label === speaker.label
    const chance = own ? 1 : Math.min(SUREST, line[best] ?? 0)
    const talks = roles[label]
    // What the notes say of the person goes before how the label talks.
    const host = (own || chance >= NAMED) && isStatedHost(person, weighed)
    const role = host ? 'host' : talks
    const generic = isGenericLabel(speaker.label)
    if (!person || (!own && chance < NAMED))
      return {
        ...speaker,
        ...(generic ? { name: {} } : {}),
        ...(role ? { role } : {}),
        confidence: generic ? Math.round(chance * 100) / 100 : speaker.confidence,
      }
    const { name, aliases } = nameOf(person, episode.languages, tallies)
    const shown = own ? fuller(speaker.name, name) : name
    const affiliation = affiliationOf(person, episode, roster, sightings)
    return {
      label: speaker.label,
      name: shown,
      aliases: aliases.filter(alias => !Object.values(shown).includes(alias)),
      ...(role ? { role } : {}),
      ...(affiliation === undefined ? {} : { affiliation }),
      confidence: own ? 1 : Math.round(chance * 100) / 100,
      evidence: [...(own ? speaker.evidence : []), ...evidenceFor(label, person, weighed, quotes)],
    }
  })
}

function isStatedHost(person: Person | undefined, weighed: Weighed): boolean {
  return (
    person !== undefined && weighed.presence[person.id]!.some(({ turn, cue }) => turn < 0 && cue === 'host')
  )
}

/** The names a label states, each replaced by one that is found only where that has more words or, without words, more characters. */
function fuller(stated: ByLang, found: ByLang): ByLang {
  const names: Record<Lang, string> = { ...stated }
  for (const [lang, name] of Object.entries(found)) {
    const own = stated[lang]
    const [more, less] = [partsOf(name).length, own === undefined ? 0 : partsOf(own).length]
    const longer = more > less || (more === less && !isCased(name) && name.length > own!.length)
    if (longer) names[lang] = name
  }
  return names
}

/** The episode with its speakers named as `identifySpeakers` names them. */
export function nameSpeakers(episode: Episode): Episode {
  return { ...episode, speakers: identifySpeakers(episode) }
}

/** Everything `identifySpeakers` goes by. Rows of the matrices are labels, columns `roster.all`. */
export interface Investigation extends Found {
  readonly roles: readonly (Role | undefined)[]
  readonly weighed: Weighed
  readonly likely: readonly (readonly number[])[]
}

/** The stages of `identifySpeakers` up to its conclusions: for tests, tuning and whoever wants to see why. */
export function investigate(episode: Episode): Investigation {
  const named = { ...episode, speakers: episode.speakers.slice(0, LABELS) }
  const found = findPeople(named)
  const roles = rolesByTalk(named, found.sightings)
  let weighed = weighEvidence(named, found.roster, found.sightings, roles)
  if (mergeTwins(found.roster, weighed, found.sightings))
    weighed = weighEvidence(named, found.roster, found.sightings, roles)
  return { ...found, roles, weighed, likely: matchPeople(weighed.weights) }
}
