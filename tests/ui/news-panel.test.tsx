// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, test } from 'vitest'
import type { EpisodeRoute } from '../../src/core/link/route.ts'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import {
  summarizeNews,
  type NewsDocument,
  type PassageLink,
} from '../../src/core/transcript/news-document.ts'
import { LibraryError } from '../../src/services/library.ts'
import { createStore } from '../../src/state/store.ts'
import { NewsPanel } from '../../src/ui/news/NewsPanel.tsx'
import { StoreContext } from '../../src/ui/store-context.ts'
import { fakeLibrary, fakeServices } from '../state/fake-services.ts'
import { makeLibrary } from '../state/make-library.ts'
import { readingOf } from '../../src/state/reading.ts'
import { settle } from './draw.tsx'

afterEach(cleanup)

const document = makeLibrary().episodes[0]!
const said = document.episode.turns[1]!.sides[0]!.text

const passage = 'Twice a day the tide turns, says the harbour pilot Marta Vale.'
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const link: PassageLink = {
  turn: 2,
  beads: { from: 0, to: 1 },
  kind: 'quote',
  score: 0.87,
  evidence: ['tide turns', 'a day'].map(words => ({
    article: at(passage, words),
    lang: 'en',
    side: 0,
    turn: at(said, words),
  })),
  speaker: { article: 'Marta Vale', transcript: 'Tomás Leal', verdict: 'other' },
}
const article = {
  id: 'tides-again',
  file: 'tides-again.txt',
  title: 'Tides again',
  lang: 'en',
  publisher: 'The Quay',
  date: '2031-02-03',
}
const news: NewsDocument = {
  version: 1,
  articles: [
    {
      article,
      passages: [
        { sentence: 4, text: passage, links: [link] },
        { sentence: 9, text: 'Nobody saw it.', links: [{ ...link, turn: 3, kind: 'context', evidence: [] }] },
      ],
    },
  ],
}

/** The panel at a turn; `opened` and `closed` fill as it is used. */
async function show(
  turn: number | undefined,
  { get = async () => news, from }: { get?: () => Promise<NewsDocument>; from?: string } = {},
) {
  const file: EpisodeDocument = { ...document, news: summarizeNews(news)! }
  const range = turn === undefined ? undefined : { from: turn, to: turn }
  const route: EpisodeRoute = {
    screen: 'episode',
    id: document.entry.id,
    by: ['leal'],
    q: '',
    open: 'news',
    ...(range && { range }),
    ...(from && { from }),
  }
  const asked: string[] = []
  const services = fakeServices()
  render(
    <StoreContext value={createStore({ ...services, library: { ...fakeLibrary(), news: get } })}>
      <MemoryRouter>
        <NewsPanel
          open="news"
          document={file}
          reading={readingOf(document.episode)}
          pairing={undefined}
          route={route}
          range={range}
          root={createRef()}
          onOpen={(next, open) => asked.push(`${open} ${next}`)}
          onClose={() => asked.push('closed')}
        />
      </MemoryRouter>
    </StoreContext>,
  )
  await settle()
  return asked
}

describe('a turn in the news', () => {
  test('has its passages by article, with the words that both say marked', async () => {
    await show(2)
    const panel = screen.getByRole('dialog', { name: 'In the news Turn 2 1 of 2' })
    const found = within(panel).getByRole('article', { name: 'Tides again' })
    expect(found.textContent).toContain('The Quay February 3, 2031 English')
    const quote = found.querySelector('blockquote')!
    expect(quote.textContent).toBe(passage)
    expect(quote.lang).toBe('en')
    expect([...quote.querySelectorAll('span')].map(span => span.textContent)).toEqual(['a day', 'tide turns'])
  })
  test('says why, and warns of another speaker', async () => {
    await show(2)
    const text = screen.getByRole('dialog').textContent
    expect(text).toContain('Quotes')
    expect(text).toContain('87% sure')
    expect(text).toContain('The article has Marta Vale saying this; in the transcript it is Tomás Leal.')
    expect(screen.getByText('Both say').textContent).toContain('tide turns')
    expect(screen.getByRole('img', { name: 'Warning' })).toBeTruthy()
  })
  test('leads to the sentence, and the article back to the turn under the same filter', async () => {
    await show(2)
    const to = decodeURIComponent(
      screen.getByRole('link', { name: 'Read in the article: Sentence 4' }).getAttribute('href')!,
    )
    expect(to).toBe('/a/tides-again/4?from=/e/on-tides/2?by=leal')
  })
  test('steps to its neighbours, as far as there are any', async () => {
    const asked = await show(2)
    const previous = screen.getByRole('button', { name: 'Previous turn in the news' })
    expect(previous.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(previous)
    fireEvent.click(screen.getByRole('button', { name: 'Next turn in the news' }))
    expect(asked).toEqual(['news 3'])
  })
  test('is left by Escape and by the cross', async () => {
    const asked = await show(2)
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(asked).toEqual(['closed', 'closed'])
  })
  test('takes the focus', async () => {
    await show(2)
    expect(globalThis.document.activeElement).toBe(screen.getByRole('dialog'))
  })
  test('that the article led to has the way back', async () => {
    await show(2, { from: '/a/tides-again/4' })
    expect(screen.getByRole('link', { name: 'Back to the article' }).getAttribute('href')).toBe(
      '/a/tides-again/4',
    )
  })
})

test('a turn that no article goes back to says so', async () => {
  await show(1)
  expect(screen.getByText('No article of the library goes back to this turn.')).toBeTruthy()
})

test('without a turn it asks for one, and the first is a step away', async () => {
  const asked = await show(undefined)
  expect(screen.getByText(/^Choose a mark/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Next turn in the news' }))
  expect(asked).toEqual(['news 2'])
})

test('news that cannot be had says so, and comes when it is asked for again', async () => {
  let broken = true
  await show(2, {
    get: async () => {
      if (broken) throw new LibraryError('unreachable', 'no')
      return news
    },
  })
  expect(screen.getByRole('alert').textContent).toContain('could not be fetched')
  broken = false
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await settle()
  expect(screen.getByRole('article', { name: 'Tides again' })).toBeTruthy()
})
