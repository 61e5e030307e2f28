import { describe, expect, test } from 'vitest'
import { readPlace } from '../../src/state/place.ts'
import { createStore } from '../../src/state/store.ts'
import { fakeServices } from './fake-services.ts'

function check(kept: unknown, place: unknown) {
  expect(readPlace(kept)).toEqual(place)
}

describe('a kept place', () => {
  test('comes back with who spoke there', () =>
    check(
      { turn: 41, into: 0.5, at: 7, name: 'Ana Reyes' },
      { turn: 41, into: 0.5, at: 7, name: 'Ana Reyes' },
    ))
  test('needs no name', () => check({ turn: 1, into: -12, at: 7 }, { turn: 1, into: -12, at: 7 }))
  test('comes back with the words that stood there', () =>
    check(
      { turn: 2, into: 0.5, words: { side: 1, offset: 40, below: 3.5 }, at: 7 },
      { turn: 2, into: 0.5, words: { side: 1, offset: 40, below: 3.5 }, at: 7 },
    ))
  test.each([
    { side: 1 },
    'here',
    null,
    { side: 0.5, offset: 1, below: 0 },
    { side: 0, offset: 1, below: null },
  ])('loses words that are none: %j', words =>
    check({ turn: 2, into: 0, words, at: 7 }, { turn: 2, into: 0, at: 7 }),
  )
  test('loses a name that is none', () =>
    check({ turn: 1, into: 0, at: 7, name: 3 }, { turn: 1, into: 0, at: 7 }))
  test('without a time is old', () => check({ turn: 2, into: 0 }, { turn: 2, into: 0, at: 0 }))
  test.each([
    undefined,
    null,
    'turn 3',
    {},
    { turn: 0, into: 0 },
    { turn: 1.5, into: 0 },
    { turn: '3', into: 0 },
    { turn: 3 },
  ])('%j is none', kept => check(kept, undefined))
  test('is kept per episode, by the store', () => {
    const store = createStore(fakeServices({ now: () => 1000 })).getState()
    store.keepPlace('on-tides', { turn: 9, into: 0.25 }, '李雷')
    expect(store.keptPlace('on-tides')).toEqual({ turn: 9, into: 0.25, at: 1000, name: '李雷' })
    expect(store.keptPlace('on-bees')).toBeUndefined()
  })
})
