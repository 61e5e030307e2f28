import type { Lexicon } from '../lexicon.ts'
import type { Token } from './token.ts'

/** What a character costs that no headword covers, beside 1 for a headword. */
const UNKNOWN = 1.3
/** Added for a word of one character, so that of two cuts with as many words the more even one is taken. */
const SINGLE = 0.05

/**
 * The words of a run of Han characters `[start, end)`: the cut with the fewest headwords, by dynamic programming; of equal
 * ones the one whose last words are longer. Characters that no headword covers stay by themselves. O(length × longest headword).
 */
export function hanWords(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  const n = end - start
  const cost = new Float64Array(n + 1).fill(Infinity)
  const from = new Int32Array(n + 1)
  cost[0] = 0
  for (let i = 0; i < n; i++) {
    const here = cost[i] ?? Infinity
    if (here === Infinity) continue
    const single = (text.codePointAt(start + i) ?? 0) > 0xffff ? 2 : 1
    const most = Math.min(n - i, lexicon.longest)
    for (let length = single; length <= Math.max(most, single); length++) {
      const known = lexicon.has(text.slice(start + i, start + i + length))
      if (!known && length > single) continue
      const total = here + (known ? 1 : UNKNOWN) + (length === single ? SINGLE : 0)
      if (total < (cost[i + length] ?? 0)) {
        cost[i + length] = total
        from[i + length] = i
      }
    }
  }
  const tokens: Token[] = []
  for (let i = n; i > 0; i = from[i] ?? 0)
    tokens.push({
      start: start + (from[i] ?? 0),
      end: start + i,
      text: text.slice(start + (from[i] ?? 0), start + i),
      kind: 'word',
    })
  return tokens.reverse()
}
