// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Episode } from '../../src/core/transcript/episode.ts'
import { readingOf } from '../../src/state/reading.ts'
import { createStore } from '../../src/state/store.ts'
import { loadWords } from '../../src/ui/words/words.ts'
import { ConversationMap, type MapView } from '../../src/ui/episode/ConversationMap.tsx'
import { bucketsOf, frameOf, lanesOf } from '../../src/ui/episode/map-frame.ts'
import { StoreContext } from '../../src/ui/store-context.ts'
import { fakeServices } from '../state/fake-services.ts'

/** jsdom has no layout: every map is 60 × 410, so that the conversation lies from 5 to 405. */
class Measured {
  readonly tell: ResizeObserverCallback
  constructor(tell: ResizeObserverCallback) {
    this.tell = tell
  }
  observe() {
    this.tell([{ contentRect: { width: 60, height: 410 } } as ResizeObserverEntry], this)
  }
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Measured)
  Element.prototype.setPointerCapture = () => {}
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const names: Record<string, string> = { A: 'Ines', B: 'Pavel', C: 'Mio' }

/** A conversation whose turns are spoken by these letters, each as many words long as the next digit says; `|` begins a chapter. */
function conversation(score: string): Episode {
  const span = { start: 0, end: 0 }
  const turns: Episode['turns'][number][] = []
  const chapters: Episode['chapters'][number][] = []
  let words = 0
  for (const [, bar, label, digit] of score.matchAll(/(\|)|([A-Z])(\d)/g)) {
    // Chapters lie where 175 words a minute bring the talk.
    if (bar)
      chapters.push({
        ...span,
        title: `Chapter ${chapters.length + 1}`,
        lang: 'en',
        startMs: (words / 175) * 60_000,
      })
    if (!label) continue
    const amount = Number(digit) * 175
    words += amount
    turns.push({
      ...span,
      number: turns.length + 1,
      speaker: label,
      sides: [{ ...span, lang: 'en', text: 'word '.repeat(amount) }],
    })
  }
  const speakers = [...new Set(turns.map(turn => turn.speaker))].map(label => ({
    label,
    name: { en: names[label] ?? label },
    aliases: [],
    confidence: 1,
    evidence: [],
  }))
  return {
    kind: 'episode',
    title: { en: 'A talk' },
    titles: [],
    languages: ['en'],
    notes: [],
    chapters,
    speakers,
    turns,
    rest: [],
  }
}

const talk = '|A1B1A1B1|A1B1|C1B1'

function show(score = talk, props: Partial<React.ComponentProps<typeof ConversationMap>> = {}) {
  const reading = readingOf(conversation(score))
  const went: string[] = []
  let listener: ((view: MapView) => void) | undefined
  const store = createStore(fakeServices())
  const { container } = render(
    <StoreContext value={store}>
      <ConversationMap
        reading={reading}
        from={1}
        to={reading.episode.turns.length}
        keep={new Set()}
        hits={[]}
        subscribe={next => {
          listener = next
          return () => {}
        }}
        onGo={(turn, into, how) => went.push(`${how} ${turn} ${Math.round(into * 100)}%`)}
        {...props}
      />
    </StoreContext>,
  )
  const look = (first: number, last: number) =>
    act(() => listener?.({ first: { turn: first, into: 0 }, last: { turn: last, into: 1 } }))
  return { slider: screen.queryByRole('slider')!, container, went, look, store }
}

/** What keys do, one after another, when the page shows turns `from` to `to`. */
function check(keys: string, [from, to]: readonly [number, number], picture: string, props = {}) {
  const { slider, went, look } = show(talk, props)
  look(from, to)
  for (const key of keys.split(' ')) fireEvent.keyDown(slider, { key })
  expect(went.map(each => each.split(' ')[1]).join(' ')).toBe(picture)
}

describe('keys', () => {
  test('go to the next turn and the one before', () => check('ArrowDown ArrowUp ArrowUp', [3, 3], '4 3 2'))
  test('count on from where they went, though the page could not scroll so far', () =>
    check('ArrowDown ArrowDown ArrowDown', [5, 8], '6 7 8'))
  test('do not leave the conversation', () => check('ArrowDown End PageDown', [8, 8], '8 8 8'))
  test('go to the next chapter and the one before', () =>
    check('PageDown PageDown PageUp PageUp', [3, 3], '5 7 5 1'))
  test('go to the ends', () => check('End Home', [3, 3], '8 1'))
  test('pass over turns that are filtered away', () =>
    check('ArrowDown ArrowDown ArrowUp', [2, 2], '3 5 3', { keep: new Set(['A']) }))
  test('pass over turns that the news does not quote, while only those are shown', () =>
    check('ArrowDown ArrowDown ArrowUp', [2, 2], '3 6 3', { only: new Set([3, 6]) }))
  test('with modifiers are the browser’s', () => {
    const { slider, went } = show()
    fireEvent.keyDown(slider, { key: 'ArrowLeft', altKey: true })
    expect(went).toEqual([])
  })
  test('go ten turns further where there are no chapters', () => {
    const { slider, went } = show('A1B1'.repeat(10))
    fireEvent.keyDown(slider, { key: 'PageDown' })
    fireEvent.keyDown(slider, { key: 'PageDown' })
    expect(went).toEqual(['key 11 0%', 'key 20 0%'])
  })
})

