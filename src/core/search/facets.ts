import type { Episode, Lang } from '../transcript/episode.ts'
import type { Corpus } from './corpus.ts'

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

/** What a search knows about each turn (by index), and, for languages, each column. */
export interface Matched {
  /** Its speaker is asked for, or nobody in particular is. */
  isBy(turn: number): boolean
  /** It matches in the languages asked for, whoever speaks. */
  isHit(turn: number): boolean
  /** It matches if only this column is looked at, whoever speaks. */
  isHitIn(turn: number, column: number): boolean
}

/** Asks about every turn once for each facet. Linear in turns and columns. */
export function countFacets(
  episode: Episode,
  corpus: Corpus,
  chapterOfTurn: ((turn: number) => number | undefined) | undefined,
  matched: Matched,
): Facets {
  const speakers = new Map<string, number>()
  const chapters = new Map<number, number>()
  const columns = corpus.columns.map(() => 0)
  episode.turns.forEach((turn, t) => {
    const by = matched.isBy(t)
    if (matched.isHit(t)) {
      countOne(speakers, turn.speaker)
      const chapter = by ? chapterOfTurn?.(turn.number) : undefined
      if (chapter !== undefined) countOne(chapters, chapter)
    }
    if (by)
      columns.forEach((count, c) => {
        if (matched.isHitIn(t, c)) columns[c] = count + 1
      })
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

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
