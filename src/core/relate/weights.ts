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
    -7.24, 0, 2.4, 0, 0.16, 7.95, 0.49, 0.09, 2.29, -1.3, -0.4, 1.8, -1, -1, 0.93, 0, 0, -2.05, 1.37, 0.99, 0,
    2.62, -0.59, -1.5,
  ],
  linked: [
    -6.02, 0, 1.26, 0, 0.31, 6.02, 0.62, 0.52, 1.6, -1, -0.4, 1.34, -1, -1, 0.69, 2.5, -2.5, -1.69, 1.15,
    0.83, 2.86, 1.01, -0.5, -1.5,
  ],
  quote: [
    -6.86, 0.04, 1.43, 0.43, 0.78, 3.08, 0, 0, 0.38, -1.44, -0.91, 2.41, 0, -1, 0.82, 2.46, -2.5, -2.06, 1.77,
    0.48, 1.12, 2.35, -0.5, -1.5,
  ],
}
