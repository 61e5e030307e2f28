import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/core/align/align-blocks.ts'
import { findCrossings } from '../../../src/core/align/pair-crossing.ts'
import type { Bead } from '../../../src/core/transcript/pairing.ts'

/**
 * A turn as `x1 x2 / y1`: the sentences of both languages; `y1` says what `x1` says. Sentences of one number are one bead, a number
 * that only one language has stands alone.
 */
function turn(picture: string): Block {
  const [a = [], b = []] = picture.split('/').map(side => side.trim().split(/\s+/).filter(Boolean))
  return { a, b }
}

const number = (sentence: string): string => sentence.slice(1)

/** An aligner that reads the numbers: what an engine would do that understood everything. */
function align(blocks: readonly Block[]): readonly (readonly Bead[])[] {
  return blocks.map(({ a, b }) => {
    const beads: Bead[] = []
    let [i, j] = [0, 0]
    while (i < a.length || j < b.length) {
      const [x, y] = [a[i], b[j]]
      let [m, n] = [i, j]
      if (x !== undefined && !b.slice(j).some(each => number(each) === number(x))) m++
      else if (y !== undefined && !a.slice(i).some(each => number(each) === number(y))) n++
      else {
        while (a[m] !== undefined && number(a[m]!) === number(x!)) m++
        while (b[n] !== undefined && number(b[n]!) === number(x!)) n++
      }
      beads.push({ a: { from: i, to: m }, b: { from: j, to: n }, confidence: 0.98 })
      ;[i, j] = [m, n]
    }
    return beads
  })
}

/** The beads of each turn as `x1-y1`, `x2-`, and the boundaries crossed, as `1a`: from the first language in turn 1. */
function check(turns: readonly string[], pictures: readonly string[], crossed: string): void {
  const blocks = turns.map(turn)
  const { beads, crossing } = findCrossings(blocks, align(blocks), align)
  expect(
    beads.map((own, i) =>
      own
        .map(({ a, b }) => {
          const [left, right] = [blocks[i]!.a.slice(a.from, a.to), blocks[i]!.b.slice(b.from, b.to)]
          return `${left.join('+')}-${right.join('+')}`
        })
        .join(' '),
    ),
  ).toEqual(pictures)
  expect(crossing.map(each => `${each.turn}${each.from}`).join(' ')).toBe(crossed)
  beads.forEach((own, i) => {
    for (const which of ['a', 'b'] as const) {
      expect([0, ...own.map(bead => bead[which].to)]).toEqual([
        ...own.map(bead => bead[which].from),
        blocks[i]![which].length,
      ])
    }
  })
}

describe('content that crosses a boundary', () => {
  test('is recorded, and its sentences stand alone', () => {
    check(['x1 x2 / y1', 'x3 / y2 y3'], ['x1-y1 x2-', '-y2 x3-y3'], '1a')
  })
  test('in either direction', () => {
    check(['x1 / y1 y2', 'x2 x3 / y3'], ['x1-y1 -y2', 'x2- x3-y3'], '1b')
  })
  test('also where a whole turn is translated in the next', () => {
    check(['x1 /', '/ y1', 'x2 / y2'], ['x1-', '-y1', 'x2-y2'], '1a')
  })
  test('and where several sentences are', () => {
    check(['x1 x2 x2 / y1', 'x3 / y2 y3'], ['x1-y1 x2- x2-', '-y2 x3-y3'], '1a')
  })
  test('at one boundary after the other', () => {
    check(
      ['x1 x2 / y1', 'x3 x4 x5 x6 x7 / y2 y3 y4 y5 y6', 'x8 / y7 y8'],
      ['x1-y1 x2-', '-y2 x3-y3 x4-y4 x5-y5 x6-y6 x7-', '-y7 x8-y8'],
      '1a 2a',
    )
  })
})

describe('nothing crosses', () => {
  test('where nothing is left over', () => check(['x1 / y1', 'x2 / y2'], ['x1-y1', 'x2-y2'], ''))
  test('where what is left over has no counterpart', () => {
    check(['x1 x2 / y1', 'x3 / y4 y3'], ['x1-y1 x2-', '-y4 x3-y3'], '')
  })
  test('where the same language is left over twice', () => {
    check(['x1 x2 / y1', 'x2 x3 / y3'], ['x1-y1 x2-', 'x2- x3-y3'], '')
  })
})

test('a bead in doubt is not enough', () => {
  const blocks = ['x1 x2 / y1', 'x3 / y2 y3'].map(turn)
  const doubtful = (all: readonly Block[]) =>
    align(all).map(beads => beads.map(bead => ({ ...bead, confidence: 0.4 })))
  const beads = align(blocks)
  expect(findCrossings(blocks, beads, doubtful)).toEqual({ beads, crossing: [] })
})

test('the reason quotes both', () => {
  const blocks = ['x1 x2 / y1', 'x3 / y2 y3'].map(turn)
  expect(findCrossings(blocks, align(blocks), align).crossing[0]?.why).toBe(
    '"x2" in turn 1 says what "y2" says in turn 2',
  )
})
