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
    -6.78, 0.15, 1.3, 1.31, 0.59, 5.24, 2.15, 1.18, 1.55, -1.16, -0.53, 2.06, -1, -1, 1.45, 0.71, 0, 0, -2.39,
    1.07, 0.76, 2.72, 0, 0, 0.42, 2.37, -0.62, -1.5, 0,
  ],
  linked: [
    -7.52, 0.96, 0.41, 0.87, 0.48, 4.08, 1.38, 1, 1.44, -1.23, -0.4, 1.17, -0.83, -1, 0.83, 0.64, 2.6, -1.61,
    -1.72, 0.65, 0.24, 2.17, 3.32, 0, 0.4, 1.57, -0.5, -1.5, 1.48,
  ],
  quote: [
    0.67, 0.04, 0.46, 0.43, 0.62, 0.99, -0.62, -1.1, 0.2, -0.79, -0.61, 1.73, 0.47, 0.08, 0.63, 0.37, 0.76,
    -0.1, -0.75, 0.03, 0.04, 1.28, -0.55, 0.22, 1.08, 0.83, 0.04, -0.61, 1.22,
  ],
}
