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
    -7.01, 0.1, 1.5, 0.42, 0.61, 6.06, 2.08, 0.64, 2.06, -1.27, -0.8, 1.98, -1, -1, 0.8, 0, 0, -2.3, 1.06,
    1.52, 0, 1.59, -0.83, -1.5,
  ],
  linked: [
    -5.81, 1.15, 0.74, 0.13, 0.38, 4.09, 1.27, 0.56, 1.73, -1.39, -0.4, 1.64, -1, -1, 0.82, 1.67, -2.5, -1.81,
    0.44, 1.29, 2.36, 0.32, -0.5, -1.5,
  ],
  quote: [
    -6.03, 0.26, 0.78, 0.5, 0.33, 2.78, 0.7, 0, 0, -1.77, -1.3, 2.4, -0.03, -1, 0.66, 0.89, -2.5, -1.96, 1.18,
    -1.14, 1.96, 2.19, -0.5, -1.71,
  ],
}
