import type { Chapter, Episode } from './episode.ts'
import { talkOf } from './talk.ts'

/** Where a chapter begins in the text. */
export interface ChapterPlace {
  readonly chapter: Chapter
  /** The number of the first turn of the chapter. */
  readonly turn: number
  /** True where the turn follows from an estimate of the times, not from times that the source states for its turns. */
  readonly estimated: boolean
}

/** How chapters find their turn where the source gives turns no times. */
export interface ChapterPlaceOptions {
  /**
   * The speed that talk is assumed to have, units of `amountOf` per minute: conversational English runs at 150–190
   * words, Chinese at 220–280 characters. Only the order of magnitude matters, see `placeChapters`.
   */
  readonly wordsPerMinute: number
  readonly charactersPerMinute: number
  /** A chapter moves to the start of a speech at most this far (ms) from its time: chapters begin with a speaker. */
  readonly snapMs: number
}

export const chapterPlaceDefaults: ChapterPlaceOptions = {
  wordsPerMinute: 175,
  charactersPerMinute: 250,
  snapMs: 30_000,
}

const unspacedLanguages = new Set(['zh', 'ja', 'th', 'lo', 'my', 'km'])

/**
 * The start of every turn in the recording, in ms: the source's own times where it states them, and between them (or
 * everywhere) an estimate from how much is said. Also the end of the whole, as last element.
 */
export function turnTimes(
  episode: Episode,
  options: ChapterPlaceOptions = chapterPlaceDefaults,
): { readonly startMs: Float64Array; readonly estimated: boolean } {
  const talk = talkOf(episode)
  const perMinute = unspacedLanguages.has(episode.languages[0] ?? '')
    ? options.charactersPerMinute
    : options.wordsPerMinute
  const startMs = new Float64Array(talk.length + 1)
  for (let i = 0; i < talk.length; i++) startMs[i + 1] = startMs[i]! + ((talk[i] ?? 0) / perMinute) * 60_000
  // A talk that would end before its last chapter is slower than assumed: stretch it so that the last chapter has room.
  const lastChapter = episode.chapters.at(-1)?.startMs ?? 0
  const end = startMs[talk.length]!
  const known = episode.turns.filter(turn => turn.startMs !== undefined)
  if (known.length === 0) {
    const least = lastChapter * (1 + 1 / (2 * Math.max(1, episode.chapters.length)))
    if (end > 0 && end < least) for (let i = 0; i <= talk.length; i++) startMs[i]! *= least / end
    return { startMs, estimated: true }
  }
  return { startMs: bendToKnown(startMs, episode), estimated: known.length < episode.turns.length }
}

/** Shifts and stretches estimated times piecewise so that they pass through the times that the source states. */
function bendToKnown(estimate: Float64Array, episode: Episode): Float64Array {
  const bent = Float64Array.from(estimate)
  let from = -1
  let floor = 0
  episode.turns.forEach((turn, i) => {
    if (turn.startMs === undefined || turn.startMs < floor) return
    const span = estimate[i]! - (from < 0 ? 0 : estimate[from]!)
    const base = from < 0 ? 0 : bent[from]!
    for (let k = from + 1; k < i; k++) {
      const into = estimate[k]! - (from < 0 ? 0 : estimate[from]!)
      bent[k] = base + (span > 0 ? (into / span) * (turn.startMs - base) : 0)
    }
    bent[i] = turn.startMs
    floor = turn.startMs
    from = i
  })
  for (let k = from + 1; k < bent.length; k++) bent[k] = bent[from]! + estimate[k]! - estimate[from]!
  return bent
}

/**
 * The turn at which each chapter begins, in order and never two chapters at one turn unless there are more chapters than
 * speeches. A chapter whose time falls near the start of a speech moves there. Linear in turns plus chapters.
 */
export function placeChapters(
  episode: Episode,
  options: ChapterPlaceOptions = chapterPlaceDefaults,
): readonly ChapterPlace[] {
  const { turns, chapters } = episode
  if (turns.length === 0 || chapters.length === 0) return []
  const { startMs, estimated } = turnTimes(episode, options)
  const places: ChapterPlace[] = []
  let at = 0
  for (const chapter of chapters) {
    while (at + 1 < turns.length && startMs[at + 1]! <= chapter.startMs) at++
    let best = at
    if (estimated && chapter.startMs > 0) {
      let nearest = options.snapMs
      for (const step of [-1, 1]) {
        for (let i = at; i > 0 && i < turns.length; i += step) {
          const far = Math.abs(startMs[i]! - chapter.startMs)
          if (far > options.snapMs) break
          if (turns[i]!.speaker === turns[i - 1]!.speaker || far >= nearest) continue
          nearest = far
          best = i
        }
      }
    }
    const previous = places.at(-1)?.turn ?? 0
    const turn = Math.min(turns.length, Math.max(best + 1, previous + (previous < turns.length ? 1 : 0)))
    // A chapter at 0:00 begins where the conversation does: nothing is guessed.
    if (chapter.startMs === 0 && previous === 0) places.push({ chapter, turn: 1, estimated: false })
    else places.push({ chapter, turn, estimated })
  }
  return places
}

/** The index of the chapter that a turn is in; -1 before the first. By bisection. */
export function chapterAt(chapters: readonly ChapterPlace[], turn: number): number {
  let low = 0
  let high = chapters.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (chapters[middle]!.turn <= turn) low = middle + 1
    else high = middle
  }
  return low - 1
}
