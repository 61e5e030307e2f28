import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  looksLikeTranscript,
  parseBilingualTranscript,
} from '../../../src/core/formats/bilingual-transcript.ts'
import { parseDocument } from '../../../src/core/formats/formats.ts'
import { accountFor } from './picture.ts'

/** Lines of every kind that a transcript can have, and some that it should not. */
const line = fc.oneof(
  fc.constantFrom(
    'Speaker 1',
    'Speaker 2',
    'Speaker 1 00:12',
    '**Ana:** Hello there.',
    '**Ana:** 你好。',
    'Ana: yes',
    '安娜：好',
    'Tom Okafor',
    'Tom Okafor',
    '李雷',
    'Good.',
    'OK',
    '好的。',
    'The river is wide.',
    '这条河很宽。',
    'Der Fluss ist breit.',
    '00:12',
    '[00:12]',
    '00:00 A 01:00 B 02:00 C',
    '# A',
    '---',
    'Title: x',
    'About us',
    '关于我们',
    '© 2025',
    '',
    '',
    '  ',
    '\u3000',
    '\uFEFF',
    '\0',
    '\uD800',
    '**',
    '[',
    ':',
    '：',
    '((',
    '1:',
    '99:99',
    '<',
    '* * *',
  ),
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.string({ maxLength: 12, unit: fc.constantFrom(...Array.from('aA :：*[]()#-_.0123好の')) }),
)
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n\n\n')), { maxLength: 40 })
  .map(parts => parts.flat().join(''))

test('nothing is lost, nothing is counted twice, nothing is changed', () => {
  fc.assert(
    fc.property(text, source => {
      expect(accountFor(source, parseBilingualTranscript(source).value)).toEqual([])
    }),
    { numRuns: 600 },
  )
})

test('anything at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), source => {
      const { diagnostics, value } = parseBilingualTranscript(source)
      expect(accountFor(source, value)).toEqual([])
      for (const { place } of diagnostics) expect(place.offset).toBeLessThanOrEqual(source.length)
      looksLikeTranscript(source)
      parseDocument(source)
    }),
  )
})

/** A conversation that a file could hold: who speaks, in two languages. */
const words = fc.constantFrom<readonly [string, string]>(
  ['The sea is calm today.', '今天海面很平静。'],
  ['I have never been there.', '我从来没去过那里。'],
  ['Why?', '为什么？'],
  ['Because of the wind, I think.', '我想是因为风。'],
  ['Yes.', '是的。'],
  ['We will see what they do with it.', '看他们怎么办吧。'],
)
const talk = fc.array(fc.tuple(fc.nat({ max: 4 }), words), { minLength: 3, maxLength: 30 })

test('what was said is read back, in every way to write it', () => {
  const ways: ((label: string, one: string, other: string) => string)[] = [
    (label, one, other) => `${label}\n\n${one}\n\n${other}\n\n`,
    (label, one, other) => `${label}\n${one}\n${other}\n`,
    (label, one, other) => `${label}: ${one}\n\n${other}\n\n`,
    (label, one, other) => `**${label}:** ${one}\n${other}\n\n`,
    (label, one, other) => `[0:01:05] ${label}:\n${one}\n${other}\n\n`,
  ]
  fc.assert(
    fc.property(
      talk,
      fc.constantFrom(...ways),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n', '\r'),
      (said, way, swap, eol) => {
        const told = said.map(([who, [en, zh]]): [string, string, string] =>
          swap ? [`Speaker ${who}`, zh, en] : [`Speaker ${who}`, en, zh],
        )
        const source = told
          .map(([label, one, other]) => way(label, one, other))
          .join('')
          .replaceAll('\n', eol)
        const { value } = parseBilingualTranscript(source)
        const read = value.turns.map(turn => [turn.speaker, ...turn.sides.map(side => side.text)])
        expect(read).toEqual(told)
      },
    ),
  )
})

test('a file cut anywhere keeps the turns before the cut', () => {
  const source = Array.from(
    { length: 12 },
    (_, index) => `Speaker ${index % 3}\n\nThis is number ${index} of them.\n\n这是第${index}个。\n\n`,
  ).join('')
  const whole = parseBilingualTranscript(source).value.turns
  fc.assert(
    fc.property(fc.integer({ min: 200, max: source.length }), cut => {
      const { value } = parseBilingualTranscript(source.slice(0, cut))
      const complete = whole.filter(turn => turn.end <= cut - 12)
      expect(value.turns.slice(0, complete.length)).toEqual(complete)
      expect(accountFor(source.slice(0, cut), value)).toEqual([])
    }),
  )
})
