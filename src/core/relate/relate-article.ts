import type { Lang } from '../transcript/episode.ts'
import type { ConversationIndex } from './conversation-index.ts'
import { compareSpeakers, evidenceOf, isFactual } from './evidence.ts'
import { explainAway } from './explain-away.ts'
import { sharesTopicOnly } from './features.ts'
import { judgeArticle, type JudgeOptions } from './judge-article.ts'
import type { ArticleSentence, Relation } from './relation.ts'
import { withRepetitions } from './repetitions.ts'
import { learntWeights } from './weights.ts'
import type { WordTools } from './word-tools.ts'

/** How much is looked at and what is kept. */
export interface RelateOptions extends JudgeOptions {
  /** Relations less probable than this are left out; higher is surer. Where F1 was best with weights learnt without the conversation. */
  readonly floor: number
  /** The same where a topic is all that is shared, which is never enough by itself. Set by hand. */
  readonly topicFloor: number
  /** What is at least so probable to be a relation that gives words said is a quote. About half of the F1 that is reached, where F1 is greatest. */
  readonly quoteFloor: number
}

export const relateDefaults: RelateOptions = {
  floor: 0.4,
  topicFloor: 0.85,
  quoteFloor: 0.4,
  candidates: 24,
  commonFrom: 240,
  widest: 3,
  weights: learntWeights,
}

/**
 * The turns that the sentences of an article go back to, by sentence and then by how sure. Sentences are those of the body only, in order.
 * Linear in the article for one conversation, and in the conversation for one article.
 */
export function relateArticle(
  index: ConversationIndex,
  sentences: readonly ArticleSentence[],
  lang: Lang,
  tools: WordTools,
  options: RelateOptions = relateDefaults,
): Relation[] {
  const judged = judgeArticle(index, sentences, lang, tools, options)
  const probable = explainAway(index, judged).filter(
    ({ linked, features }) => linked >= (sharesTopicOnly(features) ? options.topicFloor : options.floor),
  )
  return withRepetitions(index, probable)
    .map((judged): Relation => {
      const { attribution, match, asked } = judged
      const { start, end } = sentences[judged.sentence]!
      const turn = index.episode.turns[judged.turn]!
      const quote = judged.linked * judged.quote >= options.quoteFloor
      const speaker =
        quote && attribution
          ? compareSpeakers(index.episode.speakers, attribution, turn.speaker, lang)
          : undefined
      return {
        sentence: judged.sentence,
        start,
        end,
        turn: turn.number,
        beads: {
          from: index.passages[match.window.from]!.bead,
          to: index.passages[match.window.to - 1]!.bead + 1,
        },
        kind: quote ? 'quote' : isFactual(asked, match) ? 'same-event' : 'context',
        score: judged.linked,
        evidence: evidenceOf(index, start, asked, match),
        ...(speaker && { speaker }),
      }
    })
    .sort((a, b) => a.sentence - b.sentence || b.score - a.score || a.turn - b.turn)
}