describe('a pointer', () => {
  // Eight turns of one length lie 48 px apart from 5 on.
  const at = (clientY: number) => ({
    clientY,
    button: 0,
    isPrimary: true,
    pointerId: 1,
    pointerType: 'mouse',
  })

  test('goes where it is pressed, and where it is dragged', () => {
    const { slider, went } = show()
    fireEvent.pointerMove(slider, at(300))
    fireEvent.pointerDown(slider, at(5 + 48 * 2.5))
    fireEvent.pointerMove(slider, at(5 + 48 * 2.5 + 1))
    fireEvent.pointerMove(slider, at(5 + 48 * 4))
    fireEvent.pointerUp(slider, at(5 + 48 * 4))
    fireEvent.pointerMove(slider, at(300))
    expect(went).toEqual(['click 3 50%', 'drag 5 0%'])
  })
  test('beyond an end goes to the end', () => {
    const { slider, went } = show()
    fireEvent.pointerDown(slider, at(-30))
    fireEvent.pointerMove(slider, at(999))
    expect(went).toEqual(['click 1 0%', 'drag 8 100%'])
  })
  test('with another button does nothing', () => {
    const { slider, went } = show()
    fireEvent.pointerDown(slider, { ...at(50), button: 2 })
    expect(went).toEqual([])
  })
  test('is told who speaks there', () => {
    const { slider } = show()
    fireEvent.pointerMove(slider, at(5 + 48 * 6.5))
    const label = screen.getByText('Turn 7, Mio').parentElement!
    expect(label.textContent).toBe('Turn 7, MioChapter 3')
    expect(label.hidden).toBe(false)
    fireEvent.pointerLeave(slider)
    expect(label.hidden).toBe(true)
  })
  test('runs to the right on a lying map', () => {
    // Measured as 60 wide: the conversation lies from 5 to 55.
    const { slider, went } = show('A1B1', { orientation: 'horizontal' })
    fireEvent.pointerDown(slider, { ...at(0), clientX: 5 + 25 })
    expect(went).toEqual(['click 2 0%'])
    expect(slider.getAttribute('aria-orientation')).toBe('horizontal')
  })
})

describe('the slider', () => {
  test('says where the reader is as they scroll', () => {
    const { slider, look } = show()
    const value = () => `${slider.getAttribute('aria-valuenow')}: ${slider.getAttribute('aria-valuetext')}`
    expect(value()).toBe('1: Turn 1, Ines, Chapter 1')
    look(6, 8)
    expect(value()).toBe('6: Turn 6, Pavel, Chapter 2')
    fireEvent.keyDown(slider, { key: 'ArrowDown' })
    expect(value()).toBe('7: Turn 7, Mio, Chapter 3')
    expect(slider.getAttribute('aria-valuemax')).toBe('8')
  })
  test('says that a turn is in the news', () => {
    const { slider, look } = show(talk, {
      signs: new Map([
        [2, { passages: 1, quotes: 0, findings: 0 }],
        [3, { passages: 0, quotes: 0, findings: 1 }],
      ]),
    })
    look(2, 3)
    expect(slider.getAttribute('aria-valuetext')).toBe('Turn 2, Pavel, Chapter 1, in the news')
    look(3, 4)
    expect(slider.getAttribute('aria-valuetext')).toBe('Turn 3, Ines, Chapter 1')
  })
  test('has a name and says which keys it knows', () => {
    const { slider } = show()
    expect(screen.getByRole('slider', { name: 'Conversation map' })).toBe(slider)
    expect(document.getElementById(slider.getAttribute('aria-describedby')!)?.textContent).toContain(
      'Arrow keys',
    )
  })
  test('is not there where nobody speaks', () => expect(show('').slider).toBeNull())
})

