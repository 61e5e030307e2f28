import { featureCount } from './feature-names.ts'
import { featuresOf } from './features.ts'
import { bestPath, makeLattice, posteriors, type Step } from './lattice.ts'
import { beadTypes } from './bead-types.ts'
import { within } from './layout.ts'
import type { Prepared } from './weigh.ts'

/** A weight a feature, in the order of `featureNames`, and what a one-sided bead gains by following another. */
export interface Weights {
  readonly features: Float64Array
  readonly gap: number
}

export interface FoundBead extends Step {
  /** The probability of the bead under the model, 0 to 1. */
  readonly confidence: number
}

/**
 * The best sequence of beads under a log-linear model of whole alignments (a semi-Markov conditional random field, Sarawagi and
 * Cohen 2004), and how probable each is.
 */
export function decode(prepared: Prepared, { features, gap }: Weights): readonly FoundBead[] {
  const write = featuresOf(prepared)
  const out = new Float64Array(featureCount)
  const lattice = makeLattice(
    prepared.band,
    within(prepared.layout, (i, m, j, n) => {
      if (!write(i, m, j, n, out)) return -Infinity
      let score = 0
      for (let k = 0; k < featureCount; k++) score += features[k]! * out[k]!
      return score
    }),
    gap,
  )
  const path = bestPath(lattice)
  const { posterior } = posteriors(lattice)
  const { lo, at } = prepared.band
  return path.map(step => {
    const node = at[step.i + step.m]! + step.j + step.n - lo[step.i + step.m]!
    let confidence = 0
    for (let c = lattice.first[node]!; c < lattice.first[node + 1]!; c++) {
      const [m, n] = beadTypes[lattice.type[c]!]!
      if (m === step.m && n === step.n) confidence = Math.min(1, posterior[c]!)
    }
    return { ...step, confidence }
  })
}
