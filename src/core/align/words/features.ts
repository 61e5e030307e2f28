import type { Evidence, TypeFacts } from './evidence.ts'
import type { WordTable } from './vocabulary.ts'

/** All that is known of the pairs when links are judged. */
export interface Findings {
  readonly table: WordTable
  readonly factsA: TypeFacts
  readonly factsB: TypeFacts
  readonly evidence: Evidence
  /** For each cell the probability that word `b` comes from word `a`, and the other way round; see `fitHmm`. */
  readonly forward: Float32Array
  readonly backward: Float32Array
}

/** What a round of judging starts from: how probable each cell is so far, and what that adds up to for each two roots. */
export interface Belief {
  readonly cells: Float32Array
  readonly rootCouples: Float64Array
}

/** The belief before any judging: where both models agree. */
export function firstBelief({ table, forward, backward }: Findings): Belief {
  return beliefOf(
    table,
    forward.map((p, cell) => Math.sqrt(p * backward[cell]!)),
  )
}

/** The belief of these probabilities. */
export function beliefOf(table: WordTable, cells: Float32Array): Belief {
  const rootCouples = new Float64Array(table.rootCouples)
  for (let cell = 0; cell < cells.length; cell++) rootCouples[table.rootCell[cell]!]! += cells[cell]!
  return { cells, rootCouples }
}

/** Cells worth judging, ascending: all others are no links. */
export function candidates({ table, evidence, forward, backward }: Findings): Int32Array {
  const found = new Int32Array(table.cells)
  let size = 0
  for (let k = 0; k < table.a.length; k++) {
    const [n, m] = [table.a[k]!.length, table.b[k]!.length]
    const start = table.cellStart[k]!
    const before = size
    for (let cell = start; cell < start + n * m; cell++) {
      const c = table.couple[cell]!
      const [p, q] = [forward[cell]!, backward[cell]!]
      // Evidence that both models reject is of another place: a second comma, a name's other mention.
      const spoken = evidence.known[c]! > 0.1 || evidence.like[c]! > 0.3 || evidence.same[c]! > 0
      if (p > 0.01 || q > 0.01 || (spoken && p + q > 0.001)) found[size++] = cell
    }
    // Everything is like everything (a long list of words that begin alike): what the models believe is judged, and what is the same.
    for (const same of [1, 2]) {
      if (size - before <= MOST * (n + m)) break
      const kept = found
        .subarray(before, size)
        .filter(
          cell => forward[cell]! + backward[cell]! > BELIEVED || evidence.same[table.couple[cell]!]! >= same,
        )
      found.set(kept, before)
      size = before + kept.length
    }
  }
  return found.subarray(0, size)
}

/** A pair with more candidates a word than this keeps cells that the models give more than `BELIEVED`, or of the same word where those are few. */
const MOST = 16
const BELIEVED = 0.1

/** How many numbers describe a cell. */
export const FEATURES = 37

