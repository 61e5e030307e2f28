import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barsOf, densityOf, positionOf, scoreOf, turnAt } from '../../../src/core/transcript/score.ts'

const plain = { least: 0, even: 0 }

function score(talk: readonly number[], options?: Parameters<typeof scoreOf>[1]) {
  return scoreOf(Float64Array.from(talk), options)
}

/** The edges of a score, in percent. */
function check(talk: readonly number[], picture: string, options?: Parameters<typeof scoreOf>[1]) {
  const edges = [...score(talk, options).edges]
  expect(edges.map(edge => Math.round(edge * 100)).join(' ')).toBe(picture)
}

describe('a score', () => {
  test('gives a turn its share of the talk', () => check([1, 3, 4], '0 13 50 100', plain))
  test('gives a turn of one word a stretch that can be seen', () =>
    check([1e6, 0, 1e6], '0 45 55 100', { least: 0.1, even: 1 }))
  test('gives away no more than it may', () =>
    check([0, 0, 0, 1], '0 10 20 30 100', { least: 0.5, even: 0.4 }))
  test('of silence has even turns', () => check([0, 0], '0 50 100'))
  test('of one turn is that turn', () => check([7], '0 100'))
  test('of nothing has no place', () => {
    expect(turnAt(score([]), 0.5)).toBeUndefined()
    expect(positionOf(score([]), 1, 0.5)).toBe(0)
  })
})

describe('a place', () => {
  const three = score([1, 2, 1], plain)
  test.each([
    [0, 1, 0],
    [0.125, 1, 0.5],
    [0.25, 2, 0],
    [0.5, 2, 0.5],
    [0.75, 3, 0],
    [1, 3, 1],
    [-4, 1, 0],
    [4, 3, 1],
    [NaN, 1, 0],
  ])('at %d is turn %d, %d into it', (at, turn, into) => expect(turnAt(three, at)).toEqual({ turn, into }))

  test.each([
    [2, 0, 0.25],
    [2, 1, 0.75],
    [2, -90, 0.25],
    [2, 7, 0.75],
    [99, 0, 0.75],
    [0, 0, 0],
  ])('turn %d, %d into it, lies at %d', (turn, into, at) => expect(positionOf(three, turn, into)).toBe(at))

  const talks = fc.array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 5000 }).map(n => n / 7),
    ),
    {
      minLength: 1,
      maxLength: 300,
    },
  )

  test('is found where it was put', () => {
    fc.assert(
      fc.property(talks, fc.nat(), fc.integer({ min: 0, max: 999 }), (talk, pick, thousandths) => {
        const s = score(talk)
        const turn = 1 + (pick % talk.length)
        const found = turnAt(s, positionOf(s, turn, thousandths / 1000))!
        expect(found.turn).toBe(turn)
        expect(found.into).toBeCloseTo(thousandths / 1000, 6)
      }),
    )
  })

  test('stands on edges that rise strictly from 0 to 1', () => {
    fc.assert(
      fc.property(talks, talk => {
        const { edges } = score(talk)
        expect(edges[0]).toBe(0)
        expect(edges.at(-1)).toBe(1)
        for (let i = 1; i < edges.length; i++) expect(edges[i]!).toBeGreaterThan(edges[i - 1]!)
      }),
    )
  })

  test('is found among 50,000 turns', () => {
    const long = scoreOf(Float64Array.from({ length: 50_000 }, (_, i) => (i * 37) % 101))
    for (let turn = 1; turn <= 50_000; turn += 7)
      expect(turnAt(long, positionOf(long, turn))!.turn).toBe(turn)
  })
})

/** The bars of each lane: lanes apart by `|`, a bar as `start-end`. */
function bars(talk: readonly number[], laneOf: readonly number[], length: number): string {
  const lanes = Math.max(...laneOf) + 1
  return barsOf(score(talk, plain), laneOf, lanes, length, { gap: 1, least: 1.5 })
    .map(lane =>
      lane
        .map((at, i) => (i % 2 ? `-${at} ` : at))
        .join('')
        .trim(),
    )
    .join(' | ')
}

describe('bars', () => {
  test('stand in the lane of who speaks, a gap apart', () =>
    expect(bars([1, 1, 2], [0, 1, 0], 40)).toBe('0-9 20-39 | 10-19'))
  test('of two turns of one speaker are two', () => expect(bars([1, 1], [0, 0], 40)).toBe('0-19 20-39'))
  test('are never too short to see', () =>
    expect(bars([10, 0, 10], [0, 1, 0], 20)).toBe('0-9 10-19 | 10-11.5'))
  test('closer than they can be drawn are one', () =>
    expect(bars([1, 1, 1, 1, 6], [0, 0, 0, 0, 1], 10)).toBe('0-4.5 | 4-9'))
  test('are not drawn for a turn of no lane', () => expect(bars([1, 1], [-1, 0], 40)).toBe('20-39'))
  test('of 50,000 turns are few', () => {
    const lanes = barsOf(scoreOf(new Float64Array(50_000).fill(1)), new Uint8Array(50_000), 1, 900)
    expect(lanes).toEqual([[0, 901.5]])
  })
  test('are in order and apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400), fc.nat(3)), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 900 }),
        (turns, length) => {
          const s = score(turns.map(([amount]) => amount))
          for (const lane of barsOf(
            s,
            turns.map(([, who]) => who),
            4,
            length,
          )) {
            for (let i = 1; i < lane.length; i++) expect(lane[i]!).toBeGreaterThan(lane[i - 1]!)
          }
        },
      ),
    )
  })
})

/** How full each stretch of each lane is, in percent: lanes apart by `|`. */
function density(talk: readonly number[], laneOf: readonly number[], buckets: number): string {
  return densityOf(score(talk, plain), laneOf, Math.max(...laneOf) + 1, buckets)
    .map(lane => [...lane].map(part => Math.round(part * 100)).join(' '))
    .join(' | ')
}

describe('density', () => {
  test('is the part of a stretch that a lane fills', () =>
    expect(density([1, 1, 2], [0, 1, 0], 2)).toBe('50 100 | 50 0'))
  test('of a turn over several stretches is spread', () =>
    expect(density([1, 6, 1], [0, 1, 0], 4)).toBe('50 0 0 50 | 50 100 100 50'))
  test('leaves out a turn of no lane', () => expect(density([1, 1], [-1, 0], 2)).toBe('0 100'))
  test('of all lanes together is full everywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400), fc.nat(3)), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (turns, buckets) => {
          const s = score(turns.map(([amount]) => amount))
          const lanes = densityOf(
            s,
            turns.map(([, who]) => who),
            4,
            buckets,
          )
          for (let b = 0; b < buckets; b++)
            expect(lanes.reduce((sum, lane) => sum + lane[b]!, 0)).toBeCloseTo(1, 6)
        },
      ),
    )
  })
})
