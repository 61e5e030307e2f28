/**
 * A small network: one layer of hidden units beside a direct, linear path. Inputs are first made comparable, `(x - mean) * scale`.
 * Whole numbers stand for thousandths, so that the constants of a trained network can be read and compared.
 */
export interface Network {
  readonly mean: readonly number[]
  readonly scale: readonly number[]
  /** Of each hidden unit: a weight an input, then its bias. */
  readonly hidden: readonly (readonly number[])[]
  /** The weight of each hidden unit in the answer. */
  readonly out: readonly number[]
  /** The direct path: a weight an input, then the bias of the answer. */
  readonly direct: readonly number[]
}

/** A network ready to be asked: the probability that each row of `inputs` (a row is as long as `mean`) is a yes. */
export function readNetwork(network: Network): (inputs: Float32Array, rows: number) => Float32Array {
  const width = network.mean.length
  const units = network.hidden.length
  // Units side by side for each input, since many inputs are 0; the direct path is one more unit.
  const weights = new Float64Array(width * (units + 1))
  const biases = new Float64Array(units + 1)
  ;[...network.hidden, network.direct].forEach((row, k) => {
    biases[k] = (row[width] ?? 0) / 1000
    for (let d = 0; d < width; d++) {
      const weight = ((row[d] ?? 0) / 1000) * (network.scale[d]! / 1000)
      weights[d * (units + 1) + k] = weight
      biases[k]! -= weight * (network.mean[d]! / 1000)
    }
  })
  const out = Float64Array.from(network.out, x => x / 1000)
  const sums = new Float64Array(units + 1)

  return (inputs, rows) => {
    const answers = new Float32Array(rows)
    for (let row = 0, at = 0; row < rows; row++) {
      sums.set(biases)
      for (let d = 0, w = 0; d < width; d++, at++, w += units + 1) {
        const x = inputs[at]!
        if (x !== 0) for (let k = 0; k <= units; k++) sums[k]! += weights[w + k]! * x
      }
      let z = sums[units]!
      // tanh, by a quicker way than the library's
      for (let k = 0; k < units; k++) z += out[k]! * (1 - 2 / (1 + Math.exp(2 * sums[k]!)))
      answers[row] = 1 / (1 + Math.exp(-z))
    }
    return answers
  }
}
