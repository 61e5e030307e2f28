import { isCaseless } from './cased-runs.ts'
import { withoutTitle } from './titles.ts'

/** Someone the document names, with every spelling of the name. */
export interface Person {
  readonly id: number
  /** Names of more than one word, and names in scripts that do not part words; the best first. */
  readonly fulls: string[]
  /** Every spelling and its first and last word. */
  readonly parts: Set<string>
  /** The label whose own text this name is: no need to guess. */
  readonly label?: string
}

/** All people named so far, and who may be meant by a spelling: several where two share a first name. */
export interface Roster {
  readonly all: readonly Person[]
  meant(text: string): readonly Person[]
  /** A full name or a spelling of its own, which its first and last word may stand for. */
  add(person: Person, text: string): void
  /** A short or misheard spelling. */
  addPart(person: Person, text: string): void
  /** Nobody new beyond `CROWD`; the caller asks `full` first. */
  create(text: string, label?: string): Person
  /** All spellings of `other` mean `person` from now on; `other` keeps its place in `all`, nameless. */
  merge(person: Person, other: Person): void
  full(): boolean
}

/** No more people than these can take part; those met first, notes and introductions before all, are kept. */
export const CROWD = 200

/** A spelling as names are compared: lower-case without accents. */
export function foldName(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  return folded
    .toLowerCase()
    .replace(/[・•‧]/g, '·')
    .replace(/’/g, "'")
}

/** The words of a name: at spaces, or at the dots of a transcription. Initials are left out. */
export function partsOf(name: string): string[] {
  const parts = name.split(/[\s·・•‧]+/).filter(part => part !== '')
  const long = parts.filter(part => !/^\p{L}\.?$/u.test(part) || isCaseless(part[0]!))
  return long.length > 0 ? long : parts.length > 0 ? parts : [name]
}

/** Whether the name is in a script with capital letters. */
export function isCased(text: string): boolean {
  return !isCaseless(text[0] ?? '')
}

/** An empty roster. */
export function newRoster(): Roster {
  const all: Person[] = []
  const meant = new Map<string, Person[]>()
  const know = (text: string, person: Person): void => {
    const key = foldName(text)
    const known = meant.get(key)
    person.parts.add(text)
    if (!known) meant.set(key, [person])
    else if (!known.includes(person)) known.push(person)
  }
  const add = (person: Person, text: string): void => {
    const parts = partsOf(text)
    know(text, person)
    if (withoutTitle(text) !== text) return
    if ((parts.length > 1 || !isCased(text)) && !person.fulls.includes(text)) person.fulls.push(text)
    if (parts.length === 1) return
    know(parts[0]!, person)
    know(parts.at(-1)!, person)
  }
  return {
    all,
    meant: text => meant.get(foldName(text)) ?? [],
    add,
    addPart: (person, text) => know(text, person),
    create(text, label) {
      const person: Person = {
        id: all.length,
        fulls: [],
        parts: new Set(),
        ...(label === undefined ? {} : { label }),
      }
      all.push(person)
      add(person, text)
      return person
    },
    merge(person, other) {
      for (const text of other.fulls) add(person, text)
      for (const text of other.parts) know(text, person)
      for (const list of meant.values()) {
        const at = list.indexOf(other)
        if (at >= 0) list.splice(at, 1)
      }
      other.fulls.length = 0
      other.parts.clear()
    },
    full: () => all.length >= CROWD,
  }
}
