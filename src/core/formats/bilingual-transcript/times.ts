/** A time in the recording, and where it stands: brackets around it included. */
export interface TimeMark {
  readonly startMs: number
  readonly start: number
  readonly end: number
}

const closers: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '（': '）',
  '【': '】',
  '<': '>',
  '［': '］',
}

/**
 * The time, or range of times, that stands exactly at `at`: `1:02`, `00:12:30.5`, `[1:02:03]`, `(00:12)`,
 * `00:12 - 00:15`, `00:00:01,000 --> 00:00:04,000`. A range gives its start. `undefined` when none stands there.
 */
export function readTime(source: string, at: number, stop: number): TimeMark | undefined {
  const code = source.charCodeAt(at)
  // most of what is asked about is prose
  if (!(at < stop) || (!isDigit(code) && !isBracket(code))) return undefined
  const closer = isDigit(code) ? undefined : closers[source[at]!]
  const first = readClock(source, closer === undefined ? at : skipBlanks(source, at + 1, stop), stop)
  if (first === undefined) return undefined
  let end = first.end
  const dash = skipDash(source, skipBlanks(source, end, stop), stop)
  if (dash !== undefined) {
    const second = readClock(source, skipBlanks(source, dash, stop), stop)
    if (second !== undefined) end = second.end
  }
  if (closer !== undefined) {
    const close = skipBlanks(source, end, stop)
    if (close >= stop || source[close] !== closer) return undefined
    end = close + 1
  }
  return { startMs: first.ms, start: at, end }
}

/** The time at the very end of a range, as `Title 12:30` has it; a bracketed one with its brackets. */
export function readTimeBefore(source: string, start: number, end: number): TimeMark | undefined {
  let at = end
  // a time with brackets is at most 16 characters long; a range is not looked for backwards
  while (at > start && end - at < 16 && isTimeCharacter(source.charCodeAt(at - 1))) at--
  for (; at < end; at++) {
    if (at > start && isDigit(source.charCodeAt(at - 1))) continue
    const time = readTime(source, at, end)
    if (time?.end === end) return time
  }
  return undefined
}

/** Every time in a range, in order. */
export function findTimes(source: string, start: number, end: number): TimeMark[] {
  const times: TimeMark[] = []
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    const opens = code === 40 || code === 91 || code === 0xff08 || code === 0x3010
    if (!opens && !(code >= 48 && code <= 57)) continue
    const time = readTime(source, at, end)
    if (!time) {
      while (!opens && at + 1 < end && source.charCodeAt(at + 1) >= 48 && source.charCodeAt(at + 1) <= 58)
        at++
      continue
    }
    times.push(time)
    at = time.end - 1
  }
  return times
}

/** `h:mm:ss` or `m:ss`, with a fraction where there is one; the colons may be full-width. */
function readClock(source: string, at: number, stop: number): { ms: number; end: number } | undefined {
  if (!isDigit(source.charCodeAt(at))) return undefined
  const parts: number[] = []
  let end = at
  for (;;) {
    let value = 0
    let digits = 0
    while (end < stop && digits < 4 && isDigit(source.charCodeAt(end))) {
      value = value * 10 + source.charCodeAt(end) - 48
      digits++
      end++
    }
    if (digits === 0 || digits > 3) return undefined
    if (parts.length > 0 && (digits !== 2 || value > 59)) return undefined
    parts.push(value)
    if (parts.length === 3) break
    const colon = source.charCodeAt(end)
    if (end + 1 >= stop || (colon !== 58 && colon !== 0xff1a) || !isDigit(source.charCodeAt(end + 1))) break
    end++
  }
  if (parts.length < 2) return undefined
  if (end < stop && isDigit(source.charCodeAt(end))) return undefined
  const [hours, minutes, seconds] = parts.length === 3 ? parts : [0, ...parts]
  let ms = ((hours! * 60 + minutes!) * 60 + seconds!) * 1000
  const point = source[end]
  if ((point === '.' || point === ',') && end + 1 < stop && isDigit(source.charCodeAt(end + 1))) {
    let scale = 100
    for (end++; end < stop && isDigit(source.charCodeAt(end)); end++) {
      ms += (source.charCodeAt(end) - 48) * Math.floor(scale)
      scale /= 10
    }
  }
  return { ms, end }
}

function skipDash(source: string, at: number, stop: number): number | undefined {
  if (source.startsWith('-->', at)) return at + 3
  const code = source.charCodeAt(at)
  const isDash =
    code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2192 || code === 0x7e || code === 0xff5e
  return at < stop && isDash ? at + 1 : undefined
}

function skipBlanks(source: string, at: number, stop: number): number {
  while (at < stop && (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)) at++
  return at
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isBracket(code: number): boolean {
  return code === 40 || code === 91 || code === 60 || code > 0x2000
}

function isTimeCharacter(code: number): boolean {
  return isDigit(code) || ':.,()[]（）【】：［］'.includes(String.fromCharCode(code))
}
