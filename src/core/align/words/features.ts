import type { Evidence, TypeFacts } from './evidence.ts'
import type { Posterior } from './hmm.ts'
import type { WordTable } from './vocabulary.ts'

/** All that is known of the pairs when links are judged. */
export interface Findings {
  readonly table: WordTable
  readonly factsA: TypeFacts
  readonly factsB: TypeFacts
  readonly evidence: Evidence
  readonly forward: Posterior
  readonly backward: Posterior
}

export const FEATURES = 61

/** The places of what only English words have. */
export const ENGLISH_ONLY: readonly number[] = [48, 49, 50, 51]

/** Cells worth judging, ascending. */
export function candidates({ table, evidence, forward, backward }: Findings): Int32Array {
  const found = new Int32Array(table.cells)
  let size = 0
  for (let cell = 0; cell < table.cells; cell++) {
    const c = table.couple[cell]!
    if (
      forward.cells[cell]! > 0.01 ||
      backward.cells[cell]! > 0.01 ||
      evidence.known[c]! > 0.1 ||
      evidence.like[c]! > 0.3 ||
      evidence.same[c]! > 0
    )
      found[size++] = cell
  }
  return found.subarray(0, size)
}

/** What a round of judging starts from: how probable each cell is so far, and what that adds up to for each couple. */
export interface Belief {
  readonly cells: Float32Array
  readonly couples: Float64Array
}

/** The belief before any judging: where both models agree. */
export function firstBelief({ table, forward, backward }: Findings): Belief {
  const cells = new Float32Array(table.cells)
  for (let c = 0; c < cells.length; c++) cells[c] = Math.sqrt(forward.cells[c]! * backward.cells[c]!)
  return beliefOf(table, cells)
}

/** The belief of these probabilities. */
export function beliefOf(table: WordTable, cells: Float32Array): Belief {
  const couples = new Float64Array(table.coupleA.length)
  for (let c = 0; c < cells.length; c++) couples[table.couple[c]!]! += cells[c]!
  return { cells, couples }
}

/** What is known of each of the cells asked for (ascending, whole pairs), `FEATURES` numbers each. */
export function describe(findings: Findings, belief: Belief, cellsAsked: Int32Array): Float32Array {
  const { table, factsA, factsB, evidence, forward, backward } = findings
  const { couple, typesA, typesB } = table
  const { cells: mean, couples: coupleMass } = belief
  const out = new Float32Array(cellsAsked.length * FEATURES)
  let asked = 0
  for (let k = pairOf(table, cellsAsked[0] ?? 0); k < table.a.length && asked < cellsAsked.length; k++) {
    const a = table.a[k]!
    const b = table.b[k]!
    const n = a.length
    const m = b.length
    const start = table.cellStart[k]!
    const end = start + n * m
    if ((cellsAsked[asked] ?? Infinity) >= end) continue
    const rows = sums(mean, start, n, m, true)
    const columns = sums(mean, start, n, m, false)
    const rowsF = sums(forward.cells, start, n, m, true)
    const columnsB = sums(backward.cells, start, n, m, false)
    const rowsE = bestEvidence(evidence, couple, start, n, m, true)
    const columnsE = bestEvidence(evidence, couple, start, n, m, false)
    const anchorsA = anchors(mean, start, n, m, true)
    const anchorsB = anchors(mean, start, n, m, false)
    const at = (i: number, j: number): number =>
      i < 0 || j < 0 || i >= n || j >= m ? 0 : mean[start + i * m + j]!
    while (asked < cellsAsked.length && cellsAsked[asked]! < end) {
      const cell = cellsAsked[asked]!
      const i = Math.floor((cell - start) / m)
      const j = cell - start - i * m
      const c = couple[cell]!
      const x = a[i]!
      const y = b[j]!
      let f = asked * FEATURES
      const put = (value: number): void => {
        out[f++] = value
      }
      const own = mean[cell]!
      const pf = forward.cells[cell]!
      const pb = backward.cells[cell]!
      put(Math.log(pf + 0.003))
      put(Math.log(pb + 0.003))
      put(pf)
      put(pb)
      put(evidence.known[c]!)
      put(evidence.same[c]!)
      put(evidence.like[c]!)
      const off = (i + 0.5) / n - (j + 0.5) / m
      put(off)
      put(Math.abs(off))
      put(Math.log(own + 0.003))
      put(own)
      const rowOther = rows.best[i]! === own ? rows.second[i]! : rows.best[i]!
      const columnOther = columns.best[j]! === own ? columns.second[j]! : columns.best[j]!
      put(rowOther)
      put(columnOther)
      put(Math.log((own + 0.003) / (rowOther + 0.003)))
      put(Math.log((own + 0.003) / (columnOther + 0.003)))
      put(rows.sum[i]! - own)
      put(columns.sum[j]! - own)
      put(at(i - 1, j - 1))
      put(at(i + 1, j + 1))
      put(at(i - 1, j + 1))
      put(at(i + 1, j - 1))
      put(at(i, j - 1))
      put(at(i, j + 1))
      put(at(i - 1, j))
      put(at(i + 1, j))
      put(Math.max(at(i, j - 2), at(i, j + 2)))
      put(at(i - 2, j))
      put(at(i + 2, j))
      put(Math.max(at(i + 2, j + 1), at(i + 1, j + 2), at(i + 2, j + 2)))
      put(Math.max(at(i - 2, j - 1), at(i - 1, j - 2), at(i - 2, j - 2)))
      put(rowsF.sum[i]!)
      put(columnsB.sum[j]!)
      put(columnsE[j]! - strength(evidence, c))
      put(rowsE[i]! - strength(evidence, c))
      const fx = Math.log((typesA.counts[x]! + 1) / (typesA.total + 100))
      const fy = Math.log((typesB.counts[y]! + 1) / (typesB.total + 100))
      put(fx)
      put(fy)
      put(Math.abs(fx - fy))
      const lx = Math.log(1 + factsA.letters[x]!.length)
      const ly = Math.log(1 + factsB.letters[y]!.length)
      put(lx)
      put(ly)
      put(Math.abs(lx - ly))
      put(factsA.sort[x]! === 2 ? 1 : 0)
      put(factsB.sort[y]! === 2 ? 1 : 0)
      put(factsA.sort[x]! === 1 ? 1 : 0)
      put(factsB.sort[y]! === 1 ? 1 : 0)
      put(factsA.capital[x]!)
      put(factsB.capital[y]!)
      put(factsA.common[x]!)
      put(factsB.common[y]!)
      put(factsA.role[x]! === 1 ? 1 : 0)
      put(factsA.role[x]! === 2 ? 1 : 0)
      put(factsA.role[x]! === 3 ? 1 : 0)
      put(factsA.role[x]! === 4 ? 1 : 0)
      put(
        Math.log(
          (coupleMass[c]! - own + 0.05) / ((typesA.counts[x]! * typesB.counts[y]!) / typesB.total + 0.05),
        ),
      )
      put((2 * (coupleMass[c]! - own)) / (typesA.counts[x]! + typesB.counts[y]!))
      put(Math.log(n / m))
      put(spread(anchorsA, i, j, n, m))
      put(spread(anchorsB, j, i, m, n))
      // The mark or the function word next to it on either side changes what its neighbours link with.
      put(i + 1 < n ? factsA.common[a[i + 1]!]! : 1)
      put(j + 1 < m ? factsB.common[b[j + 1]!]! : 1)
      put(i > 0 ? factsA.common[a[i - 1]!]! : 1)
      put(j > 0 ? factsB.common[b[j - 1]!]! : 1)
      asked++
    }
  }
  return out
}

