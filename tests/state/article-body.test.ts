import { describe, expect, test } from 'vitest'
import { bodyParts, readingMinutes } from '../../src/state/article-body.ts'
import { makeArticle } from './make-article.ts'

function check(lines: readonly string[], ...picture: string[]) {
  const shown = bodyParts(makeArticle(lines)).map(part =>
    part.kind === 'list'
      ? `list ${part.items.map(({ number, block }) => `${number} ${block.text}`).join(', ')}`
      : `${part.block.kind} ${part.number} ${part.block.text}`,
  )
  expect(shown).toEqual(picture)
}

describe('the body of an article', () => {
  test('is without what the site says', () =>
    check(
      ['~ Menu', 'The sea rises.', '~ Share', 'It falls.'],
      'paragraph 1 The sea rises.',
      'paragraph 2 It falls.',
    ))
  test('does not repeat the title', () =>
    check(['# On tides', 'The sea rises.'], 'paragraph 1 The sea rises.'))
  test('does not repeat the title in another place', () => {
    const article = makeArticle(['^ The moon', 'The sea rises.'])
    const blocks = [{ ...article.blocks[0]!, kind: 'title' as const }, article.blocks[1]!]
    expect(bodyParts({ ...article, blocks })).toEqual([{ kind: 'block', block: blocks[1], number: 1 }])
  })
  test('keeps a line like the title further down', () =>
    check(['The sea rises.', '# On tides'], 'paragraph 1 The sea rises.', 'heading 2 On tides'))
  test('gathers lists, and counts on through them', () =>
    check(
      ['- spring', '- neap', '^ The moon', '- ebb'],
      'list 1 spring, 2 neap',
      'caption 3 The moon',
      'list 4 ebb',
    ))
  test('may be empty', () => check(['~ Menu']))
})

test('reading takes at least a minute', () => {
  expect(readingMinutes(0, 'en')).toBe(1)
  expect(readingMinutes(14_000, 'pt')).toBe(10)
  expect(readingMinutes(3_500, 'zh')).toBe(10)
})
