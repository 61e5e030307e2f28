import type { ConversationIndex } from './conversation-index.ts'
import type { Judged } from './judge-article.ts'
import type { Pair, WindowMatch } from './match-window.ts'

/** So much of what a sentence and a turn share must be what the other turn says again. */
const SHARE = 0.5
/** A repetition is a little less sure than what it repeats. */
const LESS = 0.98

/**
 * Adds to probable relations those with turns that say the same again, as the opening of an episode does that plays a later moment: what goes back
 * to one goes back to the other, as surely. Linear.
 */
export function withRepetitions(index: ConversationIndex, probable: readonly Judged[]): Judged[] {
  const kept = new Map(probable.map(judged => [`${judged.sentence} ${judged.turn}`, judged]))
  for (const judged of probable)
    for (const match of repetitionsOf(index, judged)) {
      const turn = index.passages[match.window.from]!.turn
      const key = `${judged.sentence} ${turn}`
      const own = kept.get(key)
      const linked = LESS * judged.linked
      if (own === undefined) kept.set(key, { ...judged, turn, match, linked })
      else if (own.linked < linked)
        kept.set(key, { ...own, linked, quote: Math.max(own.quote, judged.quote) })
    }
  return [...kept.values()]
}

function repetitionsOf(index: ConversationIndex, { asked, match }: Judged): WindowMatch[] {
  const worth = ({ term, likeness }: Pair): number => likeness * asked.weights[term]!
  const all = match.pairs.reduce((sum, pair) => sum + worth(pair), 0)
  const found: WindowMatch[] = []
  for (let passage = match.window.from; passage < match.window.to; passage++)
    for (const echo of index.echoes[passage]!) {
      const pairs = match.pairs.flatMap(pair => {
        const { type } = index.passages[pair.passage]!.terms[pair.which][pair.at]!
        const at = index.passages[echo]!.terms[pair.which].findIndex(said => said.type === type)
        return at < 0 ? [] : [{ ...pair, passage: echo, at }]
      })
      if (pairs.reduce((sum, pair) => sum + worth(pair), 0) < SHARE * all) continue
      const met = match.met.map((_, i) =>
        Math.max(0, ...pairs.flatMap(({ term, likeness }) => (term === i ? [likeness] : []))),
      )
      found.push({ ...match, window: { from: echo, to: echo + 1 }, pairs, met })
    }
  return found
}
