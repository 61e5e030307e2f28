import { expect, test } from 'vitest'
import { normalForm } from '../../../src/core/align/normal-form.ts'

/** All of the words have one normal form. */
function check(words: string, lang = 'en'): void {
  const [first = '', ...others] = words.split(' ').map(word => normalForm(word, lang))
  expect(first).not.toBe('')
  for (const other of others) expect(other).toBe(first)
}

test.each([
  'take takes took taken taking',
  'Write wrote WRITTEN',
  'child children',
  'mice mouse',
  'crises crisis',
  'good better best',
  'we us our',
  'chips chip chip’s CHIP',
  "don't can’t cannot not",
  'six 6 6th sixth',
  '1,500 1500',
  'Norwegian Norway',
  'colour color',
  'café cafe',
  'U.S. US American',
  'UK U.K. British',
  'difficulty difficult',
])('%s are one word', words => check(words))

test('words of other languages lose case, width and accents, and nothing else', () => {
  check('Straße straße', 'de')
  check('Élan elan', 'fr')
  check('ＡＩ ai', 'zh')
  expect(normalForm('Häuser', 'de')).toBe('hauser')
})

test('different words stay different', () => {
  const forms = 'party part city site army arm news new universe US us'
    .split(' ')
    .map(word => normalForm(word, 'en'))
  expect(new Set(forms).size).toBe(forms.length)
})
