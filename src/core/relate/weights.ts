import type { featureNames } from './features.ts'

/** A weight for each feature, in order. */
export type Weights = readonly number[] & { readonly length: (typeof featureNames)['length'] | number }

/**
 * Logistic weights: whether a sentence goes back to a turn at all (before its neighbours are known, and after), and whether it then gives its
 * words. Learnt by `tests/bench/relate.mjs train` from the development articles.
 */
export const weights: { readonly first: Weights; readonly linked: Weights; readonly quote: Weights } = {
  first: [-5.71, -1.13, 2.96, 1.6, 0.2, 6.18, 1.61, 0.66, 1.66, -0.47, -0.49, 1.36, -2.99, -0.23, 0.75, 0, 0, -2.87, 2.36, -0.1, 0],
  linked: [-5.85, -0.63, 1.13, 0.79, 0.2, 4.58, 1.18, 1.47, 0.65, -0.39, -0.31, 1.14, -2.02, -0.03, 0.36, 2.66, -2.87, -2.57, 1.44, 0.65, 6.36],
  quote: [-6.05, 2.16, 1.29, 0.22, -0.27, 2.88, -0.46, 0.21, 0.21, -1.48, -0.78, 2.16, -0.54, -0.19, 0.75, 2.78, -3.25, -2.21, 0.92, 1.78, 2.74],
}
