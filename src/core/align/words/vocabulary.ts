import type { Lang } from '../../transcript/episode.ts'
import type { WordPair } from '../link-words.ts'
import { normalForm } from '../normal-form.ts'

/** The different words of one side of all pairs, by number. */
export interface WordTypes {
  /** As written where it first occurs; what differs only in case, width or accents is one type. */
  readonly written: readonly string[]
  /** As dictionaries know it, see `normalForm`. */
  readonly forms: readonly string[]
  /** The number of its root, see `rootOf`. */
  readonly root: Int32Array
  /** How often it is written with a capital where it does not begin a side; a half for what only begins sides. */
  readonly capital: Float64Array
  /** How many times each root occurs, and all of them together. */
  readonly rootCounts: Float64Array
  readonly total: number
}

/**
 * The pairs as numbers. Pair `k` has `a[k].length × b[k].length` cells, row by row, beginning at `cellStart[k]`; the cell of
 * words `i` and `j` is `cellStart[k] + i * b[k].length + j`. `couple[cell]` numbers the two types that meet there: each
 * two types that meet anywhere are one couple, with its types in `coupleA` and `coupleB`. `rootCouple[couple]` numbers
 * their two roots; what the pairs teach is counted there, since a word's forms translate alike.
 */
export interface WordTable {
  readonly a: readonly Int32Array[]
  readonly b: readonly Int32Array[]
  readonly typesA: WordTypes
  readonly typesB: WordTypes
  readonly cellStart: Int32Array
  readonly cells: number
  readonly couple: Int32Array
  /** `rootCouple` of each cell's couple. */
  readonly rootCell: Int32Array
  readonly coupleA: Int32Array
  readonly coupleB: Int32Array
  readonly rootCouple: Int32Array
  readonly rootCouples: number
}

/** The pairs as numbers. Time and memory: the sum of the products of the pairs' lengths. */
export function tabulate(pairs: readonly WordPair[], [langA, langB]: readonly [Lang, Lang]): WordTable {
  const sideA = intern(
    pairs.map(pair => pair.a),
    langA,
  )
  const sideB = intern(
    pairs.map(pair => pair.b),
    langB,
  )
  const cellStart = new Int32Array(pairs.length)
  let cells = 0
  for (let k = 0; k < pairs.length; k++) {
    cellStart[k] = cells
    cells += sideA.words[k]!.length * sideB.words[k]!.length
  }
  const couple = new Int32Array(cells)
  const couples = new Couples()
  let cell = 0
  for (let k = 0; k < pairs.length; k++)
    for (const typeA of sideA.words[k]!)
      for (const typeB of sideB.words[k]!) couple[cell++] = couples.number(typeA, typeB)
  const coupleA = Int32Array.from(couples.first)
  const coupleB = Int32Array.from(couples.second)
  const roots = new Couples()
  const rootCouple = coupleA.map((typeA, c) =>
    roots.number(sideA.types.root[typeA]!, sideB.types.root[coupleB[c]!]!),
  )
  return {
    a: sideA.words,
    b: sideB.words,
    typesA: sideA.types,
    typesB: sideB.types,
    cellStart,
    cells,
    couple,
    rootCell: couple.map(c => rootCouple[c]!),
    coupleA,
    coupleB,
    rootCouple,
    rootCouples: roots.first.length,
  }
}

/**
 * What stands for all forms of a word: its first four letters, of Korean its first two syllables. Crude, but with some hundred
 * sentences to learn from, few classes teach more than right ones. Where words do not inflect, the whole word.
 */
export function rootOf(form: string): string {
  const code = form.charCodeAt(0)
  if (code >= 0xac00 && code <= 0xd7a3) return form.slice(0, 2)
  return (code >= 0x0e00 && code < 0x1100) || code >= 0x2e80 ? form : form.slice(0, 4)
}

function intern(
  lists: readonly (readonly string[])[],
  lang: Lang,
): { readonly words: readonly Int32Array[]; readonly types: WordTypes } {
  const byWord = new Map<string, number>()
  const byForm = new Map<string, number>()
  const byRoot = new Map<string, number>()
  const written: string[] = []
  const forms: string[] = []
  const root: number[] = []
  const rootCounts: number[] = []
  const [capitals, inner]: [number[], number[]] = [[], []]
  let total = 0
  const words = lists.map(list =>
    Int32Array.from(list, (word, place) => {
      let type = byWord.get(word)
      if (type === undefined) {
        const plain = normalForm(word, '')
        type = byForm.get(plain)
        if (type === undefined) {
          const form = normalForm(word, lang)
          type = written.length
          written.push(word)
          forms.push(form)
          capitals.push(0)
          inner.push(0)
          root.push(numbered(byRoot, rootOf(form)))
          byForm.set(plain, type)
        }
        byWord.set(word, type)
      }
      rootCounts[root[type]!] = (rootCounts[root[type]!] ?? 0) + 1
      total++
      if (place > 0) {
        inner[type]!++
        if (CAPITAL.test(word)) capitals[type]!++
      }
      return type
    }),
  )
  return {
    words,
    types: {
      written,
      forms,
      root: Int32Array.from(root),
      capital: Float64Array.from(capitals, (count, type) => (inner[type] ? count / inner[type] : 0.5)),
      rootCounts: Float64Array.from(rootCounts),
      total,
    },
  }
}

const CAPITAL = /^\p{Lu}/u

function numbered(numbers: Map<string, number>, key: string): number {
  let number = numbers.get(key)
  if (number === undefined) {
    number = numbers.size
    numbers.set(key, number)
  }
  return number
}

/** Numbers pairs of numbers in the order they come: an open hash table, since a `Map` takes five times the room. */
class Couples {
  readonly first: number[] = []
  readonly second: number[] = []
  private slots = new Int32Array(1 << 12)

  number(a: number, b: number): number {
    if (2 * this.first.length >= this.slots.length) this.grow()
    let slot = this.slotOf(a, b)
    for (let entry = this.slots[slot]!; entry !== 0; entry = this.slots[slot]!) {
      if (this.first[entry - 1] === a && this.second[entry - 1] === b) return entry - 1
      slot = (slot + 1) & (this.slots.length - 1)
    }
    this.slots[slot] = this.first.push(a)
    this.second.push(b)
    return this.first.length - 1
  }

  private slotOf(a: number, b: number): number {
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & (this.slots.length - 1)
  }

  private grow(): void {
    this.slots = new Int32Array(4 * this.slots.length)
    for (let entry = 0; entry < this.first.length; entry++) {
      let slot = this.slotOf(this.first[entry]!, this.second[entry]!)
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1)
      this.slots[slot] = entry + 1
    }
  }
}
