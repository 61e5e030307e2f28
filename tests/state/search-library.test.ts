import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../src/core/search/query.ts'
import { articleEpisode, keptReading, searchLibrary } from '../../src/state/search-library.ts'
import { makeSpeaker } from '../episode-maker.ts'
import { makeLibrary } from './make-library.ts'

const { episodes, articles } = makeLibrary()

function check(q: string, by: readonly string[], picture: Record<string, unknown>) {
  const found = searchLibrary({ episodes, articles, renames: {} }, undefined, parseQuery(q), by)
  expect({
    episodes: found.episodes.map(({ entry, result }) => `${entry.id} ${result.total}`),
    articles: found.articles.map(({ entry, result }) => `${entry.id} ${result.total}`),
    speakers: found.speakers.map(({ id, count, on }) => `${id} ${count}${on ? ' on' : ''}`),
    languages: found.languages.map(({ lang, count, on }) => `${lang} ${count}${on ? ' on' : ''}`),
    turns: found.turns,
    passages: found.passages,
    withoutFilter: found.withoutFilter,
    unknownSpeakers: found.unknownSpeakers,
  }).toMatchObject(picture)
}

describe('a search in the library', () => {
  test('goes through conversations and articles', () =>
    check('tide', [], {
      episodes: ['on-tides 2', 'on-bees 1'],
      articles: ['tides-again 1'],
      turns: 3,
      passages: 1,
      languages: ['en 4'],
    }))
  test('knows one person in two conversations', () =>
    check('harbour', [], { turns: 2, speakers: ['ines-duarte 2'] }))
  test('by somebody leaves articles out', () =>
    check('tide', ['tomas-leal'], {
      episodes: ['on-tides 1'],
      articles: [],
      speakers: ['tomas-leal 1 on', 's 1', 'ines-duarte 1'],
      withoutFilter: 3,
    }))
  test('by somebody who speaks in one conversation does not find others in another', () =>
    check('', ['tomas-leal'], { turns: 0 }))
  test('by nobody', () =>
    check('tide', ['nemo'], { turns: 0, passages: 0, withoutFilter: 4, unknownSpeakers: ['nemo'] }))
  test('by: in the query', () => check('tide by:ines', [], { episodes: ['on-bees 1'], unknownSpeakers: [] }))
  test('in a language', () =>
    check('潮水 in:zh', [], { episodes: ['on-tides 2'], articles: ['chaoshui 1'], languages: ['zh 3 on'] }))
  test('never in what a page says beside its article', () =>
    check('newsletter', [], { passages: 0, turns: 0 }))
  test('for nothing finds nothing', () =>
    check('', [], { turns: 0, passages: 0, speakers: [], languages: [] }))
  test('with a name of the reader', () => {
    const renames = { 'on-tides': { S: 'Nereida' } }
    const found = searchLibrary({ episodes, articles, renames }, undefined, parseQuery('tide'), ['nereida'])
    expect(found.speakers.find(({ on }) => on)).toMatchObject({ id: 'nereida', name: 'Nereida', count: 1 })
  })
})

test('readings and the like are made once', () => {
  const { episode } = episodes[0]!
  expect(keptReading(episode, undefined)).toBe(keptReading(episode, undefined))
  const names = { S: 'Nereida' }
  expect(keptReading(episode, names)).toBe(keptReading(episode, names))
  expect(keptReading(episode, names).episode.speakers).toContainEqual(
    expect.objectContaining(makeSpeaker('S', { name: { en: 'Nereida', zh: 'Nereida' }, confidence: 1 })),
  )
  expect(articleEpisode(articles[0]!.article)).toBe(articleEpisode(articles[0]!.article))
})
