import { identifyLanguage } from '../../text/language.ts'
import { isSpace } from '../../text/lines.ts'
import { isUnspaced, scriptOf } from '../../text/script.ts'
import type { Span } from '../../text/span.ts'
import type { Chapter, Lang } from '../../transcript/episode.ts'
import { endsSentence, noticeOpeners, opensWith } from './page-words.ts'
import { findTimes, readTime, readTimeBefore, type TimeMark } from './times.ts'

/** A chapter title longer than this is a paragraph with a time in it. */
const longestTitle = 160

/**
 * The chapters that notes list: `00:00 Intro 03:06 Next …` in one paragraph, or one a line, the time before the title
 * or after it, in brackets or not. A span covers the time and the title. Two are the least: a lone time is a mention.
 * What follows the last title in the same paragraph (sentences of the hosting service) is not part of it. Linear.
 */
export function readChapters(source: string, notes: readonly Span[], langs: readonly Lang[]): Chapter[] {
  const lists: Chapter[][] = []
  const singles: (Chapter | undefined)[] = []
  for (const note of notes) {
    const times = findTimes(source, note.start, note.end)
    const inLine = times.length >= 2 ? chaptersInLine(source, note, times) : []
    if (inLine.length >= 2) lists.push(inLine)
    else singles.push(times.length > 0 ? chapterOfLine(source, note) : undefined)
  }
  const listed = singles.filter(one => one !== undefined)
  if (listed.length >= 2) lists.push(listed)
  return lists.flatMap(list => withLanguage(list, langs)).sort((a, b) => a.start - b.start)
}

/** `text 00:00 Title 03:06 Title … tail`: each title reaches to the next time. */
function chaptersInLine(source: string, note: Span, times: readonly TimeMark[]): Chapter[] {
  const ascending = times.every((time, index) => index === 0 || time.startMs > times[index - 1]!.startMs)
  if (!ascending) return []
  const chapters: Chapter[] = []
  // `Title 00:00 Title 03:06`: nothing after the last time, and something before the first
  const trailing = times.at(-1)!.end === note.end && times[0]!.start > note.start
  for (let index = 0; index < times.length; index++) {
    const time = times[index]!
    const from = trailing ? (index === 0 ? note.start : times[index - 1]!.end) : time.end
    let to = trailing ? time.start : (times[index + 1]?.start ?? note.end)
    if (!trailing && index === times.length - 1) to = endOfLastTitle(source, from, to)
    const title = clean(source, from, to)
    if (title.end - title.start > longestTitle || title.end === title.start) return []
    const start = trailing ? title.start : time.start
    const end = trailing ? time.end : title.end
    chapters.push({
      start,
      end,
      title: source.slice(title.start, title.end),
      lang: '',
      startMs: time.startMs,
    })
  }
  return chapters
}

/** `00:00 Title`, `- [00:00] Title`, `Title (00:00)` as a line of its own. */
function chapterOfLine(source: string, line: Span): Chapter | undefined {
  if (line.end - line.start > longestTitle + 20) return undefined
  const plain = skip(source, line.start, line.end, '-–—*•·># ')
  // `1. 00:00 Title`: the number of the list
  const digits = skip(source, plain, line.end, '0123456789')
  const counted =
    digits > plain && '.)、'.includes(source[digits]!) ? skip(source, digits + 1, line.end, ' ') : plain
  const time = readTime(source, plain, line.end) ?? readTime(source, counted, line.end)
  if (time) {
    const title = clean(source, time.end, line.end)
    if (title.end === title.start) return undefined
    return {
      start: time.start,
      end: title.end,
      title: source.slice(title.start, title.end),
      lang: '',
      startMs: time.startMs,
    }
  }
  const after = readTimeBefore(source, line.start, line.end)
  if (!after) return undefined
  const title = clean(source, plain, after.start)
  if (title.end === title.start) return undefined
  return {
    start: title.start,
    end: after.end,
    title: source.slice(title.start, title.end),
    lang: '',
    startMs: after.startMs,
  }
}

/**
 * Where the last title of a line ends. Sentences after it betray themselves by their stops: the title then ends before
 * the word that opens a notice, else at the first space between unspaced letters, else where a capital follows a space
 * and small letters follow it. A tail without a sentence's stop is all title.
 */
function endOfLastTitle(source: string, from: number, to: number): number {
  const tail = source.slice(from, Math.min(to, from + 400))
  if (!endsSentence(source.slice(to - 3, to)) && !hasStop(tail)) return to
  const lower = tail.toLowerCase()
  const body = skip(tail, 0, tail.length, ' -–—:：|·')
  let capital = -1
  for (let at = body + 1; at < tail.length; at++) {
    if (!isSpace(tail.charCodeAt(at - 1)) || isSpace(tail.charCodeAt(at))) continue
    let before = at - 1
    while (before > body && isSpace(tail.charCodeAt(before))) before--
    if (opensWith(lower.slice(at, at + 24), noticeOpeners)) {
      // `The future of our planet`: an opener in small letters inside a sentence opens nothing
      const isSmall = tail[at] !== tail[at]!.toUpperCase()
      if (!isSmall || '.!?。'.includes(tail[before]!)) return from + before + 1
    }
    if (isUnspaced(scriptOf(tail.charCodeAt(before))) && isUnspaced(scriptOf(tail.charCodeAt(at))))
      return from + before + 1
    if ('.!?。！？'.includes(tail[before]!)) return from + (before + 1)
    const next = tail[at + 1] ?? ''
    const isCapital = tail[at] !== tail[at]!.toLowerCase() && next !== next.toUpperCase()
    const afterSmall = tail[before] !== tail[before]!.toUpperCase()
    if (isCapital && afterSmall && startsSentence(tail, at)) capital = at
    if (capital >= 0) break
  }
  if (capital < 0) return to
  return from + capital
}

/** Whether the word at `at` is capitalised and the one after it is not: how a sentence begins, and a name does not. */
function startsSentence(text: string, at: number): boolean {
  let next = at
  while (next < text.length && !isSpace(text.charCodeAt(next))) next++
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  const char = text[next] ?? ''
  return char !== '' && char === char.toLowerCase() && scriptOf(char.charCodeAt(0)) !== undefined
}

/** Whether a sentence ends inside: a stop that a space or another script follows. */
function hasStop(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if ('。！？'.includes(char)) return true
    if ('.!?'.includes(char) && at > 1 && (at + 1 === text.length || isSpace(text.charCodeAt(at + 1))))
      return true
  }
  return false
}

/** A title without the dashes, bars and dots that part it from its time. */
function clean(source: string, from: number, to: number): Span {
  const start = skip(source, from, to, ' \t-–—:：|·•*,，、;；>)]')
  let end = to
  while (end > start && ' \t-–—:：|·•*,，、;；([（【\u3000'.includes(source[end - 1]!)) end--
  return { start, end }
}

function withLanguage(chapters: readonly Chapter[], langs: readonly Lang[]): Chapter[] {
  const all = chapters.map(chapter => chapter.title).join(' ')
  const common = identifyLanguage(all, langs) ?? identifyLanguage(all) ?? 'und'
  return chapters.map(chapter => ({ ...chapter, lang: identifyLanguage(chapter.title, langs) ?? common }))
}

function skip(source: string, at: number, stop: number, characters: string): number {
  while (at < stop && characters.includes(source[at]!)) at++
  return at
}
