/** No bead has more sentences than this, both sides together. */
export const longestBead = 7

/** The kinds of beads that are considered, the one-sided first: [sentences of the one side, of the other]. */
export const beadTypes: readonly (readonly [number, number])[] = (() => {
  const types: [number, number][] = [
    [1, 0],
    [0, 1],
  ]
  for (let sum = 2; sum <= longestBead; sum++) for (let m = 1; m < sum; m++) types.push([m, sum - m])
  return types
})()
