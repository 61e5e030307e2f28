import type { ConversationIndex } from './conversation-index.ts'
import type { Counterpart } from './likeness.ts'
import type { Term } from './terms.ts'
import type { SharedWording } from './wording.ts'

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
  readonly wording?: SharedWording
  /** The heaviest chain of pairs in the same order on both sides, by the weight of all pairs. */
  readonly ordered: number
}

/** What a term that is not met takes from a stretch, as a share of its weight; higher gives shorter, surer stretches. */
const ABSENT = 0.3
/** An unmet term of a chain costs so much of its weight: the first of a gap, and each further one. */
const GAP = { open: 0.25, extend: 0.06 }

/** Every pair that is possible, by passage. */
export type Offers = ReadonlyMap<number, readonly Pair[]>

/**
 * Where the words of a sentence stand in the conversation, by passage. Those that stand in more than `commonFrom` places are
 * passed over: they tell nothing, and would make the cost more than linear.
 */
export function offersOf(index: ConversationIndex, asked: Asked, commonFrom: number): Offers {
  const offers = new Map<number, Pair[]>()
  asked.counterparts.forEach((list, term) => {
    for (const { which, type, likeness } of list) {
      const { places } = index.types[which][type]!
      if (places.length > commonFrom) continue
      for (const { passage, at } of places) {
        const pair = { term, which, passage, at, likeness }
        const own = offers.get(passage)
        if (own) own.push(pair)
        else offers.set(passage, [pair])
      }
    }
  })
  return offers
}

/**
 * Pairs the terms of a sentence with those of a window, one to one in each language, the surest and heaviest first; then finds the
 * stretch of the sentence that is told there (Smith and Waterman's local alignment without order, since order differs
 * between languages: Kadane's maximum segment), and how much of it keeps its order (the same with affine gaps, over the pairs).
 */
export function matchWindow(
  index: ConversationIndex,
  asked: Asked,
  offers: Offers,
  window: Window,
  /** How much a type of the conversation tells, in nats. */
  typeWeight: (which: 0 | 1, type: number) => number,
): WindowMatch {
  const pairs = pairOff(asked, offers, window)
  const met = asked.terms.map(() => 0)
  const all = [0, 0]
  const hit = [0, 0]
  for (const { term, which, likeness, passage, at } of pairs) {
    met[term] = Math.max(met[term]!, likeness)
    hit[which]! += likeness * typeWeight(which, index.passages[passage]!.terms[which][at]!.type)
  }
  for (let passage = window.from; passage < window.to; passage++)
    for (const which of [0, 1] as const)
      for (const { type } of index.passages[passage]!.terms[which]) all[which]! += typeWeight(which, type)
  return {
    window,
    pairs,
    met,
    stretch: heaviestStretch(
      met,
      asked.weights,
      asked.terms.map(({ kind }) => (kind === 'speaker' ? 0 : ABSENT)),
    ),
    covered: Math.max(...hit.map((sum, which) => (all[which] === 0 ? 0 : sum / all[which]!))),
    ordered: Math.max(chain(asked, pairs, 0), chain(asked, pairs, 1)),
  }
}

function pairOff({ terms, weights }: Asked, offers: Offers, { from, to }: Window): Pair[] {
  const possible: Pair[] = []
  for (let passage = from; passage < to; passage++) possible.push(...(offers.get(passage) ?? []))
  possible.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      weights[b.term]! - weights[a.term]! ||
      a.term - b.term ||
      a.passage - b.passage ||
      a.at - b.at,
  )
  const usedTerms = [new Uint8Array(terms.length), new Uint8Array(terms.length)] as const
  const usedPlaces = new Set<number>()
  return possible.filter(({ term, which, passage, at }) => {
    const place = ((passage - from) * PLACES + at) * 2 + which
    if (usedTerms[which][term] === 1 || usedPlaces.has(place)) return false
    usedTerms[which][term] = 1
    usedPlaces.add(place)
    return true
  })
}

/** More than a passage has terms. */
const PLACES = 1 << 20

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
