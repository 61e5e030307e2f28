import { isOwn } from '../core/link/route.ts'
import type { Library } from './library.ts'

/** A library together with the reader's own texts; what gives those is fetched when one is asked for. */
export function bothLibraries(
  library: Library,
  own: () => Promise<Pick<Library, 'episode' | 'article' | 'words' | 'check'>>,
): Library {
  const of = async (id: string) => (isOwn(id) ? own() : library)
  return {
    index: () => library.index(),
    episode: async id => (await of(id)).episode(id),
    article: async id => (await of(id)).article(id),
    words: async id => (await of(id)).words(id),
    check: async id => (await of(id)).check(id),
    // No published article knows of an own text.
    news: async id => (isOwn(id) ? { version: 1, articles: [] } : library.news(id)),
    sources: async id => (isOwn(id) ? { version: 1, conversations: [] } : library.sources(id)),
  }
}
