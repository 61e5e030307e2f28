import type { Attribution } from './attribution.ts'
import type { ConversationIndex } from './conversation-index.ts'
import type { Asked, WindowMatch } from './match-window.ts'

/** The names of the features, in the order of `featuresOf`; the weights are a list in this order. */
export const featureNames = [
  'bias',
  'gain',
  'beyond chance',
  'told share',
  'told share in marks',
  'covered',
  'ordered',
  'terms met',
  'rare facts met',
  'rare facts missing',
  'names missing',
  'same speaker',
  'other speaker',
  'stranger speaks',
  'speaker before',
  'quotation marks',
  'neighbours',
  'rank',
  'worded alike',
  'wording gain',
  'wording share',
  'wording covered',
  'article',
  'of the best',
  'beyond rivals',
  'told here alone',
  'figures differ',
  'names alone',
  'best of speaker',
] as const

/** One of a list of features by its name. */
export const featureOf = (features: readonly number[], name: (typeof featureNames)[number]): number =>
  features[featureNames.indexOf(name)] ?? 0

/** Whether all that is shared is a topic: one or two words, and most of the sentence says something else. */
export const sharesTopicOnly = (features: readonly number[]): boolean =>
  featureOf(features, 'terms met') < 0.6 &&
  featureOf(features, 'told share') < 0.25 &&
  featureOf(features, 'same speaker') === 0

/** What is known of a sentence beside its match with one turn. */
export interface SentenceFacts {
  readonly asked: Asked
  readonly attribution: Attribution | undefined
  /** Whom the sentence before names as speaking, where this one names nobody. */
  readonly before: Attribution | undefined
  /** Whether somebody is named as speaking who neither speaks nor is named in the conversation. */
  readonly stranger: boolean
  /** Which terms stand between quotation marks. */
  readonly inMarks: readonly boolean[]
  /** The gain that a turn which has nothing to do with the sentence reaches. */
  readonly chance: number
  /** The match with the greatest gain, and the next one. */
  readonly best: WindowMatch | undefined
  readonly second: WindowMatch | undefined
}

/** What is known of a match from all matches of the article. */
export interface MatchPlace {
  /** 0 for the turn with the greatest gain. */
  readonly rank: number
  /** How likely sentences before and after go back to the same turn or one beside it, 0 to 1. */
  readonly neighbours: number
  /** How much of the article goes back to the conversation, 0 to 1. */
  readonly article: number
  /** Whether no other turn of the speaker whom the sentence names is likelier, turns that say the same aside. */
  readonly bestOfSpeaker: boolean
}

/** A sentence and a turn as numbers, each about 0 to 2. */
export function featuresOf(
  index: ConversationIndex,
  { asked, attribution, before, stranger, inMarks, chance, best, second }: SentenceFacts,
  match: WindowMatch,
  { rank, neighbours, article, bestOfSpeaker }: MatchPlace,
): number[] {
  const { terms, weights } = asked
  const rival = match === best ? second : best
  let [all, told, marked, toldMarked, count, toldNames, alone] = [0, 0, 0, 0, 0, 0, 0]
  let [facts, factsMissing, names, differing] = [0, 0, 0, 0]
  terms.forEach(({ kind }, i) => {
    const weight = weights[i]!
    const met = match.met[i]!
    // Who speaks seldom says their own name.
    if (kind === 'speaker' && met === 0) return
    all += weight
    told += weight * met
    alone += weight * Math.max(0, met - (rival?.met[i] ?? 0))
    if (kind === 'name' || kind === 'speaker') toldNames += weight * met
    if (inMarks[i]) [marked, toldMarked] = [marked + weight, toldMarked + weight * met]
    if (met >= 0.5) count++
    // The same unit with another number before it: another deal, another size.
    if (kind === 'unit' && met >= 0.5 && terms[i - 1]?.kind === 'number' && match.met[i - 1]! < 0.5)
      differing++
    if (kind === 'number' || kind === 'name') {
      if (met >= 0.5) facts += weight
      else if (kind === 'number') factsMissing += weight
      else names += weight
    }
  })
  const share = all === 0 ? 0 : told / all
  const speaker = index.episode.turns[index.passages[match.window.from]!.turn]?.speaker
  const named = attribution?.speaker
  const gain = gainOf(match)
  return [
    1,
    Math.log1p(match.stretch.gain) / 2,
    Math.log((match.stretch.gain + 1) / (chance + 1)),
    share,
    marked === 0 ? share : toldMarked / marked,
    // One word may be all that a short turn says.
    match.covered * Math.min(1, count / 3),
    match.ordered * Math.min(1, count / 4),
    Math.min(2, count / 5),
    Math.min(2, facts / 8),
    Math.min(2, factsMissing / 8),
    Math.min(2, names / 8),
    named !== undefined && named === speaker ? 1 : 0,
    named !== undefined && named !== speaker && attribution!.sure ? 1 : 0,
    stranger ? 1 : 0,
    attribution === undefined && before?.speaker !== undefined && before.speaker === speaker ? 1 : 0,
    marked > 0 ? 1 : 0,
    neighbours,
    Math.min(1, rank / 4),
    match.wording ? 1 : 0,
    match.wording ? Math.log1p(match.wording.gain) / 2 : 0,
    match.wording?.share ?? 0,
    match.wording?.covered ?? 0,
    article,
    best === undefined ? 0 : gain / Math.max(1e-9, gainOf(best)),
    Math.log((gain + 1) / ((rival ? gainOf(rival) : 0) + 1)),
    all === 0 ? 0 : alone / all,
    Math.min(2, differing),
    told === 0 ? 0 : toldNames / told,
    bestOfSpeaker ? 1 : 0,
  ]
}

/** What a match amounts to: words met, and wording that is kept. */
export const gainOf = ({ stretch, wording }: WindowMatch): number => stretch.gain + 0.5 * (wording?.gain ?? 0)
