import { expect, test } from 'vitest'
import type { ConversationIndex, Passage } from '../../../src/core/relate/conversation-index.ts'
import { explainAway } from '../../../src/core/relate/explain-away.ts'
import type { Judged } from '../../../src/core/relate/judge-article.ts'
import type { Term } from '../../../src/core/relate/terms.ts'

type Candidate = readonly [turn: number, linked: number, met: readonly number[]]

/** One sentence of three words that tell alike; how probable each turn is afterwards, in hundredths. `echo`: turns that say the same. */
const check = (candidates: Candidate[], picture: Record<number, number>, echo: readonly number[] = []) => {
  const passages = Array.from({ length: 4 }, (_, turn): Passage => ({
    turn,
    bead: 0,
    terms: [[], []],
    wording: [[], []],
  }))
  const echoes = passages.map(({ turn }) => (echo.includes(turn) ? echo.filter(each => each !== turn) : []))
  const index = { passages, echoes } as unknown as ConversationIndex
  const terms = [0, 1, 2].map((start): Term => ({ start, end: start + 1 }) as Term)
  const judged = candidates.map(([turn, linked, met]): Judged => ({
    sentence: 0,
    turn,
    features: [],
    linked,
    quote: 0.5,
    attribution: undefined,
    asked: { terms, counterparts: [], weights: [5, 5, 5] },
    match: {
      window: { from: turn, to: turn + 1 },
      pairs: [],
      met,
      stretch: { from: 0, to: 3, gain: 5 },
      covered: 0.5,
      ordered: 0.5,
    },
  }))
  const after = explainAway(index, judged).map(({ turn, linked }) => [turn, Math.round(100 * linked)])
  expect(Object.fromEntries(after)).toEqual(picture)
}

test('a turn that has only words of a sure one is less probable', () => {
  check(
    [
      [0, 1, [1, 1, 0]],
      [1, 0.8, [1, 0, 0]],
    ],
    { 0: 100, 1: 48 },
  )
})

test('whatever the order in which they are given', () => {
  check(
    [
      [1, 0.8, [1, 0, 0]],
      [0, 1, [1, 1, 0]],
    ],
    { 0: 100, 1: 48 },
  )
})

test('a turn that has the other words of the sentence stays as probable', () => {
  check(
    [
      [0, 1, [1, 1, 0]],
      [1, 0.8, [0, 0, 1]],
    ],
    { 0: 100, 1: 80 },
  )
})

test('a turn that is not sure itself explains little', () => {
  check(
    [
      [0, 0.1, [1, 1, 1]],
      [1, 0.1, [1, 1, 1]],
    ],
    { 0: 10, 1: 10 },
  )
})

test('turns that say the same again do not compete', () => {
  check(
    [
      [0, 1, [1, 1, 0]],
      [2, 0.9, [1, 1, 0]],
    ],
    { 0: 100, 2: 90 },
    [0, 2],
  )
})

test('nothing in common is no division by nothing', () => {
  check(
    [
      [0, 0.5, [0, 0, 0]],
      [1, 0.4, [0, 0, 0]],
    ],
    { 0: 50, 1: 40 },
  )
})
