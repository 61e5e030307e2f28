/** What the marks at the edges of a sentence say: how it ends, whether it opens or closes a quotation. */
export interface Edges {
  /** 0 nothing, 1 full stop, 2 question, 3 exclamation, 4 ellipsis or dash, 5 comma, colon or semicolon: it goes on. */
  readonly end: number
  readonly opens: boolean
  readonly closes: boolean
  /** Begins with a small letter: it goes on from the sentence before. */
  readonly small: boolean
  /** How many quotations open and close within, and questions, exclamations. */
  readonly opened: number
  readonly closed: number
  readonly questions: number
  readonly exclamations: number
}

const closing = /["'”’»」』)\]）]/
const opening = /["'“‘«„「『]/

/** Reads the edges of one sentence. O(length). */
export function edgesOf(sentence: string): Edges {
  const text = sentence.trim()
  let last = text.length - 1
  while (last >= 0 && (closing.test(text[last]!) || text[last] === ' ')) last--
  let first = 0
  while (first < text.length && !/[\p{L}\p{N}]/u.test(text[first]!)) first++
  const marks = countMarks(text)
  const lead = text.slice(0, first)
  const tail = text.slice(last + 1)
  const head = text[first] ?? ''
  return {
    end: endOf(text[last] ?? ''),
    opens: [...lead].some(c => opening.test(c)),
    closes: [...tail].some(c => /["'”’»」』]/.test(c)),
    small: head !== head.toUpperCase(),
    ...marks,
  }
}

/** Straight marks open after white space and close elsewhere; an apostrophe is neither: it closes only after another mark. */
function countMarks(text: string): Pick<Edges, 'opened' | 'closed' | 'questions' | 'exclamations'> {
  let opened = 0
  let closed = 0
  let questions = 0
  let exclamations = 0
  for (let k = 0; k < text.length; k++) {
    const c = text[k]!
    if (c === '?' || c === '？') questions++
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

function endOf(mark: string): number {
  if ('.。．।'.includes(mark)) return 1
  if ('?？؟'.includes(mark)) return 2
  if ('!！'.includes(mark)) return 3
  if ('…—–-─'.includes(mark)) return 4
  if (',，、:：;；'.includes(mark)) return 5
  return 0
}
