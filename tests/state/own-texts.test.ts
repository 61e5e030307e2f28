import { describe, expect, test } from 'vitest'
import type { Episode } from '../../src/core/transcript/episode.ts'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import { AlignError, type AlignReply } from '../../src/services/align.ts'
import type { OwnServices } from '../../src/services/own-texts.ts'
import { createStore } from '../../src/state/store.ts'
import { makeEpisode } from '../episode-maker.ts'
import { fakeOwn, fakeShelf, playedAligner } from './fake-own.ts'
import { fakeServices } from './fake-services.ts'

const ferry = makeEpisode('A | The ferry was late. | 渡船迟到了。', { title: { en: 'Late ferries' } })
const inOneLanguage: Episode = { ...ferry, languages: ['en'] }

/** What the worker says of a conversation that it has read. */
function read(episode: Episode = ferry): AlignReply {
  const { title, languages } = episode
  const entry = {
    kind: 'episode',
    id: '',
    file: 'ferry.txt',
    title,
    languages,
    people: [],
    turns: 1,
    chapters: 0,
    words: 4,
  } as const
  return {
    kind: 'document',
    document: { version: 1, entry, episode, diagnostics: [] } satisfies EpisodeDocument,
  }
}
const paired = {
  kind: 'paired',
  pairs: { languages: ['en', 'zh'], turns: [19, 6, 1, 1, 90], crossing: [] },
  words: { version: 1, languages: ['en', 'zh'], words: [0] },
  check: {
    version: 1,
    findings: [
      {
        turn: 1,
        kind: 'missing',
        severity: 'low',
        a: { side: 0, start: 0, end: 3 },
        b: null,
        told: { about: 'missing', which: 'b', what: 'sentences' },
        why: '',
      },
    ],
  },
  withoutDictionary: false,
} satisfies AlignReply

/** Lets everything happen that waits only for its turn. */
const settle = () => new Promise(resolve => setTimeout(resolve))

async function own(parts: Partial<OwnServices> = {}) {
  const shelf = fakeShelf()
  const aligner = playedAligner()
  let at = 0
  const services = fakeOwn({ shelf, aligner, ...parts })
  const store = createStore(fakeServices({ own: async () => services, now: () => ++at }))
  const acts = await store.getState().ownTexts()
  const state = () => store.getState().own
  /** The list as a picture: id, how far the pairing is, and `unkept`. */
  const list = () => {
    const { items } = state()
    return items.status === 'ready'
      ? items.value.map(({ id, pairing, kept }) => `${id} ${pairing}${kept ? '' : ' unkept'}`)
      : items.status
  }
  /** Opens a text up to the point that it can be read. */
  async function open(episode: Episode = ferry) {
    acts.write(0, 'A: The ferry was late.')
    const opened = acts.open()
    await settle()
    aligner.say(read(episode))
    return opened
  }
  return { store, shelf, aligner, acts, state, list, open, services }
}

