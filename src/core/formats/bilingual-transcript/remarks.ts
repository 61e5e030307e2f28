import type { Diagnostic } from '../../text/diagnostic.ts'
import { placeAt, type Lines } from '../../text/lines.ts'

/** What can be odd about a bilingual transcript. */
export type BilingualTranscriptCode =
  | 'empty-file'
  | 'no-labels'
  | 'byte-order-mark'
  | 'line-breaks'
  | 'nul-character'
  | 'lone-surrogate'
  | 'text-before-first-label'
  | 'text-after-last-turn'
  | 'empty-turn'
  | 'one-side'
  | 'one-language'
  | 'third-language'
  | 'extra-paragraphs'
  | 'unclear-language'
  | 'label-like-text'
  | 'odd-label-number'
  | 'full-width-colon'
  | 'cut-off'

/** Collects diagnostics, puts them in file order and counts the ones that only repeat. */
export interface Remarks {
  readonly add: (
    code: BilingualTranscriptCode,
    severity: Diagnostic['severity'],
    offset: number,
    message: () => string,
  ) => void
  readonly list: () => Diagnostic<BilingualTranscriptCode>[]
}

/** So many diagnostics of one code are given one by one; a file in which everything is odd gets a count of the others. */
export const remarksPerCode = 200

/** Diagnostics about one file. */
export function collectRemarks(lines: Lines): Remarks {
  const kept: {
    code: BilingualTranscriptCode
    severity: Diagnostic['severity']
    offset: number
    message: string
  }[] = []
  const counts = new Map<BilingualTranscriptCode, number>()
  const overflow = new Map<BilingualTranscriptCode, { severity: Diagnostic['severity']; offset: number }>()
  return {
    add(code, severity, offset, message) {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count <= remarksPerCode) kept.push({ code, severity, offset, message: message() })
      else if (count === remarksPerCode + 1) overflow.set(code, { severity, offset })
    },
    list() {
      const all = [...kept]
      for (const [code, { severity, offset }] of overflow) {
        const more = counts.get(code)! - remarksPerCode
        all.push({ code, severity, offset, message: `The same (${code}) from here on, ${more} more times.` })
      }
      return all
        .sort((a, b) => a.offset - b.offset)
        .map(({ code, severity, offset, message }) => ({
          code,
          severity,
          message,
          place: placeAt(lines, offset),
        }))
    },
  }
}

/** Words of the file for a message: the beginning of a range, on one line, in quotation marks. */
export function quote(source: string, start: number, end: number, longest = 60): string {
  const cut = end - start > longest
  let words = ''
  for (const char of source.slice(start, cut ? start + longest : end)) {
    const code = char.codePointAt(0)!
    // what cannot be seen is written as its number; half a surrogate pair is never cut out of its pair
    if (code < 32 || code === 0x7f || code === 0xfeff)
      words += code === 10 || code === 13 || code === 9 ? ' ' : `\\u${hex(code)}`
    else if (code >= 0xd800 && code < 0xe000)
      words += cut && words.length >= longest - 1 ? '' : `\\u${hex(code)}`
    else words += char
  }
  return `“${words}${cut ? '…' : ''}”`
}

/** Remarks on characters that a text should not have, and on how its lines end. One pass. */
export function remarkCharacters(lines: Lines, remarks: Remarks): void {
  const { source, breaks } = lines
  if (source.charCodeAt(0) === 0xfeff) {
    remarks.add(
      'byte-order-mark',
      'info',
      0,
      () => 'The file begins with a byte order mark, which is left out of the text.',
    )
  }
  if (breaks.cr + breaks.crlf > 0) {
    const styles = [
      breaks.lf > 0 ? `LF (${breaks.lf})` : '',
      breaks.crlf > 0 ? `CRLF (${breaks.crlf})` : '',
      breaks.cr > 0 ? `a lone CR (${breaks.cr})` : '',
    ].filter(Boolean)
    const severity = styles.length > 1 || breaks.cr > 0 ? 'warning' : 'info'
    remarks.add(
      'line-breaks',
      severity,
      source.indexOf('\r'),
      () => `Lines end with ${styles.join(' and ')}.`,
    )
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 0) {
      remarks.add('nul-character', 'warning', at, () => {
        const around = quote(source, at, Math.min(source.length, at + 20))
        return `A NUL character stands in the text at ${around}; it is kept.`
      })
    } else if ((code & 0xf800) === 0xd800) {
      const next = source.charCodeAt(at + 1)
      if (code < 0xdc00 && (next & 0xfc00) === 0xdc00) at++
      else {
        remarks.add(
          'lone-surrogate',
          'warning',
          at,
          () => `Half a character (\\u${hex(code)}) stands alone; it is kept.`,
        )
      }
    }
  }
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}
