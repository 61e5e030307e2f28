import type { Place } from './span.ts'

/**
 * The lines of a text that have something on them, as four parallel columns (a million lines cost no million objects).
 * `start`/`end`: the line without the white space around it; `from`: where the line itself begins; `number`: from 1,
 * blank lines counted. A line ends at LF, CRLF or a lone CR. White space is what `String.trim` removes.
 */
export interface Lines {
  readonly source: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly from: Int32Array
  readonly number: Int32Array
  /** How many lines end in CRLF, in a lone CR, in LF. */
  readonly breaks: { readonly crlf: number; readonly cr: number; readonly lf: number }
}

const LF = 10
const CR = 13

/** Whether `String.trim` would remove this UTF-16 code unit. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 160) return false
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  )
}

/** The lines of `source` that are not blank. One pass, linear, 16 bytes a line. */
export function scanLines(source: string): Lines {
  let room = Math.max(16, source.length >> 5)
  let [start, end, from, number] = [
    new Int32Array(room),
    new Int32Array(room),
    new Int32Array(room),
    new Int32Array(room),
  ]
  const breaks = { crlf: 0, cr: 0, lf: 0 }
  let count = 0
  let line = 1
  let lineFrom = 0
  let first = -1
  let last = -1
  const length = source.length
  for (let at = 0; at <= length; at++) {
    const code = at < length ? source.charCodeAt(at) : LF
    if (code !== LF && code !== CR) {
      if (code > 32 && code < 160) {
        if (first < 0) first = at
        last = at
      } else if (!isSpace(code)) {
        if (first < 0) first = at
        last = at
      }
      continue
    }
    if (first >= 0) {
      if (count === room) {
        room *= 2
        start = grown(start, room)
        end = grown(end, room)
        from = grown(from, room)
        number = grown(number, room)
      }
      start[count] = first
      end[count] = last + 1
      from[count] = lineFrom
      number[count] = line
      count++
    }
    if (at < length) {
      if (code === LF) breaks.lf++
      else if (source.charCodeAt(at + 1) === LF) {
        breaks.crlf++
        at++
      } else breaks.cr++
    }
    line++
    lineFrom = at + 1
    first = -1
  }
  return { source, count, start, end, from, number, breaks }
}

/**
 * The line and column of an offset. Logarithmic in the number of lines, plus the blank lines just before the offset.
 * An offset outside the text is the caller's mistake and throws.
 */
export function placeAt(lines: Lines, offset: number): Place {
  if (!(offset >= 0 && offset <= lines.source.length)) throw new RangeError(`No offset ${offset} in the text`)
  let low = 0
  let high = lines.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines.from[middle]! <= offset) low = middle + 1
    else high = middle
  }
  const index = low - 1
  let line = index < 0 ? 1 : lines.number[index]!
  let from = index < 0 ? 0 : lines.from[index]!
  for (let at = index < 0 ? 0 : lines.end[index]!; at < offset; at++) {
    const code = lines.source.charCodeAt(at)
    if (code !== LF && code !== CR) continue
    if (code === CR && lines.source.charCodeAt(at + 1) === LF) {
      if (at + 1 >= offset) break
      at++
    }
    line++
    from = at + 1
  }
  return { offset, line, column: offset - from + 1 }
}

/** The words of line `index`, without the white space around them. */
export function lineText(lines: Lines, index: number): string {
  return lines.source.slice(lines.start[index], lines.end[index])
}

function grown(column: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(room)
  copy.set(column)
  return copy
}
