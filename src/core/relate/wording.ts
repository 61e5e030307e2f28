import { scriptOf } from '../text/script.ts'
import type { Lang } from '../transcript/episode.ts'
import type { WordTools } from './word-tools.ts'

/** A text as a row of small units: the characters of Chinese and Japanese, the words of other languages. */
export type Wording = readonly string[]

/** Lower is stricter. Chosen on the development articles. */
const COST = {
  /** A unit that stands for another, or for none, as a share of its weight. */
  mismatch: 0.5,
  gap: 0.35,
  /** What characters that sound the same are worth: 做 for 作. */
  homophone: 0.7,
}

/** The units of a text; marks are left out. Linear. */
export function readWording(text: string, lang: Lang, tools: WordTools): Wording {
  const units: string[] = []
  for (const word of tools.tokenize(text, lang)) {
    if (word.kind === 'punctuation') continue
    if (scriptOf(word.text.charCodeAt(0)) === 'han') units.push(...word.text)
    else units.push(tools.normalForm(word.text, lang))
  }
  return units
}

/**
 * How much of a text's weight keeps its wording in another, 0 to 1: the best local alignment of units (Smith and Waterman 1981), with
 * the weights of units for scores. O(length of one × length of the other).
 */
export function sharedWording(
  asked: Wording,
  said: Wording,
  weightOf: (unit: string) => number,
  soundsSame: (a: string, b: string) => boolean,
): { readonly share: number; readonly gain: number } {
  const saidWeights = said.map(weightOf)
  let total = 0
  let best = 0
  let row = new Float64Array(said.length + 1)
  for (const unit of asked) {
    const weight = weightOf(unit)
    total += weight
    const next = new Float64Array(said.length + 1)
    for (let j = 0; j < said.length; j++) {
      const other = said[j]!
      const score =
        unit === other
          ? weight
          : soundsSame(unit, other)
            ? COST.homophone * weight
            : -COST.mismatch * Math.max(weight, saidWeights[j]!)
      const value = Math.max(
        0,
        row[j]! + score,
        row[j + 1]! - COST.gap * weight,
        next[j]! - COST.gap * saidWeights[j]!,
      )
      next[j + 1] = value
      if (value > best) best = value
    }
    row = next
  }
  return { share: total === 0 ? 0 : best / total, gain: best }
}
