import type { CheckDocument } from '../core/transcript/check-document.ts'
import type { NewsDocument, SourcesDocument } from '../core/transcript/news-document.ts'
import type { WordsDocument } from '../core/transcript/words-document.ts'
import type { ArticleDocument, EpisodeDocument, LibraryIndex } from '../core/transcript/library.ts'

/** Why a document could not be had: `missing` when the library has none of that name, `unreachable` for all else. */
export class LibraryError extends Error {
  override name = 'LibraryError'
  constructor(
    readonly reason: 'missing' | 'unreachable',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The published library: an index, and one document per text, fetched when opened. Rejects with a {@link LibraryError}. */
export interface Library {
  index(): Promise<LibraryIndex>
  episode(id: string): Promise<EpisodeDocument>
  article(id: string): Promise<ArticleDocument>
  /** The word links of an episode that is paired. */
  words(id: string): Promise<WordsDocument>
  /** What the library's articles take from an episode. */
  news(id: string): Promise<NewsDocument>
  /** Where the languages of an episode disagree. */
  check(id: string): Promise<CheckDocument>
  /** What an article takes from the library's episodes. */
  sources(id: string): Promise<SourcesDocument>
}

/** The library that lies beside the app, below `base` (ending in `/`). */
export function fetchLibrary(base: string): Library {
  async function get<Document>(path: string): Promise<Document> {
    let response: Response
    try {
      response = await fetch(`${base}library/${path}`)
    } catch (cause) {
      throw new LibraryError('unreachable', `${path} could not be fetched`, { cause })
    }
    if (response.status === 404) throw new LibraryError('missing', `${path} is not in the library`)
    if (!response.ok) throw new LibraryError('unreachable', `${path}: the server answered ${response.status}`)
    try {
      return (await response.json()) as Document
    } catch (cause) {
      throw new LibraryError('missing', `${path} is not a document of the library`, { cause })
    }
  }
  return {
    index: () => get('index.json'),
    episode: id => get(`e/${encodeURIComponent(id)}.json`),
    article: id => get(`a/${encodeURIComponent(id)}.json`),
    words: id => get(`e/${encodeURIComponent(id)}.words.json`),
    news: id => get(`e/${encodeURIComponent(id)}.news.json`),
    check: id => get(`e/${encodeURIComponent(id)}.check.json`),
    sources: id => get(`a/${encodeURIComponent(id)}.sources.json`),
  }
}
