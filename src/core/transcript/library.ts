import type { Diagnostic } from '../text/diagnostic.ts'
import type { Article } from './article.ts'
import type { ByLang, Episode, Lang } from './episode.ts'
import type { NewsSummary } from './news-document.ts'
import type { PackedPairing } from './pairing-document.ts'

/** What the library screen shows of an episode without opening it. */
export interface EpisodeEntry {
  readonly kind: 'episode'
  /** The address: `/e/:id`. Lower-case words of the title and hyphens. */
  readonly id: string
  readonly file: string
  readonly title: ByLang
  readonly show?: string
  readonly episodeNumber?: number
  readonly languages: readonly Lang[]
  readonly people: readonly { readonly label: string; readonly name: ByLang }[]
  readonly turns: number
  readonly chapters: number
  /** Words (or characters, where words are not spaced) of the original side. */
  readonly words: number
  /** Where the source or an estimate gives it. */
  readonly durationMs?: number
  readonly durationEstimated?: boolean
}

/** What the library screen shows of an article without opening it. */
export interface ArticleEntry {
  readonly kind: 'article'
  readonly id: string
  readonly file: string
  readonly title: string
  readonly lang: Lang
  readonly publisher?: string
  readonly date?: string
  /** Characters of the body. */
  readonly length: number
}

/** `library/index.json`. */
export interface LibraryIndex {
  readonly version: 1
  readonly episodes: readonly EpisodeEntry[]
  readonly articles: readonly ArticleEntry[]
}

/** `library/e/:id.json`. */
export interface EpisodeDocument {
  readonly version: 1
  readonly entry: EpisodeEntry
  readonly episode: Episode
  readonly diagnostics: readonly Diagnostic[]
  /** How its two languages pair (`unpackPairing`); absent where it has only one. The words lie in a `WordsDocument`. */
  readonly pairs?: PackedPairing
  /** Which turns the news goes back to; the passages lie in a `NewsDocument`. Absent where no article goes back to any. */
  readonly news?: NewsSummary
  /** Turns in which the two languages disagree, and in how many things; the findings lie in a `CheckDocument`. */
  readonly disagree?: readonly (readonly [turn: number, findings: number])[]
}

/** `library/a/:id.json`. */
export interface ArticleDocument {
  readonly version: 1
  readonly entry: ArticleEntry
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
}
