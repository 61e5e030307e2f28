// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleRoute } from '../../src/core/link/route.ts'
import type { ArticleDocument } from '../../src/core/transcript/library.ts'
import type {
  ConversationPassages,
  PassageLink,
  SourcesDocument,
} from '../../src/core/transcript/news-document.ts'
import { sketchTalk } from '../../src/core/transcript/talk-sketch.ts'
import { LibraryError } from '../../src/services/library.ts'
import { createStore } from '../../src/state/store.ts'
import { ArticleScreen } from '../../src/ui/article/ArticleScreen.tsx'
import { fakeLibrary, fakeServices } from '../state/fake-services.ts'
import { makeArticle } from '../state/make-article.ts'
import { makeLibrary } from '../state/make-library.ts'
import { draw, settle } from './draw.tsx'

const { episodes, articles } = makeLibrary()
const lines = ['The tide turns thrice a day, says Ines.', 'It rains.', 'Bees know no tide.']
const made = makeArticle(lines, { title: 'Tides again' })
const article: ArticleDocument = {
  ...articles[0]!,
  article: {
    ...made,
    sentences: made.blocks.map(({ start, end }, block) => ({ start, end, block })),
  },
}
const { id } = article.entry

const link = (turn: number, more: Partial<PassageLink> = {}): PassageLink => ({
  turn,
  beads: { from: 0, to: 1 },
  kind: 'quote',
  score: 0.9,
  evidence: [],
  ...more,
})
const from = (index: number, sentence: number, links: readonly PassageLink[]): ConversationPassages => {
  const { entry, episode } = episodes[index]!
  const talk = sketchTalk(
    episode,
    links.map(({ turn }) => turn),
  )
  return {
    conversation: { id: entry.id, title: entry.title, talk },
    passages: [{ sentence, text: lines[sentence - 1]!, links }],
  }
}
const wrong = link(2, {
  speaker: { article: 'Ines', transcript: 'Tomás Leal', verdict: 'other' },
  evidence: [
    { article: { start: 4, end: 14 }, lang: 'en', side: 0, turn: { start: 4, end: 14 } },
    { article: { start: 4, end: 8 }, lang: 'zh', side: 1, turn: { start: 0, end: 2 } },
  ],
  differs: [
    {
      kind: 'number',
      severity: 'high',
      passage: { start: 15, end: 21 },
      said: { side: 0, start: 15, end: 20 },
      told: {
        about: 'numbers',
        a: { text: 'twice', value: 2, unit: 'x', kind: 'multiple' },
        b: { text: 'thrice', value: 3, unit: 'x', kind: 'multiple' },
        verdict: 'differ',
      },
      why: '',
    },
  ],
})
const sources: SourcesDocument = {
  version: 1,
  conversations: [from(0, 1, [wrong, link(3, { score: 0.5 })]), from(1, 3, [link(1, { kind: 'context' })])],
}

beforeEach(() => {
  // jsdom has no layout to scroll and none to watch.
  globalThis.scrollTo = () => {}
  globalThis.scrollBy = () => {}
  Element.prototype.scrollTo = () => {}
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})
afterEach(cleanup)

const library = { ...fakeLibrary(episodes, [article]), sources: async () => sources }
async function open(
  route: Partial<ArticleRoute> = {},
  own: Partial<typeof library> = {},
  preferred = ['en'],
) {
  const store = createStore(fakeServices({ library: { ...library, ...own }, preferred }))
  const drawn = await draw(<ArticleScreen route={{ screen: 'article', id, ...route }} />, {
    at: `/a/${id}`,
    store,
  })
  return { ...drawn, store }
}

describe('what an article goes back to', () => {
  test('is told for each conversation, with what contradicts', async () => {
    await open()
    for (const title of ['On tides', 'On bees'])
      expect(screen.getByRole('link', { name: title }).parentElement!.textContent).toBe(
        `1 of 3 sentences goes back to ${title}`,
      )
    expect(screen.getByRole('link', { name: '2 warnings: speaker and number' }).getAttribute('href')).toBe(
      `/a/${id}/1`,
    )
    expect(screen.getAllByRole('slider').map(each => each.getAttribute('aria-valuetext'))).toEqual([
      'Turn 2, Tomás Leal · 1 sentence',
      'Turn 1, Ines Duarte · 1 sentence',
    ])
  })
  test('is marked behind its sentence, and said without being seen', async () => {
    const { container } = await open()
    screen.getByRole('link', { name: 'Quotes turn 2, Tomás Leal and 1 other (warning)' })
    screen.getByRole('link', { name: 'Background: turn 1, Ines Duarte' })
    expect(container.querySelector('#p1')!.textContent).toBe(lines[0])
    expect(container.querySelectorAll('[data-mark]')).toHaveLength(2)
  })
  test('speaks Chinese', async () => {
    await open({ sentence: 1 }, {}, ['zh-CN'])
    screen.getByRole('link', { name: '2 处存疑：说话人、数字' })
    screen.getByText('对谈中说的是“twice”（2 倍），文章写作“thrice”（3 倍）。')
    screen.getByText('文章说这话出自Ines，文字稿中是Tomás Leal。')
  })
})

