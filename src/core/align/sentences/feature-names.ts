/** Where each feature of a bead stands in its row. */
export const at = {
  // the kind of bead
  '1-1': 0,
  '1-2': 1,
  '2-1': 2,
  '1-3': 3,
  '3-1': 4,
  '2-2': 5,
  '1-4': 6,
  '4-1': 7,
  '2-3': 8,
  '3-2': 9,
  '1-0': 10,
  '0-1': 11,
  '1-many': 12,
  'many-1': 13,
  'many-many': 14,
  // its lengths: log density; |x|, x² and x for x = log(b / (ratio · a))
  length: 15,
  'length off': 16,
  'length off squared': 17,
  'length signed': 18,
  // how well each side explains the other: in all, a word, and the sentence that is explained least
  'evidence into b': 19,
  'evidence into a': 20,
  'evidence into b, a word': 21,
  'evidence into a, a word': 22,
  'least explained of b': 23,
  'least explained of a': 24,
  'unexplained b alone': 25,
  'unexplained a alone': 26,
  // the flow of clauses: words that flow out of the bead, words that come from nowhere
  'leaks of a': 27,
  'leaks of b': 28,
  'leak share of a': 29,
  'leak share of b': 30,
  'worst leak of a': 31,
  'worst leak of b': 32,
  'least held of a': 33,
  'least held of b': 34,
  'lost of a': 35,
  'lost of b': 36,
  // marks
  'same end': 37,
  'question on one side': 38,
  'goes on after': 39,
  'small letter follows': 40,
  'both open a quotation': 41,
  'one opens a quotation': 42,
  'both close a quotation': 43,
  'one closes a quotation': 44,
  'quotations opened': 45,
  'quotations closed': 46,
  'in a quotation on one side': 47,
  'in a quotation on both': 48,
  questions: 49,
  exclamations: 50,
} as const

export type FeatureName = keyof typeof at

/** The features of a bead, in the order of the weights. */
export const featureNames = Object.keys(at) as readonly FeatureName[]

export const featureCount = featureNames.length
