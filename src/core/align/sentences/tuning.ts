/** The numbers of the sentence aligner that are set by hand. */
export const tuning = {
  lambda: 0.35,
  part: 0.3,
  partChar: 0.05,
  least: 2,
  strength: 0.8,
  learnFloor: 0.3,
  evidence: 0.6,
  identicalWord: 0.9,
  mark: 0.5,
  nothing: 0.1,
  stem: 7,
  cognate: 0.45,
  passes: 1,
  width: 5,
  farLength: 1.6,
  faintEvidence: -0.3,
}
