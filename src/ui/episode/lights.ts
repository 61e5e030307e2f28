import type { Pairing, Sentence } from '../../core/transcript/pairing.ts'
import { isGap, sentencesOf, surenessDefaults, type BeadPlace } from '../../state/pairing.ts'
import { rangesOf } from './page-text.ts'

/** What is lit in the text of an episode: a pair of sentences, and words that translate each other. Nothing of it is React's. */
export interface Lights {
  /** The pair that stays lit until another is held or none. */
  held: () => BeadPlace | undefined
  hold: (place: BeadPlace | undefined) => void
  /** The pair that is pointed at, lit instead of the held one while it is. */
  point: (place: BeadPlace | undefined) => void
  /** Words of a turn that are pointed at or selected. */
  words: (turn: number, words: readonly Sentence[]) => void
  /** Lights again what is lit, after the text was drawn anew. */
  refresh: () => void
  /** Takes the lights off the page. */
  out: () => void
}

/** The names under which `::highlight()` in the style sheet knows the lights. */
const names = { pair: 'pair', words: 'pair-words' }

/**
 * Lights over the text below `root`, by the CSS Custom Highlight API: the text itself stays as it is, so that finding, copying and
 * search marks know nothing of them. In a browser without it nothing is lit.
 */
export function createLights(root: () => HTMLElement | null, pairing: () => Pairing | undefined): Lights {
  let held: BeadPlace | undefined
  let pointed: BeadPlace | undefined
  let covers: readonly Element[] = []
  let lit: { readonly turn: number; readonly words: readonly Sentence[] } = { turn: 0, words: [] }

  const paintPair = () => {
    const place = pointed ?? held
    paint(names.pair, place?.turn, place ? litSentences(pairing(), place, place === held) : [])
  }
  const paint = (name: string, turn: number | undefined, spans: readonly Sentence[]) => {
    if (typeof Highlight === 'undefined') return
    const element = spans.length > 0 && root()?.querySelector(`[data-turn="${turn}"]`)
    const ranges = element ? spans.flatMap(span => rangesOf(element, span.side, span)) : []
    if (name === names.pair) {
      // A covered sentence cannot be seen, its cover can.
      for (const cover of covers) cover.removeAttribute('data-lit')
      covers = ranges.flatMap(range => range.startContainer.parentElement?.closest('[data-covered]') ?? [])
      for (const cover of covers) cover.setAttribute('data-lit', '')
    }
    if (ranges.length === 0) return void CSS.highlights.delete(name)
    const light = new Highlight(...ranges)
    if (name === names.words) light.priority = 1
    CSS.highlights.set(name, light)
  }
  const same = (one: BeadPlace | undefined, other: BeadPlace | undefined) =>
    one?.turn === other?.turn && one?.bead === other?.bead
  return {
    held: () => held,
    hold(place) {
      held = place
      pointed = undefined
      paintPair()
    },
    point(place) {
      if (same(place, pointed)) return
      pointed = place
      paintPair()
    },
    words(turn, words) {
      if (words.length === 0 && lit.words.length === 0) return
      lit = { turn, words }
      paint(names.words, turn, words)
    },
    refresh() {
      paintPair()
      paint(names.words, lit.turn, lit.words)
    },
    out() {
      paint(names.pair, 0, [])
      paint(names.words, 0, [])
    },
  }
}

/**
 * The sentences that a place lights: both halves of the bead where the pairing is sure enough. A sentence that was chosen is lit
 * by itself where it is not, as is one that nobody translated; one that is only pointed at is not.
 */
export function litSentences(
  pairing: Pairing | undefined,
  { turn, bead }: BeadPlace,
  chosen: boolean,
): readonly Sentence[] {
  const paired = pairing?.turns[turn - 1]
  const found = paired?.beads[bead]
  if (!paired || !found) return []
  const { a, b } = sentencesOf(paired, found)
  if (isGap(found) || found.confidence >= surenessDefaults.bead) return [...a, ...b]
  return chosen ? a : []
}
