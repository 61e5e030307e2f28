import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineText, placeAt, scanLines } from '../../../src/core/text/lines.ts'

/** Scans a text and compares its lines, each as `number:column text`. */
function check(source: string, ...picture: string[]): void {
  const lines = scanLines(source)
  const seen = Array.from({ length: lines.count }, (_, index) => {
    return `${lines.number[index]}:${lines.start[index]! - lines.from[index]! + 1} ${lineText(lines, index)}`
  })
  expect(seen).toEqual(picture)
}

test('nothing', () => check(''))
test('one line', () => check('a', '1:1 a'))
test('LF, CRLF and a lone CR', () => check('a\nb\r\nc\rd', '1:1 a', '2:1 b', '3:1 c', '4:1 d'))
test('blank lines count', () => check('\n\na\r\n\r\nb\r\rc\n', '3:1 a', '5:1 b', '7:1 c'))
test('white space around a line is left out', () =>
  check('  a b\t\n\u3000c\u3000\n\u00a0', '1:3 a b', '2:2 c'))
test('a byte order mark is white space', () => check('\uFEFFa', '1:2 a'))
test('NUL is a character', () => check('\0', '1:1 \0'))

test('the lines are those of split and trim', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', '字', ' ', '\t', '\n', '\r', '\uFEFF', '\u3000', '\u2028'),
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, source => {
      const lines = scanLines(source)
      const expected = source
        .split(/\r\n|\r|\n/)
        .flatMap((line, index) => (line.trim() === '' ? [] : [[index + 1, line.trim()]]))
      const seen = Array.from({ length: lines.count }, (_, index) => [
        lines.number[index],
        lineText(lines, index),
      ])
      expect(seen).toEqual(expected)
    }),
  )
})

test('a place is where counting the breaks before it says', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n'), maxLength: 40 })
  fc.assert(
    fc.property(text, fc.nat(), (source, seed) => {
      const offset = seed % (source.length + 1)
      // a break is over when its last character is; the LF of a CRLF still belongs to its line
      const inside = source[offset - 1] === '\r' && source[offset] === '\n'
      const before = source.slice(0, inside ? offset - 1 : offset).split(/\r\n|\r|\n/)
      const column = before.at(-1)!.length + (inside ? 2 : 1)
      expect(placeAt(scanLines(source), offset)).toEqual({ offset, line: before.length, column })
    }),
  )
})

test('an offset outside the text is the caller’s mistake', () => {
  expect(() => placeAt(scanLines('abc'), 4)).toThrow('No offset 4')
})