describe('an open sentence', () => {
  test('has the turn beside it, the same words marked in all three texts, and numbers that contradict in two', async () => {
    const { container } = await open({ sentence: 1 })
    const panel = screen.getByRole('region', { name: 'In the conversation, beside sentence 1' })
    await settle()
    const marked = (element: Element, kind: string) =>
      [...element.querySelectorAll(`span[class*="${kind}"]`)].map(each => each.textContent)
    expect(marked(container.querySelector('#s1')!, 'same')).toEqual(['tide turns'])
    expect(marked(container.querySelector('#s1')!, 'differs')).toEqual(['thrice'])
    expect(marked(panel, 'same')).toEqual(['tide turns', '潮水'])
    expect(marked(panel, 'differs')).toEqual(['twice'])
    expect(within(panel).getByText('潮水', { exact: false }).closest('p')!.lang).toBe('zh')
    within(panel).getByText('The article has Ines saying this; in the transcript it is Tomás Leal.')
    expect(within(panel).getByRole('link', { name: 'Read in the conversation' }).getAttribute('href')).toBe(
      `/e/on-tides/2.1?from=/a/${id}/1`,
    )
  })
  test('lights the words that go with those under the pointer', async () => {
    const { container } = await open({ sentence: 1 })
    await settle()
    const lit = () => [...container.querySelectorAll('[data-words][data-now]')].map(each => each.textContent)
    const words = container.querySelector('#s1 [data-words]')!
    fireEvent.pointerOver(words)
    expect(lit()).toEqual(['tide turns', 'tide turns', '潮水'])
    fireEvent.pointerOver(container.querySelector('h1')!)
    expect(lit()).toEqual([])
  })
  test('shows another of its turns when asked', async () => {
    await open({ sentence: 1 })
    await settle()
    fireEvent.click(screen.getByRole('button', { name: 'Turn 3' }))
    screen.getByText('I never saw the tide.')
    expect(screen.getByRole('button', { name: 'Turn 3' }).getAttribute('aria-pressed')).toBe('true')
  })
  test('fetches its conversation, and no other', async () => {
    const { store } = await open({ sentence: 3 })
    await settle()
    expect(Object.keys(store.getState().episodes)).toEqual(['on-bees'])
  })
  test('that goes back to nothing is lit by itself', async () => {
    const { container, store } = await open({ sentence: 2 })
    expect(container.querySelector('[data-sentence="2"]')!.hasAttribute('data-lit')).toBe(true)
    expect(screen.queryByRole('region')).toBeNull()
    expect(store.getState().episodes).toEqual({})
  })
  test('says when the conversation no longer has its turn', async () => {
    const gone = { ...sources, conversations: [from(0, 1, [link(44)])] }
    await open({ sentence: 1 }, { sources: async () => gone })
    await settle()
    screen.getByText('The conversation no longer has this turn.')
  })
})

describe('without sources', () => {
  test('the text is there, and what failed is asked for again below it', async () => {
    let tries = 0
    const failing = async () => {
      if (tries++ === 0) throw new LibraryError('unreachable', 'no network')
      return sources
    }
    const { container } = await open({}, { sources: failing })
    const text = container.querySelector('#p1')
    expect(text!.textContent).toBe(lines[0])
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(container.querySelector('#p1')).toBe(text)
    await settle()
    expect(container.querySelectorAll('[data-mark]')).toHaveLength(2)
  })
  test.each([
    [id, 1],
    ['~mine', 0],
  ])('the line that it goes back to nothing: %s', async (asked, count) => {
    const own = { ...article, entry: { ...article.entry, id: asked } }
    await open(
      { id: asked },
      { ...fakeLibrary([], [own]), sources: async () => ({ version: 1, conversations: [] }) },
    )
    screen.getByRole('heading', { level: 1 })
    expect(screen.queryAllByText(/Nothing in this article/)).toHaveLength(count)
  })
  test('a library that has no such documents says nothing of it', async () => {
    const missing = () => Promise.reject(new LibraryError('missing', 'none'))
    await open({}, { sources: missing })
    expect(screen.queryByText(/Nothing in this article|could not be fetched/)).toBeNull()
  })
})