/** Each of the cells asked for (ascending, whole pairs) as `FEATURES` numbers, one cell after the other. */
export function describe(findings: Findings, belief: Belief, asked: Int32Array): Float32Array {
  const { table, factsA, factsB, evidence, forward, backward } = findings
  const { couple, typesA, typesB } = table
  const { cells } = belief
  const out = new Float32Array(asked.length * FEATURES)
  let [next, f] = [0, 0]
  while (next < asked.length) {
    const k = pairOf(table, asked[next]!)
    const [a, b, start] = [table.a[k]!, table.b[k]!, table.cellStart[k]!]
    const [n, m] = [a.length, b.length]
    const end = start + n * m
    const rows = rivals(cells, start, n, m, m, 1)
    const columns = rivals(cells, start, m, n, 1, m)
    for (; next < asked.length && asked[next]! < end; next++) {
      const cell = asked[next]!
      const i = Math.floor((cell - start) / m)
      const j = cell - start - i * m
      const c = couple[cell]!
      const [x, y] = [a[i]!, b[j]!]
      const own = cells[cell]!
      // What the two models say
      out[f++] = Math.log(forward[cell]! + FLOOR)
      out[f++] = Math.log(backward[cell]! + FLOOR)
      // What speaks for the two words themselves
      out[f++] = evidence.known[c]!
      out[f++] = evidence.same[c]!
      out[f++] = evidence.like[c]!
      // How far from the diagonal
      const off = (i + 0.5) / n - (j + 0.5) / m
      out[f++] = off
      out[f++] = Math.abs(off)
      // Which other words want these two
      const rowRival = rows.best[i] === own ? rows.second[i]! : rows.best[i]!
      const columnRival = columns.best[j] === own ? columns.second[j]! : columns.best[j]!
      out[f++] = rowRival
      out[f++] = columnRival
      out[f++] = Math.log((own + FLOOR) / (rowRival + FLOOR))
      out[f++] = Math.log((own + FLOOR) / (columnRival + FLOOR))
      out[f++] = rows.sum[i]! - own
      out[f++] = columns.sum[j]! - own
      // Whether their neighbours belong together
      const [up, down, left, right] = [i > 0, i + 1 < n, j > 0, j + 1 < m]
      out[f++] = up && left ? cells[cell - m - 1]! : 0
      out[f++] = down && right ? cells[cell + m + 1]! : 0
      out[f++] = up && right ? cells[cell - m + 1]! : 0
      out[f++] = down && left ? cells[cell + m - 1]! : 0
      out[f++] = left ? cells[cell - 1]! : 0
      out[f++] = right ? cells[cell + 1]! : 0
      out[f++] = up ? cells[cell - m]! : 0
      out[f++] = down ? cells[cell + m]! : 0
      out[f++] = outside(rows, i, j)
      out[f++] = outside(columns, j, i)
      // How common and how long they are: function words go with function words
      const countA = typesA.rootCounts[typesA.root[x]!]!
      const countB = typesB.rootCounts[typesB.root[y]!]!
      const commonA = Math.log((countA + 1) / (typesA.total + 100))
      const commonB = Math.log((countB + 1) / (typesB.total + 100))
      out[f++] = commonA
      out[f++] = commonB
      out[f++] = Math.abs(commonA - commonB)
      const longA = factsA.length[x]!
      const longB = factsB.length[y]!
      out[f++] = longA
      out[f++] = longB
      out[f++] = Math.abs(longA - longB)
      // What sort of words they are
      out[f++] = factsA.mark[x]!
      out[f++] = factsB.mark[y]!
      out[f++] = factsA.common[x]!
      out[f++] = factsB.common[y]!
      out[f++] = typesA.capital[x]!
      out[f++] = typesB.capital[y]!
      // Whether their roots go together elsewhere
      const elsewhere = Math.max(0, belief.rootCouples[table.rootCell[cell]!]! - own)
      out[f++] = Math.log((elsewhere + 0.05) / ((countA * countB) / typesB.total + 0.05))
      out[f++] = (2 * elsewhere) / (countA + countB)
    }
  }
  return out
}

/** A probability of nothing, in logarithms. */
const FLOOR = 0.003

/** The pair that a cell belongs to; never an empty one. */
export function pairOf({ cellStart }: WordTable, cell: number): number {
  let low = 0
  let high = cellStart.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (cellStart[middle]! <= cell) low = middle
    else high = middle - 1
  }
  return low
}

/** For each word of one side what the words of the other want of it, and where its sure neighbours lie there. */
interface Rivals {
  readonly sum: Float32Array
  readonly best: Float32Array
  readonly second: Float32Array
  /** The place on the other side of the nearest word before that surely has one; -1 where there is none. */
  readonly before: Int32Array
  /** The same after; the other side's length where there is none. */
  readonly after: Int32Array
}

function rivals(
  cells: Float32Array,
  start: number,
  size: number,
  others: number,
  step: number,
  otherStep: number,
): Rivals {
  const [sum, best, second] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)]
  const [before, after, place] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  for (let i = 0; i < size; i++) {
    let [all, most, then, at] = [0, 0, 0, -1]
    for (let j = 0, cell = start + i * step; j < others; j++, cell += otherStep) {
      const p = cells[cell]!
      all += p
      if (p > most) {
        then = most
        most = p
        at = j
      } else if (p > then) then = p
    }
    sum[i] = all
    best[i] = most
    second[i] = then
    place[i] = most > 0.5 ? at : -1
  }
  for (let i = 0, last = -1; i < size; i++) {
    before[i] = last
    if (place[i]! >= 0) last = place[i]!
  }
  for (let i = size - 1, last = others; i >= 0; i--) {
    after[i] = last
    if (place[i]! >= 0) last = place[i]!
  }
  return { sum, best, second, before, after }
}

/** How far `j` lies outside of what the sure neighbours of `i` enclose, and a little how far from the nearer of them. */
function outside({ before, after }: Rivals, i: number, j: number): number {
  const [x, y] = [before[i]!, after[i]!]
  const out = Math.max(0, Math.min(x, y) - j, j - Math.max(x, y))
  return Math.log(1 + out) + 0.2 * Math.log(1 + Math.min(Math.abs(j - x), Math.abs(j - y)))
}
