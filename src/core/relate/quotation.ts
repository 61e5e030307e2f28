import type { Term } from './terms.ts'

/** What stands around a quotation tells so much of its weight. */
const AROUND = 0.6
const MARKS = /[“”„«»「」『』"]/g

/** Which terms of a sentence stand between quotation marks, of any language; a quotation may begin or end in another sentence. */
export function markedTerms(text: string, terms: readonly Term[]): boolean[] {
  const spans: { start: number; end: number }[] = []
  let open: number | undefined
  for (const { index: at, 0: mark } of text.matchAll(MARKS)) {
    if (open === undefined && (mark === '」' || mark === '”')) spans.push({ start: 0, end: at })
    else if (open === undefined) open = at
    else if (mark !== '『' && mark !== '』') {
      spans.push({ start: open, end: at })
      open = undefined
    }
  }
  if (open !== undefined) spans.push({ start: open, end: text.length })
  return terms.map(({ start }) => spans.some(span => start >= span.start && start < span.end))
}

/** The weights of a sentence's terms, less for those around a quotation. A quotation of one word is a title or a joke. */
export function focusOnQuotation(heavy: readonly number[], inMarks: readonly boolean[]): readonly number[] {
  if (inMarks.filter(Boolean).length < 2) return heavy
  return heavy.map((weight, i) => (inMarks[i] ? weight : weight * AROUND))
}
