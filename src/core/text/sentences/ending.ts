import { markedNames, saidWords } from './abbreviations.ts'
import { fullStopEnds } from './full-stop.ts'
import { Mark, isContent, isLetter, isTerminal, markAt } from './marks.ts'
import { beginsSmall, wordAt, type Ending, type Passage } from './passage.ts'

/** Whether a sentence ends with these marks, or goes on after them. */
export function endsSentence(passage: Passage, ending: Ending): boolean {
  const { text } = passage
  let asks = false
  let full = 0
  let dots = 0
  for (let i = ending.at; i < ending.marks; i++) {
    const mark = markAt(text, i)
    // A semicolon is among the marks only where it asks.
    if (mark === Mark.Ask || mark === Mark.Comma) asks = true
    else if (mark === Mark.Full) full++
    else if (mark === Mark.Stop) dots++
    // Two characters of three points each are what Chinese writes; one is half of it.
    else if (mark === Mark.Ellipsis) dots += 3
  }
  // Marks before any word begin a sentence: "...and then".
  if (ending.length === 0) return false
  if (ending.next >= text.length) return true
  // `(?)`: a doubt about a word.
  if (ending.end > ending.marks && markAt(text, ending.at - 1) === Mark.Open) return false
  // `(and so on, etc.).`: the mark after the bracket is the sentence's.
  if (ending.end > ending.marks && isTerminal(markAt(text, ending.end - 1)))
    return !beginsSmall(passage, ending.next)
  if (asks) return askEnds(passage, ending)
  if (full === 1 && dots === 0) return fullEnds(passage, ending)
  if (full + dots > 1) return ellipsisEnds(passage, ending, full * 2 + dots)
  return fullStopEnds(passage, ending)
}

function askEnds(passage: Passage, ending: Ending): boolean {
  const { text } = passage
  const { at, marks, end, next, word, address } = ending
  const first = markAt(text, next)
  const quoted = end > marks
  const apart = end < next
  if (first === Mark.Comma || first === Mark.Punctuation || first === Mark.Close) return false
  if (first === Mark.Dash) return apart && !quoted && !beginsSmall(passage, afterDash(text, next))
  if (quoted && goesOnAfterQuote(passage, ending)) return false
  if (apart)
    return !(first === Mark.Lower && markedNames.has(text.slice(Math.max(word, at - 12), at).toLowerCase()))
  // Without a space: a parameter of an address, an operator, or a space that was forgotten.
  if (first === Mark.Unspaced) return true
  if (address || first === Mark.Other) return false
  if (first === Mark.Digit)
    return text.charCodeAt(at) > 0xff || passage.lang === 'zh' || passage.lang === 'ja'
  return !beginsSmall(passage, next) && first !== Mark.Lower && !(quoted && first === Mark.Letter)
}

function fullEnds(passage: Passage, ending: Ending): boolean {
  const { text } = passage
  const { at, end, next, marks } = ending
  const first = markAt(text, next)
  if (first === Mark.Comma || first === Mark.Close) return false
  if (end > marks) return !goesOnAfterQuote(passage, ending)
  const last = markAt(text, at - 1)
  const touching = markAt(text, end)
  if (last === Mark.Digit && touching === Mark.Digit) return !isDecimal(text, at)
  // `Node。js`: somebody's keyboard, or somebody's recogniser.
  return !((last === Mark.Lower || last === Mark.Upper) && touching === Mark.Lower)
}

function ellipsisEnds(passage: Passage, ending: Ending, weight: number): boolean {
  const { text } = passage
  const { end, next, marks, length } = ending
  const first = markAt(text, next)
  if (first === Mark.Comma || first === Mark.Close || first === Mark.Dash || first === Mark.Punctuation)
    return false
  if (end > marks && goesOnAfterQuote(passage, ending)) return false
  if (beginsSmall(passage, next)) return false
  const apart = end < next
  if (isStammer(text, ending)) return false
  // Chinese writes six points after a sentence, and after a word that somebody hesitates on ("我……我不知道").
  if (first === Mark.Unspaced && !apart) return weight >= 4 && length >= 6
  return apart && !(first === Mark.Digit && length < 3)
}

