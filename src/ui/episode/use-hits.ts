import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { SearchResult, Hit } from '../../core/search/searcher.ts'
import type { WordPairing } from '../../core/transcript/pairing.ts'
import type { Reading } from '../../state/reading.ts'
import type { Section } from '../../state/rows.ts'
import { marksBetween, nextHit, previousHit, searchReading, turnOrder } from '../../state/search.ts'
import { useStore, useStoreApi } from '../store-context.ts'
import type { Marks } from './SectionView.tsx'

/** What a search found, as the page needs it. */
export interface Hits {
  readonly result: SearchResult | undefined
  /** Turn numbers in reading order. */
  readonly turns: readonly number[]
  /** The hit that the address stands on. */
  readonly now: number | undefined
  /** The place of `now` among the hits, from 1; 0 when the address stands on none. */
  readonly nth: number
  /** The next (or previous) hit from a turn, around the end. */
  from: (turn: number, step: 1 | -1) => number | undefined
  /** The matched words in a section; the same object as long as the search is the same. */
  marksIn: (section: Section) => Marks | undefined
}

/** Searches an episode for what the address asks, without holding up the typing. */
export function useHits(
  reading: Reading,
  q: string,
  keep: ReadonlySet<string>,
  at: number | undefined,
  links: WordPairing | undefined,
): Hits {
  const store = useStoreApi()
  const variants = useStore(state => state.variants)
  const query = useDeferredValue(q)
  const wanted = query.trim() !== ''
  useEffect(() => {
    if (wanted) void store.getState().needVariants()
  }, [wanted, store])

  // What translates the matches is marked when it is known, by code that only a search needs.
  const [counterparts, setCounterparts] = useState<typeof import('../../state/word-links.ts')>()
  useEffect(() => {
    if (wanted && links) void import('../../state/word-links.ts').then(setCounterparts, () => {})
  }, [wanted, links])

  const found = useMemo(() => {
    if (!wanted) return undefined
    const result = searchReading(reading, variants, query, [...keep])
    const turns = turnOrder(result.hits)
    const hits = new Map(result.hits.map(hit => [hit.turn, hit]))
    return { result, turns, hits }
  }, [reading, variants, query, wanted, keep])

  const marksIn = useMemo(() => marksOf(found?.hits, counterparts, links), [found, counterparts, links])

  return useMemo((): Hits => {
    const turns = found?.turns ?? []
    const nth = at === undefined ? 0 : turns.indexOf(at) + 1
    return {
      result: found?.result,
      turns,
      now: nth > 0 ? at : undefined,
      nth,
      from: (turn, step) => (step > 0 ? nextHit(turns, turn) : previousHit(turns, turn)),
      marksIn,
    }
  }, [found, marksIn, at])
}

/** The same marks for the same section, until another search, or the words that translate the matches. */
function marksOf(
  hits: ReadonlyMap<number, Hit> | undefined,
  counterparts: typeof import('../../state/word-links.ts') | undefined,
  links: WordPairing | undefined,
): (section: Section) => Marks | undefined {
  const known = new WeakMap<Section, Marks>()
  return section => {
    if (!hits) return undefined
    const before = known.get(section)
    const plain = before ?? marksBetween(hits, section.from, section.to)
    const marks = before ?? counterparts?.withCounterparts(plain, links) ?? plain
    known.set(section, marks)
    return marks.size > 0 ? marks : undefined
  }
}
