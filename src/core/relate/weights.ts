import type { featureNames } from './features.ts'

/** A weight for each feature, in order. */
export type Weights = readonly number[] & { readonly length: (typeof featureNames)['length'] | number }

/**
 * Logistic weights: whether a sentence goes back to a turn at all (before its neighbours are known, and after), and whether it then gives its
 * words. Learnt by `tests/bench/relate.mjs train` from the development articles.
 */
export const weights: { readonly first: Weights; readonly linked: Weights; readonly quote: Weights } = {
  first: [-4.04, 0.1, 1.4, 0.4, 0.49, 3.51, 1.13, 0.62, 0.99, -0.09, -0.67, 1.37, -1.16, -0.05, 0.54, 0, -1.73, -1.78, 1.14, 0.34, 0],
  linked: [-4.69, 0.12, 1.3, 0.43, 0.3, 3.56, 1.19, 0.71, 0.82, -0.1, -0.65, 1.46, -1.09, 0.05, 0.33, 2.08, -1.67, -1.76, 0.97, 0.41, 1.63],
  quote: [-4.7, 0.68, 1.36, 0.3, 0.18, 1.78, 0.32, 0.38, 0.14, -0.51, -0.69, 2.05, -0.48, -0.2, 0.48, 2.06, -2.15, -1.27, 0.66, 0.53, 0.67],
}
