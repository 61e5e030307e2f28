import { isFunctionWordIn } from '../language.ts'
import type { Reader } from './spaced-reader.ts'
import type { SpacedNumber } from './spaced-number.ts'
import type { Word } from './words.ts'

/**
 * Whether a number is part of a name, a version or a label (GPT-5, H100, Windows 11, "Dota two", chapter 5) and says no quantity.
 * `measured`: a unit follows it, which only a name glued to it outweighs.
 */
export function isNamed({ words, known, lang }: Reader, number: SpacedNumber, measured: boolean): boolean {
  const { from, to, spelled, value } = number
  const first = words[from]!
  const before = words[from - 1]
  if (!before) return false
  const glued = first.glued
  if (glued && before.kind === 'word') return true
  if (glued && /^[#№§@_\\]$/.test(before.text)) return true
  // HTTP/2
  if (glued && before.text === '/' && before.glued && words[from - 2]?.kind === 'word') return true
  // a 747: an article goes with no bare number
  if (
    !measured &&
    !spelled &&
    /^an?$/.test(before.lower) &&
    lang === 'en' &&
    (words[to]?.kind !== 'word' || isFunctionWordIn(words[to]!.lower, lang)) &&
    words[to]?.text !== '-'
  )
    return true
  // n° 163
  if (/^[°º]$/.test(before.text) && before.glued && words[from - 2]?.lower === 'n') return true
  // C++20
  if (glued && before.text === '+' && before.glued && words[from - 2]?.text === '+') return true
  if (glued && before.text === '.' && words[from - 2]?.kind === 'digits' && before.glued) return true
  if (glued && before.text === '-' && before.glued) {
    const hyphened = words[from - 2]
    return hyphened?.kind === 'word'
      ? hyphened.capital || hasInnerCapital(hyphened)
      : hyphened?.kind === 'mark'
  }
  if (measured) return false
  const after = words[to]
  const noun = after?.kind === 'word' && !after.capital && !isFunctionWordIn(after.lower, lang)
  if (
    before.text === '.' &&
    /^(?:no|nr|vol|fig|p|pp|ch|art|ver|núm|nº|s|bd|kap)$/.test(words[from - 2]?.lower ?? '')
  )
    return true
  if (before.kind !== 'word') return false
  if (known.labels.has(before.lower)) return !(spelled && noun && value > 1)
  if (!before.capital) return hasInnerCapital(before)
  if (
    before.lower === 'i' ||
    /['’]s?$/.test(before.text) ||
    /s['’]$/.test(before.text) ||
    known.months.has(before.lower)
  )
    return false
  if (
    isFunctionWordIn(before.lower, lang) ||
    known.about.has(before.lower) ||
    known.emphasis.has(before.lower) ||
    known.yearAfter.has(before.lower) ||
    known.few.has(before.lower)
  )
    return false
  // A sentence begins with any word: only one that is written like a name counts.
  if (before.first && words[to]?.capital && !spelled) return true
  if (before.first && !(hasInnerCapital(before) || isAllCaps(before))) return false
  // "told Sam two things"; in German a noun follows with a capital.
  if (spelled && noun && value > 1) return isAllCaps(before) || hasInnerCapital(before)
  return !(lang === 'de' && after?.kind === 'word' && !isFunctionWordIn(after.lower, lang))
}

const hasInnerCapital = (word: Word): boolean => word.text.length > 1 && /\p{Lu}/u.test(word.text.slice(1))
const isAllCaps = (word: Word): boolean => word.text.length > 1 && word.text === word.text.toUpperCase()
