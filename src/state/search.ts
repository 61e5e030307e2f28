import type { Query } from '../core/search/query.ts'
import {
  createSearcher,
  type Hit,
  type Mark,
  type Searcher,
  type SearchResult,
} from '../core/search/searcher.ts'
import type { HanVariants } from '../core/text/fold.ts'
import { chapterAt } from '../core/transcript/chapter-places.ts'
import type { Episode } from '../core/transcript/episode.ts'
import { findSpeaker } from '../core/transcript/naming.ts'
import type { Reading } from './reading.ts'

const searchers = new WeakMap<Episode, { variants: HanVariants | undefined; searcher: Searcher }>()

/**
 * The searcher of an episode. The same one for the same episode (renames make another, since `by:` knows names) and the
 * same table of variants; the table's arrival makes it anew.
 */
export function searcherOf(reading: Reading, variants: HanVariants | undefined): Searcher {
  const { episode, chapters } = reading
  const kept = searchers.get(episode)
  if (kept && kept.variants === variants) return kept.searcher
  const searcher = createSearcher(episode, {
    ...(variants && { variants }),
    ...(chapters.length > 0 && { chapterOfTurn: turn => chapterAt(chapters, turn) }),
  })
  searchers.set(episode, { variants, searcher })
  return searcher
}

/** The labels that names in an address mean; a name that is nobody's is left out. Each label once. */
export function labelsOf(episode: Episode, by: readonly string[]): readonly string[] {
  return [...new Set(by.flatMap(asked => findSpeaker(episode, asked) ?? []))]
}

/**
 * What matches in an episode. `by`: the filter beside the query, labels or names as an address spells them; empty keeps
 * everyone, and a name that is nobody's here matches nothing.
 */
export function searchReading(
  reading: Reading,
  variants: HanVariants | undefined,
  asked: Query | string,
  by: readonly string[],
): SearchResult {
  const names = by.map(name =>
    reading.person.has(name) ? name : (findSpeaker(reading.episode, name) ?? name),
  )
  return searcherOf(reading, variants).search(asked, { by: names })
}

/** The turns that match, as a reader meets them: by number, each once. */
export function turnOrder(hits: readonly Hit[]): readonly number[] {
  return [...new Set(hits.map(hit => hit.turn))].sort((a, b) => a - b)
}

/** The next hit after a turn, and from the last one on to the first; undefined when there is none. `order` ascends. */
export function nextHit(order: readonly number[], turn: number): number | undefined {
  return order.find(each => each > turn) ?? order[0]
}

/** The hit before a turn, and from the first one back to the last; undefined when there is none. `order` ascends. */
export function previousHit(order: readonly number[], turn: number): number | undefined {
  return order.findLast(each => each < turn) ?? order.at(-1)
}

/**
 * The marks of the turns `from` to `to` (both included) that have some, by the index of the side. Where a word stands is
 * worked out only now, for these turns: in a long text that is the greater part of a search.
 */
export function marksBetween(
  hits: ReadonlyMap<number, Hit>,
  from: number,
  to: number,
): ReadonlyMap<number, ReadonlyMap<number, readonly Mark[]>> {
  const marks = new Map<number, ReadonlyMap<number, readonly Mark[]>>()
  for (let turn = from; turn <= to; turn++) {
    const hit = hits.get(turn)
    if (hit && hit.marks.length > 0) marks.set(turn, marksBySide(hit.marks))
  }
  return marks
}

/** Marks of one turn, by the index of the side. */
export function marksBySide(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const sides = new Map<number, Mark[]>()
  for (const mark of marks) {
    const side = sides.get(mark.side)
    if (side) side.push(mark)
    else sides.set(mark.side, [mark])
  }
  return sides
}
