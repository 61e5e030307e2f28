import type { featureNames } from './features.ts'

/** A weight for each feature, in order. */
export type Weights = readonly number[] & { readonly length: (typeof featureNames)['length'] | number }

/**
 * Logistic weights: whether a sentence goes back to a turn at all (before its neighbours are known, and after), and whether it then gives its
 * words. Learnt by `tests/bench/relate.mjs train` from the development articles.
 */
export const weights: { readonly first: Weights; readonly linked: Weights; readonly quote: Weights } = {
  first: [-3.39, -0.6, 1.57, -0.38, 0.74, 3.38, 0.73, 0.78, 0.76, -0.45, -0.83, 1.75, -0.55, 0, 0.32, 0, -1.77],
  linked: [-3.33, -0.68, 1.53, -0.47, 0.58, 3.32, 0.67, 0.77, 0.83, -0.42, -0.85, 1.79, -0.66, 0.07, 0.29, 2.19, -1.76],
  quote: [-3.93, -0.41, 1.52, 0.03, 0.85, 1.52, 0.2, 0.51, 0.19, -0.82, -0.73, 2.44, 0.04, -0.09, 0.11, 2.13, -1.61],
}
