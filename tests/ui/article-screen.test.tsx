// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LibraryError } from '../../src/services/library.ts'
import { createStore } from '../../src/state/store.ts'
import { ArticleScreen } from '../../src/ui/article/ArticleScreen.tsx'
import { fakeLibrary, fakeServices } from '../state/fake-services.ts'
import { makeLibrary } from '../state/make-library.ts'
import { draw, settle } from './draw.tsx'

const library = fakeLibrary([], makeLibrary().articles)
const scrolled = vi.fn()

beforeEach(() => {
  scrolled.mockClear()
  // jsdom has no layout to scroll.
  globalThis.scrollTo = () => {}
  Element.prototype.scrollIntoView = scrolled
})
afterEach(cleanup)

const open = (id: string, at = `/a/${id}`) =>
  draw(<ArticleScreen route={{ screen: 'article', id }} />, {
    at,
    store: createStore(fakeServices({ library })),
  })

describe('an article', () => {
  test('has its title, where it comes from, and its text', async () => {
    const { container } = await open('tides-again')
    expect(screen.getByRole('heading', { level: 1, name: 'Tides again' }).lang).toBe('en')
    expect(document.title).toBe('Tides again · Duologue')
    expect(container.querySelector('header')!.textContent).toBe(
      'The QuayTides againBy Ana ReyFebruary 3, 2031Englishabout 1 min to read',
    )
    screen.getByRole('heading', { level: 2, name: 'The moon' })
    expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual(['spring', 'neap'])
    expect(container.querySelector('#p2')!.textContent).toBe('Every tide has its moon.')
  })
  test('keeps what else stood on the page behind a line', async () => {
    await open('tides-again')
    const left = screen.getByText('1 part of the page left out').closest('details')!
    expect(left.open).toBe(false)
    expect(left.textContent).toContain('Our newsletter')
  })
  test('in another language says so to the browser', async () => {
    await open('chaoshui')
    expect(screen.getByText('潮水与月亮。').closest('[lang]')!.getAttribute('lang')).toBe('zh')
    expect(screen.queryByText(/left out/)).toBeNull()
  })
  test('opens on the part that the address points at', async () => {
    const { container } = await open('tides-again', '/a/tides-again#p2')
    await settle(40)
    const part = container.querySelector('#p2')!
    expect(part.hasAttribute('data-lit')).toBe(true)
    expect(document.activeElement).toBe(part)
    expect(scrolled.mock.instances).toEqual([part])
  })
  test.each(['#p99', '#p0', '#"]', '#notes'])('stays at its top for %s', async hash => {
    await open('tides-again', `/a/tides-again${hash}`)
    await settle(40)
    expect(scrolled).not.toHaveBeenCalled()
  })
  test('that does not exist leads to the library', async () => {
    await open('nowhere')
    expect(screen.getByRole('alert').textContent).toContain('There is no article “nowhere” in this library.')
    expect(screen.getByRole('link', { name: 'To the library' }).getAttribute('href')).toBe('/')
  })
  test('that cannot be reached is asked for again', async () => {
    let tries = 0
    const article = (id: string) =>
      tries++ === 0 ? Promise.reject(new LibraryError('unreachable', 'no network')) : library.article(id)
    await draw(<ArticleScreen route={{ screen: 'article', id: 'chaoshui' }} />, {
      store: createStore(fakeServices({ library: { ...library, article } })),
    })
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await settle()
    screen.getByRole('heading', { level: 1, name: '潮水' })
  })
})
