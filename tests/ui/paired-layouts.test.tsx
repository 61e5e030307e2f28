// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { TextMark } from '../../src/ui/parts/MarkedText.tsx'
import { CoverBody } from '../../src/ui/episode/CoverBody.tsx'
import { LinesBody } from '../../src/ui/episode/LinesBody.tsx'
import type { Cover } from '../../src/ui/episode/turn-body.ts'
import { makeEpisode } from '../episode-maker.ts'
import { pairTurn } from '../state/pair-turn.ts'
import { draw } from './episode-page.tsx'

const talk = makeEpisode('A | Salt is old. It is cheap! Nobody asks. | 盐很古老。它便宜！')
const [turn] = talk.turns
const pairs = pairTurn(turn!, '1:1 1:1 1:0')
const columns = ['en', 'zh']

const paragraphs = () => [...document.querySelectorAll('p')].map(each => each.textContent)

describe('LinesBody', () => {
  test('draws a row for each pair, and a gap as a gap', () => {
    draw(<LinesBody turn={turn!} columns={columns} marks={undefined} pairs={pairs} />)
    expect(paragraphs()).toEqual([
      'Salt is old.',
      '盐很古老。',
      'It is cheap!',
      '它便宜！',
      'Nobody asks.',
      '—No Chinese here',
    ])
  })
  test('says where each piece of text is from', () => {
    draw(<LinesBody turn={turn!} columns={columns} marks={undefined} pairs={pairs} />)
    const piece = screen.getByText('It is cheap!')
    expect(piece.dataset).toMatchObject({ side: '0', start: '13' })
    expect(piece.lang).toBe('en')
  })
  test('puts marks into the row that has the words', () => {
    const marks = new Map<number, readonly TextMark[]>([
      [0, [{ start: 19, end: 24 }]],
      [1, [{ start: 6, end: 8, soft: true }]],
    ])
    draw(<LinesBody turn={turn!} columns={columns} marks={marks} pairs={pairs} />)
    expect(document.querySelector('mark')!.textContent).toBe('cheap')
    expect(document.querySelector('mark')!.closest('p')!.textContent).toBe('It is cheap!')
    expect(document.querySelector('[data-counterpart]')!.textContent).toBe('便宜')
  })
  test('draws a turn in one language as it is', () => {
    const one = makeEpisode('A | Only this. And that.').turns[0]!
    draw(<LinesBody turn={one} columns={columns} marks={undefined} pairs={pairTurn(one, '1:0 1:0')} />)
    expect(paragraphs()).toEqual(['Only this. And that.', 'No Chinese here'])
  })
  test('leaves out no third language', () => {
    const three = makeEpisode('A | Hello. | 你好。 | Olá.').turns[0]!
    draw(<LinesBody turn={three} columns={columns} marks={undefined} pairs={pairTurn(three, '1:1')} />)
    expect(paragraphs()).toEqual(['Hello.', '你好。', 'Olá.'])
  })
})

describe('CoverBody', () => {
  const onReveal = vi.fn<Cover['onReveal']>()
  const cover = { lang: 'zh', open: false, onReveal }
  const buttons = () => screen.queryAllByRole('button', { name: 'Reveal the sentence' })

  test('covers each sentence of one language, and keeps its text', () => {
    draw(<CoverBody turn={turn!} columns={columns} marks={undefined} pairs={pairs} cover={cover} />)
    expect(buttons().map(each => each.textContent)).toEqual(['盐很古老。', '它便宜！'])
    expect(paragraphs()).toEqual(['Salt is old. It is cheap! Nobody asks.', '盐很古老。它便宜！'])
  })
  test('what is covered is not read out', () => {
    draw(<CoverBody turn={turn!} columns={columns} marks={undefined} pairs={pairs} cover={cover} />)
    for (const button of buttons()) expect(button.firstElementChild!.getAttribute('aria-hidden')).toBe('true')
  })
  test('a click, Enter and the space bar reveal', () => {
    draw(<CoverBody turn={turn!} columns={columns} marks={undefined} pairs={pairs} cover={cover} />)
    fireEvent.click(buttons()[1]!)
    fireEvent.keyDown(buttons()[0]!, { key: 'Enter' })
    fireEvent.keyDown(buttons()[0]!, { key: ' ' })
    fireEvent.keyDown(buttons()[0]!, { key: 'x' })
    expect(onReveal.mock.calls).toEqual([
      [1, 1],
      [1, 0],
      [1, 0],
    ])
  })
  test('what was revealed, and all of it when it is open, is plain text', () => {
    draw(
      <CoverBody
        turn={turn!}
        columns={columns}
        marks={undefined}
        pairs={pairs}
        cover={cover}
        revealed={new Set([0])}
      />,
    )
    expect(buttons().map(each => each.textContent)).toEqual(['它便宜！'])
  })
  test('open covers nothing', () => {
    const open = { ...cover, open: true }
    draw(<CoverBody turn={turn!} columns={columns} marks={undefined} pairs={pairs} cover={open} />)
    expect(buttons()).toEqual([])
  })
  test('a hit uncovers its sentence, what only translates one does not', () => {
    const marks = new Map<number, readonly TextMark[]>([
      [
        1,
        [
          { start: 0, end: 1, soft: true },
          { start: 6, end: 8 },
        ],
      ],
    ])
    draw(<CoverBody turn={turn!} columns={columns} marks={marks} pairs={pairs} cover={cover} />)
    expect(buttons().map(each => each.textContent)).toEqual(['盐很古老。'])
  })
})
