import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWebArticle } from '../../../src/core/formats/web-article.ts'
import { compare, readGold, readPage, type GoldPage } from './gold-page.ts'

const seeds = new URL('../../../seeds/', import.meta.url)
const golds = new URL('./gold/', import.meta.url)
const pages = new URL('./fixtures/web-article/', import.meta.url)

/** The four articles of `seeds/`, and pages invented in the shapes of many kinds of site; every piece was marked by hand. */
const marked: readonly (readonly [string, GoldPage])[] = [
  ...readdirSync(golds).map(
    name => [name, readGold(new URL(name.replace('.gold', '.txt'), seeds), new URL(name, golds))] as const,
  ),
  ...readdirSync(pages).map(name => [name, readPage(new URL(name, pages))] as const),
]

/**
 * Pieces in the wrong role that are known, by page: a picture's words may be a whole sentence, and so may the last headline of a box;
 * short lines without bullets at the end of a text look like those of its site, and so do thanks above its beginning; a button above
 * it may look like a heading.
 */
const knownWrong: Readonly<Record<string, number>> = {
  'en-paywall.page': 1,
  'es-diario.page': 1,
  'fr-radio.page': 4,
  'pt-agencia.page': 2,
  'zh-ithome.page': 1,
}

describe.each(marked)('%s', (name, gold) => {
  const { value } = parseWebArticle(gold.source)
  const { roles, kinds, count } = compare(value.blocks, gold)

  test('tells the article from its page', () => {
    expect(roles, roles.join('\n')).toHaveLength(knownWrong[name] ?? 0)
  })

  test('names what most pieces are', () => {
    expect(kinds.length, kinds.join('\n')).toBeLessThanOrEqual(count * 0.3)
  })

  test('reads what the page states', () => {
    const facts = (['lang', 'publisher', 'author', 'date'] as const).flatMap(fact =>
      value[fact] === undefined ? [] : [`${fact}=${value[fact]}`],
    )
    expect(facts.join(' ')).toBe(gold.facts)
  })

  test('says where it states them', () => {
    for (const fact of ['publisher', 'author'] as const) {
      const span = value.stated?.[fact]
      expect(span && gold.source.slice(span.start, span.end)).toBe(value[fact])
    }
    const date = value.stated?.date
    if (date) expect(gold.source.slice(date.start, date.end)).toContain(value.date!.slice(0, 4))
  })

  test('has every sentence of the body and no other, in order', () => {
    let at = 0
    for (const { start, end, block } of value.sentences) {
      const { start: from, end: to, role } = value.blocks[block]!
      expect([role, start >= Math.max(at, from), end > start, end <= to]).toEqual(['body', true, true, true])
      at = end
    }
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length
    const inBody = value.blocks.reduce(
      (sum, { role, text }) => sum + (role === 'body' ? letters(text) : 0),
      0,
    )
    const inSentences = value.sentences.reduce(
      (sum, { start, end }) => sum + letters(gold.source.slice(start, end)),
      0,
    )
    expect(inSentences).toBe(inBody)
  })
})

test('lines of all pages in any order: pieces and facts are verbatim, sentences stay in a piece of the body', () => {
  const lines = marked.flatMap(([, { source }]) => source.split('\n'))
  const some = fc.array(fc.constantFrom(...lines), { maxLength: 120 })
  fc.assert(
    fc.property(some, fc.constantFrom('\n', '\n\n', '\r\n'), (picked, gap) => {
      const source = picked.join(gap)
      const { value } = parseWebArticle(source)
      for (const { start, end, text } of value.blocks) expect(source.slice(start, end)).toBe(text)
      for (const fact of ['publisher', 'author'] as const) {
        const span = value.stated?.[fact]
        expect(span && source.slice(span.start, span.end)).toBe(value[fact])
      }
      let at = 0
      for (const { start, end, block } of value.sentences) {
        const { start: from, end: to, role } = value.blocks[block]!
        expect([role, start >= Math.max(at, from), end > start, end <= to]).toEqual([
          'body',
          true,
          true,
          true,
        ])
        at = end
      }
    }),
    { numRuns: 300 },
  )
})
