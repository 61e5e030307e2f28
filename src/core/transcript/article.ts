import type { Span } from '../text/span.ts'
import type { Lang } from './episode.ts'

/** A paragraph, heading or caption of an article, verbatim: `text === source.slice(start, end)`. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'list-item'
  /** `boilerplate`: navigation, related links, notices: what the site says, not the article. */
  readonly role: 'body' | 'boilerplate'
  readonly text: string
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
  readonly blocks: readonly Block[]
}
