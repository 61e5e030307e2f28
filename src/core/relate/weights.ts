/** A weight for each of `featureNames`, in order. */
export type Weights = readonly number[]

/**
 * Logistic weights: whether a sentence goes back to a turn at all (before its neighbours are known, and after), and whether it then gives its
 * words.
 */
export interface RelateWeights {
  readonly first: Weights
  readonly linked: Weights
  readonly quote: Weights
}

/** Learnt by `tests/bench/relate.mjs train` from the development articles. */
export const learntWeights: RelateWeights = {
  first: [
    -6.75, 0.11, 1.3, 1.31, 0.59, 5.24, 2.15, 1.19, 1.55, -1.16, -0.54, 2.06, -1, -1, 1.45, 0.71, 0, 0, -2.4,
    1.08, 0.76, 2.72, 0, 0, 0.42, 2.37, -0.62, -1.5,
  ],
  linked: [
    -7.24, 0.74, 0.39, 0.88, 0.56, 4.07, 1.48, 1.02, 1.41, -1.2, -0.4, 1.69, -0.72, -1, 0.81, 0.64, 2.55,
    -1.81, -1.78, 0.71, 0.22, 2.14, 3.27, 0, 0.43, 1.49, -0.5, -1.5,
  ],
  quote: [
    0.68, 0.01, 0.46, 0.46, 0.67, 0.99, -0.5, -1.1, 0.16, -0.74, -0.64, 2.15, 0.67, 0.08, 0.62, 0.39, 0.75,
    -0.16, -0.77, 0.04, 0.05, 1.28, -0.57, 0.26, 1.07, 0.75, 0.08, -0.63,
  ],
}
