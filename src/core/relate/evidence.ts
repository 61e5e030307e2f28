import type { Lang, Speaker } from '../transcript/episode.ts'
import type { Attribution } from './attribution.ts'
import type { ConversationIndex } from './conversation-index.ts'
import type { Asked, WindowMatch } from './match-window.ts'
import type { RelationEvidence, SpeakerComparison } from '../transcript/relation.ts'

/** Numbers or names, and not only one word, are what is the same; a number with its unit is a fact however often the conversation says it. */
export function isFactual({ terms, weights: heavy }: Asked, { met }: WindowMatch): boolean {
  let facts = 0
  terms.forEach(({ kind }, i) => {
    if (met[i]! < 0.5) return
    if (kind === 'number' || kind === 'name') facts += heavy[i]!
    const measured = kind === 'unit' && terms[i - 1]?.kind === 'number' && met[i - 1]! >= 0.5
    if (measured) facts += 3
  })
  return facts >= 3
}

/**
 * The words that are the same on both sides, in the order of the article; weak likenesses are left out, and words that tell little where
 * others tell more.
 */
export function evidenceOf(
  index: ConversationIndex,
  offset: number,
  asked: Asked,
  match: WindowMatch,
): RelationEvidence[] {
  const alike = match.pairs.filter(({ likeness }) => likeness >= 0.4)
  const telling = alike.filter(({ term }) => asked.weights[term]! >= 1)
  return (telling.length > 0 ? telling : alike)
    .map(({ term, which, passage, at }) => {
      const { start, end } = asked.terms[term]!
      const said = index.passages[passage]!.terms[which][at]!
      return {
        article: { start: offset + start, end: offset + end },
        lang: index.languages[which],
        side: said.side,
        turn: { start: said.start, end: said.end },
      }
    })
    .sort((a, b) => a.article.start - b.article.start || (a.lang < b.lang ? -1 : 1))
}

/**
 * Whether the person whom an article names is the one who speaks in a turn. `other` only where the article itself names somebody with certainty:
 * another speaker, or a stranger by first name and surname. Elsewhere, and where nobody knows who speaks, `unclear`.
 */
export function compareSpeakers(
  speakers: readonly Speaker[],
  { name, speaker, sure }: Attribution,
  label: string,
  lang: Lang,
): SpeakerComparison {
  const own = speakers.find(each => each.label === label)
  const names = own?.name ?? {}
  const transcript = names[lang] ?? names['en'] ?? Object.values(names)[0] ?? label
  const known = own !== undefined && Object.keys(own.name).length > 0
  const certain = sure && known && (speaker !== undefined || FULL_NAME.test(name))
  return { article: name, transcript, verdict: speaker === label ? 'same' : certain ? 'other' : 'unclear' }
}

/** First name and surname in Latin letters; a Han spelling of a speaker's name may not have been recognised. */
const FULL_NAME = /^\p{Script=Latin}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}'-]+$/u
