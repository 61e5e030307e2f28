import type { Lang } from '../../transcript/episode.ts'
import { footerOpeners, looksLikeHeading, opensWith } from './page-words.ts'
import type { Passage } from './settle-languages.ts'

/** A line longer than this opens no footer. */
const longestHeading = 200

/** What the turns of a file normally look like. */
export interface TurnShape {
  /** How many passages most turns have; 0 when there is no such number. */
  readonly passages: number
  /** The share of turns that have it, 0 to 1. */
  readonly share: number
}

/** The commonest number of passages of the turns before the last. */
export function shapeOf(turns: readonly (readonly Passage[])[]): TurnShape {
  const counts = new Map<number, number>()
  const judged = turns.length > 1 ? turns.length - 1 : 0
  for (let index = 0; index < judged; index++) {
    const size = turns[index]!.length
    counts.set(size, (counts.get(size) ?? 0) + 1)
  }
  let [passages, most] = [0, 0]
  for (const [size, count] of counts) if (count > most) [passages, most] = [size, count]
  return { passages, share: judged === 0 ? 0 : most / judged }
}

/**
 * How many passages of the last turn are speech; what follows them is the page's footer. A footer begins with a line
 * that looks like a heading, once the turn has said something in every language: either the line begins as footers do,
 * or the file's turns have a steady shape and the turn is complete without it. What a rule parts from a complete turn is
 * no speech either. When in doubt all is speech.
 */
export function speechLength(
  source: string,
  last: readonly Passage[],
  shape: TurnShape,
  langs: readonly Lang[],
): number {
  const seen = new Set<Lang>()
  const steady = shape.share >= 0.8 && shape.passages > 0
  // where each language has its label, a turn is complete with what one label says
  const single = steady && shape.passages === 1
  for (let index = 0; index < last.length; index++) {
    const { start, end, apart } = last[index]!
    const complete = index > 0 && (single || langs.every(lang => seen.has(lang)))
    if (complete && apart && tailIsOneLanguage(last, index)) return index
    if (index > 0 && end - start <= longestHeading) {
      const text = source.slice(start, end)
      const lower = text.toLowerCase()
      const signed =
        lower.startsWith('©') || lower.includes('all rights reserved') || lower.startsWith('copyright ')
      if (signed && (complete || index >= shape.passages)) return index
      if (complete && looksLikeHeading(text)) {
        if (opensWith(lower, footerOpeners) && index >= Math.min(shape.passages || 1, langs.length))
          return index
        if (steady && index >= shape.passages && tailIsOneLanguage(last, index)) return index
      }
    }
    seen.add(last[index]!.lang)
  }
  return last.length
}

/** A page speaks one language after the conversation; speech that goes on would go on in both. */
function tailIsOneLanguage(passages: readonly Passage[], from: number): boolean {
  for (let index = from; index < passages.length; index++) {
    if (passages[index]!.lang !== passages[from]!.lang && !passages[index]!.unclear) return false
  }
  return true
}
