import type { HanVariants } from '../text/fold.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Episode, Lang, Turn } from '../transcript/episode.ts'
import type { Crossing, Pairing, Sentence, WordPairing } from '../transcript/pairing.ts'
import { alignBlocks, type Block } from './align-blocks.ts'
import type { Lexicon } from './lexicon.ts'
import { findBrokenOff } from './pair-broken-off.ts'
import { crossingDefaults, findCrossings, type CrossingOptions } from './pair-crossing.ts'
import { foldHan } from './pair-folding.ts'
import { dictionarySupport, documentSupport } from './pair-support.ts'
import { pairWords } from './pair-words.ts'

export interface PairEpisodeOptions {
  /** A dictionary, in either direction; without one of the two languages the conversation teaches what it can. */
  readonly lexicon?: Lexicon
  /** Simplified forms of Chinese characters, so that traditional text finds its words in the lexicon. */
  readonly variants?: HanVariants
  /** Called now and then with the share of the work that is done, 0 to 1. */
  readonly progress?: (done: number) => void
}

/** Which sentences and which words of a conversation say the same. */
export interface PairedEpisode {
  readonly pairing: Pairing
  readonly words: WordPairing
}

/** Stands for the second language where a conversation has only one. */
export const noLanguage: Lang = 'und'

/**
 * Pairs the first two languages of a conversation: the sentences of each turn, and the words of each bead. A turn that has only
 * one of them is sentences that stand alone; sides in a third language are left aside. Where content crosses the boundary of
 * two turns, it is recorded and never forced into either. Linear in the length of the conversation.
 */
export function pairEpisode(episode: Episode, options: PairEpisodeOptions = {}): PairedEpisode {
  const { variants, progress } = options
  const languages = [episode.languages[0] ?? noLanguage, episode.languages[1] ?? noLanguage] as const
  // A dictionary of other languages would only mislead.
  const lexicon =
    options.lexicon && languages.includes(options.lexicon.from) && languages.includes(options.lexicon.to)
      ? options.lexicon
      : undefined
  const sentences = episode.turns.map(turn => languages.map(lang => sentencesOf(turn, lang)))
  const blocks = episode.turns.map((turn, i): Block => {
    const texts = (which: 0 | 1) =>
      sentences[i]![which]!.map(({ side, start, end }) =>
        foldHan(turn.sides[side]!.text.slice(start, end), languages[which], variants),
      )
    return { a: texts(0), b: texts(1) }
  })
  progress?.(0.05)
  const align = (all: readonly Block[], from: number, to: number) =>
    alignBlocks(all, {
      languages,
      ...(lexicon && { lexicon }),
      ...(progress && { progress: (done: number) => progress(from + (to - from) * done) }),
    })
  const { beads, crossing } = findCrossings(
    blocks,
    align(blocks, 0.05, 0.5),
    all => align(all, 0.5, 0.75),
    crossingOptionsFor(blocks, languages, lexicon),
  )
  const pairing: Pairing = {
    languages,
    turns: sentences.map(([a = [], b = []], i) => ({ a, b, beads: beads[i] ?? [] })),
    crossing: inOrder([...crossing, ...findBrokenOff(episode, languages)]),
  }
  const words = pairWords(episode, pairing, { ...(lexicon && { lexicon }), ...(variants && { variants }) })
  progress?.(1)
  return { pairing, words }
}

/** The sentences of a turn in one language, through all its sides in it. */
function sentencesOf(turn: Turn, lang: Lang): readonly Sentence[] {
  return turn.sides.flatMap((each, side) =>
    each.lang === lang ? splitSentences(each.text, lang).map(({ start, end }) => ({ side, start, end })) : [],
  )
}

/** So much of a sentence must be found in its translation, word by word, where a bead crosses a boundary. */
const leastSupport = 0.25

function crossingOptionsFor(
  blocks: readonly Block[],
  languages: readonly [Lang, Lang],
  lexicon: Lexicon | undefined,
): CrossingOptions {
  const support = lexicon ? dictionarySupport(lexicon, languages) : documentSupport(blocks, languages)
  return { ...crossingDefaults, supported: (a, b) => support(a, b) >= leastSupport }
}

/** One entry a boundary, the first that was given for it, in the order of the conversation. */
function inOrder(found: readonly Crossing[]): readonly Crossing[] {
  const byTurn = new Map<number, Crossing>()
  for (const { turn, why } of found) if (!byTurn.has(turn)) byTurn.set(turn, { turn, why })
  return [...byTurn.values()].sort((x, y) => x.turn - y.turn)
}
