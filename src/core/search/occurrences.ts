import { isUnspaced, isWord } from '../text/fold-character.ts'
import type { Column } from './corpus.ts'
import { Numbers, lowerBound } from './numbers.ts'

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
 * without spaces) and, if `whole`, ends where a word ends. At most one pass over the column, or over what begins with the same
 * letter.
 */
export function scan(column: Column, wanted: string, whole: boolean): Occurrences {
  if (!isUnspaced(firstCharacter(wanted))) {
    const beginnings = column.beginnings.get(wanted.charCodeAt(0)) ?? NONE.at
    return narrow(column, beginnings, wanted, whole)
  }
  const wordy = endsInWord(wanted)
  const found = new Numbers()
  for (let at = column.text.indexOf(wanted); at >= 0; at = column.text.indexOf(wanted, at + 1))
    if (!whole || !wordy || endsWord(column, at + wanted.length)) found.push(at)
  return withFits(column, found.finish(), wanted, wordy)
}

/**
 * The occurrences of `wanted` at some of these places, all that may be. Those of `comp` are among those of `com`, so a word that is
 * being typed needs no new scan.
 */
export function narrow(column: Column, places: Uint32Array, wanted: string, whole: boolean): Occurrences {
  const { text } = column
  const wordy = endsInWord(wanted)
  const second = wanted.charCodeAt(1)
  const found = new Numbers()
  for (const at of places) {
    // A look at one letter tells most of them apart.
    if (wanted.length > 1 && (text.charCodeAt(at + 1) !== second || !text.startsWith(wanted, at))) continue
    if (!whole || !wordy || endsWord(column, at + wanted.length)) found.push(at)
  }
  return withFits(column, found.finish(), wanted, wordy)
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
  const ends = new Uint32Array(at.length)
  const fits = new Uint8Array(at.length)
  for (let i = 0; i < at.length; i++) {
    const end = (at[i] ?? 0) + wanted.length
    ends[i] = end
    if (wordy) fits[i] = fitOfRest(column.text, end)
  }
  return { at, ends, fits }
}

/** How a word fits of which only what stands before `end` was typed. */
function fitOfRest(text: string, end: number): Fit {
  const next = text.charCodeAt(end)
  if (next === SPACE) return Fit.Whole
  if (next === S && text.charCodeAt(end + 1) === SPACE) return Fit.Form
  if (next === E && text.charCodeAt(end + 1) === S && text.charCodeAt(end + 2) === SPACE) return Fit.Form
  return Fit.Start
}

/** A word ends at `end`; also one of the source, where an apostrophe was left out: `Ann’s` ends the word `ann`, too. */
function endsWord({ text, joints }: Column, end: number): boolean {
  return text.charCodeAt(end) === SPACE || joints[lowerBound(joints, end)] === end
}

const SPACE = 32
const S = 115
const E = 101

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0)

function endsInWord(text: string): boolean {
  const last = text.slice(-2)
  return isWord((last.codePointAt(0) ?? 0) > 0xffff ? last : text.slice(-1))
}
