import type { Line } from './make-entries.ts'

/** Readings that a character keeps, and the least share of its sightings that one of them has. */
const MOST = 2
const LEAST = 0.1

/** How characters are read, commonest first: pinyin without tones (`ü` is `v`), counted over all headwords. */
export function countReadings(lines: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const [, head, pinyin] of lines) {
    const syllables = pinyin.split(' ')
    if (syllables.length !== head.length) continue
    syllables.forEach((written, i) => {
      const character = head.charAt(i)
      const syllable = written.toLowerCase().replace(/u:/g, 'v').replace(/\d$/, '')
      if (!/^[㐀-鿿]$/.test(character) || !/^[a-z]+$/.test(syllable)) return
      let row = counts.get(character)
      if (!row) counts.set(character, (row = new Map()))
      row.set(syllable, (row.get(syllable) ?? 0) + 1)
    })
  }
  return new Map(
    [...counts].map(([character, row]) => {
      const sum = [...row.values()].reduce((a, b) => a + b, 0)
      const sorted = [...row].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      return [
        character,
        sorted
          .filter(([, count]) => count >= LEAST * sum)
          .slice(0, MOST)
          .map(([syllable]) => syllable),
      ]
    }),
  )
}
