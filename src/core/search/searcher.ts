import { foldText } from '../text/fold.ts'
import type { HanVariants } from '../text/fold.ts'
import type { Episode, Lang } from '../transcript/episode.ts'
import { createCorpus } from './corpus.ts'
import { NO_FACETS, countFacets } from './facets.ts'
import type { Facets } from './facets.ts'
import { markTurn } from './marks.ts'
import type { Mark } from './marks.ts'
import { ALL_COLUMNS, Matches, createMatcher } from './matching.ts'
import { parseQuery } from './query.ts'
import type { Query } from './query.ts'
import { scoreTurns } from './rank.ts'
import { createSpeakerFinder } from './speaker-names.ts'
import { bitOf, createTermFinder } from './terms.ts'
import type { Term, TermKind } from './terms.ts'

export type { Facets } from './facets.ts'
export type { Mark } from './marks.ts'

/** A turn that matches. */
export interface Hit {
  /** `Turn.number`. */
  readonly turn: number
  /** `Speaker.label`. */
  readonly speaker: string
  /** Greater is better; only comparable within one result. 0 where no words were asked for. */
  readonly score: number
  /** In order of side and place, not overlapping; empty where no words were asked for. Worked out when first read. */
  readonly marks: readonly Mark[]
  /** One of the words does not occur in the episode; what is marked may be what was meant. */
  readonly fuzzy: boolean
}

export interface SearchResult {
  /** How many turns match, whatever the limit. */
  readonly total: number
  /** Best first (see `scoreTurns`; equal ones in the order of the conversation), at most `limit`. */
  readonly hits: readonly Hit[]
  readonly facets: Facets
  /** How many more turns would match without `by:`, `in:` and `options.by`. */
  readonly withoutFilter: number
  /** What `by:` and `options.by` ask for and nobody is called, as it was written. */
  readonly unknownSpeakers: readonly string[]
}

export interface SearchOptions {
  /** Labels (or names, as in `by:`): the filter beside the query; a speaker has to pass both. */
  readonly by?: readonly string[]
  /** The most hits to give; all by default. Totals and counts are of all. */
  readonly limit?: number
}

export interface Searcher {
  /**
   * The turns in which all words and phrases occur, none that is excluded, by any of the speakers asked for.
   *
   * A word may stand in any side, and is found where a word begins with it (anywhere in a script without spaces); a phrase stands
   * within one side and ends where a word ends, unless its quotation mark is still open; what is excluded is excluded as whole words.
   * `in:` leaves only the sides of these languages (`zh` is `zh-Hant`, too) to be looked at. A filter alone gives all its turns. Never
   * throws; a query of nothing, or of punctuation only, gives nothing.
   */
  search(query: Query | string, options?: SearchOptions): SearchResult
}

/**
 * A search over one episode. Folds its sides once (about 0.06 µs a character), then looks at all text in a script without spaces, or
 * at all words that begin with the same letter, for each new term; a word that is being typed on is looked for where it was found
 * before. The first word that does not occur costs a list of all words (0.3 s for 2 million). `variants` makes traditional and
 * simplified characters alike; `chapterOfTurn` takes `Turn.number` and serves the count by chapters.
 */
