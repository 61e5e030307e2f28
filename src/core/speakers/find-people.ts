import type { Episode } from '../transcript/episode.ts'
import { readLexicon } from './cased-runs.ts'
import { casedSightings, hasCase } from './cased-sightings.ts'
import type { Passage } from './cased-sightings.ts'
import { caselessSightings } from './caseless-sightings.ts'
import { cuesOf } from './cues.ts'
import { withNoteRoles } from './note-roles.ts'
import { gatherPeople } from './people.ts'
import { isCased } from './roster.ts'
import type { Roster } from './roster.ts'
import type { Sighting } from './sighting.ts'
import { tallySightings } from './tally.ts'
import type { Tally } from './tally.ts'
import { findTranscriptions, pairSpellings } from './transliterations.ts'

/** All names of an episode in file order, the spellings counted, and who is meant by them. */
export interface Found {
  readonly roster: Roster
  readonly sightings: readonly Sighting[]
  readonly tallies: ReadonlyMap<string, Tally>
}

/** Finds the names in titles, notes and turns, and puts them together to people. Linear in the text for a bounded number of people. */
export function findPeople(episode: Episode): Found {
  const lexicon = readLexicon(episode)
  const look = (known?: ReadonlyMap<string, RegExp>): Sighting[] => {
    const found: Sighting[] = []
    const read = (passage: Passage, turn: number): void => {
      const cues = cuesOf(passage.lang)
      const more = hasCase(passage.lang)
        ? casedSightings(passage, turn, cues, lexicon)
        : caselessSightings(passage, turn, cues, lexicon, known?.get(passage.lang))
      for (const sighting of turn < 0 ? withNoteRoles(passage, more) : more) found.push(sighting)
    }
    for (const note of [...episode.titles, ...episode.notes]) read(note, -1)
    episode.turns.forEach((turn, i) => turn.sides.forEach(side => read(side, i)))
    return found
  }
  let sightings = look()
  let tallies = tallySightings(sightings)
  const both = episode.turns.some(turn => new Set(turn.sides.map(side => side.lang)).size > 1)
  const twice = both && episode.languages.length > 1 && episode.languages.every(hasCase)
  const roster = gatherPeople(tallies, episode.speakers, lexicon, twice)
  const caseless = episode.languages.filter(lang => !hasCase(lang))
  if (caseless.length > 0) {
    for (const lang of caseless) pairSpellings(roster, lang, sightings, tallies)
    findTranscriptions(roster, episode, sightings)
    // Once the spellings are known, they are found where nothing marks them as names.
    sightings = look(new Map(caseless.flatMap(lang => knownSpellings(roster, lang))))
    tallies = tallySightings(sightings)
  }
  return { roster, sightings, tallies }
}

/** One expression for all spellings in scripts without capitals, the longer first; plain alternatives, so it cannot back-track. */
function knownSpellings(roster: Roster, lang: string): [string, RegExp][] {
  const texts = roster.all.flatMap(person =>
    [...person.parts].filter(text => !isCased(text) && text.length > 1),
  )
  if (texts.length === 0) return []
  texts.sort((a, b) => b.length - a.length)
  return [[lang, new RegExp(texts.map(text => text.replace(/[^\p{L}]/gu, '\\$&')).join('|'), 'g')]]
}
