import type { featureNames } from './features.ts'

/** A weight for each feature, in order. */
export type Weights = readonly number[] & { readonly length: (typeof featureNames)['length'] | number }

/**
 * Logistic weights: whether a sentence goes back to a turn at all (before its neighbours are known, and after), and whether it then gives its
 * words. Learnt by `tests/bench/relate.mjs train` from the development articles.
 */
export const weights: { readonly first: Weights; readonly linked: Weights; readonly quote: Weights } = {
  first: [-8.18, 0, 2.53, 0.06, 0.39, 6.76, 1.54, 0.38, 1.85, -1.31, -0.4, 1.83, -1, -1, 0.96, 0, 0, -2.17, 1.42, 0.72, 0, 2.59, -0.55],
  linked: [-6.69, 0, 1.43, 0.01, 0.54, 5.25, 1.33, 0.81, 1.13, -1.19, -0.4, 1.45, -1, -1, 0.57, 2.52, -2.5, -1.81, 1.21, 0.75, 2.89, 0.84, -0.5],
  quote: [-7.59, 0.75, 1.46, 1.04, 0.46, 3.31, 0, 0, 0, -1.54, -0.63, 2.49, -0.05, -1, 0.71, 2.49, -2.25, -2.15, 1.58, 0.67, 1.19, 2.17, -0.5],
}
