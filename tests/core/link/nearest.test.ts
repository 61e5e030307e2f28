import { expect, test } from 'vitest'
import { nearestOf } from '../../../src/core/link/nearest.ts'

const check = (asked: string, ids: string, nearest: string | undefined) =>
  expect(
    nearestOf(
      asked,
      ids
        .split(' ')
        .filter(Boolean)
        .map(id => ({ id })),
    )?.id,
  ).toBe(nearest)

test('a part of the name', () => check('deep-sea', 'night-sky the-deep-sea-show', 'the-deep-sea-show'))
test('a slip of the pen', () => check('nigth-sky', 'the-deep-sea-show night-sky', 'night-sky'))
test('capitals do not matter', () => check('NIGHT-SKY', 'the-deep-sea-show night-sky', 'night-sky'))
test('nothing alike: the first', () => check('xyz', 'one two', 'one'))
test('nothing there', () => check('xyz', '', undefined))