describe('opening', () => {
  test('gives the address as soon as there is something to read, and pairs on', async () => {
    const { acts, aligner, open, list, state, store, shelf } = await own()
    expect(await open()).toBe('/e/~late-ferries')
    expect(store.getState().episodes['~late-ferries']?.status).toBe('ready')
    expect(state().draft.texts[0].text).toBe('')
    aligner.say({ kind: 'progress', stage: 'pairing', done: 0.5 })
    expect(state().jobs).toEqual({ '~late-ferries': { status: 'working', stage: 'pairing', done: 0.5 } })
    await settle()
    expect(list()).toEqual(['~late-ferries waiting'])
    aligner.say(paired)
    aligner.end()
    await settle()
    expect(state().jobs).toEqual({})
    expect(list()).toEqual(['~late-ferries done'])
    expect(shelf.texts.get('~late-ferries')).toMatchObject({
      pairing: 'done',
      words: { words: [0] },
      document: { pairs: { turns: [19, 6, 1, 1, 90] } },
    })
    expect(aligner.asked).toEqual([{ kind: 'file', name: '', text: 'A: The ferry was late.' }])
    await acts.list()
    expect(list()).toEqual(['~late-ferries done'])
  })
  test('says where the languages disagree, and what was found before is gone when it is paired anew', async () => {
    const { acts, aligner, open, store, shelf } = await own()
    await open()
    aligner.say({ ...paired, withoutDictionary: true })
    aligner.end()
    await settle()
    const disagree = () => {
      const load = store.getState().episodes['~late-ferries']
      return load?.status === 'ready' ? load.value.disagree : load
    }
    expect(disagree()).toEqual([[1, 1]])
    expect(store.getState().checks['~late-ferries']).toEqual({ status: 'ready', value: paired.check })
    expect(shelf.texts.get('~late-ferries')?.check).toEqual(paired.check)
    void acts.pair('~late-ferries')
    await settle()
    const none = { version: 1, findings: [] } as const
    aligner.say({ ...paired, check: none })
    aligner.end()
    await settle()
    expect(disagree()).toBeUndefined()
    expect(store.getState().checks['~late-ferries']).toEqual({ status: 'ready', value: none })
  })
  test('the same twice gives two addresses', async () => {
    const { open } = await own()
    await open()
    expect(await open()).toBe('/e/~late-ferries-2')
  })
  test('one language leaves nothing to pair', async () => {
    const { open, list, aligner } = await own()
    await open(inOneLanguage)
    aligner.end()
    await settle()
    expect(list()).toEqual(['~late-ferries none'])
  })
  test('without a text says what is missing, and takes it back with the next letter', async () => {
    const { acts, state } = await own()
    expect(await acts.open()).toBeUndefined()
    expect(state().opening).toMatchObject({ status: 'failed', reason: 'nothing' })
    acts.write(0, 'A')
    expect(state().opening.status).toBe('idle')
  })
  test('that is stopped, or breaks down, leaves the form as it was', async () => {
    const { acts, aligner, state } = await own()
    acts.write(0, 'A: Late.')
    const stopped = acts.open()
    await settle()
    expect(state().opening.status).toBe('working')
    acts.stopOpening()
    expect(await stopped).toBeUndefined()
    expect(state().opening.status).toBe('idle')
    const broken = acts.open()
    await settle()
    aligner.end(new AlignError('died', 'out of memory'))
    expect(await broken).toBeUndefined()
    expect(state().opening).toMatchObject({ status: 'failed', reason: 'died' })
    expect(state().draft.texts[0].text).toBe('A: Late.')
  })
  test('meets no names and no place of an earlier text at the same address', async () => {
    const { open, store } = await own()
    store.getState().rename('~late-ferries', 'A', 'Ann')
    store.getState().keepPlace('~late-ferries', { turn: 9, into: 0 })
    await open()
    expect(store.getState().renames['~late-ferries']).toEqual({})
    expect(store.getState().keptPlace('~late-ferries')?.turn).toBe(1)
  })
})

describe('pairing', () => {
  test('that is stopped is remembered, and can be taken up', async () => {
    const { acts, open, list, state, aligner } = await own()
    await open()
    await settle()
    await acts.stopPairing('~late-ferries')
    await settle()
    expect([list(), state().jobs]).toEqual([['~late-ferries stopped'], {}])
    const again = acts.pair('~late-ferries')
    await settle()
    expect(aligner.asked.at(-1)?.kind).toBe('again')
    aligner.say(paired)
    aligner.end()
    await again
    expect(list()).toEqual(['~late-ferries done'])
  })
  test('that breaks down says so, and the text stays', async () => {
    const { open, state, list, aligner, store } = await own()
    await open()
    aligner.end(new AlignError('died', 'gone'))
    await settle()
    expect(state().jobs).toEqual({ '~late-ferries': { status: 'failed', message: 'gone' } })
    expect(store.getState().episodes['~late-ferries']?.status).toBe('ready')
    expect(list()).toEqual(['~late-ferries waiting'])
  })
})

describe('a machine that keeps nothing', () => {
  test('lets read, and the list says that it is not kept', async () => {
    const { open, list, acts, store } = await own({ shelf: fakeShelf({ refuses: true }) })
    expect(await open()).toBe('/e/~late-ferries')
    await settle()
    await acts.list()
    expect(list()).toEqual(['~late-ferries waiting unkept'])
    expect(store.getState().episodes['~late-ferries']?.status).toBe('ready')
  })
})

