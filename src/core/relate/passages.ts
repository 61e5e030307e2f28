import type { PassageFinding } from '../transcript/check-document.ts'
import type { Passage, PassageLink } from '../transcript/news-document.ts'
import type { ArticleSentence, Relation } from './relation.ts'

/**
 * Relations by the sentence that they start from, as documents carry them: the sentence numbered from 1, its words, and its turns, the likeliest
 * first. `sentences` are those that were related, in order; only those with a relation come out. `differs`: what contradicts the turn. Linear.
 */
export function passagesOf(
  sentences: readonly ArticleSentence[],
  relations: readonly Relation[],
  differs: (relation: Relation) => readonly PassageFinding[] = () => [],
): readonly Passage[] {
  const links = new Map<number, PassageLink[]>()
  for (const relation of relations) {
    const { sentence, start, turn, beads, kind, score, evidence, speaker } = relation
    const contradicting = differs(relation)
    const link: PassageLink = {
      turn,
      beads,
      kind,
      score: Math.round(score * 100) / 100,
      evidence: evidence.map(each => ({
        ...each,
        article: { start: each.article.start - start, end: each.article.end - start },
      })),
      ...(speaker && { speaker }),
      ...(contradicting.length > 0 && { differs: contradicting }),
    }
    const own = links.get(sentence)
    if (own) own.push(link)
    else links.set(sentence, [link])
  }
  return [...links]
    .sort(([a], [b]) => a - b)
    .map(([sentence, own]) => ({
      sentence: sentence + 1,
      text: sentences[sentence]!.text,
      links: own.sort((a, b) => b.score - a.score || a.turn - b.turn),
    }))
}
