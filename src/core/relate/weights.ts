/** A weight for each of `featureNames`, in order. */
export type Weights = readonly number[]

/**
 * Logistic weights: whether a sentence goes back to a turn at all (before its neighbours are known, and after), and whether it then gives its
 * words. Learnt by `tests/bench/relate.mjs train` from the development articles.
 */
export const weights: { readonly first: Weights; readonly linked: Weights; readonly quote: Weights } = {
  first: [
    -7.18, 0, 2.46, 0.01, 0.45, 7.99, 0.58, 0.04, 2.26, -1.3, -0.4, 1.78, -1, -1, 0.93, 0, 0, -2.16, 1.36,
    0.85, 0, 2.55, -0.63, -1.5,
  ],
  linked: [
    -5.98, 0, 1.28, 0.09, 0.54, 6.15, 0.55, 0.5, 1.53, -1.03, -0.4, 1.33, -1, -1, 0.62, 2.48, -2.47, -1.81,
    1.21, 0.69, 2.92, 0.95, -0.5, -1.5,
  ],
  quote: [
    -6.75, 0.38, 1.33, 0.97, 0.53, 3.11, 0, 0, 0.18, -1.47, -0.75, 2.38, -0.04, -1, 0.7, 2.45, -2.49, -2.27,
    1.74, 0.61, 1.23, 2.01, -0.5, -1.5,
  ],
}
