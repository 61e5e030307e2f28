// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readingOf, type Reading } from '../../src/state/reading.ts'
import { searchReading } from '../../src/state/search.ts'
import { SearchPanel } from '../../src/ui/search/SearchPanel.tsx'
import { stepHits } from '../../src/ui/search/step-hits.ts'
import { makeEpisode } from '../episode-maker.ts'
import { makeLibrary } from '../state/make-library.ts'
import { draw } from './draw.tsx'

const tides = readingOf(makeLibrary().episodes[0]!.episode)
const told = { onGo: vi.fn(), onBy: vi.fn(), onQuery: vi.fn(), onLeave: vi.fn() }

beforeEach(() => {
  vi.clearAllMocks()
  Element.prototype.scrollIntoView = () => {}
})
afterEach(cleanup)

function show(query: string, by: readonly string[] = [], reading: Reading = tides) {
  const result = searchReading(reading, undefined, query, by)
  return draw(
    <SearchPanel reading={reading} episodeId="on-tides" result={result} query={query} by={by} {...told} />,
  )
}

const hits = () =>
  screen
    .queryAllByRole('article')
    .map(
      card =>
        card.getAttribute('aria-labelledby') && within(card).getByRole('link').getAttribute('aria-label'),
    )

describe('the panel of a search', () => {
  test('shows who said it, both sides, and the matched words marked', async () => {
    await show('twice')
    const card = screen.getByRole('article', { name: 'Turn 2, Tomás Leal' })
    expect(within(card).getByText('twice').tagName).toBe('MARK')
    expect(within(card).getByText('潮水一天两次。').lang).toBe('zh')
    within(card).getByText('Arrival')
  })
  test('leads to the turn, with the search kept', async () => {
    await show('tide', ['tomas-leal'])
    const link = screen.getByRole('link', { name: 'Turn 2, Tomás Leal' })
    expect(link.getAttribute('href')).toBe('/e/on-tides/2?by=tomas-leal&q=tide')
    fireEvent.click(link)
    expect(told.onGo).toHaveBeenCalledExactlyOnceWith(2)
  })
  test('leaves a click for another tab to the browser', async () => {
    await show('twice')
    const link = screen.getByRole('link', { name: /Turn 2/ })
    // jsdom would otherwise try to go there.
    link.addEventListener('click', event => event.preventDefault())
    fireEvent.click(link, { ctrlKey: true })
    expect(told.onGo).not.toHaveBeenCalled()
  })
  test('says how many match', async () => {
    await show('tide')
    screen.getByText('2 turns match')
  })

  test('narrows by speakers, one more at each press', async () => {
    await show('tide', ['tomas-leal'])
    const chosen = screen.getByRole('button', { name: /Tomás Leal/ })
    expect(chosen.getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(screen.getByRole('button', { name: /^S 1$/ }))
    expect(told.onBy).toHaveBeenLastCalledWith(['tomas-leal', 's'])
    fireEvent.click(chosen)
    expect(told.onBy).toHaveBeenLastCalledWith([])
  })
  test('takes over the speaker whom the query asks for', async () => {
    await show('tide by:tomás')
    fireEvent.click(screen.getByRole('button', { name: /^S 1$/ }))
    expect(told.onQuery).toHaveBeenLastCalledWith('tide', ['tomas-leal', 's'])
    expect(told.onBy).not.toHaveBeenCalled()
  })
  test('narrows by language within the query', async () => {
    const mixed = readingOf(makeEpisode('A | AI now | 如今的AI\nA | AI | 智能'))
    await show('AI', [], mixed)
    fireEvent.click(screen.getByRole('button', { name: /Chinese/ }))
    expect(told.onQuery).toHaveBeenLastCalledWith('AI in:zh')
    cleanup()
    await show('AI in:zh', [], mixed)
    fireEvent.click(screen.getByRole('button', { name: /Chinese/, pressed: true }))
    expect(told.onQuery).toHaveBeenLastCalledWith('AI')
  })
  test('narrows by chapter, and lets go for another query', async () => {
    const chapters = ['One', 'Two'].map((title, i) => ({
      chapter: { title, lang: 'en', startMs: i, start: 0, end: 0 },
      turn: i + 2,
      estimated: true,
    }))
    const inChapters = { ...tides, chapters, episode: { ...tides.episode } }
    await show('tide', [], inChapters)
    expect(hits()).toHaveLength(2)
    fireEvent.click(screen.getByRole('button', { name: /Two/, hidden: true }))
    expect(hits()).toEqual(['Turn 3, S'])
    screen.getByText('1 turn matches')
  })

  test('draws 30 hits, and more when asked', async () => {
    const long = readingOf(makeEpisode(Array.from({ length: 45 }, (_, i) => `A | wave ${i}`).join('\n')))
    await show('wave', [], long)
    expect(hits()).toHaveLength(30)
    fireEvent.click(screen.getByRole('button', { name: 'Show 15 more' }))
    expect(hits()).toHaveLength(45)
    expect(screen.queryByRole('button', { name: /more/ })).toBeNull()
  })
  test('is walked with Up and Down, and left at its top', async () => {
    await show('tide')
    const panel = screen.getByRole('region', { name: 'Search results' })
    const focused = () => document.activeElement!.getAttribute('aria-label')
    const order = hits()
    expect(stepHits(panel, 1)).toBe(true)
    expect(focused()).toBe(order[0])
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' })
    expect(focused()).toBe(order[1])
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' })
    expect(focused()).toBe(order[1])
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' })
    expect(told.onLeave).not.toHaveBeenCalled()
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' })
    expect(told.onLeave).toHaveBeenCalledOnce()
  })

  test('that is empty says what would have matched', async () => {
    await show('harbour by:nemo', ['s'])
    screen.getByText('Nothing matches “harbour by:nemo”.')
    screen.getByText('Nobody here is called “nemo”.')
    screen.getByText('1 turn would match without the filter.')
    fireEvent.click(screen.getByRole('button', { name: 'Search without the filter' }))
    expect(told.onQuery).toHaveBeenLastCalledWith('harbour', [])
  })
  test('that is empty for good explains how to search', async () => {
    await show('submarine')
    expect(screen.queryByRole('button', { name: 'Search without the filter' })).toBeNull()
    screen.getByText(/exact phrase/)
  })
  test('before anything is typed, invites', async () => {
    await show('')
    screen.getByText(/Type a word that somebody said/)
    expect(hits()).toEqual([])
  })
  test('leads on to the whole library', async () => {
    await show('tide', ['s'])
    expect(screen.getByRole('link', { name: 'Search the whole library' }).getAttribute('href')).toBe(
      '/search?by=s&q=tide',
    )
  })
})
