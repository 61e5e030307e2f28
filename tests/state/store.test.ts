import { describe, expect, test } from 'vitest'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import type { WordPairing } from '../../src/core/transcript/pairing.ts'
import { packWords, type WordsDocument } from '../../src/core/transcript/words-document.ts'
import { LibraryError } from '../../src/services/library.ts'
import { readingOf, withRenames } from '../../src/state/reading.ts'
import { readPlace } from '../../src/state/place.ts'
import { firstSettings, readSettings, viewsOf } from '../../src/state/settings.ts'
import { createStore, viewToDraw } from '../../src/state/store.ts'
import { linksOf } from '../../src/state/word-links.ts'
import { makeEpisode, makeSpeaker } from '../episode-maker.ts'
import { fakeLibrary, fakeServices } from './fake-services.ts'

const talk = {
  version: 1,
  entry: { kind: 'episode', id: 'talk' },
  episode: makeEpisode('A | hello'),
  diagnostics: [],
} as unknown as EpisodeDocument

/** A library of one talk that counts how often it is asked, and fails the first `failures` times. */
function countingLibrary(failures = 0) {
  const inner = fakeLibrary([talk])
  const asked: string[] = []
  const episode = async (id: string) => {
    asked.push(id)
    if (asked.length <= failures) throw new LibraryError('unreachable', 'no network')
    return inner.episode(id)
  }
  return { asked, library: { ...inner, episode } }
}

describe('documents', () => {
  test('are fetched once', async () => {
    const { asked, library } = countingLibrary()
    const store = createStore(fakeServices({ library }))
    await Promise.all([store.getState().openEpisode('talk'), store.getState().openEpisode('talk')])
    await store.getState().openEpisode('talk')
    expect(asked).toEqual(['talk'])
    expect(store.getState().episodes.talk?.status).toBe('ready')
  })
  test('that are missing say so', async () => {
    const store = createStore(fakeServices())
    await store.getState().openArticle('nothing')
    expect(store.getState().articles.nothing).toEqual({ status: 'failed', reason: 'missing' })
  })
  test('that could not be reached are asked for again', async () => {
    const store = createStore(fakeServices({ library: countingLibrary(1).library }))
    await store.getState().openEpisode('talk')
    expect(store.getState().episodes.talk).toEqual({ status: 'failed', reason: 'unreachable' })
    await store.getState().openEpisode('talk')
    expect(store.getState().episodes.talk?.status).toBe('ready')
  })
})

describe('word links', () => {
  const paired = { ...talk, episode: makeEpisode('A | hello there | 你好') } as EpisodeDocument
  const links = [
    [{ a: { side: 0, start: 0, end: 5 }, b: { side: 1, start: 0, end: 2 }, confidence: 0.9 }],
  ] satisfies WordPairing
  /** A library whose talk has these words, and counts how often they are asked for. */
  function withWords(words: () => Promise<WordsDocument>) {
    const asked: string[] = []
    const library = {
      ...fakeLibrary([paired]),
      words: (id: string) => {
        asked.push(id)
        return words()
      },
    }
    return { asked, store: createStore(fakeServices({ library })) }
  }
  const packed = packWords(links, ['en', 'zh'], paired.episode)

  test('are fetched once, when the text is there', async () => {
    const { asked, store } = withWords(async () => packed)
    await store.getState().openWords('talk')
    expect(asked).toEqual([])
    await store.getState().openEpisode('talk')
    await Promise.all([store.getState().openWords('talk'), store.getState().openWords('talk')])
    expect(asked).toEqual(['talk'])
    expect(linksOf(store.getState(), 'talk')).toEqual(links)
  })
  test('that do not fit the text are none', async () => {
    const { store } = withWords(async () => ({ ...packed, words: [1, 99, 99, 0, 0, 0] }))
    await store.getState().openEpisode('talk')
    await store.getState().openWords('talk')
    expect(linksOf(store.getState(), 'talk')).toEqual([])
  })
  test('that cannot be had leave the text as it is', async () => {
    const { store } = withWords(async () => {
      throw new LibraryError('missing', 'no words')
    })
    await store.getState().openEpisode('talk')
    await store.getState().openWords('talk')
    expect(store.getState().wordLinks.talk).toEqual({ status: 'failed', reason: 'missing' })
    expect(linksOf(store.getState(), 'talk')).toBeUndefined()
  })
  test('are fetched again when the text was paired anew', async () => {
    const { asked, store } = withWords(async () => packed)
    await store.getState().openEpisode('talk')
    await store.getState().openWords('talk')
    store.setState({ episodes: { talk: { status: 'ready', value: { ...paired } } } })
    await store.getState().openWords('talk')
    expect(asked).toEqual(['talk', 'talk'])
  })
})