export function createSearcher(
  episode: Episode,
  options: { variants?: HanVariants; chapterOfTurn?: (turn: number) => number | undefined } = {},
): Searcher {
  const corpus = createCorpus(episode.turns, options.variants)
  const findTerm = createTermFinder(corpus)
  const findSpeakers = createSpeakerFinder(episode, options.variants)
  const matcher = createMatcher(episode, corpus)

  function search(asked: Query | string, searchOptions: SearchOptions = {}): SearchResult {
    const query = typeof asked === 'string' ? parseQuery(asked) : asked
    const limit = searchOptions.limit ?? Infinity
    const unknownSpeakers: string[] = []
    const by = [query.by, searchOptions.by ?? []].flatMap(names => speakersOf(names, unknownSpeakers) ?? [])
    const { terms, without } = termsOf(query)
    const columns = columnsIn(query.in)
    const wordless = terms.length === 0
    if (wordless && without.length === 0 && query.by.length === 0 && query.in.length === 0)
      return { total: 0, hits: [], facets: NO_FACETS, withoutFilter: 0, unknownSpeakers }

    const matching = matcher.match({ terms, without, columns, by })
    const found: number[] = []
    let hidden = 0
    for (let turn = 0; turn < episode.turns.length; turn++) {
      const matches = matching.turns[turn] ?? 0
      if ((matches & Matches.Hit) === Matches.Hit) found.push(turn)
      else if ((matches & Matches.Anyhow) !== 0) hidden++
    }
    const turns = Uint32Array.from(found)
    const scores = wordless ? new Float64Array(turns.length) : scoreTurns(corpus, terms, turns, columns)
    const fuzzy = terms.some(term => term.fuzzy)
    const toHit = (i: number): Hit => {
      const index = turns[i] ?? 0
      const turn = episode.turns[index]
      let marks: readonly Mark[] | undefined
      return {
        turn: turn?.number ?? 0,
        speaker: turn?.speaker ?? '',
        score: scores[i] ?? 0,
        fuzzy,
        // A long text has more hits than anybody looks at, and marks need the map of their side.
        get marks() {
          return (marks ??= markTurn(corpus, terms, index, columns))
        },
      }
    }
    return {
      total: turns.length,
      hits: Array.from(bestFirst(scores, limit), toHit),
      facets: countFacets(episode, corpus, options.chapterOfTurn, matcher, matching),
      // Without filters a query of filters only asks for nothing.
      withoutFilter: wordless && without.length === 0 ? 0 : hidden,
      unknownSpeakers,
    }
  }

  function termsOf(query: Query): { terms: Term[]; without: Term[] } {
    const fold = (text: string): string => foldText(text, options.variants).text
    const find = (texts: readonly string[], kind: TermKind): Term[] =>
      texts
        .map(fold)
        .filter(text => text !== '')
        .map(text => findTerm(text, kind))
    const open = query.unfinished ? query.phrases.slice(-1) : []
    const closed = query.unfinished ? query.phrases.slice(0, -1) : query.phrases
    const terms = [...find(query.words, 'word'), ...find(closed, 'exact'), ...find(open, 'open')]
    return { terms, without: find(query.without, 'exact') }
  }

  /** The labels that any of the names means; `undefined` if none is asked for. */
  function speakersOf(names: readonly string[], unknown: string[]): ReadonlySet<string> | undefined {
    if (names.length === 0) return undefined
    const labels = new Set<string>()
    for (const name of names) {
      const found = findSpeakers(name)
      if (found.length === 0 && !unknown.includes(name)) unknown.push(name)
      for (const label of found) labels.add(label)
    }
    return labels
  }

  function columnsIn(langs: readonly Lang[]): number {
    if (langs.length === 0) return ALL_COLUMNS
    let bits = 0
    corpus.columns.forEach(({ lang }, c) => {
      const tag = lang.toLowerCase()
      if (langs.some(asked => tag === asked.toLowerCase() || tag.startsWith(`${asked.toLowerCase()}-`)))
        bits |= bitOf(c)
    })
    return bits
  }

  return { search }
}

/** The indices of the `limit` greatest scores, greatest first, equal ones in their order. */
function bestFirst(scores: Float64Array, limit: number): Uint32Array {
  const wanted = Math.min(Math.max(0, Math.floor(limit)), scores.length)
  // Sorting numbers is many times faster than sorting by a function: find what the last one has, then sort those only.
  const least = scores.toSorted()[scores.length - wanted] ?? Infinity
  let greater = 0
  for (const score of scores) if (score > least) greater++
  let equal = wanted - greater
  const indices = new Uint32Array(wanted)
  let length = 0
  scores.forEach((score, i) => {
    if (score > least || (score === least && equal-- > 0)) indices[length++] = i
  })
  return indices.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}
