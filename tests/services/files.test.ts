import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText, NotTextError } from '../../src/services/files.ts'

/** `bytes` as hexadecimal pairs, or as a text that stands for its UTF-8. */
function check(bytes: string | Uint8Array, text: string, encoding: string, note?: RegExp): void {
  const decoded = decodeText(typeof bytes === 'string' ? Buffer.from(bytes, 'hex') : bytes)
  expect([decoded.text, decoded.encoding]).toEqual([text, encoding])
  if (note) expect(decoded.note).toMatch(note)
  else expect(decoded.note).toBe(undefined)
}

test('UTF-8, with a mark that stays', () => {
  check(Buffer.from('河 Zoë 🚋\r\n'), '河 Zoë 🚋\r\n', 'utf-8')
  check('efbbbf6869', '\uFEFFhi', 'utf-8')
  check('', '', 'utf-8')
})

test('UTF-16 in both orders', () => {
  check('fffe68006900', '\uFEFFhi', 'utf-16le')
  check('feff00680069', '\uFEFFhi', 'utf-16be')
})

test('a broken byte costs one character and is told', () => {
  check(
    Buffer.from('a tram, a bell,\xff a river', 'latin1'),
    'a tram, a bell,\uFFFD a river',
    'utf-8',
    /1 character is not valid UTF-8/,
  )
})

test('a replacement character that stands in the file is no fault of it', () => {
  check(Buffer.from('a tram, a bell,\uFFFD a river'), 'a tram, a bell,\uFFFD a river', 'utf-8')
})

test('a NUL in a text is kept', () => {
  check(Buffer.from('a tram, a bell,\0 a river'), 'a tram, a bell,\0 a river', 'utf-8')
})

test('what is no text is refused', () => {
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex')
  expect(() => decodeText(picture)).toThrow(NotTextError)
  const otherEncoding = Buffer.from('c4e3bac3a3accac0bde7a1a3', 'hex')
  expect(() => decodeText(otherEncoding)).toThrow('neither UTF-8 nor UTF-16')
})

test('text comes back from its bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(decodeText(new TextEncoder().encode(`A few words. ${text}`)).text).toBe(`A few words. ${text}`)
    }),
  )
})
