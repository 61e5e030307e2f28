import type { HanVariants } from '../text/fold.ts'
import type { Lang } from '../transcript/episode.ts'

/**
 * A Chinese text in the characters that the lexicon is asked in: traditional ones as `variants` simplifies them, one code unit for
 * one, so that every offset stays. A text of another language, or without such characters, is the same string. Linear.
 */
export function foldHan(text: string, lang: Lang, variants: HanVariants | undefined): string {
  if (variants === undefined || !/^zh\b/i.test(lang)) return text
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x2e80) continue
    const simple = variants.get(text.charAt(at))
    if (simple?.length !== 1) continue
    folded += text.slice(from, at) + simple
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