describe('what is kept', () => {
  test('settings', () => {
    const services = fakeServices()
    createStore(services).getState().set({ theme: 'sepia', size: 22 })
    expect(createStore(services).getState().settings).toMatchObject({ theme: 'sepia', size: 22 })
  })
  test('settings that make no sense are left out, one by one', () =>
    expect(readSettings({ theme: 'pink', size: 22, face: 7 }, ['en'])).toEqual({
      ...firstSettings(['en']),
      size: 22,
    }))
  test('a browser that asks for Chinese gets Chinese words', () =>
    expect(firstSettings(['zh-TW', 'en']).words).toBe('zh'))
  test('a name that the reader gave, and taken back', () => {
    const services = fakeServices()
    createStore(services).getState().rename('talk', 'Speaker 0', '  Ann   Lee ')
    const store = createStore(services)
    expect(store.getState().renames).toEqual({ talk: { 'Speaker 0': 'Ann Lee' } })
    store.getState().rename('talk', 'Speaker 0', '')
    expect(createStore(services).getState().renames).toEqual({ talk: {} })
  })
  test('a place', () => {
    const services = fakeServices()
    createStore(services).getState().keepPlace('talk', { turn: 7, into: 0.5 })
    expect(createStore(services).getState().keptPlace('talk')).toMatchObject({ turn: 7, into: 0.5 })
  })
  test.each([undefined, null, 7, {}, { turn: 0, into: 0 }, { turn: 1.5, into: 0 }, { turn: 2, into: null }])(
    'no place: %j',
    kept => expect(readPlace(kept)).toBeUndefined(),
  )
})

describe('copying', () => {
  test('says what was done', async () => {
    const copied: string[] = []
    const store = createStore(fakeServices({ clipboard: { write: async text => void copied.push(text) } }))
    await store.getState().copyLink('/e/talk/7', 'copied', link => `not copied: ${link}`)
    expect(copied).toEqual(['https://example.org/e/talk/7'])
    expect(store.getState().notice).toEqual({ text: 'copied', tone: 'done' })
  })
  test('gives the link when the browser will not', async () => {
    const store = createStore(
      fakeServices({ clipboard: { write: () => Promise.reject(new Error('not allowed')) } }),
    )
    await store.getState().copyLink('/e/talk/7', 'copied', link => `not copied: ${link}`)
    expect(store.getState().notice).toEqual({
      text: 'not copied: https://example.org/e/talk/7',
      tone: 'failed',
    })
  })
})

describe('a reading', () => {
  const episode = makeEpisode('H | hello there\nG | yes\nG | indeed so', {
    speakers: [makeSpeaker('H', { role: 'host', name: { en: 'Hana Oda' } }), makeSpeaker('G')],
  })
  test('gives the host a colour apart', () =>
    expect(readingOf(episode).people.map(({ colour, initials, id }) => ({ colour, initials, id }))).toEqual([
      { colour: 'host', initials: 'HO', id: 'hana-oda' },
      { colour: '0', initials: 'G', id: 'g' },
    ]))
  test("shows the reader's name, and still finds the other", () => {
    const [host] = withRenames(episode, { H: 'Hanako' }).speakers
    expect(host).toMatchObject({ name: { en: 'Hanako', zh: 'Hanako' }, aliases: ['Hana Oda'] })
  })
  test('is the same episode without names of the reader', () =>
    expect(withRenames(episode, {})).toBe(episode))
})

test('a view that is not drawn yet is read as the one set, then as facing', () => {
  const settings = { ...firstSettings(['en']), view: 'original' as const }
  expect(viewToDraw('cover', settings, ['facing', 'original'])).toBe('original')
  expect(viewToDraw(undefined, { ...settings, view: 'lines' }, ['facing'])).toBe('facing')
})

test('layouts by pairs need a pairing, others a translation', () => {
  expect(viewsOf(undefined, undefined)).toEqual(['facing'])
  expect(viewsOf('zh', undefined)).toEqual(['facing', 'original', 'translation'])
  expect(viewsOf('zh', {})).toEqual(['facing', 'lines', 'original', 'translation', 'cover'])
})
