import { expect, test } from 'vitest'
import type { Passage } from '../../../src/core/relate/conversation-index.ts'
import { findEchoes } from '../../../src/core/relate/echoes.ts'

/** Filler passages, so that what is looked at is rare. */
const filler = Array.from({ length: 60 }, (_, i) => `filler${i} about${i} nothing${i} much${i}`)

/** Which of the given passages, each a turn of its own, say each other again. */
const check = (passages: string[], ...pictures: number[][]) => {
  const all = [...passages, ...filler].map((text, turn): Passage => ({
    turn,
    bead: 0,
    terms: [[], []],
    wording: [text.split(' '), []],
  }))
  expect(findEchoes(all).slice(0, passages.length)).toEqual(pictures)
}

test('an opening is met where it is said later, among other words', () => {
  check(
    [
      'a cell is a kitchen recipe and everybody guards the salt',
      'something else was said in between by somebody',
      'well yes a cell is a kitchen recipe and everybody guards the salt so we share it',
    ],
    [2],
    [],
    [0],
  )
})

test('a slip of the recogniser does not hide it', () => {
  check(
    [
      'we are defining the next generation of operating systems today',
      'we are defining a next generation of operating systems today friends',
    ],
    [1],
    [0],
  )
})

test('what is said in passing is no repetition', () => {
  check(['thank you very much', 'thank you very much'], [], [])
})

test('the same topic in other words is no repetition', () => {
  check(
    ['the salt cell is cheaper than the lithium cell', 'lithium is dear and a cell of salt costs less'],
    [],
    [],
  )
})
