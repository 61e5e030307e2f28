/** What the marks at the edges of a sentence say: how it ends, whether it opens or closes a quotation. */
export interface Edges {
  readonly end: End
  readonly opens: boolean
  readonly closes: boolean
  /** Begins with a small letter: it goes on from the sentence before. */
  readonly small: boolean
  /** How many quotations open and close within, and how many questions and exclamations there are. */
  readonly opened: number
  readonly closed: number
  readonly questions: number
  readonly exclamations: number
}

/** The last mark before closing quotation marks; `trail`: an ellipsis or a dash, `comma`: a mark after which it goes on. */
export type End = 'none' | 'stop' | 'question' | 'exclamation' | 'trail' | 'comma'

const closers = `"'”’»」』)]）】`
const openers = `"'“‘«„「『`
const closingQuotes = `"'”’»」』`
const isLetter = /[\p{L}\p{N}]/u

/** Reads the edges of one sentence. O(length). */
export function edgesOf(sentence: string): Edges {
  const text = sentence.trim()
  let last = text.length - 1
  while (last >= 0 && (closers.includes(text[last]!) || text[last] === ' ')) last--
  let first = 0
  while (first < text.length && !isLetter.test(text[first]!)) first++
  const head = text[first] ?? ''
  return {
    end: endOf(text[last] ?? ''),
    opens: includesAny(text, 0, first, openers),
    closes: includesAny(text, last + 1, text.length, closingQuotes),
    small: head !== head.toUpperCase(),
    ...countMarks(text),
  }
}

function includesAny(text: string, from: number, to: number, marks: string): boolean {
  for (let k = from; k < to; k++) if (marks.includes(text[k]!)) return true
  return false
}

function endOf(mark: string): End {
  if (mark === '') return 'none'
  if ('.。．।۔'.includes(mark)) return 'stop'
  if ('?？؟'.includes(mark)) return 'question'
  if ('!！'.includes(mark)) return 'exclamation'
  if ('…—–-─'.includes(mark)) return 'trail'
  return ',，、:：;；،'.includes(mark) ? 'comma' : 'none'
}

/** Straight marks open after white space and close elsewhere; an apostrophe is neither: it closes only after another mark. */
function countMarks(text: string): Pick<Edges, 'opened' | 'closed' | 'questions' | 'exclamations'> {
  let opened = 0
  let closed = 0
  let questions = 0
  let exclamations = 0
  for (let k = 0; k < text.length; k++) {
    const c = text[k]!
    if (c === '?' || c === '？' || c === '؟') questions++
    else if (c === '!' || c === '！') exclamations++
    else if ('“「『«„'.includes(c)) opened++
    else if ('”」』»'.includes(c)) closed++
    else if (c === '"' || c === "'" || c === '‘' || c === '’') {
      const before = text[k - 1] ?? ' '
      const after = text[k + 1] ?? ' '
      if (c !== '’' && /[\s([—“"']/.test(before) && /[\p{L}\p{N}.…"']/u.test(after)) opened++
      else if (/[.,!?…—:;。，！？"'-]/.test(before) && !/\p{L}/u.test(after)) closed++
    }
  }
  return { opened, closed, questions, exclamations }
}
