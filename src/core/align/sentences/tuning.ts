/**
 * The numbers of the sentence aligner that are set by hand; the weights are learnt (`weights.ts`). Chosen on `mac-dev`, each by leaving
 * documents out; most hardly matter (`tests/bench/RESULTS.md`). A bench may change them; nothing else does.
 */
export const tuning = {
  /** The share of words that a right counterpart explains. Raising it trusts the associations more. 0.2 costs 0.8 points. */
  lambda: 0.35,
  /** A pair of words is learnt from so many common beads on, if Dice's coefficient is at least `learnFloor`; its weight is `strength` times that. */
  least: 2,
  learnFloor: 0.3,
  strength: 0.8,
  /** The weight of an identical word, of an identical mark, and the least likeness (Dice, of trigrams) of a cognate. */
  identicalWord: 0.9,
  mark: 0.5,
  cognate: 0.45,
  /** Without a lexicon, words are compared by so many first letters: endings vary more than stems. */
  stem: 7,
  /** The share of clauses that come from nowhere. */
  nothing: 0.1,
  /** First passes before the beads are weighed. A second brings nothing measurable. */
  passes: 1,
  /** The beads are sought within so many sentences of the first pass, where its score falls short by no more than `slack`. */
  width: 5,
  slack: 40,
  /** The same without a lexicon, when the first pass knows less. */
  slackWithout: 90,
  /** A bead of more than two sentences is not weighed if its lengths differ by more than e to this, or its words speak against it so much. */
  farLength: 1.6,
  faintEvidence: -0.3,
}
