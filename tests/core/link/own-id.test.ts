import { expect, test } from 'vitest'
import { ownId } from '../../../src/core/link/own-id.ts'
import { isOwn } from '../../../src/core/link/route.ts'

/** The titles of a text give this id, beside those that are taken. */
function check(titles: readonly string[], id: string, ...taken: string[]): void {
  expect(ownId(titles, each => taken.includes(each))).toBe(id)
  expect(isOwn(id)).toBe(true)
}

test('after the first title that has a letter', () => {
  check(['', 'The Late Ferry!', '晚渡'], '~the-late-ferry')
  check(['—', '晚渡'], '~晚渡')
  check([], '~text')
})

test('cut between words, and inside where there are none', () => {
  check(
    ['The ferry that was late again and again, or: nobody minded the rain'],
    '~the-ferry-that-was-late-again-and-again-or-nobody-minded',
  )
  check(['渡'.repeat(90)], `~${'渡'.repeat(60)}`)
})

test('one that is taken gets a number', () => {
  check(['Ferry'], '~ferry-3', '~ferry', '~ferry-2')
})

test('a published one is not own', () => {
  expect(isOwn('own-late-ferry')).toBe(false)
})
