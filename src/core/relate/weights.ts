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
  first: [-6.3, 0.27, 1.42, 0.87, 0.46, 5.08, 1.94, 1.18, 1.64, -1.28, -0.71, 2.01, -1, -1.16, 1.37, 0.71, 0, 0, -2.67, 1.1, 0.69, 2.73, 0, 0, 0.56, 2.07, -0.59, -1.5],
  linked: [-6.52, 0.84, 0.6, 0.3, 0.31, 4, 1.27, 0.98, 1.51, -1.29, -0.4, 1.58, -0.86, -1, 0.71, 0.69, 2.39, -1.8, -2.12, 0.74, 0.11, 2.1, 3.09, 0, 0.53, 1.03, -0.5, -1.5],
  quote: [1.17, -0.21, 0.23, 0.26, 0.45, 0.38, -0.26, -0.78, -0.64, -0.74, -0.84, 2.07, 0.74, 0.15, 0.43, 0.3, 0.21, -0.42, -0.5, 0.19, -0.21, 1.08, -1.14, 0.73, 0.58, 0.53, 0.09, -0.68],
}
