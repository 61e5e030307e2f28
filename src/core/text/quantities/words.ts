import type { Span } from '../span.ts'
import { dateInFigures } from './date-in-figures.ts'
import { isDigit, readDigits } from './digits.ts'
import { passedOver } from './passed-over.ts'

/** A word, a number in digits or a mark of a spaced text. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'digits' | 'mark'
  /** Nothing stands between it and the one before. */
  readonly glued: boolean
  readonly capital: boolean
  /** It begins a sentence, as far as marks tell. */
  readonly first: boolean
  /** A version (1.2.3): digits, but no number. */
  readonly version: boolean
  /** A date in digits (2017-10-31, 31.10.2017, 10/31/2017), as year, month and day in eight digits. */
  readonly date?: number
}

const LETTERS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/uy
const SPACE = /\s+/uy

/**
 * The words, numbers and marks of a text in order; what can hold no quantity (addresses, times of day) is one mark. "10x" is two
 * words, the second glued. Linear.
 */
export function wordsOf(text: string, lang: string): readonly Word[] {
  const over = passedOver(text)
  const words: Word[] = []
  let next = 0
  let first = true
  for (let at = 0; at < text.length;) {
    SPACE.lastIndex = at
    if (SPACE.test(text)) {
      at = SPACE.lastIndex
      continue
    }
    while (next < over.length && over[next]!.end <= at) next++
    const span = over[next]
    let end = at + 1
    let kind: Word['kind'] = 'mark'
    let version = false
    const date = isDigit(text, at) ? dateInFigures(text, at, lang) : undefined
    if (date) {
      end = date.end
      kind = 'digits'
    } else if (span && at >= span.start) {
      end = Math.max(end, span.end)
    } else if (isDigit(text, at)) {
      const digits = readDigits(text, at, lang)
      end = digits.end
      version = digits.version
      kind = 'digits'
    } else {
      LETTERS.lastIndex = at
      if (LETTERS.test(text)) {
        end = LETTERS.lastIndex
        kind = 'word'
      } else if (text.codePointAt(at)! > 0xffff) end = at + 2
    }
    const word = text.slice(at, end)
    const lower = word.toLowerCase()
    const capital = kind === 'word' && word.charAt(0) !== lower.charAt(0)
    words.push({
      start: at,
      end,
      text: word,
      lower,
      kind,
      glued: words.at(-1)?.end === at,
      capital,
      first,
      version,
      ...(date && { date: date.value }),
    })
    if (kind !== 'mark') first = false
    else if (/[.!?:;…“"「(\n]/.test(word)) first = true
    at = end
  }
  return words
}
