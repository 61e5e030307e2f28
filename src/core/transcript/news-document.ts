import type { PassageFinding } from './check-document.ts'
import type { ArticleEntry } from './library.ts'
import type { ByLang } from './episode.ts'
import type { Range } from './pairing.ts'
import type { TalkSketch } from './talk-sketch.ts'
import type { RelationEvidence, RelationKind, SpeakerComparison } from './relation.ts'

/** A turn that a passage goes back to. The evidence's `article` offsets count from the beginning of the passage. */
export interface PassageLink {
  /** The turn's number. */
  readonly turn: number
  /** The turn's beads that the passage goes with, half-open. */
  readonly beads: Range
  readonly kind: RelationKind
  /** How probable the relation is, 0 to 1, in hundredths. */
  readonly score: number
  /** The words that say the same, in the order of the article. */
  readonly evidence: readonly RelationEvidence[]
  /** Where the passage says who spoke. */
  readonly speaker?: SpeakerComparison
  /** Numbers of the passage that contradict what was said. */
  readonly differs?: readonly PassageFinding[]
}

/** A sentence of an article that goes back to a conversation. */
export interface Passage {
  /** Its number in the article's address, from 1: `/a/:article/12`. */
  readonly sentence: number
  readonly text: string
  /** The likeliest first; at least one. */
  readonly links: readonly PassageLink[]
}

/** What an article takes from one conversation. */
export interface ArticlePassages {
  readonly article: Pick<ArticleEntry, 'id' | 'file' | 'title' | 'lang' | 'publisher' | 'date'>
  /** In the order of the article; at least one. */
  readonly passages: readonly Passage[]
}

/** `library/e/:id.news.json`: the articles of the library that go back to a conversation, those that take most from it first. */
export interface NewsDocument {
  readonly version: 1
  readonly articles: readonly ArticlePassages[]
}

/** What one conversation gave to an article. `talk` has the turns that the passages go back to. */
export interface ConversationPassages {
  readonly conversation: { readonly id: string; readonly title: ByLang; readonly talk: TalkSketch }
  readonly passages: readonly Passage[]
}

/** `library/a/:id.sources.json`: the conversations of the library that an article goes back to, those that gave most first. */
export interface SourcesDocument {
  readonly version: 1
  readonly conversations: readonly ConversationPassages[]
}

/** What an episode's own document says of the news, so that its marks can be drawn with the first text. */
export interface NewsSummary {
  readonly articles: number
  /** Turn number, passages that go back to it, and how many of them are quotes; in order of the turns. */
  readonly turns: readonly (readonly [turn: number, passages: number, quotes: number])[]
}

/** The summary of what a library's articles take from an episode; undefined where they take nothing. Linear. */
export function summarizeNews({ articles }: NewsDocument): NewsSummary | undefined {
  if (articles.length === 0) return undefined
  const turns = new Map<number, [number, number, number]>()
  for (const { passages } of articles)
    for (const { links } of passages)
      for (const { turn, kind } of links) {
        const row = turns.get(turn) ?? [turn, 0, 0]
        turns.set(turn, [turn, row[1] + 1, row[2] + (kind === 'quote' ? 1 : 0)])
      }
  return { articles: articles.length, turns: [...turns.values()].sort((a, b) => a[0] - b[0]) }
}
