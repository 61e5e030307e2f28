import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf, slugOfFile } from '../../src/publish/slug.ts'

test.each([
  ['The Trams x the River, and what comes next', 'the-trams-x-the-river-and-what-comes-next'],
  ['Ça va, Zoë? Straße & Łódź', 'ca-va-zoe-strasse-lodz'],
  ["Don't stop: 24/7", 'dont-stop-24-7'],
  ['Ｆｕｌｌ width', 'full-width'],
  ['河边的电车', ''],
  ['电车 Tram 重新开通的故事', ''],
  ['Река', ''],
  ['', ''],
  ['!!! 2024', ''],
])('%s → %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('a long title is cut between words', () => {
  const slug = slugOf('tram '.repeat(40))
  expect(slug).toBe('tram-'.repeat(16).slice(0, -1))
})

test.each([
  ['003_4c07.txt', '003-4c07'],
  ['folder/Ünï Talk.final.md', 'uni-talk-final'],
  ['河.txt', 'document'],
])('file %s → %s', (file, slug) => {
  expect(slugOfFile(file)).toBe(slug)
})

test('a slug can stand in an address as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slugOf(text).length).toBeLessThanOrEqual(80)
      expect(slugOfFile(text)).toMatch(/^[a-z0-9][a-z0-9-]*$/)
    }),
  )
})
