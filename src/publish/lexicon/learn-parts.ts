import type { Meanings } from './make-entries.ts'

/** What a part of headwords means within them: how much of what they mean it explains, 0 to 1. */
export type Parts = ReadonlyMap<string, Meanings>

/** Parts are of one to so many characters; every one of them is a headword itself. */
const LONGEST = 3
const ROUNDS = 6
/** The share of a word's meanings that no part explains, so that idioms teach their characters little. */
const NOBODY = 0.02
/** Sightings added that say nothing: a part that was met once is believed less. */
const DOUBT = 0.5
/** What is kept: so many words a part, so sure at least, and so many of its headwords' meanings explained. */
const MOST = 8
const LEAST = 0.02
const EXPLAINED = 0.3

/**
 * Learns from the dictionary itself what the parts of longer headwords mean: 尼泊尔王国, 王国政府 … teach that 王国 is a
 * kingdom, and 大臣 in 外交大臣 a minister. IBM model 1 (Brown et al. 1993), headwords as sentences of their overlapping parts,
 * glosses as sentences of their words. About three seconds.
 */
export function learnParts(meanings: ReadonlyMap<string, Meanings>): Parts {
  const lessons: { parts: number[]; words: number[]; weights: number[] }[] = []
  const partIds = new Numbering()
  const wordIds = new Numbering()
  for (const [head, words] of meanings) {
    if (head.length < 2 || words.size === 0 || !/^\p{Script=Han}+$/u.test(head)) continue
    const parts = new Set<string>()
    for (let i = 0; i < head.length; i++)
      for (let length = 1; length <= LONGEST && i + length <= head.length; length++) {
        const part = head.slice(i, i + length)
        if (length < head.length && meanings.has(part)) parts.add(part)
      }
    lessons.push({
      parts: [...parts].map(part => partIds.of(part)),
      words: [...words.keys()].map(word => wordIds.of(word)),
      weights: [...words.values()],
    })
  }

  // believed.get(part × words + word): the probability of the word, given the part.
  const all = wordIds.names.length
  let believed: Map<number, number> | undefined
  let counts = new Map<number, number>()
  for (let round = 0; round < ROUNDS; round++) {
    counts = new Map()
    const totals = new Float64Array(partIds.names.length).fill(DOUBT)
    for (const { parts, words, weights } of lessons)
      words.forEach((word, k) => {
        const shares = parts.map(part => (believed ? (believed.get(part * all + word) ?? 0) : 1))
        const sum = shares.reduce((one, two) => one + two, NOBODY)
        parts.forEach((part, p) => {
          const count = ((shares[p] ?? 0) / sum) * (weights[k] ?? 0)
          if (count < 1e-4) return
          counts.set(part * all + word, (counts.get(part * all + word) ?? 0) + count)
          totals[part] = (totals[part] ?? 0) + count
        })
      })
    believed = new Map()
    for (const [key, count] of counts) {
      const probability = count / (totals[Math.floor(key / all)] ?? 1)
      if (probability > LEAST / 4) believed.set(key, probability)
    }
  }

  const learnt = new Map<string, [string, number][]>()
  for (const [key, probability] of believed ?? []) {
    if (probability < LEAST || (counts.get(key) ?? 0) < EXPLAINED) continue
    const part = partIds.names[Math.floor(key / all)] ?? ''
    let list = learnt.get(part)
    if (!list) learnt.set(part, (list = []))
    list.push([wordIds.names[key % all] ?? '', probability])
  }
  return new Map(
    [...learnt].map(([part, list]) => [
      part,
      new Map(list.sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).slice(0, MOST)),
    ]),
  )
}

class Numbering {
  readonly names: string[] = []
  private readonly numbers = new Map<string, number>()
  of(name: string): number {
    let number = this.numbers.get(name)
    if (number === undefined) {
      this.numbers.set(name, (number = this.names.length))
      this.names.push(name)
    }
    return number
  }
}
