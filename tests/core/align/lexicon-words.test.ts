import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { normalForm } from '../../../src/core/align/normal-form.ts'
import { readLexicon } from '../../../src/core/align/read-lexicon.ts'
import { lexiconFile } from '../../../src/publish/lexicon/compile.mjs'
import { functionWords } from '../../../src/core/text/function-words.ts'
import { smallLexicon } from './small-lexicon.ts'

/** What the lexicon of a few lines says of a word, strongest first, in hundredths. */
function check(word: string, picture: string): void {
  const lexicon = smallLexicon(
    `苹果 apple 1
     树 tree 1
     果树 fruit 0.5 tree 0.5
     苹果树 orchard 0.5
     雪 snow 1`,
    `雪 winter 0.5
     树 tree 0.5 wood 0.25`,
  )
  expect(
    lexicon
      .translate(word)
      .map(({ word: form, weight }) => `${form} ${Math.round(100 * weight)}`)
      .join(' '),
  ).toBe(picture)
}

describe('a word means', () => {
  test('what its glosses say, and what it means as a part of others', () => {
    check('雪', 'snow 100 winter 25')
  })
  test('a little of what the headwords within it mean', () => {
    check('苹果树', 'orchard 50 apple 30 tree 25 fruit 15 wood 13')
  })
  test('more of that when it is no headword', () => {
    check('雪苹果', 'apple 60 winter 25')
  })
  test('the Latin letters and the number in it', () => {
    check('Wi-Fi', 'wi-fi 100 fi 60 wi 60')
    check('AI', 'ai 100')
    check('12日', '12 100')
  })
  test('nothing when nothing is known', () => {
    check('ぬ', '')
    check('', '')
  })
})

describe('the Chinese–English lexicon', async () => {
  const lexicon = readLexicon(readFileSync(await lexiconFile()))

  test.each([
    ['图书馆', 'library'],
    ['海洋', 'ocean'],
    ['足球', 'soccer'],
    ['研究生', 'graduate'],
    ['我们', 'our'],
    ['因为', 'because'],
    ['挪威', 'Norwegian'],
    ['五月', 'May'],
    // Not by their own glosses: 招待会 is a reception, and a conference in 记者招待会.
    ['招待会', 'conference'],
  ])('%s is %s', (word, english) => {
    expect(lexicon.translate(word).map(({ word: form }) => form)).toContain(normalForm(english, 'en'))
  })

  test('words that hold glosses together translate nothing', () => {
    for (const word of ['图书馆', '游泳', '借给'])
      expect(lexicon.translate(word).map(t => t.word)).not.toContain('to')
  })

  const data = join(process.env.BITEXT_DATA ?? '', 'json-word/zhen-dev.json')
  // Skipped without the data, which is not ours to give: set BITEXT_DATA to its folder.
  test.skipIf(!process.env.BITEXT_DATA || !existsSync(data))(
    'has four of five content words that people linked',
    () => {
      interface Pair {
        readonly src: readonly string[]
        readonly tgt: readonly string[]
        readonly sure: readonly (readonly [number, number])[]
      }
      const { pairs } = JSON.parse(readFileSync(data, 'utf8')) as { pairs: readonly Pair[] }
      const small = new Set(functionWords.en?.split(' '))
      // The first half was looked at while the compiler was written.
      const links = pairs
        .slice(75)
        .flatMap(({ src, tgt, sure }) => sure.map(([i, j]) => [src[i] ?? '', tgt[j] ?? ''] as const))
        .filter(([a, b]) => /[\p{L}\p{Nd}]/u.test(a) && /[\p{L}\p{Nd}]/u.test(b) && !small.has(b))
      const known = links.filter(([a, b]) =>
        lexicon.translate(a).some(({ word }) => word === normalForm(b, 'en')),
      )
      expect(known.length / links.length).toBeGreaterThan(0.77)
    },
  )
})
