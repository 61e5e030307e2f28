// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Beside, EpisodeRoute } from '../../src/core/link/route.ts'
import type { CheckDocument, Finding } from '../../src/core/transcript/check-document.ts'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import type { Pairing } from '../../src/core/transcript/pairing.ts'
import { LibraryError } from '../../src/services/library.ts'
import { readingOf } from '../../src/state/reading.ts'
import { createStore, type Store } from '../../src/state/store.ts'
import { CheckPanel } from '../../src/ui/news/CheckPanel.tsx'
import { makeEpisode } from '../episode-maker.ts'
import { fakeLibrary, fakeServices } from '../state/fake-services.ts'
import { pairTurn } from '../state/pair-turn.ts'
import { settle } from './draw.tsx'
import { draw } from './episode-page.tsx'

const episode = makeEpisode(
  `A | The dam gives 30 gigawatts. So says Mara Osay. | 大坝发电三千兆瓦。玛拉这么说。
   B | Nobody knows.`,
)
const pairing: Pairing = {
  languages: ['en', 'zh'],
  turns: ['1:1 1:1', '1:0'].map((sketch, i) => pairTurn(episode.turns[i]!, sketch)),
  crossing: [],
}
const findings: readonly Finding[] = [
  {
    turn: 1,
    kind: 'number',
    severity: 'high',
    a: { side: 0, start: 14, end: 26 },
    b: { side: 1, start: 4, end: 8 },
    told: {
      about: 'numbers',
      a: { text: '30 gigawatts', value: 3e10, unit: 'W', kind: 'power' },
      b: { text: '三千兆瓦', value: 3e9, unit: 'W', kind: 'power' },
      verdict: 'differ',
      factor: 10,
    },
    why: '',
  },
  {
    turn: 2,
    kind: 'missing',
    severity: 'medium',
    a: { side: 0, start: 0, end: 13 },
    b: null,
    told: { about: 'missing', which: 'b', what: 'turn' },
    why: '',
  },
  {
    turn: 1,
    kind: 'name',
    severity: 'low',
    a: { side: 0, start: 36, end: 45 },
    b: null,
    told: { about: 'name', written: 'Mara Osay', usual: 'Mara Osei', source: 'notes' },
    why: '',
  },
]

/** A store whose library has these findings, or fails as often as it is said and then has them. */
function storeOf(document: CheckDocument, failures = 0): Store {
  let left = failures
  const library = {
    ...fakeLibrary(),
    check: async () => {
      if (left-- > 0) throw new LibraryError('unreachable', 'no')
      return document
    },
  }
  return createStore(fakeServices({ library }))
}

/** Draws the panel at a turn, or at none, and waits until it has its findings. */
async function open(turn: number | undefined, store = storeOf({ version: 1, findings })) {
  const onOpen = vi.fn<(turn: number, open: Beside | undefined) => void>()
  const onClose = vi.fn<() => void>()
  const range = turn === undefined ? undefined : { from: turn, to: turn }
  const route: EpisodeRoute = { screen: 'episode', id: 'dams', by: [], q: '', open: 'check' }
  draw(
    <CheckPanel
      open="check"
      document={{} as EpisodeDocument}
      reading={readingOf(episode)}
      pairing={pairing}
      route={route}
      range={range}
      root={{ current: null }}
      onOpen={onOpen}
      onClose={onClose}
    />,
    store,
  )
  await settle()
  return { onOpen, onClose, store }
}
const list = () => within(screen.getByRole('list')).getAllByRole('button')

describe('the disagreements of a turn', () => {
  test('stand with both readings side by side and what these come to', async () => {
    await open(1)
    expect(screen.getByRole('heading', { name: 'Number Serious' })).toBeTruthy()
    const shown = screen.getAllByRole('definition').map(each => each.textContent)
    expect(shown.slice(0, 2)).toEqual(['30 gigawatts30 GW', '三千兆瓦3 GW'])
    expect(screen.getByText('A factor of 10.')).toBeTruthy()
    expect(shown.slice(2)).toEqual(['Mara Osay', 'Mara Osei'])
    expect(screen.getByText('In the show notes')).toBeTruthy()
  })
  test('stand in their sentences, each in its language, with the words underlined', async () => {
    await open(1)
    const quote = screen.getByText('30 gigawatts', { selector: 'blockquote span' }).closest('blockquote')!
    expect([quote.textContent, quote.lang, quote.dir]).toEqual(['The dam gives 30 gigawatts.', 'en', 'auto'])
    const other = screen.getByText('三千兆瓦', { selector: 'blockquote span' }).closest('blockquote')!
    expect([other.textContent, other.lang]).toEqual(['大坝发电三千兆瓦。', 'zh'])
  })
  test('say what a language lacks', async () => {
    await open(2)
    expect(screen.getByRole('heading', { name: 'Left out Worth a look' })).toBeTruthy()
    expect(screen.getByText('This turn has no translation.')).toBeTruthy()
    expect(screen.getByText('No Chinese here')).toBeTruthy()
  })
  test('know their place among all, and the way to the next and previous', async () => {
    const { onOpen } = await open(1)
    expect(screen.getByText('1 and 3 of 3')).toBeTruthy()
    const previous = screen.getByRole('button', { name: 'Previous disagreement' })
    expect(previous.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(previous)
    expect(onOpen).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Next disagreement' }))
    expect(onOpen.mock.calls).toEqual([[2, 'check']])
  })
  test('are none where there are none', async () => {
    await open(1, storeOf({ version: 1, findings: [findings[1]!] }))
    expect(screen.getByText('Nothing was found to disagree in this turn.')).toBeTruthy()
    expect(list()).toHaveLength(1)
  })
})

describe('the list of all', () => {
  test('has what matters most first, says how serious, and leads there', async () => {
    const { onOpen } = await open(undefined)
    expect(list().map(each => each.textContent)).toEqual([
      'Serious: “30 gigawatts” ≠ “三千兆瓦”Turn 1',
      'Worth a look: No translationTurn 2',
      'Minor: “Mara Osay” ≠ “Mara Osei”Turn 1',
    ])
    expect(screen.getByText('三千兆瓦').lang).toBe('zh')
    fireEvent.click(list()[1]!)
    expect(onOpen.mock.calls).toEqual([[2, 'check']])
  })
  test('marks those that are shown', async () => {
    await open(1)
    expect(list().map(each => each.getAttribute('aria-current'))).toEqual(['true', null, 'true'])
  })
  test('speaks Chinese', async () => {
    const store = storeOf({ version: 1, findings })
    store.getState().set({ words: 'zh' })
    await open(1, store)
    expect(screen.getByText('相差 10 倍。')).toBeTruthy()
    expect(screen.getByText('第 1、3 处，共 3 处')).toBeTruthy()
    expect(list().map(each => each.textContent)).toContain('值得一看: 没有译文第 2 轮')
  })
})

test('what could not be fetched can be asked for again', async () => {
  await open(1, storeOf({ version: 1, findings }, 1))
  expect(screen.getByRole('alert')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await settle()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(list()).toHaveLength(3)
})

test('where nothing disagrees it says so', async () => {
  await open(undefined, storeOf({ version: 1, findings: [] }))
  expect(screen.getByText('Nothing was found to disagree in this conversation.')).toBeTruthy()
})

test('Escape closes it', async () => {
  const { onClose } = await open(1)
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
  expect(onClose).toHaveBeenCalledOnce()
})
