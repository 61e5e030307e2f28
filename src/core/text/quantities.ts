import { settle } from './quantities/candidates.ts'
import { hanCandidates } from './quantities/han.ts'
import type { Quantity } from './quantities/quantity.ts'
import { spacedCandidates } from './quantities/spaced.ts'

/**
 * What a text says in numbers: amounts with their units, counts, percentages, multiples, money, durations and dates, in order, none
 * within another. Numbers in digits and in words are read in Chinese (simplified and traditional), English, German, French, Spanish and
 * Portuguese; of other languages what is written in digits. `lang` is a BCP 47 tag.
 *
 * What only looks like a number is left out: names and versions (GPT-5, H100, Windows 11), ordinals, labels (chapter 5, 第八集), articles and
 * pronouns (one of, a, 一个, 一些), idioms, times of day, telephone numbers, addresses, list numbering. All rules are our own. Linear in the length
 * of the text: every rule reads a bounded stretch.
 */
export function findQuantities(text: string, lang: string): Quantity[] {
  const language = lang.toLowerCase().split('-')[0] ?? ''
  return settle(text, language === 'zh' ? hanCandidates(text) : spacedCandidates(text, language))
}
