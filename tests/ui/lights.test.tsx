// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Pairing } from '../../src/core/transcript/pairing.ts'
import { createLights, litSentences } from '../../src/ui/episode/lights.ts'
import { stepPair } from '../../src/ui/episode/light-gestures.ts'
import { pointAt, rangesOf } from '../../src/ui/episode/page-text.ts'
import { makeEpisode } from '../episode-maker.ts'
import { pairTurn } from '../state/pair-turn.ts'

const { turns } = makeEpisode(
  `A | Salt is old. It is cheap! | 盐很古老。它便宜！
   B | Who knows. Not me. | 谁知道。
   C | One more. | 再来一个。`,
)
const pairing: Pairing = {
  languages: ['en', 'zh'],
  turns: ['1:1 1:1?', '1:1 1:0', '1:1'].map((sketch, i) => pairTurn(turns[i]!, sketch)),
  crossing: [],
}

/** A page of these turns, as the reader draws them; the second cut into rows, the first with a mark in it. */
function drawPage(): HTMLElement {
  document.body.innerHTML = `<main>
    <article data-turn="1"><p data-side="0">Salt is <mark>old</mark>. It is cheap!</p><p data-side="1">盐很古老。它便宜！</p></article>
    <article data-turn="2"><p data-side="0" data-start="0">Who knows.</p><p data-side="1" data-start="0">谁知道。</p><p data-side="0" data-start="11">Not me.</p></article>
    <article data-turn="3"><p data-side="0">One more.</p><p data-side="1">再来一个。</p></article>
  </main>`
  return document.querySelector('main')!
}

describe('places on the page', () => {
  const turn = (number: number) => drawPage().querySelector(`[data-turn="${number}"]`)!
  const check = (number: number, side: number, start: number, end: number, ...shown: readonly string[]) =>
    expect(rangesOf(turn(number), side, { start, end }).map(String)).toEqual(shown)

  test('of a span, across marks', () => check(1, 0, 5, 16, 'is old. It '))
  test('of a span in a row', () => check(2, 0, 11, 14, 'Not'))
  test('of a span across rows', () => check(2, 0, 4, 14, 'knows.', 'Not'))
  test('of a side that is not shown', () => check(2, 5, 0, 3))

  test('back again, whatever elements lie between', () => {
    const page = drawPage()
    const after = page.querySelector('mark')!.nextSibling!
    expect(pointAt(after, 2)).toEqual({ turn: 1, side: 0, offset: 13 })
    const row = page.querySelector('[data-start="11"]')!.firstChild!
    expect(pointAt(row, 4)).toEqual({ turn: 2, side: 0, offset: 15 })
    expect(pointAt(page, 0)).toBeUndefined()
  })
})

describe('what a pair lights', () => {
  const check = (turn: number, bead: number, chosen: boolean, ...sides: readonly number[]) =>
    expect(litSentences(pairing, { turn, bead }, chosen).map(({ side }) => side)).toEqual(sides)

  test('is both halves', () => check(1, 0, false, 0, 1))
  test('is nothing where the pairing is not sure, rather than something wrong', () => check(1, 1, false))
  test('is the sentence alone where it was chosen', () => check(1, 1, true, 0))
  test('is the sentence alone that nobody translated', () => check(2, 1, false, 0))
  test('is nothing where there is none', () => check(9, 0, true))
})

describe('lights', () => {
  const highlights = new Map<string, readonly Range[]>()
  beforeEach(() => {
    vi.stubGlobal(
      'Highlight',
      class {
        ranges: readonly Range[]
        constructor(...ranges: readonly Range[]) {
          this.ranges = ranges
        }
      },
    )
    vi.stubGlobal('CSS', {
      highlights: {
        set: (name: string, { ranges }: { ranges: readonly Range[] }) => highlights.set(name, ranges),
        delete: (name: string) => highlights.delete(name),
      },
    })
    highlights.clear()
  })
  afterEach(() => vi.unstubAllGlobals())
  const shown = (name = 'pair') => (highlights.get(name) ?? []).map(String)

  test('the pair that is pointed at goes before the one that is held', () => {
    const page = drawPage()
    const lights = createLights(
      () => page,
      () => pairing,
    )
    lights.hold({ turn: 1, bead: 0 })
    expect(shown()).toEqual(['Salt is old.', '盐很古老。'])
    lights.point({ turn: 2, bead: 0 })
    expect(shown()).toEqual(['Who knows.', '谁知道。'])
    lights.point(undefined)
    expect(shown()).toEqual(['Salt is old.', '盐很古老。'])
    lights.hold(undefined)
    expect(shown()).toEqual([])
  })
  test('are lit again in a text that was drawn anew', () => {
    let page = drawPage()
    const lights = createLights(
      () => page,
      () => pairing,
    )
    lights.hold({ turn: 3, bead: 0 })
    lights.words(3, [{ side: 0, start: 4, end: 8 }])
    page = drawPage()
    lights.refresh()
    expect(highlights.get('pair')![0]!.startContainer.isConnected).toBe(true)
    expect(shown('pair-words')).toEqual(['more'])
  })
})

describe('the next pair', () => {
  const check = (
    from: { turn: number; bead?: number },
    by: 1 | -1,
    to: { turn: number; bead: number } | undefined,
  ) => expect(stepPair(drawPage(), pairing, from, by)).toEqual(to)

  test('of a turn is its first', () => check({ turn: 2 }, 1, { turn: 2, bead: 0 }))
  test('backwards its last', () => check({ turn: 2 }, -1, { turn: 2, bead: 1 }))
  test('follows in the turn', () => check({ turn: 1, bead: 0 }, 1, { turn: 1, bead: 1 }))
  test('follows in the next turn', () => check({ turn: 1, bead: 1 }, 1, { turn: 2, bead: 0 }))
  test('goes before in the last turn', () => check({ turn: 2, bead: 0 }, -1, { turn: 1, bead: 1 }))
  test('is none at the end', () => check({ turn: 3, bead: 0 }, 1, undefined))
})
