import type { Speaker } from '../transcript/episode.ts'
import type { Lexicon } from './cased-runs.ts'
import { isGenericLabel } from './labels.ts'
import { CROWD, foldName, isCased, newRoster, partsOf } from './roster.ts'
import type { Person, Roster } from './roster.ts'
import { takesPart } from './tally.ts'
import type { Tally } from './tally.ts'
import { heard, looksLike, soundsLike } from './sounds.ts'

/** Full names that nobody presents or addresses are compared with participants' up to this many, the most frequent first. */
const BYSTANDERS = 1000

/**
 * A roster with the names that are labels themselves, then every name in a script with capital letters: spellings that mean one
 * person put together (short, misheard, notes against speech). Linear in spellings times `CROWD`.
 * `twice`: both languages have capitals, so a name stands in both sides, and a single word that does not is none.
 */
export function gatherPeople(
  tallies: ReadonlyMap<string, Tally>,
  speakers: readonly Speaker[],
  lexicon: Lexicon,
  twice: boolean,
): Roster {
  const roster = newRoster()
  for (const speaker of speakers.slice(0, CROWD)) {
    if (isGenericLabel(speaker.label)) continue
    const spellings = [...new Set([...Object.values(speaker.name), speaker.label, ...speaker.aliases])]
    const person = roster.create(spellings[0]!, speaker.label)
    for (const other of spellings.slice(1)) roster.add(person, other)
  }
  const ordered = [...tallies.values()].filter(tally => isCased(tally.text)).sort((a, b) => b.rank - a.rank)
  const fulls = ordered.filter(tally => partsOf(tally.text).length > 1)
  // People only spoken about: their names are theirs, not a participant's misheard.
  const absent = new Set<string>()
  let bystanders = 0
  for (const tally of fulls) {
    const part = takesPart(tally) || tally.notes
    if (!part && ++bystanders > BYSTANDERS) continue
    const same = sameFull(tally, roster.all, tallies, part)
    if (same) roster.add(same, tally.text)
    else if (part && !roster.full()) roster.create(tally.text)
    else for (const word of partsOf(tally.text)) absent.add(foldName(word))
  }
  for (const tally of ordered) {
    if (partsOf(tally.text).length > 1 || roster.meant(tally.text).length > 0) continue
    const alike = absent.has(foldName(tally.text)) ? undefined : sameShort(tally, roster.all, lexicon)
    if (alike) roster.addPart(alike, tally.text)
    else if (takesPart(tally) && verified(tally, lexicon, twice) && !roster.full()) roster.create(tally.text)
  }
  return roster
}

/** Who a full name is another spelling of: the same words, or misheard, unless both stand in one passage. */
function sameFull(
  tally: Tally,
  all: readonly Person[],
  tallies: ReadonlyMap<string, Tally>,
  takesPart: boolean,
): Person | undefined {
  const parts = partsOf(tally.text).map(foldName)
  const first = parts[0]!
  const last = parts.at(-1)!
  let best: Person | undefined
  let bestScore = 0
  for (const person of all) {
    if (person.fulls.length === 0) {
      // A label "Andrew" and "Andrew Mayne" in the text: his if no other label has that name.
      const short = foldName([...person.parts][0] ?? '')
      const rivals = all.filter(other => other.parts.has([...person.parts][0] ?? ''))
      if ((short === first || short === last) && rivals.length === 1) return person
      continue
    }
    for (const full of person.fulls) {
      if (!isCased(full)) continue
      const other = partsOf(full).map(foldName)
      const otherFirst = other[0]!
      const otherLast = other.at(-1)!
      if (first === otherFirst && last === otherLast) return person
      if (parts.length === other.length && parts.every(part => other.includes(part))) return person
      const known = tallies.get(full)
      const apart = known === undefined || !overlap(known.passages, tally.passages)
      if (!apart || (first[0] !== otherFirst[0] && heard(first)[0] !== heard(otherFirst)[0])) continue
      const firsts = first === otherFirst ? 1 : alike(first, otherFirst)
      const lasts = last === otherLast ? 1 : alike(last, otherLast)
      // One in the notes, one in the speech, and both present someone: much may be misheard.
      const across = takesPart && known !== undefined && known.notes !== tally.notes && known.notes
      const needed = across ? 0.4 : 0.74
      const score = (firsts + lasts) / 2
      const surname = across && lasts >= 0.85 && firsts >= 0.2
      if ((surname || (firsts >= (across ? 0.6 : 0.74) && lasts >= needed)) && score > bestScore)
        [best, bestScore] = [person, score]
    }
  }
  return best
}

function alike(a: string, b: string): number {
  if (heard(a) === heard(b)) return 0.9
  const look = looksLike(a, b)
  return a[0] === b[0] ? Math.max(look, 0.6 * soundsLike(a, b)) : look * 0.8
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const passage of few) if (many.has(passage)) return true
  return false
}

/** Who a single name is short or misheard for: only when exactly one participant fits. */
function sameShort(tally: Tally, all: readonly Person[], lexicon: Lexicon): Person | undefined {
  const key = foldName(tally.text)
  if (key.length < 3 || lexicon.small.has(key)) return undefined
  const short = all.filter(person =>
    person.fulls.some(full => isCased(full) && foldName(partsOf(full)[0]!).startsWith(key)),
  )
  if (short.length === 1) return short[0]
  const sounding = all.filter(person =>
    [...person.parts].some(part => isCased(part) && !part.includes(' ') && heard(part) === heard(key)),
  )
  return short.length === 0 && sounding.length === 1 ? sounding[0] : undefined
}

/** Whether a single capitalised word that is spoken to is a name at all, rather than a word of the sentence. */
function verified(tally: Tally, lexicon: Lexicon, twice: boolean): boolean {
  const key = foldName(tally.text)
  if (tally.sure || tally.langs.size > 1) return true
  if (twice) return false
  if (lexicon.small.has(tally.text.toLowerCase()) && !lexicon.capital.has(tally.text.toLowerCase()))
    return false
  if (tally.selfEarly || tally.cues.get('introduced') !== undefined) return true
  if (tally.cues.size === 1 && tally.cues.has('self')) return false
  return (lexicon.capital.get(key) ?? 0) > 0 || tally.nonInitial > 0
}
