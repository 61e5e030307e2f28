import type { Episode, Lang } from '../transcript/episode.ts'
import type { Corpus } from './corpus.ts'
import { Matches } from './matching.ts'
import type { Matcher, Matching } from './matching.ts'
import { bitOf } from './terms.ts'

/**
 * Counts of hits, to choose a filter by: each says how many hits there would be if that speaker, or language, were the one asked
 * for, and all else stayed. So a filter that is set does not hide its neighbours' counts. Without those of none.
 */
export interface Facets {
  /** Most hits first, then in order of appearance. */
  readonly speakers: readonly { readonly label: string; readonly count: number }[]
  /** In order of appearance. A turn whose words stand in different languages counts for none. */
  readonly languages: readonly { readonly lang: Lang; readonly count: number }[]
  /** In order of chapters; of the hits as they are filtered. */
  readonly chapters: readonly { readonly chapter: number; readonly count: number }[]
}

/** Counts once over all turns. Linear in turns and columns. */
export function countFacets(
  episode: Episode,
  corpus: Corpus,
  chapterOfTurn: ((turn: number) => number | undefined) | undefined,
  { labels, speakers }: Matcher,
  matching: Matching,
): Facets {
  const bySpeaker = new Uint32Array(labels.length)
  const byColumn = new Uint32Array(corpus.columns.length)
  const byChapter = new Map<number, number>()
  episode.turns.forEach((turn, t) => {
    const matches = matching.turns[t] ?? 0
    if ((matches & Matches.Words) !== 0) countOne(bySpeaker, speakers[t] ?? 0)
    if ((matches & Matches.Hit) === Matches.Hit && chapterOfTurn) {
      const chapter = chapterOfTurn(turn.number)
      if (chapter !== undefined) byChapter.set(chapter, (byChapter.get(chapter) ?? 0) + 1)
    }
    const each = (matches & Matches.By) === 0 ? 0 : (matching.inColumn[t] ?? 0)
    for (let c = 0; c < byColumn.length; c++) if ((each & bitOf(c)) !== 0) countOne(byColumn, c)
  })
  const some = ({ count }: { readonly count: number }): boolean => count > 0
  return {
    speakers: labels
      .map((label, i) => ({ label, count: bySpeaker[i] ?? 0 }))
      .filter(some)
      .sort((a, b) => b.count - a.count),
    languages: corpus.columns.map(({ lang }, c) => ({ lang, count: byColumn[c] ?? 0 })).filter(some),
    chapters: Array.from(byChapter, ([chapter, count]) => ({ chapter, count })).sort(
      (a, b) => a.chapter - b.chapter,
    ),
  }
}

/** What a query of nothing counts. */
export const NO_FACETS: Facets = { speakers: [], languages: [], chapters: [] }

function countOne(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1
}
