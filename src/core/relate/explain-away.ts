import type { ConversationIndex } from './conversation-index.ts'
import { repeats, type Judged } from './judge-article.ts'

/**
 * So much of a probability is kept where a likelier turn has all the words already; more lets more second turns through. Chosen by F1 with the
 * conversation left out (0.5 to 0.7 are alike).
 */
const KEPT = 0.6

/**
 * The same relations, less probable where a likelier turn has the words already: whoever retells one turn seldom means another one by the same
 * words. The likelier turn explains a word as far as it is probable itself. Turns that say the same again do not compete. Candidates squared
 * for each sentence.
 */
export function explainAway(index: ConversationIndex, judged: readonly Judged[]): Judged[] {
  const bySentence = new Map<number, Judged[]>()
  for (const each of judged) {
    const list = bySentence.get(each.sentence)
    if (list) list.push(each)
    else bySentence.set(each.sentence, [each])
  }
  return [...bySentence.values()].flatMap(list => explainSentence(index, list))
}

function explainSentence(index: ConversationIndex, list: readonly Judged[]): Judged[] {
  const likelier: Judged[] = []
  const explained: number[] = []
  return [...list]
    .sort((a, b) => b.linked - a.linked)
    .map(each => {
      const { asked, match } = each
      let [all, left] = [0, 0]
      match.met.forEach((met, i) => {
        all += asked.weights[i]! * met
        left += asked.weights[i]! * Math.max(0, met - (explained[i] ?? 0))
      })
      const competes = !likelier.some(other => repeats(index, other.match, match))
      const own = all === 0 || !competes ? 1 : left / all
      const linked = each.linked * (KEPT + (1 - KEPT) * own)
      likelier.push(each)
      match.met.forEach((met, i) => (explained[i] = Math.max(explained[i] ?? 0, linked * met)))
      return { ...each, linked }
    })
}
