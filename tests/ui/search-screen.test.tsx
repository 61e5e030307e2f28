// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseRoute } from '../../src/core/link/route.ts'
import { LibraryError } from '../../src/services/library.ts'
import type { Services } from '../../src/services/services.ts'
import { createStore } from '../../src/state/store.ts'
import { SearchScreen } from '../../src/ui/search/SearchScreen.tsx'
import { fakeLibrary, fakeServices } from '../state/fake-services.ts'
import { makeLibrary } from '../state/make-library.ts'
import { draw, settle } from './draw.tsx'

const { episodes, articles } = makeLibrary()
const library = fakeLibrary(episodes, articles)

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
})
afterEach(cleanup)

/** The screen as the app draws it: its route is that of the address. */
function AtAddress() {
  const { pathname, search } = useLocation()
  const route = parseRoute(pathname, search)
  return route.screen === 'search' ? <SearchScreen route={route} /> : null
}

const open = (at: string, own: Partial<Services> = {}) =>
  draw(<AtAddress />, { at, store: createStore(fakeServices({ library, ...own })) })

const field = () => screen.getByRole<HTMLInputElement>('searchbox')
const links = () => [...document.querySelectorAll('[data-hit]')].map(link => link.getAttribute('href'))

/** Types, and waits until the address has followed. */
async function type(value: string) {
  fireEvent.change(field(), { target: { value } })
  await settle(220)
}

describe('the search screen', () => {
  test('finds turns and passages, grouped by where they stand', async () => {
    await open('/search?q=tide')
    expect(document.title).toBe('tide · Search the library · Duologue')
    screen.getByText('3 turns match · 1 passage in the articles')
    expect(within(screen.getByRole('region', { name: 'On tides' })).getAllByRole('article')).toHaveLength(2)
    expect(within(screen.getByRole('region', { name: 'On bees' })).getAllByRole('article')).toHaveLength(1)
    const articlesFound = screen.getByRole('region', { name: 'In the articles' })
    expect(within(articlesFound).getByText('tide').tagName).toBe('MARK')
    expect(links()).toContain('/e/on-bees/1?q=tide')
    expect(links()).toContain('/a/tides-again#p2')
  })
  test('invites when nothing is asked, with the field ready', async () => {
    await open('/search')
    screen.getByText(/Type a word that somebody said/)
    expect(document.activeElement).toBe(field())
    expect(links()).toEqual([])
  })
  test('lets the address follow the typing', async () => {
    const { address } = await open('/search')
    await type('harbour')
    expect(address()).toBe('/search?q=harbour')
    expect(links()).toHaveLength(2)
    await type('')
    expect(address()).toBe('/search')
  })
  test('narrows by speakers of all conversations', async () => {
    const { address } = await open('/search?q=tide')
    fireEvent.click(screen.getByRole('button', { name: /Tomás Leal/ }))
    await settle()
    expect(address()).toBe('/search?by=tomas-leal&q=tide')
    expect(links()).toEqual(['/e/on-tides/2?q=tide'])
    expect(screen.getAllByText('1 turn matches')).toHaveLength(2)
  })
  test('narrows by language, which goes into the links', async () => {
    const { address } = await open('/search?q=潮水&in=zh')
    expect(links()).toContain('/e/on-tides/2?q=%E6%BD%AE%E6%B0%B4+in:zh')
    fireEvent.click(screen.getByRole('button', { name: /Chinese/, pressed: true }))
    await settle()
    expect(address()).toBe('/search?q=潮水')
  })
  test('takes the filters away when nothing matches with them', async () => {
    const { address } = await open('/search?by=nemo&q=tide')
    screen.getByText('Nobody here is called “nemo”.')
    fireEvent.click(screen.getByRole('button', { name: 'Search without the filter' }))
    await settle()
    expect(address()).toBe('/search?q=tide')
  })
  test('is walked with Down and Up, from the field and back', async () => {
    await open('/search?q=tide')
    fireEvent.keyDown(field(), { key: 'ArrowDown' })
    expect(document.activeElement!.getAttribute('href')).toBe(links()[0])
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(field())
  })
  test('comes back to its field with a key', async () => {
    await open('/search?q=tide')
    expect(document.activeElement).not.toBe(field())
    fireEvent.keyDown(document.body, { key: '/' })
    expect(document.activeElement).toBe(field())
  })
  test('searches what could be opened, and says what could not', async () => {
    let broken = true
    const episode = (id: string) =>
      id === 'on-bees' && broken
        ? Promise.reject(new LibraryError('unreachable', 'no network'))
        : library.episode(id)
    await open('/search?q=tide', { library: { ...library, episode } })
    screen.getByText('2 turns match · 1 passage in the articles')
    screen.getByText('1 text could not be opened and is not searched.')
    broken = false
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await settle()
    screen.getByText('3 turns match · 1 passage in the articles')
  })
  test('shows what is here while the rest is on its way', async () => {
    const episode = (id: string) => (id === 'on-bees' ? new Promise<never>(() => {}) : library.episode(id))
    await open('/search?q=tide', { library: { ...library, episode } })
    screen.getByText('2 turns match · 1 passage in the articles')
    screen.getByText('Opening 4 of 4 texts…')
  })
  test('without a library says so', async () => {
    const index = () => Promise.reject(new LibraryError('unreachable', 'no network'))
    await open('/search?q=tide', { library: { ...library, index } })
    expect(screen.getByRole('alert').textContent).toContain('The library could not be reached.')
  })
  test('folds by the table of variants as soon as it is there', async () => {
    await open('/search?q=我沒見過', {
      hanVariants: async () =>
        new Map([
          ['沒', '没'],
          ['見', '见'],
          ['過', '过'],
        ]),
    })
    expect(links()).toEqual(['/e/on-tides/3?q=%E6%88%91%E6%B2%92%E8%A6%8B%E9%81%8E'])
  })
})
