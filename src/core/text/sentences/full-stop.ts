import { functionWords } from '../function-words.ts'
import { isFunctionWord } from '../language.ts'
import { abbreviationOf, afterTime, gradeWords, ordinalLanguages } from './abbreviations.ts'
import { Mark, isContent, isLetter, markAt } from './marks.ts'
import { beginsSmall, wordAt, type Ending, type Passage } from './passage.ts'

/** Longer words before a point are no abbreviation. */
const longest = 20

/**
 * Whether a single `.` ends a sentence. What follows decides most cases (a small letter, a digit or a comma goes on); where a
 * capital letter follows, the word before it does: an abbreviation, an initial, an ordinal number.
 */
export function fullStopEnds(passage: Passage, ending: Ending): boolean {
  const { text, lang } = passage
  const { at, end, next, word } = ending
  const after = markAt(text, end)
  if (next >= text.length) return true
  const written = at - word <= longest ? text.slice(word, at) : ''
  const before = written.toLowerCase()
  if (isContent(after)) return endsWithoutSpace(passage, ending, before)
  const first = markAt(text, next)
  if (first === Mark.Comma || first === Mark.Punctuation || first === Mark.Close) return false
  if (first === Mark.Dash) return end < next && !followsSmall(passage, next + 1)
  if (beginsSmall(passage, next)) return false
  if (before === '') return true
  if (isNumber(text, word, at)) {
    // A number that a line begins with counts what follows.
    if (at - word === ending.length) return at - word > 3
    return !(
      ordinalLanguages.has(lang) &&
      at - word <= 2 &&
      first === Mark.Upper &&
      !isStarter(text, next, lang)
    )
  }
  if (isRoman(written) && ordinalLanguages.has(lang) && first === Mark.Upper)
    return isStarter(text, next, lang)
  const pair = joinedBefore(text, ending, before)
  const kind = abbreviationOf(before, lang) ?? (pair !== undefined ? abbreviationOf(pair, lang) : undefined)
  if (kind === 'never') return false
  if (kind === 'number' && markAt(text, word) !== Mark.Upper) return first !== Mark.Digit
  if (kind === 'number' && first === Mark.Digit) return false
  if (kind === 'number' && !isSingleLetter(written)) return true
  if (before === 'p.m' || before === 'a.m') return first !== Mark.Lower && !afterTime.has(wordAt(text, next))
  if (kind === 'maybe')
    return first === Mark.Upper
      ? isStarter(text, next, lang)
      : first !== Mark.Lower && first !== Mark.Unspaced
  if (isSingleLetter(written)) return !isInitial(passage, ending, first)
  if (isInitials(written)) return first === Mark.Upper && isStarter(text, next, lang)
  // Scripts with a full stop of their own keep the point for abbreviations.
  return !(
    passage.ownStop &&
    isLetter(markAt(text, at - 1)) &&
    markAt(text, at - 1) === Mark.Letter &&
    at - word <= 4
  )
}

/** `1.6`, `Node.js`, `end.The next`, `OK.然后`: the point stands between two letters or digits. */
function endsWithoutSpace(
  passage: Passage,
  { at, end, word, next, address }: Ending,
  before: string,
): boolean {
  const { text, lang } = passage
  const last = markAt(text, at - 1)
  const first = markAt(text, next)
  if (first === Mark.Digit) return last === Mark.Unspaced
  if (address) return first === Mark.Unspaced && last !== Mark.Unspaced
  if (first === Mark.Unspaced)
    return (
      !isNumber(text, word, at) &&
      !isSingleLetter(before) &&
      !isInitials(before) &&
      abbreviationOf(before, lang) === undefined
    )
  if (end > at + 1) return first === Mark.Upper
  if (first === Mark.Letter)
    return (
      last === Mark.Letter && at - word > 2 && !passage.ownStop && abbreviationOf(before, lang) === undefined
    )
  if (first !== Mark.Upper || abbreviationOf(before, lang) !== undefined || before.includes('.')) return false
  // A space that was forgotten: the word before is a plain one, the next a capitalised one that stands by itself.
  const name = wordAt(text, next)
  const rest = markAt(text, next + name.length)
  if (name.length === 0 || rest === Mark.Stop || rest === Mark.Digit) return false
  if (isStarter(text, next, lang)) return at - word > 1
  return name.length > 1 && at - word > 2 && isPlain(text, word, at)
}

function followsSmall(passage: Passage, at: number): boolean {
  let next = at
  while (markAt(passage.text, next) === Mark.Space && next < at + 8) next++
  return beginsSmall(passage, next)
}

/** Whether the capitalised word at `at` is one that sentences begin with. */
function isStarter(text: string, at: number, lang: string): boolean {
  const word = wordAt(text, at)
  const own = functionWords[lang]
  return own === undefined ? isFunctionWord(word) : starters(lang, own).has(word)
}

const starterSets = new Map<string, ReadonlySet<string>>()

function starters(lang: string, list: string): ReadonlySet<string> {
  let set = starterSets.get(lang)
  if (!set) starterSets.set(lang, (set = new Set(list.split(' '))))
  return set
}

function isNumber(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (markAt(text, i) !== Mark.Digit) return false
  return to > from
}

function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (markAt(text, i) !== Mark.Lower) return false
  return true
}

/** `XVI`, `II`; a single letter may be an initial. */
function isRoman(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!'IVXLCDM'.includes(word.charAt(i))) return false
  return word.length > 1
}

function isSingleLetter(word: string): boolean {
  return word.length === 1 && isLetter(markAt(word, 0)) && markAt(word, 0) !== Mark.Unspaced
}

/** `u.s`, `p.m`, `ph.d`: single letters with points between them. */
function isInitials(word: string): boolean {
  let letters = 0
  for (const part of word.split('.')) {
    if (!isSingleLetter(part)) return false
    letters++
  }
  return letters > 1
}

/** The word with the single letter and point before it: `z. B` as `z.b`. */
function joinedBefore(text: string, { beforeFrom, beforeTo }: Ending, word: string): string | undefined {
  if (beforeTo - beforeFrom > 4 || markAt(text, beforeTo - 1) !== Mark.Stop) return undefined
  return text.slice(beforeFrom, beforeTo).toLowerCase() + word
}

/** `J. K. Rowling`, `George W. Bush`, but not `plan B. We`. */
function isInitial(
  { text, lang }: Passage,
  { at, next, word, beforeFrom, beforeTo, from }: Ending,
  first: Mark,
) {
  const letter = markAt(text, word)
  if (letter === Mark.Letter) return true
  // `8 h.` is a unit, `z.` the beginning of `z. B.`
  if (letter === Mark.Lower) return first === Mark.Digit || !isNumber(text, beforeFrom, beforeTo)
  if (first !== Mark.Upper) return false
  // Another initial, or the end of one: `J. K.`, `J.K.`
  const single = !isLetter(markAt(text, next + 1))
  if (single && markAt(text, next + 1) === Mark.Stop) return true
  if (text.charCodeAt(word) === 73 && lang === 'en' && word !== from) {
    // `I.` is mostly the end of "so do I."
    return markAt(text, beforeTo - 1) === Mark.Stop && !isStarter(text, next, lang)
  }
  if (isStarter(text, next, lang) || at - word > 1) return false
  return beforeFrom === beforeTo || !gradeWords.has(text.slice(beforeFrom, beforeTo).toLowerCase())
}
