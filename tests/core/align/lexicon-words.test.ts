import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLexicon } from '../../../src/core/align/read-lexicon.ts'
import { tokenize } from '../../../src/core/align/tokens/tokenize.ts'
import { lexiconFile } from '../../../src/publish/lexicon/compile.mjs'

const lexicon = readLexicon(readFileSync(await lexiconFile()))

function check(text: string, picture: string): void {
  expect(
    tokenize(text, 'zh', lexicon)
      .map(token => token.text)
      .join(' '),
  ).toBe(picture)
}

test('Chinese is cut at headwords', () => {
  check('我们研究人工智能。', '我们 研究 人工智能 。')
})

test('a headword gives its glosses', () => {
  expect(lexicon.translate('芯片').map(({ word }) => word)).toContain('chip')
  expect(lexicon.translate('ぬぬ')).toEqual([])
})
