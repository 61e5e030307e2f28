import type { Lang } from '../../transcript/episode.ts'
import type { WordPair } from '../link-words.ts'
import { normalForm } from '../normal-form.ts'

/** The different words of one side of all pairs, by number. */
export interface WordTypes {
  /** As compared, see `normalForm`. */
  readonly forms: readonly string[]
  /** As written where it first occurs. */
  readonly written: readonly string[]
  /** How many times each occurs. */
  readonly counts: Float64Array
  readonly total: number
}

/**
 * The pairs as numbers. Pair `k` has `a[k].length × b[k].length` cells, row by row, beginning at `cellStart[k]`; the cell of words
 * `i` and `j` is `cellStart[k] + i * b[k].length + j`. `couple[cell]` numbers the two types that meet there: each two types that
 * meet anywhere are one couple, with its types in `coupleA` and `coupleB`.
 */
export interface WordTable {
  readonly a: readonly Int32Array[]
  readonly b: readonly Int32Array[]
  readonly typesA: WordTypes
  readonly typesB: WordTypes
  readonly cellStart: Int32Array
  readonly cells: number
  readonly couple: Int32Array
  readonly coupleA: Int32Array
  readonly coupleB: Int32Array
}

/** The pairs as numbers. Time and memory: the sum of the products of the pairs' lengths. */
export function tabulate(pairs: readonly WordPair[], languages: readonly [Lang, Lang]): WordTable {
  const sideA = intern(
    pairs.map(pair => pair.a),
    languages[0],
  )
  const sideB = intern(
    pairs.map(pair => pair.b),
    languages[1],
  )
  const cellStart = new Int32Array(pairs.length)
  let cells = 0
  for (let k = 0; k < pairs.length; k++) {
    cellStart[k] = cells
    cells += (sideA.words[k]?.length ?? 0) * (sideB.words[k]?.length ?? 0)
  }
  const couple = new Int32Array(cells)
  const coupleA: number[] = []
  const coupleB: number[] = []
  const numbers = new Map<number, number>()
  const width = sideB.types.forms.length
  let cell = 0
  for (let k = 0; k < pairs.length; k++) {
    const b = sideB.words[k] ?? NONE
    for (const typeA of sideA.words[k] ?? NONE) {
      for (const typeB of b) {
        const key = typeA * width + typeB
        let number = numbers.get(key)
        if (number === undefined) {
          number = coupleA.length
          numbers.set(key, number)
          coupleA.push(typeA)
          coupleB.push(typeB)
        }
        couple[cell++] = number
      }
    }
  }
  return {
    a: sideA.words,
    b: sideB.words,
    typesA: sideA.types,
    typesB: sideB.types,
    cellStart,
    cells,
    couple,
    coupleA: Int32Array.from(coupleA),
    coupleB: Int32Array.from(coupleB),
  }
}

const NONE = new Int32Array(0)

function intern(
  lists: readonly (readonly string[])[],
  lang: Lang,
): { words: Int32Array[]; types: WordTypes } {
  const byWord = new Map<string, number>()
  const byForm = new Map<string, number>()
  const forms: string[] = []
  const written: string[] = []
  const counts: number[] = []
  let total = 0
  const words = lists.map(list =>
    Int32Array.from(list, word => {
      let type = byWord.get(word)
      if (type === undefined) {
        const form = normalForm(word, lang)
        type = byForm.get(form)
        if (type === undefined) {
          type = forms.length
          forms.push(form)
          written.push(word)
          counts.push(0)
          byForm.set(form, type)
        }
        byWord.set(word, type)
      }
      counts[type] = (counts[type] ?? 0) + 1
      total++
      return type
    }),
  )
  return { words, types: { forms, written, counts: Float64Array.from(counts), total } }
}
