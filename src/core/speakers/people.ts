import type { Speaker } from '../transcript/episode.ts'
import type { Lexicon } from './cased-runs.ts'
import { isGenericLabel } from './labels.ts'
import { CROWD, foldName, isCased, newRoster, partsOf } from './roster.ts'
import type { Person, Roster } from './roster.ts'
import { takesPart } from './tally.ts'
import type { Tally } from './tally.ts'
import { heard, looksLike, soundsLike } from './sounds.ts'

/** Full names that nobody presents or addresses are compared with participants' up to this many, the most frequent first. */
const BYSTANDERS = 300

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
  const spellings: Spelling[] = []
  const note = (person: Person, text: string): void => {
    if (isCased(text)) spellings.push({ ...soundOf(text), person, tally: tallies.get(text) })
  }
  for (const person of roster.all) for (const text of person.parts) note(person, text)
  // People only spoken about: their names are theirs, not a participant's misheard.
  const absent = new Set<string>()
  let bystanders = 0
  for (const tally of ordered) {
    if (partsOf(tally.text).length < 2) continue
    const part = tally.notes || (takesPart(tally) && (!twice || tally.sure || tally.langs.size > 1))
    if (!part && ++bystanders > BYSTANDERS) continue
    const same = sameFull(tally, spellings, roster, part)
    if (same) {
      roster.add(same, tally.text)
      note(same, tally.text)
    } else if (part && !roster.full()) note(roster.create(tally.text), tally.text)
    else for (const word of partsOf(tally.text)) absent.add(foldName(word))
  }
  const bySound = new Map<string, Set<Person>>()
  for (const { person, heardFirst, heardLast } of spellings)
    for (const sound of [heardFirst, heardLast])
      bySound.set(sound, (bySound.get(sound) ?? new Set<Person>()).add(person))
  for (const tally of ordered) {
    if (partsOf(tally.text).length > 1 || roster.meant(tally.text).length > 0) continue
    const alike = absent.has(foldName(tally.text)) ? undefined : sameShort(tally, spellings, bySound, lexicon)
    if (alike) roster.addPart(alike, tally.text)
    else if (takesPart(tally) && verified(tally, lexicon, twice) && !roster.full()) roster.create(tally.text)
  }
  return roster
}

/** A spelling taken apart once, for it is compared with many. */
interface Sound {
  readonly parts: readonly string[]
  readonly first: string
  readonly last: string
  readonly heardFirst: string
  readonly heardLast: string
}

interface Spelling extends Sound {
  readonly person: Person
  readonly tally: Tally | undefined
}

function soundOf(text: string): Sound {
  const parts = partsOf(text).map(foldName)
  const first = parts[0]!
  const last = parts.at(-1)!
  return { parts, first, last, heardFirst: heard(first), heardLast: heard(last) }
}

/** Who a full name is another spelling of: the same words, or misheard, unless both stand in one passage. */
function sameFull(
  tally: Tally,
  spellings: readonly Spelling[],
  roster: Roster,
  takesPart: boolean,
): Person | undefined {
  const mine = soundOf(tally.text)
  let best: Person | undefined
  let bestScore = 0
  for (const other of spellings) {
    const { person, first, last } = other
    if (other.parts.length === 1) {
      // A label "Bea" and "Bea Moss" in the text: his if no other label has that name.
      const his = person.fulls.every(full => !isCased(full)) && (first === mine.first || first === mine.last)
      if (his && roster.meant(first).length === 1) return person
      continue
    }
    if (mine.first === first && mine.last === last) return person
    if (mine.parts.length === other.parts.length && mine.parts.every(part => other.parts.includes(part)))
      return person
    const tail = mine.last === last && (mine.first.endsWith(first) || first.endsWith(mine.first))
    if (!tail && mine.heardFirst[0] !== other.heardFirst[0]) continue
    if (other.tally && overlap(other.tally.passages, tally.passages)) continue
    // Oluwaseun is Seun for short.
    const firsts = tail ? 0.8 : alike(mine.first, first, mine.heardFirst === other.heardFirst)
    const lasts = alike(mine.last, last, mine.heardLast === other.heardLast)
    // One in the notes, one in the speech, and both present someone: much may be misheard.
    const across = takesPart && other.tally?.notes === true && !tally.notes
    const fits = across
      ? (firsts >= 0.6 && lasts >= 0.4) || (firsts >= 0.2 && lasts >= 0.85)
      : firsts >= 0.74 && lasts >= 0.74
    const score = (firsts + lasts) / 2
    if (fits && score > bestScore) [best, bestScore] = [person, score]
  }
  return best
}

function alike(a: string, b: string, sameSound: boolean): number {
  if (a === b) return 1
  if (sameSound) return 0.9
  const look = looksLike(a, b)
  return a[0] === b[0] ? Math.max(look, 0.6 * soundsLike(a, b)) : look * 0.8
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const passage of few) if (many.has(passage)) return true
  return false
}

/** Who a single name is short or misheard for: only when exactly one participant fits. */
function sameShort(
  tally: Tally,
  spellings: readonly Spelling[],
  bySound: ReadonlyMap<string, ReadonlySet<Person>>,
  lexicon: Lexicon,
): Person | undefined {
  const key = foldName(tally.text)
  if (key.length < 3 || lexicon.small.has(key)) return undefined
  const short = new Set<Person>()
  for (const { person, parts, first } of spellings)
    if (parts.length > 1 && first.startsWith(key)) short.add(person)
  if (short.size === 1) return [...short][0]
  const sounding = bySound.get(heard(key))
  return short.size === 0 && sounding?.size === 1 ? [...sounding][0] : undefined
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
