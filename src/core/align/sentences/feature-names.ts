/** The features of a bead, in the order of the weights. */
export const featureNames = [
  // the kind of bead
  '1-1',
  '1-2',
  '2-1',
  '1-3',
  '3-1',
  '2-2',
  '1-4',
  '4-1',
  '2-3',
  '3-2',
  '1-0',
  '0-1',
  '1-many',
  'many-1',
  'many-many',
  // its lengths: log density; |x|, x² and x for x = log(b / (ratio · a))
  'length',
  'length off',
  'length off squared',
  'length signed',
  // how well each side explains the other: in all, a word, and the sentence that is explained least
  'evidence into b',
  'evidence into a',
  'evidence into b, a word',
  'evidence into a, a word',
  'least explained of b',
  'least explained of a',
  'unexplained b alone',
  'unexplained a alone',
  // the flow of clauses: words that flow out of the bead, words that come from nowhere
  'leaks of a',
  'leaks of b',
  'leak share of a',
  'leak share of b',
  'worst leak of a',
  'worst leak of b',
  'least held of a',
  'least held of b',
  'lost of a',
  'lost of b',
  // what holds a bead of several sentences on both sides together at its weakest cut
  'cohesion',
  'falls apart',
  // marks
  'same end',
  'question on one side',
  'goes on after',
  'small letter follows',
  'both open a quotation',
  'one opens a quotation',
  'both close a quotation',
  'one closes a quotation',
  'quotations opened',
  'quotations closed',
  'in a quotation on one side',
  'in a quotation on both',
  'questions',
  'exclamations',
] as const

export type FeatureName = (typeof featureNames)[number]

export const featureCount = featureNames.length

/** Where each feature stands. */
export const at = Object.fromEntries(featureNames.map((name, k) => [name, k])) as Readonly<
  Record<FeatureName, number>
>
