import { expect, test } from 'vitest'
import { soundKey } from '../../../src/core/check/sound-key.ts'
import { checkRows, findingsOf } from './beads-of.ts'

const notes = 'A talk with Ada Brickley, Jon Pettersen and Mirela Voss about bells.'

/** What is found in turns of one row, with these notes. */
const check = (turns: readonly string[], ...findings: readonly string[]): void => {
  expect(
    findingsOf(
      checkRows(
        turns.map(turn => [turn]),
        { notes },
      ),
    ),
  ).toEqual(findings)
}

test('a whole name that the notes spell otherwise', () => {
  check(['Today Mirela Foss and Mirela Vos are here. | 今天她在这里。'], '1 name medium: Mirela Vos | –')
  check(['With us is Ada Brickly today. | 今天她和我们在一起。'], '1 name medium: Ada Brickly | –')
})

test('a whole name both words of which are spelled otherwise', () => {
  check(
    ['We have Jon Petterson and John Petersen. | 我们有他。'],
    '1 name medium: Jon Petterson | –',
    '1 name medium: John Petersen | –',
  )
  check(['Here is Ada Brickléy. | 她在这里。'])
})

test('a product of which the notes have one word', () => {
  const told = checkRows([['We run Karillon. | 我们用它。']], { notes: 'All about Carillon and bells.' })
  expect(findingsOf(told)).toEqual(['1 name low: Karillon | –'])
})

test('in two languages with capitals each has its own spelling', () => {
  const rows = Array.from({ length: 4 }, () => ['Ich sah Amerika mit Peter. | I saw America with Péter.'])
  const spanish = Array.from({ length: 4 }, () => ['Vimos Irak con Jose. | We saw Iraq with José.'])
  expect(findingsOf(checkRows(rows, { languages: ['de', 'en'] }))).toEqual([])
  expect(findingsOf(checkRows(spanish, { languages: ['es', 'en'] }))).toEqual([])
})

test('one name that sounds like one in the notes', () => {
  check(['So, John, and then Jon, what is a bell? | 那么,什么是钟?'], '1 name low: John | –')
})

test('other people keep their names', () => {
  check(['I met Ada Lovelace and Jon Snow in London. | 我在伦敦遇到了他们。'])
  check(['Mirela Vossberger wrote to Grant and to Grand Central. | 她写了信。'])
})

test('words at the beginning of a sentence and forms of a word are no names', () => {
  check([
    'Bells ring. Bell towers ring. A Bell Tower and the Bell rang. | 钟响了。',
    'The Chinese and China, GPU and GPUs. | 中国人和中国,显卡。',
    'Knew it. New bells for New York and New Jersey and New England. | 新钟。',
  ])
})

test('a name that is mostly spelled otherwise in the conversation', () => {
  check(
    [
      'We use Karillon at home. | 我们在家用它。',
      'I like Karillon. | 我喜欢它。',
      'Yes, Karillon is fine. | 是的。',
      'And Carillon too? | 它也是?',
    ],
    '4 name low: Carillon | –',
  )
})

test('the translation has the usual spelling', () => {
  check(
    ['We ask ZQT now. | 我们问ZQT。', 'The ZQT is good. | ZQT很好。', 'Then ZQD came. | 然后ZQT来了。'],
    '3 name low: ZQD | ZQT',
  )
})

test('one name that is transcribed in two ways', () => {
  const rows = [['Sarah came. | 萨拉来了。'], ['Ask Sarah. | 问莎拉。'], ['Sarah left. | 萨拉走了。']]
  const link = (a: readonly [number, number], b: readonly [number, number]) => [
    { a: { side: 0, start: a[0], end: a[1] }, b: { side: 1, start: b[0], end: b[1] }, confidence: 0.9 },
  ]
  const words = [link([0, 5], [0, 2]), link([4, 9], [1, 3]), link([0, 5], [0, 2])]
  const sounds = (han: string): number => (/[萨莎]拉/.test(han) ? 0.9 : 0)
  expect(findingsOf(checkRows(rows, { words, sounds }))).toEqual(['2 name low: Sarah | 莎拉'])
  expect(findingsOf(checkRows(rows, { words }))).toEqual([])
})

test.each([
  ['Hock', 'Hawk', true],
  ['Jon', 'John', true],
  ['Philip', 'Filip', true],
  ['Katy', 'Caty', true],
  ['Reed', 'Read', true],
  ['Mark', 'Mary', false],
  ['Anna', 'Hanna', false],
  ['Grant', 'Grand', false],
  ['Franck', 'France', false],
])('%s and %s sound the same: %s', (a, b, same) => {
  expect(soundKey(a) === soundKey(b)).toBe(same)
})