/** Between digits a full stop is a decimal point that was misread, but not between two years. */
function isDecimal(text: string, at: number): boolean {
  let left = 1
  while (left < 5 && markAt(text, at - left - 1) === Mark.Digit) left++
  let right = 1
  while (right < 5 && markAt(text, at + right + 1) === Mark.Digit) right++
  return left < 4 || right < 4
}

/** `"What?" he asked`, `“什么？”他问`, `「行くよ。」と言った`: who spoke is told after the quotation. */
function goesOnAfterQuote(passage: Passage, { end, next }: Ending): boolean {
  const { text, lang } = passage
  const first = markAt(text, next)
  if (beginsSmall(passage, next)) return true
  if (end < next) return first === Mark.Upper && passage.cased && isSaidBySomebody(text, next)
  if (first === Mark.Letter || first === Mark.Lower || first === Mark.Upper) return true
  if (first !== Mark.Unspaced) return false
  return lang === 'ja'
    ? 'とっのを'.includes(text.charAt(next)) || text.startsWith('など', next)
    : isTold(text, next)
}

/**
 * Whether the clause from `at` ends in a Chinese verb of saying: at most 10 characters, so that it is who and how, not what. Before a
 * colon it announces the next quotation.
 */
function isTold(text: string, at: number): boolean {
  let end = at
  while (end < at + 10 && isContent(markAt(text, end))) end++
  if (end === at || isContent(markAt(text, end)) || ':：'.includes(text.charAt(end))) return false
  return '说說道问問喊叫答嚷吼'.includes(text.charAt(end - 1))
}

const pronouns: ReadonlySet<string> = new Set(['i', 'he', 'she', 'it', 'we', 'you', 'they'])

function isSaidBySomebody(text: string, at: number): boolean {
  let from = at
  for (let words = 0; words < 3; words++) {
    const word = wordAt(text, from)
    if (words > 0 && saidWords.has(word)) return true
    // `"Why?" Now he asks`: somebody's name has no pronoun in it, so that this is another sentence.
    if (words > 0 && pronouns.has(word)) return false
    from += word.length
    if (word === '' || markAt(text, from) !== Mark.Space) return false
    from++
  }
  return false
}

/** "The... the", "我……我": what stands before the points is said again after them. */
function isStammer(text: string, { at, word, next }: Ending): boolean {
  if (markAt(text, next) !== Mark.Unspaced) {
    const said = wordAt(text, next)
    return said !== '' && said === text.slice(Math.max(word, at - 24), at).toLowerCase()
  }
  for (let length = 1; length <= 3; length++)
    if (text.slice(at - length, at) === text.slice(next, next + length)) return true
  return false
}

function afterDash(text: string, at: number): number {
  let next = at
  while (next < at + 8 && (markAt(text, next) === Mark.Dash || markAt(text, next) === Mark.Space)) next++
  return next
}

/**
 * The offset after the closing quotes and brackets from `at` on, and after marks among them. `quoteOpen`: whether a `"` waits for
 * its other half. A mark that may open or close closes when nothing is attached to it on the right.
 */
export function closersEnd(text: string, at: number, quoteOpen: boolean): number {
  let end = at
  for (;;) {
    const mark = markAt(text, end)
    if (mark === Mark.Close) end++
    else if (mark === Mark.Quote && closes(text, end, quoteOpen)) {
      if (text.charCodeAt(end) === 34) quoteOpen = false
      end++
    } else if (end > at && (mark === Mark.Ask || mark === Mark.Full || mark === Mark.Stop)) end++
    else if (mark === Mark.Space && isSpacedGuillemet(text, end)) end += 2
    else return end
  }
}

function closes(text: string, at: number, quoteOpen: boolean): boolean {
  const code = text.charCodeAt(at)
  // ” and ’ always close what is attached to them on the left.
  if (code === 0x201d || code === 0x2019) return true
  if (code === 34 && quoteOpen) return true
  // Two quotations may end at once.
  const next = markAt(text, markAt(text, at + 1) === Mark.Quote ? at + 2 : at + 1)
  return !isContent(next) && next !== Mark.Open
}

/** `« Quoi ? »`: French puts a space before the guillemet that closes. */
function isSpacedGuillemet(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1)
  return (
    (code === 0xbb || code === 0x203a) &&
    !isLetter(markAt(text, at + 2)) &&
    markAt(text, at + 2) !== Mark.Digit
  )
}
