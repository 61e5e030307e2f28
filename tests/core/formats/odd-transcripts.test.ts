import { expect, test } from 'vitest'
import { parseBilingualTranscript } from '../../../src/core/formats/bilingual-transcript.ts'
import { remarksPerCode } from '../../../src/core/formats/bilingual-transcript/remarks.ts'
import { accountFor, draw, drawRemarks } from './picture.ts'

/** Parses a text and compares the remarks (`code line:column`), and the turns where the picture gives some. */
function check(source: string, remarks: readonly string[], ...picture: string[]): void {
  const parsed = parseBilingualTranscript(source)
  expect(drawRemarks(parsed)).toEqual(remarks)
  if (picture.length > 0) expect(draw(parsed.value)).toEqual(picture)
  expect(accountFor(source, parsed.value)).toEqual([])
}
const paragraphs = (...lines: string[]) => lines.join('\n\n')
const start = ['Speaker 1', 'Is it cold?', '冷吗？', 'Speaker 2', 'It is.', '冷。']
const end = ['Speaker 1', 'Take a coat.', '带件外套。', 'Speaker 2', 'I will.', '我会的。']

test('nothing odd', () => check(paragraphs(...start, ...end), []))
test('an empty file', () => check('', ['empty-file 1:1']))
test('a blank file', () => check(' \n\n\t\n', ['empty-file 1:1']))
test('no labels', () => check('Hello there.\n\nThis is a letter.', ['no-labels 1:1']))

test('a turn with one side', () => {
  check(
    paragraphs(...start, 'Speaker 1', '我不知道。', ...end),
    ['one-side 15:1'],
    '1 Speaker 1 | en Is it cold? | zh 冷吗？',
    '2 Speaker 2 | en It is. | zh 冷。',
    '3 Speaker 1 | zh 我不知道。',
    '4 Speaker 1 | en Take a coat. | zh 带件外套。',
    '5 Speaker 2 | en I will. | zh 我会的。',
  )
})
test('a turn with three paragraphs keeps all three', () => {
  check(
    paragraphs(...start, 'Speaker 1', 'We should go.', '我们该走了。', '快点。', ...end),
    ['extra-paragraphs 19:1'],
    '1 Speaker 1 | en Is it cold? | zh 冷吗？',
    '2 Speaker 2 | en It is. | zh 冷。',
    '3 Speaker 1 | en We should go. | zh 我们该走了。 / 快点。',
    '4 Speaker 1 | en Take a coat. | zh 带件外套。',
    '5 Speaker 2 | en I will. | zh 我会的。',
  )
})
test('a label without text', () => {
  check(
    paragraphs(...start, 'Speaker 3', ...end),
    ['empty-turn 13:1'],
    '1 Speaker 1 | en Is it cold? | zh 冷吗？',
    '2 Speaker 2 | en It is. | zh 冷。',
    '3 Speaker 3',
    '4 Speaker 1 | en Take a coat. | zh 带件外套。',
    '5 Speaker 2 | en I will. | zh 我会的。',
  )
})
test('text before the first label', () => {
  check(paragraphs('Winter', 'Notes', 'On coats.', 'Transcript', 'Text only.', ...start, ...end), [
    'text-before-first-label 9:1',
  ])
})
test('a file that begins in the middle of a turn', () => {
  check(paragraphs('我也这么想。', 'I think so too.', ...start, ...end), [
    'text-before-first-label 1:1',
    'text-before-first-label 3:1',
  ])
})
test('text after the last turn', () => {
  check(paragraphs(...start, ...end, '关于我们', '我们卖外套。'), ['text-after-last-turn 25:1'])
})
test('an odd number', () => {
  const label = 'Speaker 99999999999999'
  const { value } = parseBilingualTranscript(paragraphs(...start, label, 'Who is that?', '那是谁？', ...end))
  expect(value.turns[2]?.speaker).toBe(label)
  check(paragraphs(...start, label, 'Who is that?', '那是谁？', ...end), ['odd-label-number 13:1'])
})
test('sentences that begin like labels', () => {
  check(
    paragraphs(
      ...start,
      'Speaker 1',
      'Speaker 2 was late.',
      '说话人二迟到了。',
      'Speaker 2',
      'Old Tom: he was late too.',
      '老汤姆也迟到了。',
      ...end,
    ),
    ['label-like-text 15:1', 'label-like-text 21:1'],
  )
})
test('a third language', () => {
  check(
    paragraphs(...start, 'Speaker 1', 'How do they say it?', 'Они говорят, что здесь очень холодно.', ...end),
    ['third-language 17:1'],
  )
})
test('one language only', () => {
  check(paragraphs('Speaker 1', 'Is it cold?', 'Speaker 2', 'It is, and it will be.'), ['one-language 1:1'])
})
test('a paragraph that could be either', () => {
  check(paragraphs(...start, 'Speaker 1', '2024', ...end), ['one-side 15:1', 'unclear-language 15:1'])
})
test('a file cut between the languages', () => {
  check(
    paragraphs(...start, 'Speaker 1', 'Take a'),
    ['cut-off 15:1'],
    '1 Speaker 1 | en Is it cold? | zh 冷吗？',
    '2 Speaker 2 | en It is. | zh 冷。',
    '3 Speaker 1 | en Take a',
  )
})
test('a file cut in the middle of a sentence', () =>
  check(paragraphs(...start, 'Speaker 1', 'Take a coat.', '带件'), ['cut-off 17:1']))
test('a file cut after a label', () => check(paragraphs(...start, 'Speaker 1'), ['empty-turn 13:1']))

test('CRLF', () => {
  check(
    paragraphs(...start).replaceAll('\n', '\r\n'),
    ['line-breaks 1:10'],
    '1 Speaker 1 | en Is it cold? | zh 冷吗？',
    '2 Speaker 2 | en It is. | zh 冷。',
  )
})
test('lone CR', () => {
  check(
    paragraphs(...start).replaceAll('\n', '\r'),
    ['line-breaks 1:10'],
    '1 Speaker 1 | en Is it cold? | zh 冷吗？',
    '2 Speaker 2 | en It is. | zh 冷。',
  )
})
test('a byte order mark', () => {
  check(
    '\uFEFF' + paragraphs(...start),
    ['byte-order-mark 1:1'],
    '1 Speaker 1 | en Is it cold? | zh 冷吗？',
    '2 Speaker 2 | en It is. | zh 冷。',
  )
})
test('NUL', () => check(paragraphs(...start).replace('cold', 'co\0ld'), ['nul-character 3:9']))
test('half a surrogate pair', () =>
  check(paragraphs(...start).replace('cold', '😀\uD83D'), ['lone-surrogate 3:9']))
test('a full-width colon', () => {
  check('Ada：Is it cold?\n冷吗？\nBo Li：It is.\n冷。\nAda：Oh.\n哦。', ['full-width-colon 1:4'])
})

test('what only repeats is counted', () => {
  const many = remarksPerCode + 30
  const { diagnostics, value } = parseBilingualTranscript(
    paragraphs(...start, ...Array.from({ length: many }, () => 'Speaker 7'), ...end),
  )
  expect(value.turns).toHaveLength(many + 4)
  expect(diagnostics).toHaveLength(remarksPerCode + 1)
  expect(diagnostics.at(-1)?.message).toBe('The same (empty-turn) from here on, 30 more times.')
})

test('messages quote the text', () => {
  const { diagnostics } = parseBilingualTranscript(paragraphs(...start, 'Speaker 1', '我不知道。', ...end))
  expect(diagnostics[0]?.message).toBe('Turn 3 (Speaker 1) is in zh only: “我不知道。”.')
})
