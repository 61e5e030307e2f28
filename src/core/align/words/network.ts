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
  const [hidden, hiddenBias] = [new Float64Array(units * width), new Float64Array(units)]
  const mean = Float64Array.from(network.mean, x => x / 1000)
  const scale = Float64Array.from(network.scale, x => x / 1000)
  const fold = (weights: readonly number[], into: Float64Array): number => {
    let bias = (weights[width] ?? 0) / 1000
    for (let d = 0; d < width; d++) {
      into[d] = ((weights[d] ?? 0) / 1000) * scale[d]!
      bias -= into[d]! * mean[d]!
    }
    return bias
  }
  network.hidden.forEach((weights, k) => {
    hiddenBias[k] = fold(weights, hidden.subarray(k * width, (k + 1) * width))
  })
  const direct = new Float64Array(width)
  const directBias = fold(network.direct, direct)
  const out = Float64Array.from(network.out, x => x / 1000)

  return (inputs, rows) => {
    const answers = new Float32Array(rows)
    for (let row = 0, at = 0; row < rows; row++, at += width) {
      let z = directBias
      for (let d = 0; d < width; d++) z += direct[d]! * inputs[at + d]!
      for (let k = 0, w = 0; k < units; k++) {
        let sum = hiddenBias[k]!
        for (let d = 0; d < width; d++, w++) sum += hidden[w]! * inputs[at + d]!
        z += out[k]! * Math.tanh(sum)
      }
      answers[row] = 1 / (1 + Math.exp(-z))
    }
    return answers
  }
}
