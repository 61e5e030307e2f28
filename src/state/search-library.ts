import type { Query } from '../core/search/query.ts'
import type { Facets, SearchResult } from '../core/search/searcher.ts'
import type { HanVariants } from '../core/text/fold.ts'
import type { Article } from '../core/transcript/article.ts'
import type { Episode, Lang } from '../core/transcript/episode.ts'
import type {
  ArticleEntry,
  ArticleDocument,
  EpisodeDocument,
  EpisodeEntry,
} from '../core/transcript/library.ts'
import { bodyOf } from './article-body.ts'
import { readingOf, type Reading, type Renames } from './reading.ts'
import {
  askedSpeakers,
  languageFacets,
  speakerFacets,
  type LanguageFacet,
  type SpeakerFacet,
} from './search-facets.ts'
import { searchReading } from './search.ts'

/** What matches in one conversation. */
export interface EpisodeHits {
  readonly entry: EpisodeEntry
  readonly reading: Reading
  readonly result: SearchResult
}

/** What matches in one article: the turns of `reading` are the parts of its body, spoken by nobody. */
export interface ArticleHits {
  readonly entry: ArticleEntry
  readonly reading: Reading
  readonly result: SearchResult
}

/** What matches anywhere in the library. Only what has hits is listed, in the library's order. */
export interface LibraryResult {
  readonly episodes: readonly EpisodeHits[]
  readonly articles: readonly ArticleHits[]
  /** Turns. */
  readonly turns: number
  /** Parts of articles. */
  readonly passages: number
  readonly speakers: readonly SpeakerFacet[]
  readonly languages: readonly LanguageFacet[]
  /** What the filters hid, turns and passages. */
  readonly withoutFilter: number
  /** Names asked for that nobody in any conversation has. */
  readonly unknownSpeakers: readonly string[]
}

/** The documents to search. */
export interface Shelf {
  readonly episodes: readonly EpisodeDocument[]
  readonly articles: readonly ArticleDocument[]
  readonly renames: Readonly<Record<string, Renames>>
}

/**
 * Searches conversations and articles. A person is one over all conversations where they have one id; in a conversation
 * where nobody has a name that `by` asks for, nothing matches, and in articles nobody speaks.
 */
export function searchLibrary(
  { episodes, articles, renames }: Shelf,
  variants: HanVariants | undefined,
  query: Query,
  by: readonly string[],
): LibraryResult {
  const found = episodes.map(({ entry, episode }) => {
    const reading = keptReading(episode, renames[entry.id])
    return { entry, reading, result: searchReading(reading, variants, query, by) }
  })
  const passages = articles.map(({ entry, article }) => {
    const reading = keptReading(articleEpisode(article), undefined)
    return { entry, reading, result: searchReading(reading, variants, query, by) }
  })
  const isUnknown = (name: string) =>
    found.length > 0 && found.every(({ result }) => result.unknownSpeakers.includes(name))
  const all = [...found, ...passages].map(({ result }) => result)
  const hasHits = ({ result }: { result: SearchResult }) => result.total > 0
  return {
    episodes: found.filter(hasHits),
    articles: passages.filter(hasHits),
    turns: sum(found.map(({ result }) => result.total)),
    passages: sum(passages.map(({ result }) => result.total)),
    speakers: mergeSpeakers(
      found.map(({ reading, result }) =>
        speakerFacets(reading, result.facets, askedSpeakers(reading, query, by)),
      ),
    ),
    languages: mergeLanguages(
      all.map(({ facets }) => facets),
      query.in,
    ),
    withoutFilter: sum(all.map(({ withoutFilter }) => withoutFilter)),
    unknownSpeakers: [...new Set([...by, ...query.by])].filter(isUnknown),
  }
}

function mergeSpeakers(lists: readonly (readonly SpeakerFacet[])[]): readonly SpeakerFacet[] {
  const merged = new Map<string, SpeakerFacet>()
  for (const facet of lists.flat()) {
    const same = merged.get(facet.id)
    merged.set(facet.id, same ? { ...same, count: same.count + facet.count, on: same.on || facet.on } : facet)
  }
  return [...merged.values()]
}

function mergeLanguages(all: readonly Facets[], on: readonly Lang[]): readonly LanguageFacet[] {
  const counts = new Map<Lang, number>()
  for (const { languages } of all)
    for (const { lang, count } of languages) counts.set(lang, (counts.get(lang) ?? 0) + count)
  const languages = [...counts].map(([lang, count]) => ({ lang, count }))
  return languageFacets([], { speakers: [], languages, chapters: [] }, on)
}

const readings = new WeakMap<Episode, { renames: Renames | undefined; reading: Reading }>()

/** The reading of an episode, computed once as long as episode and names stay the same objects. */
export function keptReading(episode: Episode, renames: Renames | undefined): Reading {
  const kept = readings.get(episode)
  if (kept && kept.renames === renames) return kept.reading
  const reading = readingOf(episode, renames)
  readings.set(episode, { renames, reading })
  return reading
}

const articleEpisodes = new WeakMap<Article, Episode>()

/** An article as search reads it: each part of the body a turn, numbered from 1, that nobody speaks. The same object each time. */
export function articleEpisode(article: Article): Episode {
  const kept = articleEpisodes.get(article)
  if (kept) return kept
  const episode: Episode = {
    kind: 'episode',
    title: { [article.lang]: article.title },
    titles: [],
    languages: [article.lang],
    notes: [],
    chapters: [],
    speakers: [],
    turns: bodyOf(article).map(({ start, end, text }, i) => ({
      number: i + 1,
      speaker: '',
      start,
      end,
      sides: [{ lang: article.lang, start, end, text }],
    })),
    rest: [],
  }
  articleEpisodes.set(article, episode)
  return episode
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
