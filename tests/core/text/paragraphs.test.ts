import { expect, test } from 'vitest'
import { firstUnreadable, paragraphsOf } from '../../../src/core/text/paragraphs.ts'

function check(text: string, ...picture: string[]): void {
  expect(paragraphsOf(text).spans.map(({ start, end }) => text.slice(start, end))).toEqual(picture)
}

test('every line is a paragraph', () => {
  check('\uFEFFThe bell rang.\r\n  She came.  \n\n“Late!”', 'The bell rang.', 'She came.', '“Late!”')
  check('钟响了。\n她来了。', '钟响了。', '她来了。')
})

test('where lines are broken at a width, what stands between blank lines is one', () => {
  check(
    'The bell that hung above the\ngate rang twice before anyone\ncame.\n\nThen she came.',
    'The bell that hung above the\ngate rang twice before anyone\ncame.',
    'Then she came.',
  )
})

test('short lines are not broken at a width', () => {
  check('Chapter One\nThe bell', 'Chapter One', 'The bell')
})

test('nothing has no paragraph', () => {
  check(' \n\n ')
})

test('the first character that could not be read is found', () => {
  expect(firstUnreadable('a\nbc\uFFFD')).toEqual({ offset: 4, line: 2, column: 3 })
  expect(firstUnreadable('abc')).toBeUndefined()
})
