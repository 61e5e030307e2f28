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
  first: [-6.51, 0, 1.41, 0.99, 0, 7.41, 1.89, 1.27, 2.06, -1.48, -0.75, 2.28, -1, -1.87, 1.83, 0.81, 0, 0, -3.39, 1.5, 0.7, 2.67, 0, 0, 0.41, 3.92, -1.16, -1.5],
  linked: [-6.68, 0.48, 0.63, 0.34, 0.2, 6.18, 1.11, 1.12, 2.05, -1.5, -0.4, 1.81, -1, -1.21, 1.05, 0.83, 2.7, -1.75, -2.77, 1.21, -0.52, 2.1, 2.7, 0, 0.47, 2.07, -0.54, -1.5],
  quote: [0.9, -0.18, 0.23, 0.24, 0.45, 0.39, -0.24, -0.78, -0.64, -0.73, -0.84, 2.07, 0.73, 0.15, 0.4, 0.29, 0.24, -0.13, -0.5, 0.16, -0.24, 1.09, -1.04, 0.84, 0.6, 0.51, 0.09, -0.68],
}