/** The pair that a cell belongs to. */
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

function strength(evidence: Evidence, couple: number): number {
  return Math.max(evidence.known[couple]!, evidence.same[couple]!, evidence.like[couple]! * 0.7)
}

interface Sums {
  readonly sum: Float32Array
  readonly best: Float32Array
  readonly second: Float32Array
}

function sums(cells: Float32Array, start: number, n: number, m: number, rows: boolean): Sums {
  const size = rows ? n : m
  const sum = new Float32Array(size)
  const best = new Float32Array(size)
  const second = new Float32Array(size)
  for (let i = 0, cell = start; i < n; i++) {
    for (let j = 0; j < m; j++, cell++) {
      const p = cells[cell]!
      const to = rows ? i : j
      sum[to]! += p
      if (p > best[to]!) {
        second[to] = best[to]!
        best[to] = p
      } else if (p > second[to]!) second[to] = p
    }
  }
  return { sum, best, second }
}

function bestEvidence(
  evidence: Evidence,
  couple: Int32Array,
  start: number,
  n: number,
  m: number,
  rows: boolean,
): Float32Array {
  const best = new Float32Array(rows ? n : m)
  for (let i = 0, cell = start; i < n; i++) {
    for (let j = 0; j < m; j++, cell++) {
      const to = rows ? i : j
      best[to] = Math.max(best[to]!, strength(evidence, couple[cell]!))
    }
  }
  return best
}

interface Anchors {
  /** For each place, where its nearest sure neighbour before and after it lies on the other side; -1 and the length where there is none. */
  readonly before: Int32Array
  readonly after: Int32Array
}

function anchors(cells: Float32Array, start: number, n: number, m: number, rows: boolean): Anchors {
  const size = rows ? n : m
  const other = rows ? m : n
  const place = new Int32Array(size).fill(-1)
  for (let i = 0; i < size; i++) {
    let best = 0.5
    for (let j = 0; j < other; j++) {
      const p = cells[start + (rows ? i * m + j : j * m + i)]!
      if (p > best) {
        best = p
        place[i] = j
      }
    }
  }
  const before = new Int32Array(size)
  const after = new Int32Array(size)
  let last = -1
  for (let i = 0; i < size; i++) {
    before[i] = last
    if (place[i]! >= 0) last = place[i]!
  }
  last = other
  for (let i = size - 1; i >= 0; i--) {
    after[i] = last
    if (place[i]! >= 0) last = place[i]!
  }
  return { before, after }
}

/** How far `j` lies outside of what the anchors around `i` enclose, as a logarithm of words. */
function spread({ before, after }: Anchors, i: number, j: number, _n: number, _m: number): number {
  const low = Math.min(before[i]!, after[i]!)
  const high = Math.max(before[i]!, after[i]!)
  const nearest = Math.min(Math.abs(j - before[i]!), Math.abs(j - after[i]!))
  const outside = j < low ? low - j : j > high ? j - high : 0
  return Math.log(1 + outside) + 0.2 * Math.log(1 + nearest)
}
