import type { Span } from '../text/span.ts'
import type { Lang } from './episode.ts'

/** What a block of the article itself is. `lead`: what stands between the title and the first paragraph, or sums it all up. */
export type BodyKind = 'title' | 'heading' | 'lead' | 'paragraph' | 'list-item' | 'caption'

/**
 * What a block is that only the page says. `navigation`: menus, breadcrumbs, addresses; `languages`: a menu of those; `related`: other
 * pages, topics, read-on lines; `notice`: rights, duties, cookies; `share`: share, follow, subscribe; `rule`: nothing to read.
 */
export type BoilerplateKind =
  | 'navigation'
  | 'languages'
  | 'related'
  | 'byline'
  | 'date'
  | 'notice'
  | 'comments'
  | 'counter'
  | 'share'
  | 'ad'
  | 'image'
  | 'rule'

/** A line of an article's page, or what stands beside an image mark in it, verbatim: `text === source.slice(start, end)`. */
export interface Block extends Span {
  readonly kind: BodyKind | BoilerplateKind
  /** `boilerplate`: navigation, related links, notices: what the site says, not the article. */
  readonly role: 'body' | 'boilerplate'
  readonly text: string
}

/** A sentence of the body, as a span of the file. */
export interface ArticleSentence extends Span {
  /** Index of its block in `blocks`. */
  readonly block: number
}

/** A text about a conversation, as one source file gives it. Title, publisher, author and date only where it states them. */
export interface Article {
  readonly kind: 'article'
  readonly title: string
  readonly lang: Lang
  readonly publisher?: string
  readonly author?: string
  /** ISO 8601 date, `2024-10-31`. */
  readonly date?: string
  /** Where the file states what is read from it; a fact that is there has its span. */
  readonly stated?: Readonly<Partial<Record<'publisher' | 'author' | 'date', Span>>>
  readonly blocks: readonly Block[]
  /** The sentences of the body in order, title and headings included; number `n` of an address is `sentences[n - 1]`. */
  readonly sentences: readonly ArticleSentence[]
}
