import { isUnspaced, isWord } from '../text/fold-character.ts'
import { lowerBound } from './corpus.ts'
import type { Column } from './corpus.ts'

/**
 * How well an occurrence fits the word that was typed, best first: the whole word (or any piece of a script without spaces);
 * another form of it (`chips` for `chip`, and back); the beginning of a word; two words that were typed as one; a word with
 * one or two typing errors away.
 */
export const Fit = { Whole: 0, Form: 1, Start: 2, Joined: 3, Typo: 4, Typos: 5 } as const
export type Fit = (typeof Fit)[keyof typeof Fit]

/** Places in a column's text, ascending by `at`: `[at[i], ends[i])`, and how well each fits. Overlapping ones are all there. */
export interface Occurrences {
  readonly at: Uint32Array
  readonly ends: Uint32Array
  readonly fits: Uint8Array
}

/**
 * Every occurrence of a folded text that begins where a word begins (anywhere, if it begins with a character of a script
 * without spaces) and, if `whole`, ends where a word ends. One pass over the column.
 */
export function scan(column: Column, wanted: string, whole: boolean): Occurrences {
  const { text } = column
  const anywhere = isUnspaced(firstCharacter(wanted))
  // In a folded text every word follows a space, so the space makes the whole condition.
  const needle = anywhere ? wanted : ` ${wanted}`
  const skip = needle.length - wanted.length
  const wordy = endsInWord(wanted)
  const found = new Numbers()
  for (let i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) {
    const end = i + needle.length
    if (whole && wordy && text.charCodeAt(end) !== SPACE && !endsAtApostrophe(column, end)) continue
    found.push(i + skip)
  }
  return withFits(column, found.finish(), wanted, wordy)
}

/**
 * The occurrences of `wanted` among those of a word that it continues (`comp` among those of `com`): what `scan` would
 * give, without a pass over the column. Neither may contain a space.
 */
export function narrow(column: Column, shorter: Occurrences, wanted: string): Occurrences {
  const { text } = column
  const found = new Numbers()
  shorter.at.forEach(at => {
    if (text.startsWith(wanted, at)) found.push(at)
  })
  return withFits(column, found.finish(), wanted, endsInWord(wanted))
}

/** The occurrences of several kinds in one ascending list. */
export function merge(lists: readonly Occurrences[]): Occurrences {
  const [first = NONE, ...others] = lists.filter(list => list.at.length > 0)
  if (others.length === 0) return first
  // Halves of halves: each occurrence is moved as often as the number of lists can be halved.
  const middle = (others.length + 1) >> 1
  return mergeTwo(merge([first, ...others.slice(0, middle - 1)]), merge(others.slice(middle - 1)))
}

function mergeTwo(a: Occurrences, b: Occurrences): Occurrences {
  const length = a.at.length + b.at.length
  const merged = { at: new Uint32Array(length), ends: new Uint32Array(length), fits: new Uint8Array(length) }
  for (let i = 0, j = 0; i + j < length;) {
    const fromA = j >= b.at.length || (i < a.at.length && (a.at[i] ?? 0) <= (b.at[j] ?? 0))
    const [from, k] = fromA ? [a, i] : [b, j]
    const to = i + j
    merged.at[to] = from.at[k] ?? 0
    merged.ends[to] = from.ends[k] ?? 0
    merged.fits[to] = from.fits[k] ?? 0
    if (fromA) i++
    else j++
  }
  return merged
}

/** Occurrences of given places and length that all fit alike. */
export function alike(at: Uint32Array, length: number, fit: Fit): Occurrences {
  return { at, ends: at.map(start => start + length), fits: new Uint8Array(at.length).fill(fit) }
}

export const NONE: Occurrences = {
  at: new Uint32Array(0),
  ends: new Uint32Array(0),
  fits: new Uint8Array(0),
}

function withFits(column: Column, at: Uint32Array, wanted: string, wordy: boolean): Occurrences {
  const found = alike(at, wanted.length, Fit.Whole)
  if (wordy) found.ends.forEach((end, i) => (found.fits[i] = fitOfRest(column.text, end)))
  return found
}

/** How a word fits of which only what stands before `end` was typed. */
function fitOfRest(text: string, end: number): Fit {
  const next = text.charCodeAt(end)
  if (next === SPACE) return Fit.Whole
  if (next === S && text.charCodeAt(end + 1) === SPACE) return Fit.Form
  if (next === E && text.charCodeAt(end + 1) === S && text.charCodeAt(end + 2) === SPACE) return Fit.Form
  return Fit.Start
}

/** `end` is within a folded word, but in the source an apostrophe stands there: `Ann’s` ends the word `ann`, too. */
function endsAtApostrophe({ joints }: Column, end: number): boolean {
  return joints[lowerBound(joints, end)] === end
}

/** A list of numbers that grows without boxing them. */
export class Numbers {
  private list = new Uint32Array(64)
  private length = 0

  push(value: number): void {
    if (this.length === this.list.length) {
      const more = new Uint32Array(this.length * 2)
      more.set(this.list)
      this.list = more
    }
    this.list[this.length++] = value
  }

  finish(): Uint32Array {
    return this.list.slice(0, this.length)
  }
}

const SPACE = 32
const S = 115
const E = 101

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0)

function endsInWord(text: string): boolean {
  const last = text.slice(-2)
  return isWord((last.codePointAt(0) ?? 0) > 0xffff ? last : text.slice(-1))
}
