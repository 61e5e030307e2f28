
/** A weight for each of `featureNames`, in order. */
export type Weights = readonly number[]

/**
 * Logistic weights: whether a sentence goes back to a turn at all (before its neighbours are known, and after), and whether it then gives its
 * words. Learnt by `tests/bench/relate.mjs train` from the development articles.
 */
export const weights: { readonly first: Weights; readonly linked: Weights; readonly quote: Weights } = {
  first: [-7.25, 0, 2.51, 0, 0.43, 8.16, 0.59, 0.06, 1.93, -1.31, -0.4, 1.81, -1, -1, 0.95, 0, 0, -2.12, 1.31, 0.93, 0, 2.49, -0.55],
  linked: [-6, 0, 1.31, 0, 0.69, 6.27, 0.54, 0.51, 1.21, -1.1, -0.4, 1.37, -1, -1, 0.61, 2.58, -2.5, -1.8, 1.18, 0.76, 2.89, 0.89, -0.5],
  quote: [-6.84, 0.37, 1.34, 0.91, 0.67, 3.24, 0, 0, 0, -1.44, -0.67, 2.41, 0, -1, 0.71, 2.59, -2.5, -2.26, 1.72, 0.63, 1.19, 2.01, -0.5],
}
