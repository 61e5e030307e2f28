import { expect, test } from 'vitest'
import { clausesOf } from '../../../../src/core/align/sentences/clauses.ts'
import type { Corpus } from '../../../../src/core/align/sentences/corpus.ts'

/** The tokens of each clause; sentences apart by `|`, a comma ends a clause. */
function check(text: string, ...lengths: readonly number[]): void {
  const sentences = text.split('|').map(each => each.trim().split(' '))
  const opens = sentences.flatMap(each => each.map((_, i) => (i === 0 || each[i - 1] === ',' ? 1 : 0)))
  const first = Int32Array.from([0, ...sentences.map((_, i) => sentences.slice(0, i + 1).flat().length)])
  const corpus = { count: sentences.length, first, opens, tokens: new Int32Array(opens.length) }
  const clauses = clausesOf(corpus as unknown as Corpus)
  expect(Array.from({ length: clauses.count }, (_, c) => clauses.first[c + 1]! - clauses.first[c]!)).toEqual(
    lengths,
  )
}

test('a clause ends after a mark, and at the end of its sentence', () => {
  check('if it rains , we stay | yes', 4, 2, 1)
})

test('a list without end has no more clauses than others can bear', () => {
  check(`${'milk , '.repeat(64)}tea | yes`, ...Array.from({ length: 21 }, () => 6), 3, 1)
})