describe('the picture', () => {
  const bracket = (container: HTMLElement) => {
    const rect = [...container.querySelectorAll('rect')].at(-1)!
    return `${rect.getAttribute('y')} + ${rect.getAttribute('height')}`
  }
  test('has one path a speaker, and dims who is filtered away', () => {
    const { container } = show(talk, { keep: new Set(['B']) })
    const bars = [...container.querySelectorAll('path[data-speaker]')]
    expect(bars.map(bar => bar.hasAttribute('data-dimmed'))).toEqual([true, false, true])
    // A speaks in three turns, B in four, C in one: a subpath each.
    expect(bars.map(bar => bar.getAttribute('d')!.split('M').length - 1)).toEqual([3, 4, 1])
  })
  test('dims the turns that are left out, whoever speaks', () => {
    const { container } = show(talk, { only: new Set([2, 3]) })
    const bars = [...container.querySelectorAll('path[data-speaker]')]
    const drawn = (dimmed: boolean) =>
      bars
        .filter(bar => bar.hasAttribute('data-dimmed') === dimmed)
        .map(bar => bar.getAttribute('d')!.split('M').length - 1)
    expect(drawn(true)).toEqual([2, 3, 1])
    expect(drawn(false)).toEqual([1, 1, 0])
  })
  test('has dots for the news, what it quotes apart from the rest, and none for a disagreement', () => {
    const quoted = { passages: 2, quotes: 1, findings: 0 }
    const told = { passages: 1, quotes: 0, findings: 0 }
    const { container } = show(talk, {
      signs: new Map([
        [1, quoted],
        [2, told],
        [4, told],
        [5, { passages: 0, quotes: 0, findings: 1 }],
        [6, told],
      ]),
    })
    const paths = [...container.querySelectorAll('path:not([data-speaker])')].map(
      path => path.getAttribute('d')!.split('M').length - 1,
    )
    // Ticks of three chapters, what is told of, what is quoted; no hits.
    expect(paths).toEqual([3, 3, 1, 0])
  })
  test('has a bracket around what is on screen', () => {
    const { container, look } = show()
    look(1, 2)
    expect(bracket(container)).toBe(`3 + ${96 + 4}`)
    look(7, 8)
    expect(bracket(container)).toBe(`${5 + 48 * 6 - 2} + ${96 + 4}`)
  })
  test('keeps the bracket when the interface changes its language, and says the place in it', async () => {
    await loadWords('zh')
    const { container, look, slider, store } = show()
    look(7, 8)
    act(() => store.getState().set({ words: 'zh' }))
    expect(bracket(container)).toBe(`${5 + 48 * 6 - 2} + ${96 + 4}`)
    expect(slider.getAttribute('aria-valuetext')).toBe('第 7 轮，Mio，Chapter 3')
  })
  test('marks the hits, those at one point once, and the one that the reader is at', () => {
    const { container } = show(talk, { hits: [2, 2, 5], currentHit: 5 })
    const paths = [...container.querySelectorAll('path:not([data-speaker])')].map(path =>
      path.getAttribute('d')!,
    )
    // Ticks of three chapters, two hits, the current one.
    expect(paths.map(path => path.split('M').length - 1)).toEqual([3, 2, 1])
  })
  test('shows which part is in the page, and where the address points', () => {
    const rects = (props: object) => show(talk, props).container.querySelectorAll('rect').length
    expect(rects({})).toBe(1)
    cleanup()
    expect(rects({ from: 5, to: 8 })).toBe(2)
    cleanup()
    expect(rects({ target: { from: 2, to: 3 } })).toBe(2)
  })
})

describe('a frame', () => {
  const size = { width: 64, height: 800 }
  test.each([1, 5, 8, 14, 40])('for %d speakers keeps the lanes inside', speakers => {
    const frame = frameOf(size, 'vertical', speakers, 500)
    const end = frame.firstLane + (frame.lanes - 1) * frame.pitch + frame.breadth
    expect(end).toBeLessThanOrEqual(frame.marks - frame.markBreadth / 2)
    expect(frame.lanes).toBe(Math.min(speakers, 14))
    expect(frame.marks + frame.markBreadth / 2).toBeLessThanOrEqual(frame.dots - frame.dotBreadth / 2)
  })
  test('is no longer than a few turns deserve', () =>
    expect(frameOf(size, 'vertical', 2, 3).length).toBe(144))
  test('shows each turn as long as there is room', () => {
    expect(bucketsOf(frameOf(size, 'vertical', 2, 300), 300)).toBe(0)
    expect(bucketsOf(frameOf(size, 'vertical', 2, 900), 900)).toBeGreaterThan(200)
  })
  test('too narrow for all lets those share a lane who say least', () => {
    expect(lanesOf([0.1, 0.5, 0.05, 0.35], 3)).toEqual([2, 0, 2, 1])
    expect(lanesOf([0.1, 0.9], 3)).toEqual([0, 1])
  })
})