describe('deleting', () => {
  test('can be undone', async () => {
    const { open, acts, list, aligner, shelf, state, store } = await own()
    await open()
    aligner.say(paired)
    aligner.end()
    await settle()
    await acts.remove('~late-ferries')
    expect([list(), shelf.texts.size, state().removed.length]).toEqual([[], 0, 1])
    expect(store.getState().episodes['~late-ferries']).toBeUndefined()
    await acts.list()
    expect(list()).toEqual([])
    await acts.restore('~late-ferries')
    expect([list(), shelf.texts.size, state().removed.length]).toEqual([['~late-ferries done'], 1, 0])
  })
  test('ends the pairing, which does not bring the text back', async () => {
    const { open, acts, list, aligner, shelf, state } = await own()
    await open()
    await settle()
    await acts.remove('~late-ferries')
    aligner.say(paired)
    await settle()
    expect([list(), shelf.texts.size, state().jobs]).toEqual([[], 0, {}])
  })
})

describe('the form', () => {
  const file = (name: string, bytes: Uint8Array | string, size = bytes.length) => ({
    name,
    size,
    bytes: async () => (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
  })
  const english = 'The ferry was late again, and nobody minded it.'
  const german = 'Die Fähre war wieder zu spät, und niemanden störte es.'

  test('takes two files for a text and its translation, each in its language', async () => {
    const { acts, state } = await own()
    await acts.take([file('ferry.txt', english), file('faehre.txt', german)])
    expect(state().draft).toMatchObject({
      kind: 'two',
      texts: [
        { name: 'ferry.txt', text: english, lang: 'en' },
        { name: 'faehre.txt', text: german, lang: 'de' },
      ],
    })
  })
  test('puts a single file where there is room', async () => {
    const { acts, state } = await own()
    acts.setKind('two')
    acts.write(0, english)
    await acts.take([file('faehre.txt', german)])
    expect(state().draft.texts.map(({ lang }) => lang)).toEqual(['en', 'de'])
  })
  test('keeps the language that the reader chose', async () => {
    const { acts, state } = await own()
    acts.write(0, english)
    acts.choose(0, 'nl')
    acts.write(0, `${english} Indeed.`)
    expect(state().draft.texts[0].lang).toBe('nl')
  })
  test.each([
    [
      'binary',
      file(
        'tram.png',
        Uint8Array.from({ length: 300 }, (_, i) => i % 20),
      ),
    ],
    [
      'encoding',
      file('河.txt', Uint8Array.from([0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xac, 0xc0, 0xbd, 0xe7, 0xa1, 0xa3])),
    ],
    ['big', file('all.txt', 'a', 65 * 1024 * 1024)],
    ['empty', file('none.txt', ' \n')],
    ['unreadable', { name: 'gone.txt', size: 1, bytes: () => Promise.reject(new Error('gone')) }],
  ] as const)('refuses a file that is %s, and keeps the text before it', async (why, given) => {
    const { acts, state } = await own()
    acts.write(0, english)
    await acts.take([given])
    expect(state().draft.texts[0]).toMatchObject({ text: english, refused: { name: given.name, why } })
  })
  test('says where the first character stands that could not be read', async () => {
    const { acts, state } = await own()
    const bytes = new TextEncoder().encode(`${english}\n${english}`)
    bytes[english.length + 5] = 0xff
    await acts.take([file('ferry.txt', bytes)])
    expect(state().draft.texts[0].lost).toEqual({ count: 1, line: 2, column: 5 })
  })
  test.each([
    ['second', english, ''],
    ['same-language', english, english],
    ['language', english, '1984'],
  ] as const)('of two texts says what is wrong: %s', async (reason, first, second) => {
    const { acts, state } = await own()
    acts.setKind('two')
    acts.write(0, first)
    acts.write(1, second)
    await acts.open()
    expect(state().opening).toMatchObject({ status: 'failed', reason })
  })
})
