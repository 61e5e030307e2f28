// Logistic regression for `relate.mjs`: few examples, so what each weight may be is bounded by what its feature means.

/** Few articles teach little of what differs from article to article: that feature is held back. */
const pull = { article: 0.6 }
/** What can only speak for a relation, or only against it; and what the few examples cannot teach (a stranger's words). */
const bounds = {
  gain: [0, Infinity],
  'told share': [0, Infinity],
  'told share in marks': [0, Infinity],
  covered: [0, Infinity],
  ordered: [0, Infinity],
  'terms met': [0, Infinity],
  'rare facts met': [0, Infinity],
  'rare facts missing': [-Infinity, -0.4],
  'names missing': [-Infinity, -0.4],
  'other speaker': [-1, 0],
  'stranger speaks': [-2, -1],
  'speaker before': [0, Infinity],
  neighbours: [0, Infinity],
  rank: [-2.5, 0],
  'wording gain': [0, Infinity],
  'wording covered': [0, Infinity],
  'beyond rivals': [0, Infinity],
  'told here alone': [0, Infinity],
  'of the best': [0, 4],
  'figures differ': [-Infinity, -0.5],
  'names alone': [-Infinity, -1.5],
  article: [0, 4],
}

/**
 * Weights for rows of `{ features, [what]: 1 | 0 | null, weight }`; null is no example. The minimum of the log loss with L2 within the bounds, by Newton's
 * steps over the weights that no bound holds; unless `free`: then there are no bounds, and all weights are held nearer to 0 instead.
 */
export function learn(rows, what, names, quiet = [], free = false) {
  const held = free ? 1 : 0.8
  const silent = new Set(quiet.map(name => names.indexOf(name)))
  const used = rows
    .filter(row => row[what] !== null)
    .map(row => ({
      x: names.map((_, i) => (silent.has(i) ? 0 : row.features[i])),
      y: row[what],
      share: row.weight,
    }))
  const limits = names.map(name => (!free && bounds[name]) || [-Infinity, Infinity])
  const within = (value, i) => Math.min(limits[i][1], Math.max(limits[i][0], value))
  const pulls = names.map((name, i) => (i === 0 ? 0 : (pull[name] ?? held)))
  let weights = names.map((_, i) => within(0, i))
  let least = lossOf(used, weights, pulls)
  for (let step = 0; step < 60; step++) {
    const { slope, bend } = slopesOf(used, weights, pulls)
    // A weight that a bound holds stays there.
    const loose = names.flatMap((_, i) => {
      const held = slope[i] > 0 ? weights[i] <= limits[i][0] : weights[i] >= limits[i][1]
      return held ? [] : [i]
    })
    const move = solve(
      loose.map(i => loose.map(j => bend[i][j])),
      loose.map(i => slope[i]),
    )
    const before = least
    for (let size = 1; size > 1e-4 && least === before; size /= 2) {
      const next = [...weights]
      loose.forEach((i, k) => (next[i] = within(weights[i] - size * move[k], i)))
      const loss = lossOf(used, next, pulls)
      if (loss < least - 1e-7) [weights, least] = [next, loss]
    }
    if (least === before) break
  }
  return weights.map(value => Number(value.toFixed(2)))
}

const scoreOf = (weights, x) => weights.reduce((sum, weight, i) => sum + weight * x[i], 0)

function lossOf(rows, weights, pulls) {
  const held = weights.reduce((sum, weight, i) => sum + 0.5 * pulls[i] * weight * weight, 0)
  return rows.reduce((sum, { x, y, share }) => {
    const z = scoreOf(weights, x)
    return sum + share * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - y * z)
  }, held)
}

/** First and second derivatives of the loss. */
function slopesOf(rows, weights, pulls) {
  const slope = weights.map((weight, i) => pulls[i] * weight)
  const bend = weights.map((_, i) => weights.map((_, j) => (i === j ? pulls[i] + 1e-6 : 0)))
  for (const { x, y, share } of rows) {
    const p = 1 / (1 + Math.exp(-scoreOf(weights, x)))
    for (let i = 0; i < x.length; i++) {
      if (x[i] === 0) continue
      slope[i] += share * (p - y) * x[i]
      for (let j = 0; j <= i; j++) bend[i][j] += share * p * (1 - p) * x[i] * x[j]
    }
  }
  bend.forEach((row, i) => row.forEach((_, j) => (row[j] = bend[Math.max(i, j)][Math.min(i, j)])))
  return { slope, bend }
}

/** x of Ax = b, by elimination. */
function solve(a, b) {
  const rows = a.map((row, i) => [...row, b[i]])
  const n = b.length
  for (let c = 0; c < n; c++) {
    const top = rows.findIndex(
      (row, r) => r >= c && rows.slice(c).every(other => Math.abs(row[c]) >= Math.abs(other[c])),
    )
    ;[rows[c], rows[top]] = [rows[top], rows[c]]
    for (let r = c + 1; r < n; r++) {
      const factor = rows[r][c] / rows[c][c]
      for (let k = c; k <= n; k++) rows[r][k] -= factor * rows[c][k]
    }
  }
  const x = b.map(() => 0)
  for (let r = n - 1; r >= 0; r--) {
    let rest = rows[r][n]
    for (let k = r + 1; k < n; k++) rest -= rows[r][k] * x[k]
    x[r] = rest / rows[r][r]
  }
  return x
}
