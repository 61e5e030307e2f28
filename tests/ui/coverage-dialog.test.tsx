// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Beside, EpisodeRoute } from '../../src/core/link/route.ts'
import type { Chapter } from '../../src/core/transcript/episode.ts'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import type { NewsDocument } from '../../src/core/transcript/news-document.ts'
import type { RelationKind } from '../../src/core/transcript/relation.ts'
import { LibraryError } from '../../src/services/library.ts'
import { readingOf } from '../../src/state/reading.ts'
import { createStore, type Store } from '../../src/state/store.ts'
import { CoverageDialog } from '../../src/ui/news/CoverageDialog.tsx'
import { makeEpisode } from '../episode-maker.ts'
import { fakeLibrary, fakeServices } from '../state/fake-services.ts'
import { settle } from './draw.tsx'
import { draw } from './episode-page.tsx'

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `${i % 2 ? 'A' : 'B'} | Word ${i}. | 第${i}句。`).join('\n')
const chapter = (title: string, lang: string, startMs: number): Chapter => ({
  title,
  lang,
  startMs,
  start: startMs,
  end: startMs,
})
const passage = (sentence: number, ...links: readonly (readonly [number, RelationKind])[]) => ({
  sentence,
  text: '',
  links: links.map(([turn, kind]) => ({ turn, beads: { from: 0, to: 1 }, kind, score: 0.9, evidence: [] })),
})
const news: NewsDocument = {
  version: 1,
  articles: [
    {
      article: { id: 'quay', file: 'a.txt', title: 'On the quay', lang: 'en', publisher: 'The Tide' },
      passages: [passage(2, [1, 'quote']), passage(5, [2, 'context'], [1, 'context'])],
    },
    {
      article: { id: 'gang', file: 'b.txt', title: '', lang: 'zh' },
      passages: [passage(1, [2, 'same-event'])],
    },
  ],
}

function storeOf(document: NewsDocument, failures = 0): Store {
  let left = failures
  const library = {
    ...fakeLibrary(),
    news: async () => {
      if (left-- > 0) throw new LibraryError('unreachable', 'no')
      return document
    },
  }
  return createStore(fakeServices({ library }))
}

/** Draws the dialog over a conversation and waits until it has its news. */
async function open({
  turns = 4,
  chapters = [chapter('Beginning', 'en', 0), chapter('结尾', 'zh', 60_000)],
  store = storeOf(news),
}: { turns?: number; chapters?: readonly Chapter[]; store?: Store } = {}) {
  const onOpen = vi.fn<(turn: number, open: Beside | undefined) => void>()
  const onClose = vi.fn<() => void>()
  const route: EpisodeRoute = { screen: 'episode', id: 'talk', by: [], q: '', open: 'coverage' }
  draw(
    <CoverageDialog
      open="coverage"
      document={{} as EpisodeDocument}
      reading={readingOf(makeEpisode(lines(turns), { chapters }))}
      pairing={undefined}
      route={route}
      range={undefined}
      root={{ current: null }}
      onOpen={onOpen}
      onClose={onClose}
    />,
    store,
  )
  await settle()
  return { onOpen, onClose }
}
/** The rows of the table, as their cells say it. */
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map(row => [...row.children].map(cell => cell.textContent))

describe('the table', () => {
  test('has chapters down, articles across, and totals', async () => {
    await open()
    expect(rows()).toEqual([
      ['Chapter', 'On the quayThe Tide', 'b.txt', 'All'],
      ['Beginning', 'Beginning, On the quay: 2 passages, 1 quote', 'Beginning, b.txt: 1 passage', '3'],
      ['结尾', '·Nothing', '·Nothing', '0'],
      ['All', '2', '1', '3'],
    ])
    expect(screen.getByRole('rowheader', { name: '结尾' }).lang).toBe('zh')
    expect(screen.getByText('The Tide').lang).toBe('en')
  })
  test('has even runs of turns where there are no chapters', async () => {
    await open({ turns: 16, chapters: [] })
    expect(rows().map(([name]) => name)).toEqual(['Part', 'Turns 1–8', 'Turns 9–16', 'All'])
  })
})

test('a cell has the address of its first turn, and goes there with the news beside it', async () => {
  const { onOpen } = await open()
  const cell = screen.getByRole('link', {
    name: /^Beginning, ?On the quay: ?2 ?passages, ?1 quote$/,
  })
  expect(cell.getAttribute('href')).toBe('/e/talk/1?open=news')
  fireEvent.click(cell)
  expect(onOpen.mock.calls).toEqual([[1, 'news']])
})

test('an article leads to its page, and back', async () => {
  await open()
  const link = screen.getByRole('link', { name: 'On the quay' })
  expect(decodeURIComponent(link.getAttribute('href')!)).toBe('/a/quay?from=/e/talk?open=coverage')
})

test('what could not be fetched can be asked for again', async () => {
  await open({ store: storeOf(news, 1) })
  fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }))
  await settle()
  expect(rows()).toHaveLength(4)
})

test('where no article goes back to it, it says so', async () => {
  await open({ store: storeOf({ version: 1, articles: [] }) })
  expect(screen.getByText('No article of the library goes back to this conversation.')).toBeTruthy()
})
