import type { featureNames } from './features.ts'

/** A weight for each feature, in order. */
export type Weights = readonly number[] & { readonly length: (typeof featureNames)['length'] | number }

/**
 * Logistic weights: whether a sentence goes back to a turn at all (before its neighbours are known, and after), and whether it then gives its
 * words. Learnt by `tests/bench/relate.mjs train` from the development articles.
 */
export const weights: { readonly first: Weights; readonly linked: Weights; readonly quote: Weights } = {
  first: [-6.66, 0, 3.11, 1.14, 0, 6.27, 1.79, 0.22, 1.93, -0.7, -0.4, 1.59, -1, -1, 0.78, 0, 0, -2.78, 2.2, 0.37, 0],
  linked: [-5.78, 0, 1.51, 0.58, 0.19, 4.71, 1.09, 1.08, 1.03, -0.57, -0.4, 1.29, -1, -1, 0.57, 2.46, -2.5, -2.29, 1.7, 0.59, 2.86],
  quote: [-5.86, 1, 2.05, 1.14, 0.17, 2.73, 0, 0.03, 0, -1.68, -0.4, 2.28, -0.77, -1, 0.76, 2.45, -2.5, -2.39, 1.7, 0.69, 1.03],
}
