import { Mark, markAt } from './marks.ts'

/** Particles that end what somebody says politely. */
const particles = ['ครับ', 'ค่ะ', 'คะ', 'ครับผม', 'จ้ะ', 'จ้า', 'ฮะ', 'นะ']

/** So many characters are more than a clause; the next space is taken for the end of the sentence. */
const long = 60

/**
 * Whether a sentence of Thai or Lao ends at the white space `[at, end)`, with `length` characters before it. These languages have no
 * mark for it: a space parts sentences, clauses, numbers and foreign names alike. Cut is where a polite particle stands before it,
 * where there are two spaces, and where the sentence is longer than a clause.
 */
export function endsThaiSentence(text: string, at: number, end: number, length: number): boolean {
  if (markAt(text, at - 1) !== Mark.Unspaced || markAt(text, end) !== Mark.Unspaced) return false
  return end - at > 1 || length >= long || particles.some(particle => text.endsWith(particle, at))
}
