import { Mark, isLetter, isTerminal, markAt } from './marks.ts'

/** A text whose sentences are looked for, and what it is like as a whole. */
export interface Passage {
  readonly text: string
  /** Primary subtag: `en`, `zh`. */
  readonly lang: string
  /** Whether it has capital letters, so that a small one says that a sentence goes on. */
  readonly cased: boolean
  /** Whether its sentences end in a mark of their own (`।`), so that a point is that of an abbreviation. */
  readonly ownStop: boolean
  /** Whether its lines are broken for their length and not for their sense. */
  readonly wrapped: boolean
}

/**
 * What could be the end of a sentence: terminal marks from `at` to `marks`, closing quotes and brackets from there to `end`.
 * `next` is the first thing after it that is neither white space nor an opening quote or bracket, `text.length` at the end.
 */
export interface Ending {
  readonly at: number
  readonly marks: number
  readonly end: number
  readonly next: number
  /** Where the sentence began, and whether something to read stands between. */
  readonly from: number
  /** Characters to read in the sentence so far. */
  readonly length: number
  /** Where the word before the marks began, and the word before that: from and to; equal where there is none. */
  readonly word: number
  readonly beforeFrom: number
  readonly beforeTo: number
  /** Whether the word before is an address of the web. */
  readonly address: boolean
}

/** Reads what a text is like; two passes over it at most. */
export function passageOf(text: string, lang: string): Passage {
  const cut = lang.search(/[-_]/)
  let cased = false
  let ownStop = false
  let lines = 0
  for (let at = 0; at < text.length; at++) {
    const mark = markAt(text, at)
    // Two capitals side by side are an abbreviation, and `I` is always one: neither says that sentences begin with them.
    if (mark === Mark.Upper && !cased)
      cased = markAt(text, at + 1) === Mark.Lower && !isLetter(markAt(text, at - 1))
    else if (mark === Mark.Full) ownStop ||= text.charCodeAt(at) !== 0xff0e
    else if (mark === Mark.Line) lines++
  }
  return {
    text,
    lang: (cut > 0 ? lang.slice(0, cut) : lang).toLowerCase(),
    cased,
    ownStop,
    wrapped: lines > 1 && isWrapped(text),
  }
}

/**
 * Whether most lines that end without a mark go on in the next: it begins with a small letter or, where there are none,
 * the line is as long as lines are here.
 */
function isWrapped(text: string): boolean {
  let longest = 0
  let from = 0
  for (let at = 0; at <= text.length; at++)
    if (markAt(text, at) === Mark.Line) {
      longest = Math.max(longest, at - from)
      from = at + 1
    }
  if (longest < 20) return false
  let open = 0
  let goOn = 0
  from = 0
  for (let at = 0; at < text.length; at++) {
    if (markAt(text, at) !== Mark.Line) continue
    const last = markAt(text, at - 1)
    const next = markAt(text, at + 1)
    if (at > from && next !== Mark.Line && !isTerminal(last) && last !== Mark.Quote && last !== Mark.Close) {
      open++
      if (next === Mark.Lower || (next === Mark.Unspaced && at - from >= longest * 0.9)) goOn++
    }
    from = at + 1
  }
  return open > 1 && goOn * 2 >= open
}

/** Whether the word that begins at `at` has a small letter first, and is none of those that begin so always (`iPhone`). */
export function beginsSmall({ text, cased }: Passage, at: number): boolean {
  return cased && markAt(text, at) === Mark.Lower && markAt(text, at + 1) !== Mark.Upper
}

/** The letters from `at` on, in lower case; at most 24, more are no word that anybody looks up. */
export function wordAt(text: string, at: number): string {
  let end = at
  while (end < at + 24 && isLetter(markAt(text, end))) end++
  return text.slice(at, end).toLowerCase()
}
