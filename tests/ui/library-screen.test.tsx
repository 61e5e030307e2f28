// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { LibraryError } from '../../src/services/library.ts'
import { createStore } from '../../src/state/store.ts'
import { loadWords } from '../../src/ui/words/words.ts'
import { LibraryScreen } from '../../src/ui/library/LibraryScreen.tsx'
import { fakeLibrary, fakeServices } from '../state/fake-services.ts'
import { makeLibrary } from '../state/make-library.ts'
import { draw, settle } from './draw.tsx'

const { episodes, articles } = makeLibrary()
const library = fakeLibrary(episodes, articles)

afterEach(cleanup)

/** What a conversation in the contents says. */
const line = (name: string) => screen.getByRole('heading', { name }).closest('li')!

describe('the library', () => {
  test('lists conversations with titles, people and length', async () => {
    await draw(<LibraryScreen />, { store: createStore(fakeServices({ library })) })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Duologue')
    expect(document.title).toBe('Duologue')
    expect(screen.getByRole('link', { name: 'On tides' }).getAttribute('href')).toBe('/e/on-tides')
    expect(line('On tides').textContent).toBe(
      'Salt & LightOn tides论潮水Ines DuarteTomás LealSEnglish and Chinese1 chapterabout 2 min3 turnsRead',
    )
    expect(screen.getByText('论潮水').lang).toBe('zh')
    expect(within(line('On bees')).getByRole('link', { name: 'Read' }).getAttribute('href')).toBe(
      '/e/on-bees',
    )
  })

  test('lists articles with what is known of them', async () => {
    await draw(<LibraryScreen />, { store: createStore(fakeServices({ library })) })
    expect(line('Tides again').textContent).toBe('Tides againEnglishThe QuayFebruary 3, 2031about 1 min')
    const chinese = screen.getByRole('link', { name: '潮水' })
    expect(chinese.getAttribute('href')).toBe('/a/chaoshui')
    expect(chinese.closest('[lang]')!.getAttribute('lang')).toBe('zh')
  })

  test('goes on where the reader was, with the name of who speaks there', async () => {
    const store = createStore(fakeServices({ library }))
    store.getState().keepPlace('on-tides', { turn: 2, into: 0.5 }, 'Tomás Leal')
    store.getState().keepPlace('on-bees', { turn: 2, into: 0.5 })
    await draw(<LibraryScreen />, { store })
    const resume = screen.getByRole('link', { name: 'Continue at turn 2 · Tomás Leal' })
    expect(resume.getAttribute('href')).toBe('/e/on-tides')
    screen.getByRole('link', { name: 'Continue at turn 2' })
  })

  test('does not go on at the beginning, or past the end of what was published anew', async () => {
    const store = createStore(fakeServices({ library }))
    store.getState().keepPlace('on-tides', { turn: 1, into: 0.1 }, 'Ines Duarte')
    store.getState().keepPlace('on-bees', { turn: 40, into: 0 }, 'Nobody')
    await draw(<LibraryScreen />, { store })
    expect(screen.getAllByRole('link', { name: 'Read' })).toHaveLength(2)
  })

  test("shows the reader's own names", async () => {
    const store = createStore(fakeServices({ library }))
    store.getState().rename('on-tides', 'S', 'Nereida')
    await draw(<LibraryScreen />, { store })
    expect(line('On tides').textContent).toContain('Tomás LealNereida')
    expect(line('On bees').textContent).not.toContain('Nereida')
  })

  test('without anything in it says how to fill it', async () => {
    await draw(<LibraryScreen />)
    screen.getByText('The library is empty.')
    expect(screen.queryByRole('heading', { name: 'Conversations' })).toBeNull()
  })

  test('that cannot be reached is asked for again', async () => {
    let tries = 0
    const index = () =>
      tries++ === 0 ? Promise.reject(new LibraryError('unreachable', 'no network')) : library.index()
    await draw(<LibraryScreen />, {
      store: createStore(fakeServices({ library: { ...library, index } })),
    })
    expect(screen.getByRole('alert').textContent).toContain('The library could not be reached.')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await settle()
    screen.getByRole('link', { name: 'On tides' })
  })

  test('speaks Chinese', async () => {
    await loadWords('zh')
    await draw(<LibraryScreen />, { store: createStore(fakeServices({ library, preferred: ['zh-CN'] })) })
    expect(line('On tides').textContent).toContain('英语和中文1 章约 2 分钟3 轮发言')
  })
})
