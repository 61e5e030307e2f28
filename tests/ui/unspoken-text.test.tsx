// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { readingOf } from '../../src/state/reading.ts'
import { rowsOf, sectionsOf } from '../../src/state/rows.ts'
import { SectionView } from '../../src/ui/episode/SectionView.tsx'
import { makeEpisode } from '../episode-maker.ts'
import { draw } from './episode-page.tsx'

afterEach(cleanup)

const none = new Set<never>()
const nothing = () => {}
/** Two passages of a book: nobody speaks them. */
const book = makeEpisode('| The ferry was late. | 渡船迟到了。\n| Nobody minded. | 没人介意。', {
  speakers: [],
})
const rows = rowsOf(book.turns, [], { keep: none, open: none })

test('a text that nobody speaks is drawn without a heading, and its passages are named by number', () => {
  draw(
    <SectionView
      section={sectionsOf(rows)[0]!}
      reading={readingOf(book)}
      episodeId="ferry"
      columns={['en', 'zh']}
      marks={undefined}
      lit={undefined}
      now={undefined}
      drawn
      skippable={false}
      signs={new Map()}
      onBeside={() => {}}
      onCopy={nothing}
      onWho={nothing}
      onOpen={nothing}
    />,
  )
  screen.getByRole('article', { name: 'Passage 1' })
  expect(screen.getByRole('article', { name: 'Passage 2' }).textContent).toContain('没人介意。')
  expect(screen.queryByRole('button')).toBeNull()
})

test('each of its passages is a row, so that a book can be drawn in sections', () => {
  expect(rows.map(row => row.from)).toEqual([1, 2])
})
