import type { ArticleDocument, EpisodeDocument } from '../../src/core/transcript/library.ts'
import { LibraryError } from '../../src/services/library.ts'
import type { Keeping } from '../../src/services/keeping.ts'
import type { Services } from '../../src/services/services.ts'
import { fakeOwn } from './fake-own.ts'

/** A drawer in memory. */
export function fakeKeeping(): Keeping {
  const kept = new Map<string, string>()
  return {
    read: key => (kept.has(key) ? (JSON.parse(kept.get(key)!) as unknown) : undefined),
    write: (key, value) => Boolean(kept.set(key, JSON.stringify(value))),
  }
}

/** A library of these documents. */
export function fakeLibrary(
  episodes: readonly EpisodeDocument[] = [],
  articles: readonly ArticleDocument[] = [],
): Services['library'] {
  async function find<Document extends { entry: { id: string } }>(all: readonly Document[], id: string) {
    const found = all.find(({ entry }) => entry.id === id)
    if (!found) throw new LibraryError('missing', `no ${id}`)
    return found
  }
  return {
    index: async () => ({
      version: 1,
      episodes: episodes.map(({ entry }) => entry),
      articles: articles.map(({ entry }) => entry),
    }),
    episode: id => find(episodes, id),
    article: id => find(articles, id),
    words: async id => {
      throw new LibraryError('missing', `no words of ${id}`)
    },
    news: async () => ({ version: 1, articles: [] }),
    check: async () => ({ version: 1, findings: [] }),
    sources: async () => ({ version: 1, conversations: [] }),
  }
}

/** The outside world of a test: an empty library and a forgetful machine, but for what is handed in. */
export function fakeServices(own: Partial<Services> = {}): Services {
  return {
    library: fakeLibrary(),
    keeping: fakeKeeping(),
    session: fakeKeeping(),
    clipboard: { write: async () => {} },
    own: async () => fakeOwn(),
    hanVariants: async () => new Map(),
    origin: 'https://example.org',
    preferred: ['en'],
    now: () => 0,
    ...own,
  }
}
