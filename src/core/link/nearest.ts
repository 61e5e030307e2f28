/** The pairs of neighbouring characters of a text, the measure of likeness of short names. */
function pairsOf(text: string): ReadonlySet<string> {
  const padded = ` ${text.toLowerCase()} `
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)))
}

/**
 * Of some things with ids, the one whose id is most like the one asked for: Dice's coefficient over pairs of characters
 * (Dice 1945); the first of equals; undefined only when there are none. Cost: the length of all ids.
 */
export function nearestOf<Thing extends { readonly id: string }>(
  asked: string,
  things: readonly Thing[],
): Thing | undefined {
  const wanted = pairsOf(asked)
  let best: Thing | undefined
  let most = -1
  for (const thing of things) {
    const pairs = pairsOf(thing.id)
    let shared = 0
    for (const pair of pairs) if (wanted.has(pair)) shared++
    const likeness = (2 * shared) / (pairs.size + wanted.size)
    if (likeness > most) [best, most] = [thing, likeness]
  }
  return best
}
