// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { ArticleEntry, EpisodeEntry } from '../../src/core/transcript/library.ts'
import { bothLibraries } from '../../src/services/both-libraries.ts'
import { ownLibrary } from '../../src/services/own-library.ts'
import type { OwnText } from '../../src/services/own-shelf.ts'
import { createStore } from '../../src/state/store.ts'
import { LibraryScreen } from '../../src/ui/library/LibraryScreen.tsx'
import { OpenScreen } from '../../src/ui/own/OpenScreen.tsx'
import { SearchScreen } from '../../src/ui/search/SearchScreen.tsx'
import { PairingBar } from '../../src/ui/own/PairingBar.tsx'
import { Failed } from '../../src/ui/parts/Failed.tsx'
import { makeEpisode } from '../episode-maker.ts'
import { fakeOwn, fakeShelf, playedAligner } from '../state/fake-own.ts'
import { fakeLibrary, fakeServices } from '../state/fake-services.ts'
import { makeLibrary } from '../state/make-library.ts'
import { draw, settle } from './draw.tsx'

afterEach(cleanup)

const { episodes, articles } = makeLibrary()
const library = fakeLibrary(episodes, articles)

/** A shelf with a conversation that is paired and an article, and a store over it. */
async function own(pairing: OwnText['pairing'] = 'done') {
  const shelf = fakeShelf()
  const aligner = playedAligner()
  const ferry: EpisodeEntry = {
    ...episodes[0]!.entry,
    id: '~ferry',
    title: { en: 'Ferry' },
    file: 'ferry.txt',
  }
  const pier: ArticleEntry = { ...articles[0]!.entry, id: '~pier', title: 'Pier' }
  const episode = makeEpisode('A | Late. | 迟到。')
  const texts: OwnText[] = [
    {
      id: '~ferry',
      entry: ferry,
      addedAt: 2,
      pairing,
      sources: [],
      document: { version: 1, entry: ferry, episode, diagnostics: [] },
    },
    {
      id: '~pier',
      entry: pier,
      addedAt: 1,
      pairing: 'none',
      sources: [],
      document: { version: 1, entry: pier, article: articles[0]!.article, diagnostics: [] },
    },
  ]
  for (const text of texts) await shelf.put(text)
  const services = fakeServices({ library, own: async () => fakeOwn({ shelf, aligner }) })
  return { store: createStore(services), shelf, aligner }
}

describe('the library', () => {
  const mine = () => screen.getByRole('region', { name: 'Yours' })
  test('lists what the reader brought before what is published', async () => {
    const { store } = await own()
    await draw(<LibraryScreen />, { store })
    const titles = within(mine()).getAllByRole('heading', { level: 3 })
    expect(titles.map(({ textContent }) => textContent)).toEqual(['Ferry', 'Pier'])
    expect(screen.getAllByRole('region')[0]).toBe(mine())
    expect(screen.getByRole('link', { name: 'Open your own' }).getAttribute('href')).toBe('/open')
  })
  test('has no such list for who brought nothing', async () => {
    await draw(<LibraryScreen />, { store: createStore(fakeServices({ library })) })
    expect(screen.queryByRole('region', { name: 'Yours' })).toBeNull()
  })
  test('deletes, leaves the way back in its place, and takes the focus along', async () => {
    const { store, shelf } = await own()
    await draw(<LibraryScreen />, { store })
    fireEvent.click(screen.getByRole('button', { name: 'Delete “Ferry”' }))
    await settle()
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect([document.activeElement, shelf.texts.size]).toEqual([undo, 1])
    expect(mine().textContent).toContain('“Ferry” is deleted.')
    fireEvent.click(undo)
    await settle()
    expect([document.activeElement?.getAttribute('aria-label'), shelf.texts.size]).toEqual([
      'Delete “Ferry”',
      2,
    ])
  })
  test('offers to pair what was stopped', async () => {
    const { store, aligner } = await own('stopped')
    await draw(<LibraryScreen />, { store })
    fireEvent.click(screen.getByRole('button', { name: 'Pair the sentences' }))
    await settle()
    expect(aligner.asked.map(({ kind }) => kind)).toEqual(['again'])
    expect(mine().textContent).toContain('Pairing the sentences…')
  })
  test('shows own texts when the published ones cannot be reached', async () => {
    const { shelf } = await own()
    const index = () => Promise.reject(new Error('no network'))
    const services = fakeServices({ library: { ...library, index }, own: async () => fakeOwn({ shelf }) })
    await draw(<LibraryScreen />, { store: createStore(services) })
    screen.getByRole('link', { name: 'Ferry' })
    expect(screen.getByRole('alert').textContent).toContain('could not be reached')
  })
})

