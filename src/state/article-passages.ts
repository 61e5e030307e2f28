import { parseRoute } from '../core/link/route.ts'
import type { ConversationPassages, PassageLink, SourcesDocument } from '../core/transcript/news-document.ts'
import type { RelationKind } from '../core/transcript/relation.ts'

/** A conversation as an article's sources name it. */
export type Source = ConversationPassages['conversation']

/** A turn that a sentence goes back to, and of which conversation. */
export interface SourceLink {
  readonly source: Source
  readonly link: PassageLink
}

/** A sentence of an article with all that it goes back to, whatever the conversation: the likeliest first, at least one. */
export interface SentencePassage {
  /** Its number in the address. */
  readonly sentence: number
  readonly text: string
  readonly links: readonly [SourceLink, ...SourceLink[]]
}

/** The sentences that go back to a conversation, in the order of the article. n log n. */
export function passagesOfArticle({ conversations }: SourcesDocument): readonly SentencePassage[] {
  const found = new Map<number, { text: string; links: SourceLink[] }>()
  for (const { conversation: source, passages } of conversations)
    for (const { sentence, text, links } of passages) {
      const own = found.get(sentence) ?? { text, links: [] }
      own.links.push(...links.map(link => ({ source, link })))
      found.set(sentence, own)
    }
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([sentence, { text, links }]) => {
      const [first, ...others] = links.sort((a, b) => b.link.score - a.link.score)
      return first ? [{ sentence, text, links: [first, ...others] as const }] : []
    })
}

/** How a sentence stands to what was said: as it does to its likeliest turn. */
export const kindOf = ({ links }: SentencePassage): RelationKind => links[0].link.kind

/** How many sentences go back to a conversation in which way; to any without `source`. */
export function countKinds(
  passages: readonly SentencePassage[],
  source?: Source,
): Readonly<Record<RelationKind, number>> {
  const counts = { quote: 0, 'same-event': 0, context: 0 }
  for (const { links } of passages) {
    const first = links.find(each => !source || each.source.id === source.id)
    if (first) counts[first.link.kind]++
  }
  return counts
}

/** What an article and the likeliest turn of a sentence disagree about. */
export function warningsOf({ links }: SentencePassage): readonly ('speaker' | 'number')[] {
  const { speaker, differs = [] } = links[0].link
  return [
    ...(speaker?.verdict === 'other' ? ['speaker' as const] : []),
    ...differs.map(() => 'number' as const),
  ]
}

/** The first sentence about a turn of a conversation; undefined where none is. */
export function firstAbout(
  passages: readonly SentencePassage[],
  source: string,
  turn: number,
): number | undefined {
  return passages.find(({ links }) =>
    links.some(each => each.source.id === source && each.link.turn === turn),
  )?.sentence
}

/** How many sentences go back to a turn of a conversation. */
export function countAbout(passages: readonly SentencePassage[], source: string, turn: number): number {
  return passages.filter(({ links }) =>
    links.some(each => each.source.id === source && each.link.turn === turn),
  ).length
}

/** Which of a sentence's turns to show first: the one in the address that the reader came from, else the likeliest. Its index. */
export function linkToShow({ links }: SentencePassage, from: string | undefined): number {
  return Math.max(
    0,
    links.findIndex(each => isFrom(each, from)),
  )
}

/** Whether an address, which the reader came from, points at the turn of a link. */
export function isFrom({ source, link: { turn } }: SourceLink, from: string | undefined): boolean {
  const route = from === undefined ? undefined : parseRoute(from.replace(/\?.*/s, ''))
  if (route?.screen !== 'episode' || !route.range) return false
  const { id, range } = route
  return source.id === id && range.from <= turn && turn <= range.to
}

/** The next or previous passage from a sentence, which need not be one; undefined past the last. */
export function stepPassage(
  passages: readonly SentencePassage[],
  from: number,
  by: 1 | -1,
): number | undefined {
  const next =
    by > 0
      ? passages.find(({ sentence }) => sentence > from)
      : passages.findLast(({ sentence }) => sentence < from)
  return next?.sentence
}
