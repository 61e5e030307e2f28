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
  const passages: { readonly passage: Passage; readonly turn: number }[] = []
  for (const passage of [...episode.titles, ...episode.notes]) passages.push({ passage, turn: -1 })
  episode.turns.forEach((turn, i) => turn.sides.forEach(passage => passages.push({ passage, turn: i })))
  const read = (passage: Passage, turn: number, known?: RegExp): readonly Sighting[] => {
    const cues = cuesOf(passage.lang)
    const found = hasCase(passage.lang)
      ? casedSightings(passage, turn, cues, lexicon)
      : caselessSightings(passage, turn, cues, lexicon, known)
    return turn < 0 ? withNoteRoles(passage, found) : found
  }
  const all = passages.map(({ passage, turn }) => read(passage, turn))
  if (episode.languages.includes('de')) dropNouns(passages, all)
  // What someone is said to belong to is nobody, however it is presented elsewhere ("Zenobe储能主管…").
  const orgs = new Set(all.flatMap(found => found.flatMap(sighting => sighting.org ?? [])))
  const people = (found: readonly Sighting[]): readonly Sighting[] =>
    found.some(sighting => orgs.has(sighting.text))
      ? found.filter(sighting => !orgs.has(sighting.text))
      : found
  const first = all.map(people)
  let sightings = first.flat()
  let tallies = tallySightings(sightings)
  const both = episode.turns.some(turn => new Set(turn.sides.map(side => side.lang)).size > 1)
  const twice = both && episode.languages.length > 1 && episode.languages.every(hasCase)
  const roster = gatherPeople(tallies, episode.speakers, lexicon, twice)
  const caseless = episode.languages.filter(lang => !hasCase(lang))
  if (caseless.length > 0) {
    for (const lang of caseless) pairSpellings(roster, episode, lang, sightings, tallies)
    findTranscriptions(roster, episode, sightings)
    // Once the spellings are known, they are found where nothing marks them as names.
    const known = knownSpellings(roster)
    if (known)
      sightings = passages.flatMap(({ passage, turn }, i) =>
        hasCase(passage.lang) || passage.text.search(known) < 0
          ? first[i]!
          : people(read(passage, turn, known)),
      )
    tallies = tallySightings(sightings)
  }
  return { roster, sightings, tallies }
}

/**
 * Takes a German noun off a name ("Schriftstellerin Anna Seghers") where the other side of the turn has the name without it. Linear.
 */
function dropNouns(passages: readonly { readonly turn: number }[], all: (readonly Sighting[])[]): void {
  const others = new Map<number, Set<string>>()
  passages.forEach(({ turn }, i) => {
    const names = others.get(turn) ?? others.set(turn, new Set()).get(turn)!
    for (const sighting of all[i]!) if (sighting.lang !== 'de') names.add(sighting.text)
  })
  passages.forEach(({ turn }, i) => {
    all[i] = all[i]!.map(sighting => {
      const noun = sighting.text.indexOf(' ') + 1
      const name = sighting.text.slice(noun)
      if (sighting.lang !== 'de' || !name.includes(' ') || !others.get(turn)!.has(name)) return sighting
      return { ...sighting, text: name, start: sighting.start + noun, at: sighting.at + noun, initial: false }
    })
  })
}

/** One expression for all spellings in scripts without capitals, the longer first; plain alternatives, so it cannot back-track. */
function knownSpellings(roster: Roster): RegExp | undefined {
  const texts = roster.all.flatMap(person =>
    [...person.parts].filter(text => !isCased(text) && text.length > 1),
  )
  if (texts.length === 0) return undefined
  texts.sort((a, b) => b.length - a.length)
  return new RegExp(texts.map(text => text.replace(/[^\p{L}]/gu, '\\$&')).join('|'), 'g')
}
