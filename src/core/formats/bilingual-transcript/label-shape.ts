import { isFunctionWord } from '../../text/language.ts'
import { isSpace } from '../../text/lines.ts'
import { scriptOf, type Script } from '../../text/script.ts'
import { nameParticles, namesThoughWords, neverLabels, roleWords, speakerWords } from './label-words.ts'
import { readTime } from './times.ts'

/** How a label is dressed; files keep to one dress, so that it tells labels from sentences. */
export type Dress = 'plain' | 'colon' | 'timed' | 'bold' | 'bracket' | 'heading'

/** What a label says: a generic word with a number, somebody's role, a name, or some word that could be a name. */
export type LabelKind = 'numbered' | 'role' | 'name' | 'word'

/** The beginning of a line, read as a label. Offsets into the source. */
export interface LabelShape {
  readonly name: string
  readonly kind: LabelKind
  readonly dress: Dress
  /** What was said begins here; -1 when the label has its line for itself. */
  readonly textStart: number
  readonly nameStart: number
  readonly startMs: number | undefined
  readonly role: 'host' | 'guest' | undefined
  readonly wideColon: boolean
}

/** A label longer than this is a sentence. */
const longestName = 48

const brackets: Readonly<Record<string, string>> = { '[': ']', '【': '】', '<': '>', '［': '］', '〔': '〕' }

/**
 * Line `[start, end)` of the source read as a label, alone or before text; `undefined` when it does not have the shape
 * of one. Reads at most some hundred characters, whatever the line's length. The shape alone decides nothing: whether
 * it is a label is told by the whole file (`chooseLabels`).
 */
export function readLabelShape(source: string, start: number, end: number): LabelShape | undefined {
  const stop = Math.min(end, start + 160)
  let at = start
  let heading = false
  let startMs: number | undefined
  if (source[at] === '#') {
    while (at < stop && source[at] === '#') at++
    if (!isSpace(source.charCodeAt(at))) return undefined
    heading = true
  }
  at = skipSpace(source, at, stop)
  const before = readTime(source, at, stop)
  if (before) {
    startMs = before.startMs
    at = skipSpace(source, before.end, stop)
    // `00:12 - Sam` is how lists of chapters look, `00:12 | Sam` how exports do
    if (source[at] === '|') at = skipSpace(source, at + 1, stop)
  }
  let stars = countSame(source, at, stop, '*') || countSame(source, at, stop, '_')
  const star = source[at]!
  at += stars
  const closer = brackets[source[at] ?? '']
  if (closer !== undefined) at = skipSpace(source, at + 1, stop)

  const nameStart = at
  const nameEnd = readName(source, at, stop)
  if (nameEnd <= nameStart || nameEnd - nameStart > longestName) return undefined
  at = nameEnd
  let colon = ''
  let role: 'host' | 'guest' | undefined
  let closed = closer === undefined
  let openStars = stars
  let timed = startMs !== undefined
  let gap = false
  for (;;) {
    const next = skipSpace(source, at, stop)
    gap ||= next - at > 1 || source[at] === '\t'
    if (next >= stop) {
      at = next
      break
    }
    const char = source[next]!
    if (!closed && char === closer) {
      closed = true
      at = next + 1
    } else if (openStars > 0 && char === star && countSame(source, next, stop, star) >= openStars) {
      at = next + openStars
      openStars = 0
    } else if (colon === '' && (char === ':' || char === '：' || char === '﹕')) {
      colon = char
      at = next + 1
    } else {
      const time = colon === '' ? readTime(source, skipComma(source, next, stop), stop) : undefined
      if (time && startMs === undefined) {
        startMs = time.startMs
        timed = true
        at = time.end
      } else if (colon === '' && (char === '(' || char === '（')) {
        const close = source.indexOf(char === '(' ? ')' : '）', next)
        if (close < 0 || close >= stop) return undefined
        role ??= roleOf(
          source
            .slice(next + 1, close)
            .toLowerCase()
            .trim(),
        )
        at = close + 1
      } else {
        at = next
        break
      }
    }
  }
  if (!closed || openStars > 0) return undefined
  const alone = at >= end
  const bold = stars >= 2 || (stars === 1 && (colon !== '' || alone))
  if (stars === 1 && !bold) return undefined
  const dress: Dress = heading
    ? 'heading'
    : bold
      ? 'bold'
      : closer !== undefined
        ? 'bracket'
        : colon !== ''
          ? 'colon'
          : timed
            ? 'timed'
            : 'plain'
  // in one line with what was said, something has to part the two
  if (!alone && (dress === 'plain' || heading)) return undefined
  if (!alone && dress === 'timed' && !gap && before) return undefined
  if (!alone && dress === 'bold' && colon === '' && !timed) return undefined
  // `http://…`, `10:30`: a colon that parts nothing
  if (!alone && colon === ':' && source[at] === '/' && source[at + 1] === '/') return undefined
  if (!alone && colon === ':' && !isSpace(source.charCodeAt(at - 1)) && at - nameEnd === 1) {
    const next = scriptOf(source.charCodeAt(at))
    if (next === 'latin' && !bold && scriptOf(source.charCodeAt(nameEnd - 1)) === 'latin') return undefined
  }
  const name = source.slice(nameStart, nameEnd)
  const kind = kindOf(name)
  if (kind === undefined) return undefined
  role ??= kind === 'role' ? roleOf(name.toLowerCase()) : undefined
  const textStart = alone ? -1 : at
  return { name, kind, dress, textStart, nameStart, startMs, role, wideColon: colon === '：' }
}

