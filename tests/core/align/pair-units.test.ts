import { expect, test } from 'vitest'
import type { Link } from '../../../src/core/align/link-words.ts'
import { unitsOf, type Word } from '../../../src/core/align/pair-units.ts'

/** The words of a text that is spaced out, `undefined` for a lone mark; a hyphen between two words joins them. */
function wordsOf(text: string): readonly (Word | undefined)[] {
  let at = 0
  let joined = false
  let hyphened = false
  return text.split(' ').map(each => {
    const start = at
    at += each.length + 1
    const word = /[\p{L}\p{N}]/u.test(each)
    const own = word ? { side: 0, start, end: start + each.length, joined, hyphened } : undefined
    hyphened = joined && each === '-'
    joined = word || hyphened
    return own
  })
}

/** Links `0-1:9` (word 0 of `a`, word 1 of `b`, at 0.9) as units, as written in the texts. */
function check(a: string, b: string, links: string, ...picture: readonly string[]): void {
  const list = links.split(' ').map((link): Link => {
    const [, left = '', right = '', tenths = '9'] = /^(\d+)-(\d+)(?::(\d+))?$/.exec(link) ?? []
    return { a: Number(left), b: Number(right), confidence: Number(tenths) / 10 }
  })
  expect(
    unitsOf(list, wordsOf(a), wordsOf(b), 0.5).map(
      unit =>
        `${a.slice(unit.a.start, unit.a.end)} = ${b.slice(unit.b.start, unit.b.end)} ${unit.confidence.toFixed(2)}`,
    ),
  ).toEqual(picture)
}

test('words stay words', () => {
  check(
    'wir essen Fisch',
    'we eat fish',
    '0-0 1-1:8 2-2',
    'wir = we 0.90',
    'essen = eat 0.80',
    'Fisch = fish 0.90',
  )
})
test('a word that several neighbours translate is linked to all of them at once', () => {
  check(
    'die Straßenbahn hält',
    'the tram car stops',
    '1-1:9 1-2:7 2-3',
    'Straßenbahn = tram car 0.80',
    'hält = stops 0.90',
  )
})
test('a phrase whose words are all linked with each other is one unit', () => {
  check('ab und zu', 'now and then', '0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2', 'ab und zu = now and then 0.90')
})
test('but not across a mark, and not apart', () => {
  check('Nein', 'no , no', '0-0 0-2', 'Nein = no 0.90', 'Nein = no 0.90')
  check('macht auf', 'opens it up', '0-0 0-2', 'macht = opens 0.90', 'macht = up 0.90')
})
test('a half-linked phrase stays in words', () => {
  check('rote Tür', 'red door', '0-0 1-0 1-1', 'rote = red 0.90', 'Tür = red 0.90', 'Tür = door 0.90')
})
test('marks and doubtful links are left out', () => {
  check('Ja .', 'yes .', '0-0:4 1-1')
})

test('the parts of a word with a hyphen are one unit where they mean the same', () => {
  check(
    '二十三 年',
    'twenty - three years',
    '0-0 0-2:7 1-3',
    '二十三 = twenty - three 0.80',
    '年 = years 0.90',
  )
  check('左 右', 'left - right', '0-0 1-2', '左 = left 0.90', '右 = right 0.90')
})
