import { describe, expect, test } from 'vitest'
import { createSearcher } from '../../../src/core/search/searcher.ts'
import { talk } from './talk.ts'

/** Turns that say these things are found in this order, in whichever order they stand in the conversation. */
const check = (query: string, ...best: string[]): void => {
  for (const said of [best, best.toReversed()]) {
    const filler = Array.from({ length: 12 }, (_, i) => `A: filler number ${i} which says little`)
    const episode = talk([...said.map(text => `A: ${text}`), ...filler])
    const hits = createSearcher(episode).search(query).hits
    expect(hits.map(hit => said[hit.turn - 1])).toEqual(best)
  }
}

const long = 'and then there was a good deal more to be said about this and that, '

describe('one word', () => {
  test('whole word, other form, beginning', () => check('sail', 'a sail', 'some sails', 'the sailor'))
  test('whole word in a long turn before a beginning repeated in a short one', () =>
    check('sail', `${long}${long}a sail, ${long}`, 'sailor sailor sailing'))
  test('more often', () => check('sail', 'a sail is a sail', 'a sail is a fine'))
  test('in a shorter turn', () => check('sail', 'a sail', `a sail ${long}`))
})

describe('several words', () => {
  test('as a phrase, close, far apart', () =>
    check(
      'red sail',
      `${long} the red sail`,
      `${long} the sail, red`,
      `${long} the red and also wide sail`,
      `the sail ${long} red`,
    ))
  test('next to each other before whole words far apart', () =>
    check('red sail', `${long} two red sails`, `a sail ${long}${long}${long} all red`))
  test('in one side before in two', () => check('red 帆', 'x | the red 帆 is', 'red as | 帆船是很'))
  test('the rare word fits better', () =>
    // `filler` is everywhere: a whole `sail` weighs more than a whole `filler`.
    check('filler sail', `fillers ${long} sail`, `filler ${long} sailor`))
})

describe('equal ones', () => {
  test('as in the conversation', () => {
    const hits = createSearcher(talk(['A: one sail', 'A: no', 'A: one sail', 'A: one sail'])).search(
      'sail',
    ).hits
    expect(hits.map(hit => hit.turn)).toEqual([1, 3, 4])
  })
  test('also where a limit cuts them', () => {
    const hits = createSearcher(talk(['A: sails', 'A: sail', 'A: sail', 'A: sail'])).search('sail', {
      limit: 2,
    }).hits
    expect(hits.map(hit => hit.turn)).toEqual([2, 3])
  })
})

test('of a word with an error, the nearest, then its other forms', () =>
  check('harbuor', 'the harbour', 'the harbours'))