/** Where the characters end that a name can have; trailing spaces, dashes and commas not included. */
function readName(source: string, at: number, stop: number): number {
  const limit = Math.min(stop, at + longestName + 2)
  let end = at
  for (; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (scriptOf(code) !== undefined || isMark(code)) {
      end = at + 1
    } else if (code >= 48 && code <= 57) {
      if (readTime(source, at, Math.min(stop, at + 12))) break
      end = at + 1
    } else if (code === 32 && source.charCodeAt(at + 1) === 32) {
      break
    } else if (isSpace(code)) {
      if (code === 9) break
    } else if (!isNameSign(code)) break
    else if (code === 46) end = at + 1
    else if (code === 95) {
      // `SPEAKER_01`; any other low line is the mark of bold type
      const next = source.charCodeAt(at + 1)
      if (!isDigit(next) || end !== at) break
    } else if (code === 35 && end === at) return at
  }
  return end
}

/** Full stop, hyphens, apostrophes, middle dots, `&`, `#`: they stand in names. */
function isNameSign(code: number): boolean {
  return (
    code === 46 ||
    code === 45 ||
    code === 39 ||
    code === 0x2019 ||
    code === 0xb7 ||
    code === 0x30fb ||
    code === 0x2027 ||
    code === 0x2022 ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 38 ||
    code === 95 ||
    code === 35
  )
}

/** Combining accents and vowel signs of the scripts that have them. */
function isMark(code: number): boolean {
  return code >= 0x300 && code < 0x370
}

/** What kind of label a name is; `undefined` when nobody would be labelled so. */
export function kindOf(name: string): LabelKind | undefined {
  const lower = name.toLowerCase()
  if (isNumbered(lower)) return 'numbered'
  if (neverLabels.has(lower)) return undefined
  if (roleOf(lower)) return 'role'
  let script: Script | undefined
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code >= 48 && code <= 57) return undefined
    script ??= scriptOf(code)
  }
  if (script === undefined) return undefined
  if (script === 'han' || script === 'kana') return isEastAsianName(name) ? 'name' : undefined
  const parts = lower.split(' ').filter(Boolean)
  if (parts.length > 6 || (parts.length === 1 && name.endsWith('.'))) return undefined
  const cased = script === 'latin' || script === 'cyrillic' || script === 'greek'
  if (!cased) return parts.length <= 4 && name.length <= 30 ? 'name' : undefined
  let capitals = 0
  for (const word of name.split(' ').filter(Boolean)) {
    const first = word[0]!
    const isCapital = first !== first.toLowerCase()
    if (isCapital) capitals++
    else if (!nameParticles.has(word) && scriptOf(first.charCodeAt(0)) !== 'han') {
      return parts.length === 1 && name.length >= 2 && !isFunctionWord(lower) ? 'word' : undefined
    }
    // a full stop ends an initial or a short title, or a sentence
    if (word.endsWith('.') && word.length > (name.endsWith(word) ? 3 : 5)) return undefined
  }
  if (capitals === 0) return undefined
  // "But", "Good Morning": words that everybody says, and now and then a name
  return parts.length <= 2 && parts.every(part => isFunctionWord(part) && !namesThoughWords.has(part))
    ? 'word'
    : 'name'
}

/** `Speaker 12`, `说话人1`, `Sprecher A`, `Speaker #3`; lower case. */
function isNumbered(lower: string): boolean {
  let end = lower.length
  while (end > 0 && isDigit(lower.charCodeAt(end - 1))) end--
  if (end === lower.length) {
    // a letter instead of a number
    if (lower.length < 3 || lower[lower.length - 2] !== ' ') return false
    const code = lower.charCodeAt(lower.length - 1)
    if (code < 97 || code > 122) return false
    end = lower.length - 1
  }
  let word = lower.slice(0, end).trim()
  while (word.endsWith('#') || word.endsWith('.') || word.endsWith('_')) word = word.slice(0, -1).trim()
  return speakerWords.has(word)
}

function isEastAsianName(name: string): boolean {
  let letters = 0
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (scriptOf(code) !== undefined) letters++
    // what sentences are full of, and names are not
    if ('的了是说說我你他她们們这這那吗嗎呢就都很没沒也が、はをに'.includes(name[at]!)) return false
  }
  return letters >= 2 && letters <= 14
}

/** What a role word in lower case says, if it is one. */
function roleOf(lower: string): 'host' | 'guest' | undefined {
  if (roleWords.host.has(lower)) return 'host'
  return roleWords.guest.has(lower) ? 'guest' : undefined
}

function countSame(source: string, at: number, stop: number, char: string): number {
  let count = 0
  while (at + count < stop && count < 3 && source[at + count] === char) count++
  return count
}

function skipComma(source: string, at: number, stop: number): number {
  const char = source[at]
  return char === ',' || char === '-' || char === '–' || char === '—' || char === '|' || char === '·'
    ? skipSpace(source, at + 1, stop)
    : at
}

function skipSpace(source: string, at: number, stop: number): number {
  while (at < stop && isSpace(source.charCodeAt(at))) at++
  return at
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
