import { loadAlign } from '../load-align.mjs'

/** The sentence aligner and its parts. */
export const loadCore = () =>
  loadAlign([
    'align-blocks.ts',
    'read-lexicon.ts',
    'sentences/band.ts',
    'sentences/bead-types.ts',
    'sentences/feature-names.ts',
    'sentences/features.ts',
    'sentences/lattice.ts',
    'sentences/tuning.ts',
    'sentences/weigh.ts',
    'sentences/weights.ts',
  ])
