import { expect, test } from 'vitest'
import { quotedTurns, signsOf } from '../../src/state/turn-signs.ts'

const document = {
  news: {
    articles: 2,
    turns: [
      [3, 2, 1],
      [7, 1, 0],
    ],
  },
  disagree: [
    [3, 1],
    [9, 2],
  ],
} as const

/** The signs as `turn: passages quotes findings`. */
function check(shown: { news: boolean; disagree: boolean }, ...picture: string[]) {
  expect(
    [...signsOf(document, shown)].map(
      ([turn, { passages, quotes, findings }]) => `${turn}: ${passages} ${quotes} ${findings}`,
    ),
  ).toEqual(picture)
}

test('a turn has the signs of news and of disagreement', () =>
  check({ news: true, disagree: true }, '3: 2 1 1', '7: 1 0 0', '9: 0 0 2'))
test('what is switched off has none', () => {
  check({ news: false, disagree: true }, '3: 0 0 1', '9: 0 0 2')
  check({ news: true, disagree: false }, '3: 2 1 0', '7: 1 0 0')
})
test('a text without either has none', () => expect(signsOf({}, { news: true, disagree: true }).size).toBe(0))
test('only quotes make a turn quoted', () => {
  expect([...quotedTurns(document)]).toEqual([3])
  expect(quotedTurns({}).size).toBe(0)
})
