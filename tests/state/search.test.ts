import { chapterAt } from '../../src/core/transcript/chapter-places.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChapterPlace } from '../../src/core/transcript/chapter-places.ts'
import type { Chapter } from '../../src/core/transcript/episode.ts'
import { parseQuery } from '../../src/core/search/query.ts'
import { readingOf } from '../../src/state/reading.ts'
import {
  askedSpeakers,
  chapterFacets,
  languageFacets,
  speakerFacets,
  toggled,
} from '../../src/state/search-facets.ts'
import {
  marksBetween,
  nextHit,
  previousHit,
  searcherOf,
  searchReading,
  turnOrder,
} from '../../src/state/search.ts'
import { makeEpisode, makeSpeaker } from '../episode-maker.ts'

const episode = makeEpisode(
  `
  H | Welcome to the harbour. | 欢迎来到港口。
  S | The tide turns twice a day. | 潮水一天两次。
  H | Twice? | 两次?
  S | Twice, and the harbour sleeps. | 两次,然后港口入睡。
  T | I never saw the tide. | 我没见过潮水。
  `,
  {
    speakers: [
      makeSpeaker('H', { name: { en: 'Ines Duarte' } }),
      makeSpeaker('S', { name: { en: 'Tomás Leal' } }),
      makeSpeaker('T'),
    ],
    chapters: ['Arrival', 'Sleep'].map((title, i): Chapter => ({
      title,
      lang: 'en',
      startMs: i * 4_000,
      start: 0,
      end: 0,
    })),
  },
)
const reading = readingOf(episode)
const turnsOf = (query: string, by: readonly string[] = []) =>
  turnOrder(searchReading(reading, undefined, query, by).hits)

describe('a searcher', () => {
  test('is made once for an episode and a table', () => {
    expect(searcherOf(readingOf(episode), undefined)).toBe(searcherOf(reading, undefined))
  })
  test('is made anew when the table arrives, and then knows it', () => {
    const before = searcherOf(reading, undefined)
    const after = searcherOf(reading, new Map([['來', '来']]))
    expect(after).not.toBe(before)
    expect(before.search('來到').total).toBe(0)
    expect(after.search('來到').total).toBe(1)
  })
  test('knows the names that the reader gave', () => {
    expect(turnsOf('by:nereida tide')).toEqual([])
    const renamed = readingOf(episode, { T: 'Nereida' })
    expect(searchReading(renamed, undefined, 'by:nereida tide', []).total).toBe(1)
  })
})

describe('a search in a reading', () => {
  test('keeps to the speakers that an address names', () => {
    expect(turnsOf('tide')).toEqual([2, 5])
    expect(turnsOf('tide', ['tomas-leal'])).toEqual([2])
    expect(turnsOf('tide', ['T'])).toEqual([5])
  })
  test('finds nothing by nobody, and says who nobody is', () => {
    const result = searchReading(reading, undefined, 'tide', ['captain-nemo'])
    expect(result).toMatchObject({ total: 0, withoutFilter: 2, unknownSpeakers: ['captain-nemo'] })
  })
  test('counts hits before the first chapter apart', () => {
    const late = {
      ...reading,
      chapters: reading.chapters.map((place, i) => ({ ...place, turn: [2, 4][i]! })),
    }
    const result = searchReading({ ...late, episode: { ...episode } }, undefined, 'harbour', [])
    expect(result.facets.chapters.map(({ chapter }) => chapter)).toEqual([-1, 1])
  })
})

describe('chapters', () => {
  const at = (turns: readonly number[], turn: number) =>
    chapterAt(
      turns.map(each => ({ turn: each }) as ChapterPlace),
      turn,
    )
  test('none', () => expect(at([], 3)).toBe(-1))
  test('the last that begins at or before the turn', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 })),
        fc.integer({ min: 1, max: 70 }),
        (starts, turn) => {
          const sorted = starts.toSorted((a, b) => a - b)
          expect(at(sorted, turn)).toBe(sorted.findLastIndex(start => start <= turn))
        },
      ),
    ))
})

describe('from hit to hit', () => {
  const check = (order: readonly number[], turn: number, previous?: number, next?: number) =>
    expect([previousHit(order, turn), nextHit(order, turn)]).toEqual([previous, next])
  test('between hits', () => check([3, 8, 12], 5, 3, 8))
  test('on a hit', () => check([3, 8, 12], 8, 3, 12))
  test('around the end', () => check([3, 8, 12], 12, 8, 3))
  test('around the start', () => check([3, 8, 12], 1, 12, 3))
  test('nowhere', () => check([], 4))
})

test('marks are gathered by turn and side', () => {
  const { hits } = searchReading(reading, undefined, 'twice', [])
  const byTurn = new Map(hits.map(hit => [hit.turn, hit]))
  const marks = marksBetween(byTurn, 1, 4)
  expect(new Set(marks.keys())).toEqual(new Set([2, 3, 4]))
  expect([...marksBetween(byTurn, 3, 3).keys()]).toEqual([3])
  const [mark] = marks.get(2)!.get(0)!
  expect(episode.turns[1]!.sides[0]!.text.slice(mark!.start, mark!.end)).toBe('twice')
  expect(marks.get(2)!.has(1)).toBe(false)
})

describe('facets', () => {
  const facets = (query: string, by: readonly string[] = []) => {
    const result = searchReading(reading, undefined, query, by)
    const parsed = parseQuery(query)
    const on = askedSpeakers(reading, parsed, by)
    return {
      speakers: speakerFacets(reading, result.facets, on).map(f => `${f.id} ${f.count}${f.on ? ' on' : ''}`),
      languages: languageFacets(['en', 'zh'], result.facets, parsed.in).map(
        f => `${f.lang} ${f.count}${f.on ? ' on' : ''}`,
      ),
    }
  }
  test('stand in order of appearance', () => expect(facets('tide').speakers).toEqual(['tomas-leal 1', 't 1']))
  test('stay when one is chosen', () =>
    expect(facets('tide', ['t']).speakers).toEqual(['tomas-leal 1', 't 1 on']))
  test('show what is chosen although it has no hits', () =>
    expect(facets('tide', ['ines-duarte']).speakers).toEqual(['ines-duarte 0 on', 'tomas-leal 1', 't 1']))
  test('know who the query itself asks for', () =>
    expect(facets('tide by:tomás').speakers).toEqual(['tomas-leal 1 on', 't 1']))
  test('languages', () => expect(facets('港口 in:zh').languages).toEqual(['zh 2 on']))
  test('a language without hits that is asked for', () =>
    expect(facets('tide in:zh').languages).toEqual(['en 2', 'zh 0 on']))
  test('chapters, with their titles', () => {
    const { facets: counts } = searchReading(reading, undefined, 'harbour', [])
    const shown = chapterFacets(reading, counts, 1).map(f => `${f.title} ${f.count}${f.on ? ' on' : ''}`)
    expect(shown).toEqual(['Arrival 1', 'Sleep 1 on'])
  })
  test('what stands before the first chapter has no title', () =>
    expect(
      chapterFacets(reading, { speakers: [], languages: [], chapters: [{ chapter: -1, count: 2 }] }, -1),
    ).toEqual([{ index: -1, count: 2, on: true }]))
  test('pressing twice changes nothing', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(toggled(['a'], 'b'), 'b')).toEqual(['a'])
  })
})
