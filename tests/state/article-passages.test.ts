import { describe, expect, test } from 'vitest'
import type { Passage, PassageLink, SourcesDocument } from '../../src/core/transcript/news-document.ts'
import type { TalkSketch } from '../../src/core/transcript/talk-sketch.ts'
import {
  countAbout,
  countKinds,
  firstAbout,
  isFrom,
  kindOf,
  linkToShow,
  passagesOfArticle,
  stepPassage,
  warningsOf,
} from '../../src/state/article-passages.ts'
import { chapterUnder, nearestPart, stepPart } from '../../src/state/article-strip.ts'

const talk: TalkSketch = {
  turns: 9,
  parts: [
    { turn: 2, by: 0, from: 100, to: 200 },
    { turn: 5, by: -1, from: 500, to: 520 },
    { turn: 8, by: 0, from: 800, to: 1000 },
  ],
  people: [{ label: 'S', name: { en: 'Ana Rey' } }],
  chapters: [
    { title: 'Ebb', lang: 'en', at: 50 },
    { title: 'Flood', lang: 'en', at: 500 },
  ],
}
const link = (turn: number, score: number, more: Partial<PassageLink> = {}): PassageLink => ({
  turn,
  beads: { from: 0, to: 1 },
  kind: 'quote',
  score,
  evidence: [],
  ...more,
})
const passage = (sentence: number, ...links: PassageLink[]): Passage => ({ sentence, text: 'Words.', links })

const other = { article: 'Ana', transcript: 'Ben', verdict: 'other' } as const
const sources: SourcesDocument = {
  version: 1,
  conversations: [
    {
      conversation: { id: 'tides', title: { en: 'Tides' }, talk },
      passages: [
        passage(3, link(2, 0.7), link(5, 0.6, { speaker: other })),
        passage(9, link(5, 0.9, { kind: 'context', speaker: other })),
      ],
    },
    {
      conversation: { id: 'bees', title: { en: 'Bees' }, talk },
      passages: [passage(3, link(8, 0.8, { kind: 'same-event' })), passage(1, link(2, 0.5))],
    },
  ],
}
const passages = passagesOfArticle(sources)
const [first, third, ninth] = passages as [
  (typeof passages)[number],
  (typeof passages)[number],
  (typeof passages)[number],
]

describe('the passages of an article', () => {
  test('stand in its order, with the turns of every conversation, the likeliest first', () =>
    expect(
      passages.map(({ sentence, links }) => [
        sentence,
        links.map(each => `${each.source.id} ${each.link.turn}`),
      ]),
    ).toEqual([
      [1, ['bees 2']],
      [3, ['bees 8', 'tides 2', 'tides 5']],
      [9, ['tides 5']],
    ]))
  test('are counted by how they stand to what was said, in all and for a conversation', () => {
    expect(kindOf(third)).toBe('same-event')
    expect(countKinds(passages)).toEqual({ quote: 1, 'same-event': 1, context: 1 })
    expect(countKinds(passages, third.links[1]!.source)).toEqual({ quote: 1, 'same-event': 0, context: 1 })
  })
  test('warn of what contradicts the likeliest turn, not of another', () => {
    expect(warningsOf(third)).toEqual([])
    expect(warningsOf(ninth)).toEqual(['speaker'])
  })
  test('are found by their turn', () => {
    expect(firstAbout(passages, 'tides', 5)).toBe(3)
    expect(firstAbout(passages, 'bees', 5)).toBeUndefined()
    expect(countAbout(passages, 'tides', 5)).toBe(2)
  })
  test.each([
    [0, 1, 1],
    [1, 1, 3],
    [5, 1, 9],
    [9, 1, undefined],
    [9, -1, 3],
    [1, -1, undefined],
  ] as const)('from sentence %d a step of %d leads to %s', (from, by, to) =>
    expect(stepPassage(passages, from, by)).toBe(to),
  )
})

test.each([
  [undefined, 0],
  ['/e/tides/5', 2],
  ['/e/tides/1-3?by=ana', 1],
  ['/e/tides/7', 0],
  ['/e/tides', 0],
  ['/a/tides/5', 0],
])('who comes from %s sees turn %d of the sentence first', (from, index) => {
  expect(linkToShow(third, from)).toBe(index)
  expect(isFrom(third.links[index]!, from)).toBe(index > 0)
})

test('the first passage may be the title', () => expect(first.sentence).toBe(1))

describe('the strip', () => {
  test.each([
    [0, 2],
    [150, 2],
    [340, 2],
    [400, 5],
    [1000, 8],
  ])('at %d leads to turn %d', (at, turn) => expect(nearestPart(talk, at)).toBe(turn))
  test.each([
    [2, 'ArrowRight', 5],
    [8, 'ArrowRight', 8],
    [5, 'ArrowDown', 2],
    [2, 'ArrowLeft', 2],
    [5, 'Home', 2],
    [2, 'End', 8],
    [2, 'x', undefined],
  ])('from turn %d the key %s leads to %s', (from, key, turn) => expect(stepPart(talk, from, key)).toBe(turn))
  test('knows the chapter of a turn', () => {
    expect(chapterUnder(talk, 2)?.title).toBe('Ebb')
    expect(chapterUnder(talk, 5)?.title).toBe('Flood')
    expect(chapterUnder(talk, 3)).toBeUndefined()
  })
  test('of nothing has no turn', () => expect(nearestPart({ ...talk, parts: [] }, 10)).toBeUndefined())
})
