import type { Span } from './span.ts'
import { closersEnd, endsSentence } from './sentences/ending.ts'
import { Mark, isContent, isTerminal, markAt } from './sentences/marks.ts'
import { beginsSmall, passageOf, type Passage } from './sentences/passage.ts'
import { endsThaiSentence } from './sentences/thai.ts'

/**
 * The sentences of a text: spans in order, without white space around them, that together hold everything else of it. A text
 * with nothing to read in it but punctuation is one sentence; one of white space has none. `lang` is a BCP 47 tag.
 *
 * Made for speech as it is written down. A point is weighed by what follows and by the word before it (`Mr. Lee`, `U.S.`,
 * `J. K. Rowling`, `Node.js`, `am 3. Mai`), as is `。` in numbers (`1。6亿`); closing quotes and brackets stay with their mark;
 * a quotation goes on with who said it (`"What?" he asked.`); an ellipsis ends a sentence only where the next one begins so;
 * a blank line always ends one, a line break unless the line goes on in small letters or the text is wrapped.
 *
 * All rules are our own, so that the browser, the build and the terminal agree, whatever their version of `Intl.Segmenter`.
 * They take Unicode's sentence terminals (UAX #29) for marks. Linear: every rule reads a bounded stretch.
 */
export function splitSentences(text: string, lang: string): Span[] {
  return new Splitter(passageOf(text, lang)).split()
}

/** Guards that sentences tile the text: a sentence begins where the last one was cut. */
class Splitter {
  private readonly spans: Span[] = []
  private readonly text: string
  private readonly passage: Passage
  private from = 0
  /** Characters to read in the sentence since `from`. */
  private length = 0
  private word = 0
  private beforeFrom = 0
  private beforeTo = 0
  private address = false
  private quoteOpen = false

  constructor(passage: Passage) {
    this.passage = passage
    this.text = passage.text
  }

  split(): Span[] {
    const { text } = this
    const thai = this.passage.lang === 'th' || this.passage.lang === 'lo'
    // Greek asks with a semicolon.
    const greek = this.passage.lang === 'el'
    let at = 0
    while (at < text.length) {
      const mark = markAt(text, at)
      if (isTerminal(mark) || (greek && text.charCodeAt(at) === 59)) at = this.readMarks(at)
      else if (mark === Mark.Line || mark === Mark.Space) {
        const end = spaceEnd(text, at)
        if (this.breaksBetween(at, end) || (thai && endsThaiSentence(text, at, end, this.length)))
          this.cut(at)
        this.nextWord(at, end)
        at = end
      } else {
        if (isContent(mark)) this.length++
        if (at === this.word && !isContent(mark)) this.nextWord(at, at + 1)
        else if (mark === Mark.Unspaced || mark === Mark.Comma || mark === Mark.Dash) this.passOver(at, mark)
        if (text.charCodeAt(at) === 34) this.quoteOpen = !this.quoteOpen
        if (text.charCodeAt(at) === 47) this.address ||= this.isAddress(at)
        at++
      }
    }
    this.cut(text.length)
    return this.spans
  }

  /** Weighs the marks from `at` on, and gives the offset to go on from. */
  private readMarks(at: number): number {
    const { text } = this
    let marks = at + 1
    while (isTerminal(markAt(text, marks)) || isSpacedPoint(text, marks)) marks++
    const end = closersEnd(text, marks, this.quoteOpen)
    let next = end
    while (next < text.length && (isBlank(markAt(text, next)) || isOpening(markAt(text, next)))) next++
    const { from, length, word, beforeFrom, beforeTo, address } = this
    if (
      endsSentence(this.passage, { at, marks, end, next, from, length, word, beforeFrom, beforeTo, address })
    ) {
      this.cut(end)
      this.nextWord(end, end)
    } else {
      for (let i = marks; i < end; i++) if (text.charCodeAt(i) === 34) this.quoteOpen = !this.quoteOpen
      // A closed quotation is a word by itself; a point stays in its word (`U.S.`).
      if (end > at + 1) this.nextWord(at, end)
    }
    return end
  }

  /** Ends the sentence at `end`. What has nothing to read in it belongs to the one before. */
  private cut(end: number): void {
    const { text, spans } = this
    let start = this.from
    while (start < end && isBlank(markAt(text, start))) start++
    let stop = end
    while (stop > start && isBlank(markAt(text, stop - 1))) stop--
    this.from = end
    this.address = false
    if (stop === start) return
    const last = spans.at(-1)
    if (this.length === 0 && last) spans[spans.length - 1] = { start: last.start, end: stop }
    else spans.push({ start, end: stop })
    this.length = 0
  }

  private nextWord(to: number, from: number): void {
    if (to > this.word) {
      this.beforeFrom = this.word
      this.beforeTo = to
    }
    this.word = from
    this.address = false
  }

  /** Words end at characters that are written without spaces, at commas and dashes too. */
  private passOver(at: number, mark: Mark): void {
    if (mark === Mark.Unspaced) {
      // So that an abbreviation or a number after Chinese is a word: `在U.S.`, `第3.`
      const next = markAt(this.text, at + 1)
      if (next !== Mark.Unspaced && isContent(next)) this.nextWord(at + 1, at + 1)
    } else if (mark === Mark.Comma && !this.address) {
      if (
        isContent(markAt(this.text, at + 1)) &&
        markAt(this.text, at - 1) !== Mark.Digit &&
        this.text.charCodeAt(at) !== 58
      )
        this.nextWord(at, at + 1)
    }
  }

  private isAddress(slash: number): boolean {
    const word = this.text.slice(this.word, Math.min(slash + 2, this.word + 80))
    return word.includes('://') || word.includes('.')
  }

  private breaksBetween(at: number, end: number): boolean {
    const { text, passage } = this
    let lines = 0
    for (let i = at; i < end; i++) {
      if (markAt(text, i) !== Mark.Line) continue
      if (text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13 && i > at) continue
      lines++
    }
    if (lines === 0 || end >= text.length) return lines > 0
    this.quoteOpen = lines > 1 ? false : this.quoteOpen
    if (lines > 1) return true
    if (passage.wrapped) return false
    return markAt(text, at - 1) !== Mark.Comma && !beginsSmall(passage, end)
  }
}

function spaceEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isBlank(markAt(text, end))) end++
  return end
}

function isBlank(mark: Mark): boolean {
  return mark === Mark.Space || mark === Mark.Line
}

function isOpening(mark: Mark): boolean {
  return mark === Mark.Open || mark === Mark.Quote
}

/** `. . .`: the points of an ellipsis with spaces between them, and those spaces. */
function isSpacedPoint(text: string, at: number): boolean {
  if (markAt(text, at) !== Mark.Space || markAt(text, at + 1) !== Mark.Stop) return false
  return markAt(text, at - 1) === Mark.Stop && markAt(text, at + 2) !== Mark.Digit
}
