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
  'quotation marks',
  'neighbours',
  'rank',
  'worded alike',
  'wording gain',
  'wording share',
  'article',
  'of the best',
  'figures differ',
  'names alone',
] as const

/** What is known of a sentence beside its match with one turn. */
export interface SentenceFacts {
  readonly asked: Asked
  readonly attribution: Attribution | undefined
  /** Which terms stand between quotation marks. */
  readonly inMarks: readonly boolean[]
  /** The gain that a turn which has nothing to do with the sentence reaches. */
  readonly chance: number
  /** The greatest gain that any turn reaches. */
  readonly best: number
}

/** A sentence and a turn as numbers, each about 0 to 2. `neighbours`: 0 to 1; `rank`: 0 for the turn with the greatest gain; `article`: how
 * much of the article goes back to the conversation, 0 to 1. */
export function featuresOf(
  index: ConversationIndex,
  { asked, attribution, inMarks, chance, best }: SentenceFacts,
  match: WindowMatch,
  rank: number,
  neighbours: number,
  article: number,
): number[] {
  const { terms, weights } = asked
  let [all, told, marked, toldMarked, count, toldNames] = [0, 0, 0, 0, 0, 0]
  let [facts, factsMissing, names, differing] = [0, 0, 0, 0]
  terms.forEach(({ kind }, i) => {
    const weight = weights[i]!
    const met = match.met[i]!
    // Who speaks seldom says their own name.
    if (kind === 'speaker' && met === 0) return
    all += weight
    told += weight * met
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
    named !== undefined && named !== speaker ? 1 : 0,
    attribution !== undefined && named === undefined ? 1 : 0,
    marked > 0 ? 1 : 0,
    neighbours,
    Math.min(1, rank / 4),
    match.wording ? 1 : 0,
    match.wording ? Math.log1p(match.wording.gain) / 2 : 0,
    match.wording?.share ?? 0,
    article,
    best === 0 ? 0 : gainOf(match) / best,
    Math.min(2, differing),
    told === 0 ? 0 : toldNames / told,
  ]
}

/** What a match amounts to: words met, and wording that is kept. */
export const gainOf = ({ stretch, wording }: WindowMatch): number => stretch.gain + 0.5 * (wording?.gain ?? 0)
