import { foldText, sourceSpan } from '../text/fold.ts'
import type { HanVariants } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import type { Episode, Lang } from '../transcript/episode.ts'
import { parseQuery } from './query.ts'
import type { Query } from './query.ts'

/** A matched span of a side. */
export interface Mark extends Span {
  /** Index into `turn.sides`; `start` and `end` are offsets in that side's `text`. */
  readonly side: number
  readonly lang: Lang
}

/** A turn that matches. */
export interface Hit {
  /** `Turn.number`. */
  readonly turn: number
  /** `Speaker.label`. */
  readonly speaker: string
  /** Greater is better; only comparable within one result. */
  readonly score: number
  /** In order of side and place, none touching another's inside; empty when only `by:` or `in:` was asked. */
  readonly marks: readonly Mark[]
  /** A word was only found by forgiving a typing error. */
  readonly fuzzy: boolean
}

/** Counts of hits, to choose a filter by. */
export interface Facets {
  readonly speakers: readonly { readonly label: string; readonly count: number }[]
  readonly languages: readonly { readonly lang: Lang; readonly count: number }[]
  readonly chapters: readonly { readonly chapter: number; readonly count: number }[]
}

export interface SearchResult {
  /** How many turns match, whatever the limit. */
  readonly total: number
  /** Best first, at most `limit`. */
  readonly hits: readonly Hit[]
  readonly facets: Facets
  /** Hits that the `by:`/`in:` filter hid. */
  readonly withoutFilter: number
  /** What `by:` asked for and nobody is called. */
  readonly unknownSpeakers: readonly string[]
}

export interface SearchOptions {
  /** Labels: the filter beside the query. */
  readonly by?: readonly string[]
  readonly limit?: number
}

export interface Searcher {
  search(query: Query | string, options?: SearchOptions): SearchResult
}

/** A first, plain version: words by prefix, phrases, `-`, `by:` and `in:`; no order, no typing errors yet. */
export function createSearcher(
  episode: Episode,
  options: { variants?: HanVariants; chapterOfTurn?: (turn: number) => number | undefined } = {},
): Searcher {
  const fold = (text: string): string => foldText(text, options.variants).text
  const sides = episode.turns.map(turn =>
    turn.sides.map((side, index) => ({
      index,
      lang: side.lang,
      folded: foldText(side.text, options.variants),
    })),
  )
  const names = episode.speakers.map(speaker => ({
    label: speaker.label,
    names: [speaker.label, ...Object.values(speaker.name), ...speaker.aliases].map(fold),
  }))
  const who = (by: string): string[] =>
    names.filter(s => s.names.some(name => ` ${name}`.includes(` ${fold(by)}`))).map(s => s.label)

  function search(
    asked: Query | string,
    { by: labels = [], limit = Infinity }: SearchOptions = {},
  ): SearchResult {
    const query = typeof asked === 'string' ? parseQuery(asked) : asked
    const terms = [...query.words, ...query.phrases].map(fold).filter(term => term !== '')
    const without = query.without.map(fold).filter(term => term !== '')
    const speakers = query.by.flatMap(who)
    const empty = terms.length + without.length + query.by.length + query.in.length === 0
    let all = 0
    const hits: Hit[] = []
    episode.turns.forEach((turn, t) => {
      const marksIn = (term: string, langs: readonly Lang[]): Mark[] =>
        (sides[t] ?? []).flatMap(({ index, lang, folded }) => {
          const marks: Mark[] = []
          if (langs.length > 0 && !langs.includes(lang)) return marks
          const wordy = /^[\p{L}\p{N}]/u.test(term) && !/^[\p{scx=Han}]/u.test(term)
          const text = ` ${folded.text}`
          const needle = wordy ? ` ${term}` : term
          for (let i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) {
            const start = i - (wordy ? 0 : 1)
            marks.push({ side: index, lang, ...sourceSpan(folded, start, start + term.length) })
          }
          return marks
        })
      const fits = (langs: readonly Lang[]): boolean =>
        !empty &&
        terms.every(term => marksIn(term, langs).length > 0) &&
        !without.some(term => marksIn(term, langs).length > 0)
      if (fits([])) all++
      if (!fits(query.in)) return
      if (query.by.length > 0 && !speakers.includes(turn.speaker)) return
      if (labels.length > 0 && !labels.includes(turn.speaker)) return
      const marks = terms
        .flatMap(term => marksIn(term, query.in))
        .sort((a, b) => a.side - b.side || a.start - b.start || b.end - a.end)
      hits.push({ turn: turn.number, speaker: turn.speaker, score: 0, marks: apart(marks), fuzzy: false })
    })
    const chapters = hits.flatMap(hit => options.chapterOfTurn?.(hit.turn) ?? [])
    return {
      total: hits.length,
      hits: hits.slice(0, limit),
      facets: {
        speakers: [...count(hits.map(hit => hit.speaker))].map(([label, n]) => ({ label, count: n })),
        languages: [...count(hits.flatMap(hit => [...new Set(hit.marks.map(m => m.lang))]))].map(
          ([lang, n]) => ({
            lang,
            count: n,
          }),
        ),
        chapters: [...count(chapters)].map(([chapter, n]) => ({ chapter, count: n })),
      },
      withoutFilter: terms.length > 0 ? all - hits.length : 0,
      unknownSpeakers: query.by.filter(by => who(by).length === 0),
    }
  }
  return { search }
}

function apart(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = []
  for (const mark of marks) {
    const last = result.at(-1)
    if (last && last.side === mark.side && mark.start < last.end)
      result[result.length - 1] = { ...last, end: Math.max(last.end, mark.end) }
    else result.push(mark)
  }
  return result
}

function count<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
