// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Span } from '../../src/core/text/span.ts'
import { Notice } from '../../src/ui/app/Notice.tsx'
import { SettingsMenu } from '../../src/ui/app/SettingsMenu.tsx'
import { FoldLine } from '../../src/ui/episode/FoldLine.tsx'
import { TurnView } from '../../src/ui/episode/TurnView.tsx'
import { draw, talk } from './episode-page.tsx'

describe('TurnView', () => {
  const turn = (
    number: number,
    more: { columns?: readonly string[]; marks?: ReadonlyMap<number, readonly Span[]>; lit?: boolean } = {},
  ) => {
    const onCopy = vi.fn<(turn: number) => void>()
    draw(
      <TurnView
        turn={talk.turns[number - 1]!}
        name="Mara Osei"
        columns={more.columns ?? ['en', 'zh']}
        href={`/e/tides/${number}`}
        marks={more.marks}
        lit={more.lit ?? false}
        now={false}
        signs={undefined}
        onBeside={() => {}}
        onCopy={onCopy}
      />,
    )
    return onCopy
  }
  test('is an article with a name, its sides in their languages', () => {
    turn(1)
    const article = screen.getByRole('article', { name: 'Turn 1, Mara Osei' })
    expect(article.id).toBe('t1')
    expect(screen.getByText('The tide came in early.').lang).toBe('en')
    expect(screen.getByText('潮水来得很早。').lang).toBe('zh')
  })
  test('a press on the number copies; with a modifier it stays a link', () => {
    const onCopy = turn(1)
    const number = screen.getByRole('link', { name: 'Copy a link to turn 1' })
    expect(number.getAttribute('href')).toBe('/e/tides/1')
    expect(fireEvent.click(number)).toBe(false)
    expect(onCopy.mock.calls).toEqual([[1]])
    number.addEventListener('click', event => event.preventDefault())
    fireEvent.click(number, { ctrlKey: true })
    expect(onCopy).toHaveBeenCalledOnce()
  })
  test('what nobody translated shows as a gap', () => {
    turn(3)
    screen.getByText('No Chinese here')
  })
  test('one column shows one language', () => {
    turn(1, { columns: ['zh'] })
    expect(screen.queryByText('The tide came in early.')).toBeNull()
  })
  test('marks stand on the words, and the text stays whole', () => {
    turn(1, { marks: new Map([[0, [{ start: 4, end: 8 }]]]) })
    const [mark] = screen.getByRole('article').getElementsByTagName('mark')
    expect(mark!.textContent).toBe('tide')
    expect(mark!.parentElement!.textContent).toBe('The tide came in early.')
  })
  test('is lit only where the address points', () => {
    turn(1, { lit: true })
    expect(screen.getByRole('article').dataset.lit).toBe('true')
  })
})

describe('FoldLine', () => {
  const fold = (from: number, to: number, names: readonly string[]) => {
    const onOpen = vi.fn<(from: number, to: number) => void>()
    draw(<FoldLine row={{ kind: 'fold', from, to, speakers: [] }} names={names} onOpen={onOpen} />)
    return onOpen
  }
  test('counts the turns, names who spoke, and opens them', () => {
    const onOpen = fold(4, 5, ['Jun Park'])
    fireEvent.click(screen.getByRole('button', { name: '2 turns by Jun Park', expanded: false }))
    expect(onOpen.mock.calls[0]!.slice(0, 2)).toEqual([4, 5])
  })
  test('one turn is one turn', () => {
    fold(4, 4, ['Jun Park'])
    screen.getByRole('button', { name: '1 turn by Jun Park' })
  })
  test('of many it names three', () => {
    fold(1, 9, ['A', 'B', 'C', 'D'])
    screen.getByRole('button', { name: '9 turns by A, B, and C and others' })
  })
})

describe('Notice', () => {
  afterEach(() => void vi.useRealTimers())

  test('is a status that is there before it has something to say, and hushes after a while', () => {
    vi.useFakeTimers()
    const store = draw(<Notice />)
    expect(screen.getByRole('status').textContent).toBe('')
    act(() => store.getState().say('Link to turn 3 copied'))
    expect(screen.getByRole('status').textContent).toBe('Link to turn 3 copied')
    act(() => void vi.advanceTimersByTime(60_000))
    expect(screen.getByRole('status').textContent).toBe('')
  })
  test('a failure interrupts, and stays longer than a success', () => {
    vi.useFakeTimers()
    const store = draw(<Notice />)
    act(() => store.getState().say('The browser did not allow copying', 'failed'))
    act(() => void vi.advanceTimersByTime(8000))
    expect(screen.getByRole('alert').textContent).toBe('The browser did not allow copying')
    expect(screen.getByRole('status').textContent).toBe('')
  })
})

describe('SettingsMenu', () => {
  // jsdom hides what is a popover; here it only matters what it sets.
  const menu = async () => {
    const store = draw(<SettingsMenu />)
    fireEvent.click(screen.getByRole('button', { name: 'Appearance and language' }))
    await screen.findByRole('group', { name: 'Theme', hidden: true })
    return { store }
  }

  test('sets theme, typeface, language, marks and keys', async () => {
    const { store } = await menu()
    const press = (role: string, name: string) =>
      fireEvent.click(screen.getByRole(role, { name, hidden: true }))
    press('radio', 'Sepia')
    press('radio', 'Sans')
    press('checkbox', 'Single-key shortcuts')
    expect(store.getState().settings).toMatchObject({ theme: 'sepia', face: 'sans', keys: false })
    press('checkbox', 'Marks of the news')
    press('checkbox', 'Marks where the languages disagree')
    expect(store.getState().settings).toMatchObject({ news: false, disagree: false })
    press('radio', '简体中文')
    await waitFor(() => expect(store.getState().settings.words).toBe('zh'))
  })
  test('the size goes in steps and stops at the ends', async () => {
    const { store } = await menu()
    const larger = screen.getByRole('button', { name: 'Larger text', hidden: true }) as HTMLButtonElement
    for (let step = 0; step < 20 && !larger.disabled; step++) fireEvent.click(larger)
    expect(store.getState().settings.size).toBe(24)
    expect(larger.disabled).toBe(true)
    const smaller = screen.getByRole('button', { name: 'Smaller text', hidden: true }) as HTMLButtonElement
    for (let step = 0; step < 20 && !smaller.disabled; step++) fireEvent.click(smaller)
    expect(store.getState().settings.size).toBe(15)
  })
  test('each choice says what it is for, and the language names itself', async () => {
    await menu()
    for (const name of ['Theme', 'Typeface', 'Interface']) screen.getByRole('group', { name, hidden: true })
    expect(screen.getByText('简体中文').closest('[lang]')!.getAttribute('lang')).toMatch(/^zh/)
  })
})
