import { Numbers } from './numbers.ts'

/** The spelled words of a text, and where each stands. */
export interface Vocabulary {
  /** Sorted by code units, none twice; of letters of Latin, Greek or Cyrillic only, because only these are forgiven errors. */
  readonly words: readonly string[]
  /** How many letters each word shares with the one before it. */
  readonly shared: Uint8Array
  /** Whether a word is there. O(1). */
  has(word: string): boolean
  /** Where a word stands in the text, ascending; nowhere, if it is not there. O(1). */
  places(word: string): Uint32Array
}

/** Words near to what was typed, all equally near. */
export interface Similar {
  readonly words: readonly string[]
  readonly errors: number
  /** Only the beginning of these words is near, of a length of about that of what was typed. */
  readonly start: boolean
}

/** Reads a folded text (words parted by single spaces) once. Linear, apart from sorting the different words. */
export function createVocabulary(text: string): Vocabulary {
  const ids = new Map<string, number>()
  const words: string[] = []
  const tokens = new Numbers()
  const places = new Numbers()
  for (let start = 0; start < text.length;) {
    let end = text.indexOf(' ', start)
    if (end < 0) end = text.length
    if (end > start && end - start <= LONGEST) {
      const word = text.slice(start, end)
      let id = ids.get(word)
      if (id === undefined) ids.set(word, (id = SPELLED.test(word) ? words.push(word) - 1 : NO_WORD))
      if (id !== NO_WORD) {
        tokens.push(id)
        places.push(start)
      }
    }
    start = end + 1
  }
  const index = group(tokens.finish(), places.finish(), words.length)
  const sorted = words.toSorted((a, b) => (a < b ? -1 : 1))
  const idOf = (word: string): number => ids.get(word) ?? NO_WORD
  return {
    words: sorted,
    shared: Uint8Array.from(sorted, (word, i) => sharedLetters(sorted[i - 1] ?? '', word)),
    has: word => idOf(word) !== NO_WORD,
    places: word => (idOf(word) === NO_WORD ? new Uint32Array(0) : index(idOf(word))),
  }
}

/**
 * The nearest words within the errors that a word of this length is forgiven (none below four letters, one, two from eight),
 * or nothing: whole words before beginnings, fewer errors first. An error is a letter too many, too few, another one, or two
 * neighbours exchanged (optimal string alignment: Damerau–Levenshtein where no piece is edited twice).
 *
 * The rows of the table are shared by words with the same beginning, and a beginning that is already too far is left at once:
 * a few letters of every word are looked at, not all.
 */
export function findSimilar(vocabulary: Vocabulary, typed: string): Similar | undefined {
  if (typed.length > LONGEST || !SPELLED.test(typed)) return undefined
  const allowed = typed.length >= TWO_ERRORS_FROM ? 2 : typed.length >= ONE_ERROR_FROM ? 1 : 0
  for (let errors = 1; errors <= allowed; errors++) {
    const found = within(vocabulary, typed, errors)
    if (found.whole.length > 0) return { words: found.whole, errors, start: false }
    if (found.start.length > 0 && typed.length >= START_FROM)
      return { words: found.start, errors, start: true }
  }
  return undefined
}

function within(
  { words, shared }: Vocabulary,
  typed: string,
  errors: number,
): { whole: string[]; start: string[] } {
  const whole: string[] = []
  const start: string[] = []
  const size = typed.length
  // rows[d][j]: errors between the first d letters of a word and the first j typed; nearest[d]: least errors of all typed letters
  // and any of the first d beginnings.
  const rows: number[][] = [Array.from({ length: size + 1 }, (_, j) => j)]
  const nearest: number[] = [size]
  let depth = 0
  let dead = Infinity
  words.forEach((word, i) => {
    const common = shared[i] ?? 0
    if (common < dead) {
      dead = Infinity
      for (depth = Math.min(depth, common); depth < word.length; depth++) {
        const row = nextRow(rows, depth, word, typed)
        rows[depth + 1] = row
        nearest[depth + 1] = Math.min(nearest[depth] ?? size, row[size] ?? size)
        if (Math.min(...row) > errors) {
          dead = depth + 1
          break
        }
      }
    }
    const reached = dead === Infinity ? word.length : dead
    if (dead === Infinity && (rows[word.length]?.[size] ?? Infinity) <= errors) whole.push(word)
    else if ((nearest[reached] ?? Infinity) <= errors) start.push(word)
  })
  return { whole, start }
}

function nextRow(rows: readonly number[][], depth: number, word: string, typed: string): number[] {
  const above = rows[depth] ?? []
  const row = [depth + 1]
  for (let j = 1; j <= typed.length; j++) {
    const same = word.charCodeAt(depth) === typed.charCodeAt(j - 1)
    let least = Math.min((above[j - 1] ?? 0) + (same ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
    if (j > 1 && depth > 0 && word[depth] === typed[j - 2] && word[depth - 1] === typed[j - 1])
      least = Math.min(least, (rows[depth - 1]?.[j - 2] ?? 0) + 1)
    row.push(least)
  }
  return row
}

/** The places of each token, as a function from its number. */
function group(tokens: Uint32Array, places: Uint32Array, count: number): (id: number) => Uint32Array {
  const ends = new Uint32Array(count + 1)
  for (const id of tokens) ends[id + 1] = (ends[id + 1] ?? 0) + 1
  for (let id = 0; id < count; id++) ends[id + 1] = (ends[id + 1] ?? 0) + (ends[id] ?? 0)
  const starts = ends.slice()
  const grouped = new Uint32Array(places.length)
  tokens.forEach((id, i) => {
    const to = starts[id] ?? 0
    grouped[to] = places[i] ?? 0
    starts[id] = to + 1
  })
  return id => grouped.subarray(ends[id] ?? 0, ends[id + 1] ?? 0)
}

function sharedLetters(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++
  return n
}

/** Below, nearly everything is one error from something else. */
const ONE_ERROR_FROM = 4
const TWO_ERRORS_FROM = 8
/** From here on a beginning with an error is forgiven too, so that a word with one keeps its hits while it is typed. */
const START_FROM = 5
/** Longer ones are no words (and `shared` counts in bytes). */
const LONGEST = 64
const NO_WORD = -1
const SPELLED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u
