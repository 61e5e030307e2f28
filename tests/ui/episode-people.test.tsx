// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import { EpisodeHeader } from '../../src/ui/episode/EpisodeHeader.tsx'
import { PersonChip } from '../../src/ui/episode/PersonChip.tsx'
import { WhoDialog } from '../../src/ui/episode/WhoDialog.tsx'
import type { Person, Reading } from '../../src/state/reading.ts'
import { draw, read } from './episode-page.tsx'

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

const document = (reading: Reading, more: Partial<EpisodeDocument> = {}): EpisodeDocument => ({
  version: 1,
  entry: {
    kind: 'episode',
    id: 'tides',
    file: 'tides.txt',
    title: reading.episode.title,
    languages: reading.episode.languages,
    people: [],
    turns: reading.episode.turns.length,
    chapters: 0,
    words: 1,
  },
  episode: reading.episode,
  diagnostics: [],
  ...more,
})

describe('PersonChip', () => {
  const chip = (person: Person, pressed = false) => {
    const onToggle = vi.fn<(label: string) => void>()
    draw(<PersonChip person={person} lang="en" shortcut={2} pressed={pressed} onToggle={onToggle} />)
    return onToggle
  }
  test('says who and how much of the talk, and toggles by the label', () => {
    const onToggle = chip(read().people[0]!)
    const button = screen.getByRole('button', { name: /Mara Osei ?\d+%/ })
    expect(button.getAttribute('aria-pressed')).toBe('false')
    expect(button.getAttribute('aria-keyshortcuts')).toBe('2')
    fireEvent.click(button)
    expect(onToggle.mock.calls).toEqual([['S1']])
  })
  test('is pressed while it keeps', () => {
    chip(read().people[0]!, true)
    expect(screen.getByRole('button').getAttribute('aria-pressed')).toBe('true')
  })
  test('shows the label of somebody without a name', () => {
    chip(read().people[2]!)
    screen.getByRole('button', { name: /^S3/ })
  })
})

describe('EpisodeHeader', () => {
  const header = (
    more: Partial<EpisodeDocument> = {},
    keep: ReadonlySet<string> = new Set<string>(),
    disagree = true,
  ) => {
    const reading = read()
    const calls = {
      toggle: vi.fn<(label: string) => void>(),
      all: vi.fn<() => void>(),
      check: vi.fn<() => void>(),
      go: vi.fn<(turn: number) => void>(),
    }
    draw(
      <EpisodeHeader
        document={document(reading, more)}
        reading={reading}
        keep={keep}
        quotedOnly={false}
        onQuoted={() => {}}
        onCoverage={() => {}}
        onToggle={calls.toggle}
        onAll={calls.all}
        onCheck={disagree ? calls.check : undefined}
        onGo={calls.go}
      />,
    )
    return calls
  }
  test('has both titles, each in its language, and everyone', () => {
    header()
    expect(screen.getByRole('heading', { level: 1, name: 'A talk' }).lang).toBe('en')
    expect(screen.getByText('对谈').lang).toBe('zh')
    expect(within(screen.getByRole('group', { name: 'People' })).getAllByRole('button')).toHaveLength(3)
  })
  test('says in how many things the languages disagree, unless nobody wants to know', () => {
    const disagree = [
      [1, 2],
      [4, 1],
    ] as const
    const { check } = header({ disagree })
    fireEvent.click(screen.getByRole('button', { name: '3 disagreements' }))
    expect(check).toHaveBeenCalledOnce()
    cleanup()
    header({ disagree }, new Set(), false)
    expect(screen.queryByText(/disagreement/)).toBeNull()
    cleanup()
    header()
    expect(screen.queryByText(/disagreement/)).toBeNull()
  })
  test('offers all speakers only while some are kept', () => {
    const { all } = header({}, new Set(['S1']))
    fireEvent.click(screen.getByRole('button', { name: 'Show all speakers' }))
    expect(all).toHaveBeenCalledOnce()
  })
  test('keeps quiet about all speakers while nobody is kept', () => {
    header()
    expect(screen.queryByRole('button', { name: 'Show all speakers' })).toBeNull()
  })
  test('tells what the parser found odd, with its place, and not what it merely notes', () => {
    const place = { offset: 4, line: 2, column: 5 }
    header({
      diagnostics: [
        { code: 'odd', severity: 'warning', message: '“Mara” stands alone', place },
        { code: 'fine', severity: 'info', message: 'A footer was left out', place },
      ] as EpisodeDocument['diagnostics'],
    })
    screen.getByText('1 remark on the file')
    screen.getByText('“Mara” stands alone')
    screen.getByText('line 2, column 5')
    expect(screen.queryByText('A footer was left out')).toBeNull()
  })
})

describe('WhoDialog', () => {
  const who = (index: number, renames = {}) => {
    const calls = {
      rename: vi.fn<(label: string, name: string) => void>(),
      go: vi.fn<(turn: number) => void>(),
      close: vi.fn<() => void>(),
    }
    draw(
      <WhoDialog
        person={read(renames).people[index]!}
        lang="en"
        onRename={calls.rename}
        onGo={calls.go}
        onClose={calls.close}
      />,
    )
    return calls
  }
  test('says how sure the name is, and why, and leads to the words', () => {
    const { go } = who(0)
    screen.getByRole('dialog', { name: 'Who is S1?' })
    screen.getByText(/93% sure · Guest · Harbour Board/)
    screen.getByText(/Also spelled: Mara$/)
    screen.getByText('Named in the notes')
    fireEvent.click(screen.getByRole('button', { name: '2' }))
    expect(go.mock.calls).toEqual([[2]])
  })
  test('admits that somebody is only a label', () => {
    who(2)
    screen.getByText('The text does not say for sure')
    expect(screen.queryByText('What speaks for it')).toBeNull()
  })
  test('a name of the source’s own is said to be that', () => {
    who(1)
    screen.getByText(/So named in the transcript/)
  })
  test('gives the label a name, and closes', () => {
    const { rename, close } = who(2)
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Ida Holm' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(rename.mock.calls).toEqual([['S3', 'Ida Holm']])
    expect(close).toHaveBeenCalledOnce()
  })
  test('takes a given name back', () => {
    const { rename } = who(2, { S3: 'Ida Holm' })
    screen.getByText('Named by you on this device')
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }))
    expect(rename.mock.calls).toEqual([['S3', '']])
  })
  test('has nothing to take back where nobody gave a name', () => {
    who(0)
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull()
  })
})
