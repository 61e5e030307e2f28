import type { Sentence, WordLink } from '../transcript/pairing.ts'
import type { Link } from './link-words.ts'

/** A word of a bead: its place in the turn, and whether it follows another word without a mark between them. */
export interface Word extends Sentence {
  readonly joined: boolean
  /** Whether only a hyphen stands between it and the word before: twenty-three. */
  readonly hyphened?: boolean
}

/**
 * Links of tokens as links of units, ordered by where they stand in `a`. Left out is what is less probable than `floor` and what
 * touches punctuation (`undefined` in the lists of words). Neighbouring words with exactly the same links are one unit, with
 * one link as probable as its links are on average. O(n log n) in the number of links.
 */
export function unitsOf(
  links: readonly Link[],
  a: readonly (Word | undefined)[],
  b: readonly (Word | undefined)[],
  floor: number,
): readonly WordLink[] {
  const kept = links.filter(link => link.confidence >= floor && a[link.a] && b[link.b])
  const unitA = joinTwins(kept, 'a', 'b', a)
  const unitB = joinTwins(kept, 'b', 'a', b)
  const units = new Map<string, { a: Sentence; b: Sentence; sum: number; count: number }>()
  for (const link of [...kept].sort((x, y) => x.a - y.a || x.b - y.b)) {
    const [headA, headB] = [unitA.get(link.a)!, unitB.get(link.b)!]
    const key = `${headA} ${headB}`
    const unit = units.get(key)
    const [wordA, wordB] = [a[link.a]!, b[link.b]!]
    if (!unit) units.set(key, { a: spanOf(wordA), b: spanOf(wordB), sum: link.confidence, count: 1 })
    else {
      unit.a = { ...unit.a, end: Math.max(unit.a.end, wordA.end) }
      unit.b = { ...unit.b, end: Math.max(unit.b.end, wordB.end) }
      unit.sum += link.confidence
      unit.count++
    }
  }
  return [...units.values()].map(({ a, b, sum, count }) => ({ a, b, confidence: sum / count }))
}

/** For each linked word the first of the neighbouring words with the same links: their unit. */
function joinTwins(
  links: readonly Link[],
  own: 'a' | 'b',
  other: 'a' | 'b',
  words: readonly (Word | undefined)[],
): ReadonlyMap<number, number> {
  const partners = new Map<number, number[]>()
  for (const link of links) {
    const list = partners.get(link[own])
    if (list) list.push(link[other])
    else partners.set(link[own], [link[other]])
  }
  const keys = new Map([...partners].map(([word, list]) => [word, list.sort((x, y) => x - y).join()]))
  const heads = new Map<number, number>()
  for (const word of [...keys.keys()].sort((x, y) => x - y)) {
    const before = words[word]?.hyphened ? word - 2 : word - 1
    const twin = words[word]?.joined && keys.get(before) === keys.get(word)
    heads.set(word, twin ? heads.get(before)! : word)
  }
  return heads
}

function spanOf({ side, start, end }: Word): Sentence {
  return { side, start, end }
}