describe('the form', () => {
  test('identifies each language, lets it be changed, and goes where the text is', async () => {
    const { store, aligner } = await own()
    const { address } = await draw(<OpenScreen />, { store, at: '/open' })
    fireEvent.click(screen.getByRole('radio', { name: 'A text and its translation' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'Text' }), {
      target: { value: 'The ferry was late, and nobody minded it.' },
    })
    fireEvent.change(screen.getByRole('textbox', { name: 'Translation' }), {
      target: { value: '渡船迟到了，没有人介意。' },
    })
    const language = (slot: string) =>
      screen.getByRole<HTMLSelectElement>('combobox', { name: `Language of the ${slot}` })
    expect([language('text').value, language('translation').value]).toEqual(['en', 'zh'])
    fireEvent.change(language('translation'), { target: { value: 'ja' } })
    fireEvent.click(screen.getByRole('button', { name: 'Open' }))
    await settle()
    expect(aligner.asked).toMatchObject([{ kind: 'two', a: { lang: 'en' }, b: { lang: 'ja' } }])
    await act(async () => aligner.say({ kind: 'progress', stage: 'pairing', done: 0.25 }))
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.25)
    const entry = { ...episodes[0]!.entry, id: '', title: { en: 'Late' } }
    const episode = makeEpisode('| The ferry was late. | 渡船迟到了。', { speakers: [] })
    await act(async () =>
      aligner.say({ kind: 'document', document: { version: 1, entry, episode, diagnostics: [] } }),
    )
    await settle()
    expect(address()).toBe('/e/~late')
  })
  test('shows a long text by its beginning, and can be rid of it', async () => {
    const { store } = await own()
    await draw(<OpenScreen />, { store, at: '/open' })
    fireEvent.change(screen.getByRole('textbox', { name: 'Text' }), {
      target: { value: 'Late. '.repeat(5_000) },
    })
    screen.getByText('30K characters')
    expect(screen.queryByRole('textbox')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Remove Pasted text' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('')
  })
  test('speaks Chinese', async () => {
    const services = fakeServices({ library, preferred: ['zh-CN'] })
    await draw(<OpenScreen />, { store: createStore(services), at: '/open' })
    fireEvent.click(screen.getByRole('button', { name: '打开' }))
    await settle()
    expect(screen.getByRole('alert').textContent).toBe('还没有文本：请粘贴，或选择文件。')
  })
})

describe('while an own text is read', () => {
  const drawBar = async (pairing: OwnText['pairing']) => {
    const { store, aligner, shelf } = await own(pairing)
    const { document } = (await shelf.get('~ferry'))!
    if ('episode' in document)
      store.setState({ episodes: { '~ferry': { status: 'ready', value: document } } })
    await draw(<PairingBar id="~ferry" />, { store })
    return { store, aligner }
  }
  test('what an earlier visit left undone goes on, and can be stopped', async () => {
    const { aligner, store } = await drawBar('waiting')
    expect(aligner.asked.map(({ kind }) => kind)).toEqual(['again'])
    await act(async () => aligner.say({ kind: 'progress', stage: 'pairing', done: 0.4 }))
    expect(screen.getByRole('complementary').textContent).toContain('40%')
    fireEvent.click(screen.getByRole('button', { name: 'Stop pairing' }))
    await settle()
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(aligner.asked).toHaveLength(1)
    expect(store.getState().own.items).toMatchObject({ value: [{ pairing: 'stopped' }, {}] })
  })
  test('a pairing that breaks down says so, and can be tried again', async () => {
    const { aligner } = await drawBar('waiting')
    await act(async () => aligner.end(new Error('gone')))
    expect(screen.getByRole('alert').textContent).toContain('could not be paired')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await settle()
    expect(aligner.asked).toHaveLength(2)
  })
  test('nothing is shown where nothing is to do', async () => {
    const { aligner } = await drawBar('done')
    expect([screen.queryByRole('complementary'), aligner.asked]).toEqual([null, []])
  })
})

test('the search of the library finds what the reader brought, beside what is published', async () => {
  const { shelf } = await own()
  const both = bothLibraries(library, async () => ownLibrary(shelf))
  const services = fakeServices({ library: both, own: async () => fakeOwn({ shelf }) })
  const route = { screen: 'search', q: 'late', by: [] } as const
  await draw(<SearchScreen route={route} />, { store: createStore(services), at: '/search?q=late' })
  await settle(50)
  expect(screen.getByRole('link', { name: 'Ferry' }).getAttribute('href')).toContain('/e/~ferry')
})

test('an own text that is not here says where it is', async () => {
  await draw(<Failed kind="episode" id="~tram" reason="missing" onRetry={() => {}} />)
  await screen.findByRole('heading', { name: 'This text lives on another machine.' })
})
