/** What a UTF-16 code unit is to whoever looks for the ends of sentences. */
export const Mark = {
  Space: 1,
  Line: 2,
  /** `.`, which ends sentences, abbreviations and nothing at all. */
  Stop: 3,
  /** A full stop that is nothing else: `。`, `।`, `።`. */
  Full: 4,
  Ask: 5,
  Ellipsis: 6,
  Open: 7,
  Close: 8,
  /** A quotation mark that may open or close. */
  Quote: 9,
  Comma: 10,
  Dash: 11,
  Punctuation: 12,
  Digit: 13,
  Lower: 14,
  Upper: 15,
  /** A letter without case, of a script with spaces. */
  Letter: 16,
  /** A letter of a script without spaces. */
  Unspaced: 17,
  /** Everything else that is seen: symbols, emoji, combining marks. */
  Other: 18,
} as const
export type Mark = (typeof Mark)[keyof typeof Mark]

/** What the code unit at `at` is; `Mark.Line` outside of the text, since a text ends as a line does. */
export function markAt(text: string, at: number): Mark {
  if (!(at >= 0 && at < text.length)) return Mark.Line
  const code = text.charCodeAt(at)
  return (known[code] ||= markOf(code)) as Mark
}

/** Whether a mark can end a sentence. */
export function isTerminal(mark: Mark): boolean {
  return mark >= Mark.Stop && mark <= Mark.Ellipsis
}

/** Whether there is something to read in a sentence that has this: punctuation alone is none. */
export function isContent(mark: Mark): boolean {
  return mark >= Mark.Digit
}

/** Letters and digits, and what hangs on them. */
export function isLetter(mark: Mark): boolean {
  return mark >= Mark.Lower && mark <= Mark.Unspaced
}

// The same question always gets the same answer, so that each unit is asked of Unicode once.
const known = new Uint8Array(0x10000)

const listed: readonly (readonly [string, Mark])[] = [
  ['\n\r\u2028\u2029', Mark.Line],
  ['.\u2024\ufe52', Mark.Stop],
  ['!?\uff01\uff1f\u203c\u203d\u2047\u2048\u2049\u061f\u037e\ufe56\ufe57\u055c\u055e', Mark.Ask],
  ['\u2026\u2025\u22ef', Mark.Ellipsis],
  ['\u00bf\u00a1', Mark.Open],
  ['"\'\uff02\uff07', Mark.Quote],
  [',;:\uff0c\uff1b\uff1a\u3001\u060c\u061b\uff64\u00b7\u30fb', Mark.Comma],
]
for (const [units, mark] of listed) for (let i = 0; i < units.length; i++) known[units.charCodeAt(i)] = mark

function markOf(code: number): Mark {
  // Ideographs beyond the basic plane, by the first half of the pair.
  if (code >= 0xd840 && code < 0xd88a) return Mark.Unspaced
  const unit = String.fromCharCode(code)
  if (/\s/u.test(unit)) return Mark.Space
  if (/\p{Sentence_Terminal}|\u3002|\uff61|\uff0e/u.test(unit)) return Mark.Full
  if (/\p{Ps}/u.test(unit)) return Mark.Open
  if (/\p{Pe}/u.test(unit)) return Mark.Close
  if (/[\p{Pi}\p{Pf}]/u.test(unit)) return Mark.Quote
  if (/\p{Pd}/u.test(unit)) return Mark.Dash
  if (/\p{P}/u.test(unit)) return Mark.Punctuation
  if (/\p{N}/u.test(unit) && code !== 0x3007) return Mark.Digit
  if (
    /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Yi}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u.test(
      unit,
    )
  )
    return Mark.Unspaced
  if (/\p{Lowercase}/u.test(unit)) return Mark.Lower
  if (/[\p{Lu}\p{Lt}]/u.test(unit)) return Mark.Upper
  return /[\p{L}\p{M}]/u.test(unit) ? Mark.Letter : Mark.Other
}
