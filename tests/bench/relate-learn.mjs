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
 * Weights for rows of `{ features, [what]: 1 | 0 | null, weight }`; null is no example. Minimum of the log loss with L2, by Adam, a thousand steps over all
 * rows; bounds are kept at every step, unless `free`: then all weights are held nearer to 0 instead.
 */
export function learn(rows, what, names, quiet = [], free = false) {
  const held = free ? 1 : 0.8
  const used = rows.filter(row => row[what] !== null)
  const width = names.length
  const x = new Float64Array(used.length * width)
  const y = new Float64Array(used.length)
  const share = new Float64Array(used.length)
  const silent = new Set(quiet.map(name => names.indexOf(name)))
  used.forEach((row, r) => {
    y[r] = row[what]
    share[r] = row.weight
    for (let i = 0; i < width; i++) x[r * width + i] = silent.has(i) ? 0 : row.features[i]
  })
  const limits = names.map(name => (!free && bounds[name]) || [-Infinity, Infinity])
  const pulls = names.map((name, i) => (i === 0 ? 0 : (pull[name] ?? held)))
  const w = new Float64Array(width)
  const m = new Float64Array(width)
  const v = new Float64Array(width)
  const g = new Float64Array(width)
  for (let step = 1; step <= 1000; step++) {
    g.fill(0)
    for (let r = 0, at = 0; r < used.length; r++, at += width) {
      let z = 0
      for (let i = 0; i < width; i++) z += w[i] * x[at + i]
      const error = share[r] * (1 / (1 + Math.exp(-z)) - y[r])
      for (let i = 0; i < width; i++) g[i] += error * x[at + i]
    }
    for (let i = 0; i < width; i++) {
      const slope = (g[i] + pulls[i] * w[i]) / 100
      m[i] = 0.9 * m[i] + 0.1 * slope
      v[i] = 0.99 * v[i] + 0.01 * slope * slope
      w[i] -= (0.05 * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.99 ** step)) + 1e-8)
      w[i] = Math.min(limits[i][1], Math.max(limits[i][0], w[i]))
    }
  }
  return [...w].map(value => Number(value.toFixed(2)))
}
