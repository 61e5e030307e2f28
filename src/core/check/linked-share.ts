import type { Pairing, Sentence, WordPairing } from '../transcript/pairing.ts'

/** How much of a sentence word links reach, against what is usual in its language in this document: 1 is usual, 0 none. */
export type LinkedShare = (turn: number, which: 'a' | 'b', sentence: number) => number

/** With fewer sentences than this nothing is usual. */
const leastSentences = 12

/** The share of every sentence's characters that are linked, measured by the median of its language; `undefined` without links. Linear. */
export function linkedShares(pairing: Pairing, words: WordPairing): LinkedShare | undefined {
  const shares = pairing.turns.map((turn, i) => ({
    a: sharesOf(turn.a, words[i]?.map(({ a }) => a) ?? []),
    b: sharesOf(turn.b, words[i]?.map(({ b }) => b) ?? []),
  }))
  const usual = (which: 'a' | 'b'): number | undefined => {
    const all = shares.flatMap(each => each[which]).sort((x, y) => x - y)
    return all.length < leastSentences ? undefined : all[Math.floor(all.length / 2)]
  }
  const medians = { a: usual('a'), b: usual('b') }
  if (!medians.a || !medians.b) return undefined
  return (turn, which, sentence) => (shares[turn - 1]?.[which][sentence] ?? 0) / medians[which]!
}

function sharesOf(sentences: readonly Sentence[], links: readonly Sentence[]): number[] {
  const linked = sentences.map(() => 0)
  for (const { side, start, end } of links) {
    // Sentences stand in order: bisection.
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const sentence = sentences[middle]!
      if (sentence.side < side || (sentence.side === side && sentence.end <= start)) low = middle + 1
      else high = middle
    }
    if (low < sentences.length) linked[low]! += end - start
  }
  return linked.map((sum, i) => sum / Math.max(1, sentences[i]!.end - sentences[i]!.start))
}
