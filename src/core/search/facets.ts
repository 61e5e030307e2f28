import type { Episode, Lang } from '../transcript/episode.ts'
import type { Corpus } from './corpus.ts'
import { Matches } from './matching.ts'
import type { Matching } from './matching.ts'
import { bitOf } from './terms.ts'

/**
 * Counts of hits, to choose a filter by: each says how many hits there would be if that speaker, or language, were the one asked
 * for, and all else stayed. So a filter that is set does not hide its neighbours' counts. Without those of none.
 */
export interface Facets {
  /** Most hits first, then in order of appearance among the hits. */
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
  matching: Matching,
): Facets {
  const speakers = new Map<string, number>()
  const chapters = new Map<number, number>()
  const columns = corpus.columns.map(() => 0)
  episode.turns.forEach((turn, t) => {
    const matches = matching.turns[t] ?? 0
    if ((matches & Matches.Words) !== 0) countOne(speakers, turn.speaker)
    if ((matches & Matches.Hit) === Matches.Hit && chapterOfTurn) {
      const chapter = chapterOfTurn(turn.number)
      if (chapter !== undefined) countOne(chapters, chapter)
    }
    const each = (matches & Matches.By) === 0 ? 0 : (matching.inColumn[t] ?? 0)
    for (let c = 0; c < columns.length; c++) if ((each & bitOf(c)) !== 0) columns[c] = (columns[c] ?? 0) + 1
  })
  return {
    speakers: Array.from(speakers, ([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count),
    languages: corpus.columns
      .map(({ lang }, c) => ({ lang, count: columns[c] ?? 0 }))
      .filter(({ count }) => count > 0),
    chapters: Array.from(chapters, ([chapter, count]) => ({ chapter, count })).sort(
      (a, b) => a.chapter - b.chapter,
    ),
  }
}

/** What a query of nothing counts. */
export const NO_FACETS: Facets = { speakers: [], languages: [], chapters: [] }

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
