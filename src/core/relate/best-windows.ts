import type { ConversationIndex } from './conversation-index.ts'
import { matchWindow, offersOf, type Asked, type Window, type WindowMatch } from './match-window.ts'

/** How far is looked. */
export interface WindowOptions {
  /** So many turns are looked at for a sentence, those with the most weight of words in common. */
  readonly candidates: number
  /** A word that stands in more places is passed over. */
  readonly commonFrom: number
  /** So many passages that stand beside each other are looked at together, at most. */
  readonly widest: number
}

/** The best window of each of the likeliest turns for a sentence, greatest gain first. Linear in the places of the sentence's words. */
export function bestWindows(
  index: ConversationIndex,
  asked: Asked,
  typeWeight: (which: 0 | 1, type: number) => number,
  { candidates, commonFrom, widest }: WindowOptions,
): WindowMatch[] {
  const offers = offersOf(index, asked, commonFrom)
  const sums = [...offers].map(([passage, pairs]) => {
    const best = new Float64Array(asked.terms.length)
    let sum = 0
    for (const { term, likeness } of pairs) {
      if (likeness <= best[term]!) continue
      sum += (likeness - best[term]!) * asked.weights[term]!
      best[term] = likeness
    }
    return [passage, sum] as const
  })
  const turns = new Map<number, { readonly passages: number[]; best: number }>()
  for (const [passage, sum] of sums.sort((a, b) => b[1] - a[1])) {
    const turn = index.passages[passage]!.turn
    const known = turns.get(turn)
    if (known) known.passages.push(passage)
    else if (turns.size < candidates) turns.set(turn, { passages: [passage], best: sum })
  }
  const matches: WindowMatch[] = []
  for (const { passages } of turns.values()) {
    let best: WindowMatch | undefined
    const tried = new Set<string>()
    for (const passage of passages.slice(0, 3))
      for (const window of windowsAround(index, passage, widest)) {
        const key = `${window.from} ${window.to}`
        if (tried.has(key)) continue
        tried.add(key)
        const match = matchWindow(index, asked, offers, window, typeWeight)
        if (!best || worth(match) > worth(best)) best = match
      }
    if (best && best.pairs.length > 0) matches.push(best)
  }
  return matches.sort((a, b) => b.stretch.gain - a.stretch.gain)
}

/** A wider window must bring so much more. */
const worth = ({ stretch, covered, window }: WindowMatch): number =>
  stretch.gain * (0.7 + covered) - 0.5 * (window.to - window.from)

/** A sentence may sum up a turn; of a long one, so many passages before and after. */
const WHOLE = 6

function* windowsAround(index: ConversationIndex, passage: number, widest: number): Generator<Window> {
  const { turn } = index.passages[passage]!
  for (let from = passage - widest + 1; from <= passage; from++)
    for (let to = passage + 1; to <= from + widest; to++)
      if (index.passages[from]?.turn === turn && index.passages[to - 1]?.turn === turn) yield { from, to }
  let [first, after] = [passage, passage + 1]
  while (passage - first < WHOLE && index.passages[first - 1]?.turn === turn) first--
  while (after - passage < WHOLE && index.passages[after]?.turn === turn) after++
  yield { from: first, to: after }
}
