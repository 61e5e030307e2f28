import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf, rowsOf, sectionsOf, sectionTurns, type Row } from '../../src/state/rows.ts'
import type { ChapterPlace } from '../../src/core/transcript/chapter-places.ts'
import { makeEpisode } from '../episode-maker.ts'

/** `A1-2` a speech, `(A1)` one opened although it is filtered out, `[3-4 BC]` a fold, `#5` a chapter. */
function draw(row: Row): string {
  if (row.kind === 'chapter') return `#${row.from}`
  const range = row.from === row.to ? `${row.from}` : `${row.from}-${row.to}`
  if (row.kind === 'fold') return `[${range} ${row.speakers.join('')}]`
  return row.outside ? `(${row.speaker}${range})` : `${row.speaker}${range}`
}
const chapterAt = (turn: number): ChapterPlace => ({
  turn,
  estimated: true,
  chapter: { title: '', lang: 'en', startMs: 0, start: turn, end: turn },
})
const rows = (speakers: string, { keep = '', open = [] as number[], chapters = [] as number[] } = {}) =>
  rowsOf(
    makeEpisode([...speakers].map(speaker => `${speaker} | x`).join('\n')).turns,
    chapters.map(chapterAt),
    {
      keep: new Set(keep),
      open: new Set(open),
    },
  )
const check = (speakers: string, folding: Parameters<typeof rows>[1], picture: string) =>
  expect(rows(speakers, folding).map(draw).join(' ')).toBe(picture)

describe('rows', () => {
  test('speeches', () => check('AABA', {}, 'A1-2 B3 A4'))
  test('a chapter cuts a speech', () => check('AAAB', { chapters: [1, 3] }, '#1 A1-2 #3 A3 B4'))
  test('turns outside the filter fold', () => check('ABCABA', { keep: 'A' }, 'A1 [2-3 BC] A4 [5 B] A6'))
  test('several are kept', () => check('ABCB', { keep: 'AB' }, 'A1 B2 [3 C] B4'))
  test('a chapter cuts a fold', () => check('ABBB', { keep: 'A', chapters: [3] }, 'A1 [2 B] #3 [3-4 B]'))
  test('an opened turn stands between folds', () =>
    check('ABBBA', { keep: 'A', open: [3] }, 'A1 [2 B] (B3) [4 B] A5'))
  test('opened turns of one speaker are one speech', () =>
    check('ABBA', { keep: 'A', open: [2, 3] }, 'A1 (B2-3) A4'))
  test('two chapters at one turn', () => check('A', { chapters: [1, 1] }, '#1 #1 A1'))
})

describe('sections', () => {
  test('every turn is in exactly one row of one section, in order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 400 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 8 }),
        fc.constantFrom('', 'A', 'AB'),
        (speakers, chapters, keep) => {
          const sections = sectionsOf(rows(speakers.join(''), { keep, chapters }))
          const turns = sections.flatMap(section =>
            section.rows.flatMap(row =>
              row.kind === 'chapter'
                ? []
                : Array.from({ length: row.to - row.from + 1 }, (_, i) => row.from + i),
            ),
          )
          expect(turns).toEqual(speakers.map((_, i) => i + 1))
          for (const section of sections) {
            expect(section.rows[0]?.from).toBe(section.from)
            expect(section.rows.at(-1)!.kind === 'chapter').toBe(false)
          }
        },
      ),
    ))
  test('are of about fifty turns', () => {
    const sections = sectionsOf(rows('AB'.repeat(500)))
    expect(sections).toHaveLength(1000 / sectionTurns)
  })
})

describe('parts', () => {
  const parts = (turns: number, picture: string) =>
    expect(
      partsOf(turns)
        .map(({ from, to }) => `${from}-${to}`)
        .join(' '),
    ).toBe(picture)
  test('one', () => parts(5000, '1-5000'))
  test('two', () => parts(5001, '1-5000 5001-5001'))
  test('none', () => parts(0, '1-0'))
})
