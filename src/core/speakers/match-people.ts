/** Sweeps of belief propagation; the messages of graphs this small settle in far fewer. */
const SWEEPS = 120
/** A log weight beyond this is certainty, and would only slow the messages down. */
const CERTAIN = 30

/**
 * How likely each label (row) is each person (column), one-to-one, anyone and any label may stay without: marginals of the matchings
 * of a bipartite graph, each weighing the product of `exp(weight)` of its edges. Rows and columns sum to at most 1, so what
 * is above one half is an assignment by itself. Belief propagation for monomer-dimer models (Bayati, Gamarnik, Katz, Nair,
 * Tetali 2007; Vontobel 2013): exact on trees, a close estimate elsewhere. Rows × columns × a fixed number of sweeps.
 */
export function matchPeople(weights: readonly (readonly number[])[]): number[][] {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  const factor = weights.map(row =>
    row.map(weight => Math.exp(Math.max(-CERTAIN, Math.min(CERTAIN, weight)))),
  )
  // down[r][c]: how free row r is for column c, going by its other columns; up[r][c]: how free column c is for row r.
  let down = factor.map(row => row.map(() => 1))
  let up = factor.map(row => row.map(() => 1))
  const others = (total: number, own: number): number => 1 / (1 + Math.max(0, total - own))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const flow = factor.map((row, r) => row.map((w, c) => w * up[r]![c]!))
    const next = flow.map((row, r) => {
      const total = row.reduce((sum, x) => sum + x, 0)
      return row.map((x, c) => mean(down[r]![c]!, others(total - x, 0)))
    })
    const totals = Array.from({ length: columns }, () => 0)
    const back = factor.map((row, r) => row.map((w, c) => w * next[r]![c]!))
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) totals[c]! += back[r]![c]!
    up = back.map((row, r) => row.map((x, c) => mean(up[r]![c]!, others(totals[c]!, x))))
    down = next
  }
  return factor.map((row, r) =>
    row.map((w, c) => {
      const both = w * down[r]![c]! * up[r]![c]!
      return both / (1 + both)
    }),
  )
}

/** Damping: messages of strong graphs swing otherwise. The geometric mean, for they live on a scale of powers. */
function mean(a: number, b: number): number {
  return Math.sqrt(a * b)
}
