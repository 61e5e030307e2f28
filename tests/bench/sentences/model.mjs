import { withGaps } from './gold.mjs'

/**
 * What a document gives to learn from: every bead of its lattice with its features, and which of them are the gold's. Beads that no
 * sensible weights would choose are left out (`guide`: weights that are sensible), which makes learning fifty times as fast.
 */
export function makeItem(core, document, lexicon, guide) {
  const { makeBand, makeLattice, featureCount: size, beadTypes, longestBead } = core
  const prepared = core.weigh(
    [{ a: document.src, b: document.tgt }],
    [document.srcLang, document.tgtLang],
    document.plain ? undefined : lexicon,
  )
  const gold = reachable(document.gold, longestBead)
  const band = holding(makeBand, prepared.band, gold)
  const write = core.featuresOf(prepared)
  const wanted = new Set()
  let [i, j] = [0, 0]
  for (const [m, n] of gold) {
    wanted.add(`${i},${m},${j},${n}`)
    i += m
    j += n
  }
  const out = new Float64Array(size)
  const cells = []
  const right = []
  const lattice = makeLattice(
    band,
    (i, m, j, n) => {
      const isGold = wanted.has(`${i},${m},${j},${n}`)
      if (!write(i, m, j, n, out) && !isGold) return -Infinity
      cells.push(Float32Array.from(out))
      right.push(isGold)
      return 0
    },
    0,
  )
  const item = { document, lattice, size, cells, right, isOneSided: type => beadTypes[type].includes(0) }
  return finish(guide ? pruned(core, item, guide) : item)
}

/** Beads longer than the model knows are cut: [m, n] pairs that tile the document. */
function reachable(gold, longest) {
  return gold.flatMap(([src, tgt]) => {
    let [m, n] = [src.length, tgt.length]
    if (m === 0 || n === 0) return [...Array(m).fill([1, 0]), ...Array(n).fill([0, 1])]
    const parts = []
    while (m + n > longest) {
      const [p, q] = m > n ? [Math.min(m - 1, Math.ceil(m / n)), 1] : [1, Math.min(n - 1, Math.ceil(n / m))]
      parts.push([p, q])
      m -= p
      n -= q
    }
    return [...parts, [m, n]]
  })
}

/** The band, widened where the gold leaves it, so that there is something to learn from. */
function holding(makeBand, band, gold) {
  const low = Float64Array.from(band.lo)
  const high = Float64Array.from(band.hi)
  let [i, j] = [0, 0]
  for (const [m, n] of gold) {
    i += m
    j += n
    low[i] = Math.min(low[i], j)
    high[i] = Math.max(high[i], j)
  }
  return makeBand(
    low.length - 1,
    j,
    k => low[k],
    k => high[k],
  )
}

function pruned(core, item, guide) {
  weighItem(item, guide)
  const { posterior } = core.posteriors(item.lattice)
  const { first, type, band } = item.lattice
  const keep = []
  const start = new Int32Array(first.length)
  for (let node = 0; node + 1 < first.length; node++) {
    start[node] = keep.length
    for (let c = first[node]; c < first[node + 1]; c++) if (posterior[c] > 1e-7 || item.right[c]) keep.push(c)
  }
  start[first.length - 1] = keep.length
  return {
    ...item,
    cells: keep.map(c => item.cells[c]),
    right: keep.map(c => item.right[c]),
    lattice: {
      band,
      first: start,
      type: Uint8Array.from(keep, c => type[c]),
      score: new Float64Array(keep.length),
      gap: 0,
    },
  }
}

function finish(item) {
  const gold = item.right.flatMap((is, c) => (is ? [c] : []))
  const oneSided = c => item.isOneSided(item.lattice.type[c])
  const runs = gold.filter((c, k) => k > 0 && oneSided(c) && oneSided(gold[k - 1])).length
  return { ...item, gold, runs }
}

/** Scores the beads of a document; `weights`: one a feature, then the gap's. */
export function weighItem({ lattice, cells, size }, weights) {
  lattice.gap = weights[size]
  for (let c = 0; c < cells.length; c++) {
    const cell = cells[c]
    let score = 0
    for (let k = 0; k < size; k++) score += weights[k] * cell[k]
    lattice.score[c] = score
  }
}

/**
 * The weights under which the gold alignments are most probable (maximum conditional likelihood with an L2 prior, by Adam).
 * @param {{ l2: number, rounds: number, without?: ReadonlySet<number> }} options `without`: features whose weight stays 0
 */
export function train(core, items, { l2, rounds, without = new Set() }) {
  const size = items[0].size + 1
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  const beads = items.reduce((sum, item) => sum + item.gold.length, 0)
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(size)
    for (const item of items) addSlope(core, item, weights, slope)
    const rate = 0.15 * Math.min(1, 2 * (1 - round / rounds) + 0.02)
    for (let k = 0; k < size; k++) {
      if (without.has(k)) continue
      const g = (slope[k] - l2 * weights[k]) / beads
      mean[k] = 0.9 * mean[k] + 0.1 * g
      square[k] = 0.99 * square[k] + 0.01 * g * g
      const step = mean[k] / (1 - 0.9 ** round) / (Math.sqrt(square[k] / (1 - 0.99 ** round)) + 1e-6)
      weights[k] += rate * step
    }
  }
  return weights
}

function addSlope(core, item, weights, slope) {
  const { size, cells, gold } = item
  weighItem(item, weights)
  const { posterior, runs } = core.posteriors(item.lattice)
  slope[size] += item.runs - runs
  for (const c of gold) for (let k = 0; k < size; k++) slope[k] += cells[c][k]
  for (let c = 0; c < posterior.length; c++) {
    if (posterior[c] < 1e-7) continue
    for (let k = 0; k < size; k++) slope[k] -= posterior[c] * cells[c][k]
  }
}

/** The best beads of a document under the weights, as lists of indices. */
export function decodeItem(core, item, weights) {
  weighItem(item, weights)
  const range = (from, count) => Array.from({ length: count }, (_, k) => from + k)
  return core.bestPath(item.lattice).map(({ i, m, j, n }) => [range(i, m), range(j, n)])
}

/** A document and a copy of it with gaps, ready to learn from. */
export const itemsOf = (core, document, lexicon, guide, seed) => ({
  own: makeItem(core, document, lexicon, guide),
  gaps: seed === undefined ? [] : [makeItem(core, withGaps(document, seed), lexicon, guide)],
})
