/**
 * Trains the networks of `core/align/words`: a hidden layer of tanh units beside a direct path, logistic loss, Adam with
 * a falling rate, weight decay, the mean of the weights of the last epochs. The same seed gives the same network.
 */

/** A row is `width` numbers of `inputs`; `wanted` is 0, 1 or between. Gives a `Network` in thousandths. */
export function trainNetwork(inputs, wanted, width, options = {}) {
  const { units = 8, epochs = 10, rate = 0.01, decay = 1e-3, batch = 64, seed = 1 } = options
  const rows = wanted.length
  const random = randomOf(seed)
  const mean = new Float64Array(width)
  const scale = new Float64Array(width)
  for (let r = 0; r < rows; r++) for (let d = 0; d < width; d++) mean[d] += inputs[r * width + d] / rows
  for (let r = 0; r < rows; r++)
    for (let d = 0; d < width; d++) scale[d] += (inputs[r * width + d] - mean[d]) ** 2 / rows
  for (let d = 0; d < width; d++) scale[d] = Math.sqrt(scale[d]) > 1e-3 ? 1 / Math.sqrt(scale[d]) : 0
  const x = new Float32Array(rows * width)
  for (let r = 0; r < rows; r++)
    for (let d = 0; d < width; d++) x[r * width + d] = (inputs[r * width + d] - mean[d]) * scale[d]

  // One vector of all weights: hidden, hidden biases, out, bias, direct
  const [bias, out] = [units * width, units * width + units]
  const [last, direct] = [out + units, out + units + 1]
  const size = direct + width
  const theta = new Float64Array(size)
  for (let k = 0; k < units * width; k++) theta[k] = (random() + random() + random() - 1.5) / Math.sqrt(width)
  for (let k = 0; k < units; k++) theta[out + k] = (random() - 0.5) * 0.5
  const [slope, first, second, sum] = [0, 1, 2, 3].map(() => new Float64Array(size))
  const order = Int32Array.from({ length: rows }, (_, r) => r)
  const steps = epochs * Math.ceil(rows / batch)
  const [row, tanh] = [new Float64Array(width), new Float64Array(units)]
  let [step, kept] = [0, 0]
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let r = rows - 1; r > 0; r--) {
      const other = Math.floor(random() * (r + 1))
      ;[order[r], order[other]] = [order[other], order[r]]
    }
    for (let from = 0; from < rows; from += batch) {
      const count = Math.min(batch, rows - from)
      slope.fill(0)
      for (let q = 0; q < count; q++) {
        const r = order[from + q]
        for (let d = 0; d < width; d++) row[d] = x[r * width + d]
        let z = theta[last]
        for (let d = 0; d < width; d++) z += theta[direct + d] * row[d]
        for (let k = 0, w = 0; k < units; k++) {
          let total = theta[bias + k]
          for (let d = 0; d < width; d++, w++) total += theta[w] * row[d]
          tanh[k] = Math.tanh(total)
          z += theta[out + k] * tanh[k]
        }
        const error = (1 / (1 + Math.exp(-z)) - wanted[r]) / count
        slope[last] += error
        for (let d = 0; d < width; d++) slope[direct + d] += error * row[d]
        for (let k = 0, w = 0; k < units; k++) {
          slope[out + k] += error * tanh[k]
          const inner = error * theta[out + k] * (1 - tanh[k] * tanh[k])
          slope[bias + k] += inner
          for (let d = 0; d < width; d++, w++) slope[w] += inner * row[d]
        }
      }
      step++
      const now = rate * (1 - (0.95 * step) / steps)
      const [fix1, fix2] = [1 - 0.9 ** step, 1 - 0.999 ** step]
      for (let k = 0; k < size; k++) {
        const g = slope[k] + (k === last ? 0 : decay * theta[k])
        first[k] += 0.1 * (g - first[k])
        second[k] += 0.001 * (g * g - second[k])
        theta[k] -= (now * (first[k] / fix1)) / (Math.sqrt(second[k] / fix2) + 1e-8)
      }
      if (epoch >= epochs * 0.6) {
        kept++
        for (let k = 0; k < size; k++) sum[k] += theta[k]
      }
    }
  }
  for (let k = 0; k < size; k++) theta[k] = sum[k] / kept
  const whole = (from, to) => Array.from(theta.subarray(from, to), w => Math.round(w * 1000))
  return {
    mean: Array.from(mean, m => Math.round(m * 1000)),
    scale: Array.from(scale, s => Math.round(s * 1000)),
    hidden: Array.from({ length: units }, (_, k) => [
      ...whole(k * width, (k + 1) * width),
      ...whole(bias + k, bias + k + 1),
    ]),
    out: whole(out, out + units),
    direct: [...whole(direct, direct + width), ...whole(last, last + 1)],
  }
}

function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
