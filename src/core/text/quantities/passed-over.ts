import type { Span } from '../span.ts'

/** Stretches in which digits say no quantity, by what they look like; each is bounded, so that none can back-track. */
const PATTERNS: readonly RegExp[] = [
  // 12:10, 1:02:03
  /\d{1,3}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/y,
  // 7 h 30, 19h05
  /\d{1,2} ?h\.? ?[0-5]\d(?!\d)/y,
  // telephone numbers: +49 30 1234, 555-123-4567, (555) 123-4567
  /\+\d[\d() -]{6,24}/y,
  /\(\d{3}\) ?\d{3}-\d{4}(?!\d)/y,
  /\d{2,5}-\d{3,5}-\d{2,5}(?:-\d{1,5})?(?!\d)/y,
  // 1.2.3, 192.168.0.1: versions and addresses, unless the points group three digits
  /(?!\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d\.\d{1,2}\.\d{1,2}(?!\d))\d{1,4}\.\d{1,2}\.\d{1,4}(?:\.\d{1,4})?(?!\d)/y,
  // 9/11, 24/192.168: no fraction and no date
  /(?:9\/11|50[/-]50)(?!\d)/y,
]

/** List numbering at the beginning of a line: `1.`, `2)`, `(3)`, `四、`, `（五）`. */
const NUMBERING = /[ \t]{0,8}[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）]|、|[.．](?=[ \t])| ?\))/y

/**
 * The stretches of a text, in order, whose numbers are no quantities: addresses of the web and of mail, times of day and of a
 * recording, telephone numbers, versions, list numbering. Linear.
 */
export function passedOver(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (at === 0 || text.charCodeAt(at - 1) === 10) {
      NUMBERING.lastIndex = at
      if (NUMBERING.test(text)) {
        spans.push({ start: at, end: NUMBERING.lastIndex })
        at = from = NUMBERING.lastIndex
      }
    }
    const character = text.charAt(at)
    const address =
      (character === ':' && text.startsWith('//', at + 1)) ||
      (character === '@' && isAddress(text, at - 1) && isAddress(text, at + 1)) ||
      (character === 'w' && text.startsWith('www.', at)) ||
      (character === '/' &&
        isLetter(text, at - 1) &&
        isLetter(text, at - 3) &&
        text.lastIndexOf('.', at) > at - 7 &&
        text.lastIndexOf('.', at) > at - 7 &&
        isLetter(text, text.lastIndexOf('.', at) + 1) &&
        isAddress(text, at + 1))
    if (address) {
      let start = at
      let end = at
      while (start > from && isAddress(text, start - 1)) start--
      while (end < text.length && isAddress(text, end)) end++
      spans.push({ start, end })
      at = from = end
      continue
    }
    const code = text.charCodeAt(at)
    if (!(code >= 48 && code <= 57) && character !== '+' && character !== '(') continue
    for (const pattern of PATTERNS) {
      pattern.lastIndex = at
      if (!pattern.test(text)) continue
      spans.push({ start: at, end: pattern.lastIndex })
      at = from = pattern.lastIndex
      break
    }
    // The rest of the number; a "+" that began none is passed alone.
    while (text.charCodeAt(at + 1) >= 48 && text.charCodeAt(at + 1) <= 57) at++
  }
  return spans
}

const isLetter = (text: string, at: number): boolean => /[a-z]/i.test(text.charAt(at))

/** What an address is written in: visible ASCII but for brackets and quotes. */
function isAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code > 32 && code < 127 && !'"\'()<>[]{},;'.includes(text.charAt(at))
}
