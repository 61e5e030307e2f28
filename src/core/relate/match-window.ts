import type { ConversationIndex } from './conversation-index.ts'
import type { Counterpart } from './likeness.ts'
import type { Term } from './terms.ts'

/** Passages of one turn that stand beside each other, half-open. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** A term of the sentence and the term of a passage that it stands for. */
export interface Pair {
  /** Index of the sentence's term. */
  readonly term: number
  readonly which: 0 | 1
  readonly passage: number
  /** Index among the passage's terms in that language. */
  readonly at: number
  readonly likeness: number
}

/** A sentence's terms, what each may stand for, and how much each tells. */
export interface Asked {
  readonly terms: readonly Term[]
  readonly counterparts: readonly (readonly Counterpart[])[]
  /** How rare, in nats. */
  readonly weights: readonly number[]
}

/** How a sentence and a window go together. */
export interface WindowMatch {
  readonly window: Window
  /** At most one for each term and language, none used twice. */
  readonly pairs: readonly Pair[]
  /** For each term the likeness of its better pair, 0 without one. */
  readonly met: readonly number[]
  /** The heaviest stretch of the sentence: met terms count for it, others against it. `from` to `to` are indices of terms. */
  readonly stretch: { readonly from: number; readonly to: number; readonly gain: number }
  /** Share of the weight of the window's own terms that is met, in the language that is met better. */
  readonly covered: number
  /** How much of the sentence keeps its very wording, in nats and as a share; nothing where the languages differ. */
  readonly wording?: { readonly gain: number; readonly share: number }
  /** The heaviest chain of pairs in the same order on both sides, by the weight of all pairs. */
  readonly ordered: number
}

/** What a term that is not met takes from a stretch, as a share of its weight; higher gives shorter, surer stretches. */
const ABSENT = 0.3
/** An unmet term of a chain costs so much of its weight: the first of a gap, and each further one. */
const GAP = { open: 0.25, extend: 0.06 }

/**
 * Pairs the terms of a sentence with those of a window, one to one in each language, the surest and heaviest first; then finds the
 * stretch of the sentence that is told there (Smith and Waterman's local alignment without order, since order differs
 * between languages: Kadane's maximum segment), and how much of it keeps its order (the same with affine gaps, over the pairs).
 */
export function matchWindow(
  index: ConversationIndex,
  asked: Asked,
  window: Window,
  /** How much a type of the conversation tells, in nats. */
  typeWeight: (which: 0 | 1, type: number) => number,
): WindowMatch {
  const places = [placesOf(index, window, 0), placesOf(index, window, 1)] as const
  const pairs: Pair[] = []
  for (const which of [0, 1] as const) pairs.push(...pairOff(asked, which, places[which]))
  const met = asked.terms.map(() => 0)
  for (const { term, likeness } of pairs) met[term] = Math.max(met[term]!, likeness)
  const covered = ([0, 1] as const).map(which => {
    let [all, hit] = [0, 0]
    for (const [type, list] of places[which]) all += list.length * typeWeight(which, type)
    for (const pair of pairs)
      if (pair.which === which)
        hit += pair.likeness * typeWeight(which, index.passages[pair.passage]!.terms[which][pair.at]!.type)
    return all === 0 ? 0 : hit / all
  })
  return {
    window,
    pairs,
    met,
    stretch: heaviestStretch(
      met,
      asked.weights,
      asked.terms.map(({ kind }) => (kind === 'speaker' ? 0 : ABSENT)),
    ),
    covered: Math.max(...covered),
    ordered: Math.max(chain(asked, pairs, 0), chain(asked, pairs, 1)),
  }
}

type Places = ReadonlyMap<number, readonly { readonly passage: number; readonly at: number }[]>

function placesOf(index: ConversationIndex, { from, to }: Window, which: 0 | 1): Places {
  const places = new Map<number, { passage: number; at: number }[]>()
  for (let passage = from; passage < to; passage++)
    index.passages[passage]!.terms[which].forEach(({ type }, at) => {
      const list = places.get(type)
      if (list) list.push({ passage, at })
      else places.set(type, [{ passage, at }])
    })
  return places
}

function pairOff({ terms, counterparts, weights }: Asked, which: 0 | 1, places: Places): Pair[] {
  const offers: { term: number; type: number; likeness: number }[] = []
  terms.forEach((_, term) => {
    for (const { which: own, type, likeness } of counterparts[term]!)
      if (own === which && places.has(type)) offers.push({ term, type, likeness })
  })
  offers.sort((a, b) => b.likeness - a.likeness || weights[b.term]! - weights[a.term]! || a.term - b.term)
  const used = new Map<number, number>()
  const paired = new Set<number>()
  const pairs: Pair[] = []
  for (const { term, type, likeness } of offers) {
    const count = used.get(type) ?? 0
    const place = places.get(type)![count]
    if (paired.has(term) || !place) continue
    used.set(type, count + 1)
    paired.add(term)
    pairs.push({ term, which, likeness, ...place })
  }
  return pairs
}

function heaviestStretch(
  met: readonly number[],
  weights: readonly number[],
  absent: readonly number[],
): WindowMatch['stretch'] {
  let best = { from: 0, to: 0, gain: 0 }
  let [from, gain] = [0, 0]
  met.forEach((likeness, i) => {
    if (gain <= 0) [from, gain] = [i, 0]
    gain += weights[i]! * (likeness > 0 ? likeness : -absent[i]!)
    if (gain > best.gain) best = { from, to: i + 1, gain }
  })
  return best
}

function chain({ weights }: Asked, pairs: readonly Pair[], which: 0 | 1): number {
  const own = pairs.filter(pair => pair.which === which).sort((a, b) => a.term - b.term)
  const best: number[] = []
  let total = 0
  own.forEach((pair, i) => {
    const gain = weights[pair.term]! * pair.likeness
    total += gain
    let before = 0
    for (let k = 0; k < i; k++) {
      const other = own[k]!
      if (other.passage > pair.passage || (other.passage === pair.passage && other.at >= pair.at)) continue
      const gap = pair.term - other.term - 1 + (other.passage === pair.passage ? pair.at - other.at - 1 : 2)
      before = Math.max(before, best[k]! - (gap === 0 ? 0 : GAP.open + GAP.extend * gap))
    }
    best.push(gain + before)
  })
  return total === 0 ? 0 : Math.max(...best) / total
}
