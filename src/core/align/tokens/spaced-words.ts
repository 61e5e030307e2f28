import type { Lang } from '../../transcript/episode.ts'
import type { Token } from './token.ts'

const segmenters = new Map<Lang, Intl.Segmenter>()

function segmenterOf(lang: Lang): Intl.Segmenter {
  let segmenter = segmenters.get(lang)
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
    } catch {
      segmenter = new Intl.Segmenter('en', { granularity: 'word' })
    }
    segmenters.set(lang, segmenter)
  }
  return segmenter
}

/** The tokens of `[start, end)` as `Intl.Segmenter` finds them, mended where it parts what belongs together or the other way round. */
export function spacedWords(text: string, start: number, end: number, lang: Lang): Token[] {
  const tokens: Token[] = []
  for (const { segment, index, isWordLike } of segmenterOf(lang).segment(text.slice(start, end))) {
    if (segment.trim() === '') continue
    const kind = !isWordLike ? 'punctuation' : /^\p{Nd}/u.test(segment) ? 'number' : 'word'
    tokens.push({ start: start + index, end: start + index + segment.length, text: segment, kind })
  }
  return tokens
}
