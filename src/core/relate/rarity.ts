import type { ConversationIndex } from './conversation-index.ts'
import type { Counterpart } from './likeness.ts'
import type { Term } from './terms.ts'

/** How much a term of the article, and a type of the conversation, tells: log of all passages over those where it or its like stands. */
export function createRarity(
  index: ConversationIndex,
  sentences: readonly (readonly Term[])[],
  likeness: (term: Term) => readonly Counterpart[],
) {
  const inArticle = new Map<string, number>()
  const all = index.passages.length + sentences.length
  const alsoIn = [new Map<number, number>(), new Map<number, number>()] as const
  for (const terms of sentences)
    for (const form of new Set(terms.map(({ form }) => form)))
      inArticle.set(form, (inArticle.get(form) ?? 0) + 1)
  const seen = new Set<string>()
  for (const terms of sentences)
    for (const term of terms) {
      if (seen.has(term.form)) continue
      seen.add(term.form)
      for (const { which, type, likeness: alike } of likeness(term))
        if (alike >= 0.5)
          alsoIn[which].set(type, (alsoIn[which].get(type) ?? 0) + (inArticle.get(term.form) ?? 0))
    }
  const known = new Map<string, number>()
  return {
    term: (term: Term): number => {
      let weight = known.get(term.form)
      if (weight === undefined) {
        const count = [0, 0]
        for (const { which, type, likeness: alike } of likeness(term))
          count[which] = Math.max(count[which]!, alike * index.types[which][type]!.passages)
        weight = Math.log((all + 1) / (Math.max(...count) + (inArticle.get(term.form) ?? 0) + 0.5))
        if (term.kind === 'speaker') weight = Math.min(weight, 2)
        // A single character, or a unit by itself, may mean many things.
        if (term.kind === 'unit' || /^\p{Script=Han}$/u.test(term.plain)) weight /= 2
        known.set(term.form, weight)
      }
      return weight
    },
    type: (which: 0 | 1, type: number): number =>
      Math.log((all + 1) / (index.types[which][type]!.passages + (alsoIn[which].get(type) ?? 0) + 0.5)),
  }
}
