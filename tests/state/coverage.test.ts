import { describe, expect, test } from 'vitest'
import type { NewsDocument } from '../../src/core/transcript/news-document.ts'
import { coverageOf, partsToCover } from '../../src/state/coverage.ts'

/** Passages of an article: a word each, turns with commas between, `!` behind those that are quoted. */
function article(id: string, sketch: string): NewsDocument['articles'][number] {
  return {
    article: { id, file: `${id}.txt`, title: id, lang: 'en' },
    passages: sketch.split(' ').map((word, i) => ({
      sentence: i + 1,
      text: '',
      links: word.split(',').map(turn => ({
        turn: Number.parseInt(turn, 10),
        beads: { from: 0, to: 1 },
        kind: turn.endsWith('!') ? ('quote' as const) : ('context' as const),
        score: 0.9,
        evidence: [],
      })),
    })),
  }
}
const chapter = (turn: number, title = `from ${turn}`) => ({
  chapter: { title, lang: 'en', startMs: 0, start: 0, end: 0 },
  turn,
  estimated: false,
})

describe('the parts of a conversation', () => {
  const check = (chapters: readonly number[], turns: number, ...picture: readonly string[]) =>
    expect(
      partsToCover(
        chapters.map(turn => chapter(turn)),
        turns,
      ).map(({ from, to, chapter }) => `${from}-${to}${chapter ? ` ${chapter.title}` : ''}`),
    ).toEqual(picture)

  test('are its chapters', () => check([1, 5], 9, '1-4 from 1', '5-9 from 5'))
  test('and what stands before the first', () => check([3, 5], 9, '1-2', '3-4 from 3', '5-9 from 5'))
  test('are one where it is short', () => check([], 9, '1-9'))
  test('are even runs without chapters', () => check([], 25, '1-8', '9-16', '17-25'))
  test('are ten at most', () => expect(partsToCover([], 4000)).toHaveLength(10))
  test('are none of nothing', () => check([], 0))
})

describe('the matrix', () => {
  const parts = partsToCover([chapter(1), chapter(4)], 8)
  const coverage = coverageOf(
    { version: 1, articles: [article('tides', '3!,2 2 2,5 7!'), article('moon', '8,6')] },
    parts,
  )
  const picture = coverage.rows.map(({ cells, total }) =>
    [
      ...cells.map(({ passages, quotes, turn, shade }) => `${passages} ${quotes} @${turn} ${shade}`),
      total,
    ].join(' | '),
  )
  test('counts passages and quotes, once a part, and knows the first turn', () =>
    expect(picture).toEqual(['3 1 @2 4 | 0 0 @undefined 0 | 3', '2 1 @5 3 | 1 0 @6 1 | 3']))
  test('counts a passage once in all, though it goes back to two parts', () =>
    expect(coverage.totals).toEqual([4, 1]))
  test('has the articles in their order', () =>
    expect(coverage.articles.map(({ id }) => id)).toEqual(['tides', 'moon']))
  test('of nothing is empty and has no shade', () => {
    expect(coverageOf({ version: 1, articles: [] }, parts).rows.map(({ cells }) => cells)).toEqual([[], []])
    expect(coverageOf({ version: 1, articles: [article('x', '99')] }, parts).rows[0]!.cells[0]!.shade).toBe(0)
  })
})
