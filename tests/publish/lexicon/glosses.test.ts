import { describe, expect, test } from 'vitest'
import { countReadings } from '../../../src/publish/lexicon/count-readings.ts'
import { learnParts } from '../../../src/publish/lexicon/learn-parts.ts'
import { makeEntries, type Line, type Meanings } from '../../../src/publish/lexicon/make-entries.ts'
import { readGloss } from '../../../src/publish/lexicon/read-gloss.ts'

const picture = (words: Meanings): string =>
  [...words].map(([word, weight]) => `${word} ${weight.toFixed(2)}`).join(', ')

function check(gloss: string, words: string, ...references: readonly string[]): void {
  const read = readGloss(gloss)
  expect(picture(read.words)).toBe(words)
  expect(read.references).toEqual(references)
}

describe('a gloss', () => {
  test('shares its weight among its words', () => {
    check('harbour', 'harbour 1.00')
    check('fishing harbour', 'fish 0.71, harbour 0.71')
  })
  test('is without the words that hold it together', () => {
    check('to give sb a lift', 'give 0.71, lift 0.71')
    check('one’s own garden', 'own 0.71, garden 0.71')
  })
  test('of such words alone keeps them', () => {
    check('and', 'and 1.00')
  })
  test('says little in parentheses, and nothing by a label', () => {
    check('reed (plant)', 'reed 1.00, plant 0.15')
    check('(loanword) sofa', 'sofa 1.00')
  })
  test('explains a name after its comma', () => {
    check('Bergen, port of Norway', 'bergen 1.00, port 0.21, norwai 0.21')
  })
  test('sends to other headwords', () => {
    check('variant of 訂婚|订婚[ding4 hun1]', '', '订婚')
    check('see 肉桂[rou4 gui4]', '', '肉桂')
    check('police station (abbr. for 警察署[jing3 cha2 shu3])', 'polic 0.71, station 0.71', '警察署')
  })
  test('about writing and grammar says nothing', () => {
    check('classifier for fields', '')
    check('Taiwan pr. [xia4]', '')
  })
  test('with brackets that do not close is read all the same', () => {
    check('tea (green', 'tea 1.00, green 0.15')
    check('tea) green', 'tea 0.71, green 0.71')
  })
})

describe('the lines of a dictionary', () => {
  const lines: Line[] = [
    ['茶館', '茶馆', 'cha2 guan3', ['teahouse', 'tearoom'], []],
    ['訂', '订', 'ding4', ['variant of 定', 'to book'], []],
    ['定', '定', 'ding4', 'to fix', []],
    ['高', '高', 'Gao1', 'surname Gao', []],
    ['高', '高', 'gao1', ['high; tall'], []],
  ]
  const entries = makeEntries(lines)
  const of = (head: string): string => picture(entries.get(head) ?? new Map())
  test('later senses weigh less', () => expect(of('茶馆')).toBe('teahous 0.95, tearoom 0.87'))
  test('a reference brings the other headword’s senses', () => expect(of('订')).toBe('book 1.00, fix 0.80'))
  test('names come last', () => expect(of('高')).toMatch(/^high .*, tall .*, gao /))
  test('function words come from the table by hand', () => expect(of('我们')).toMatch(/^we 1\.00/))
  test('readings are counted over all headwords', () => {
    expect(countReadings(lines).get('馆')).toEqual(['guan'])
    expect(
      countReadings([
        ['長', '长', 'zhang3', 'chief', []],
        ['長', '长', 'chang2', 'long', []],
      ]).get('长'),
    ).toEqual(['chang', 'zhang'])
  })
})

test('what a part means is learnt from the words that have it', () => {
  const one = (word: string): Meanings => new Map(word.split(' ').map(form => [form, 0.7]))
  const learnt = learnParts(
    new Map([
      ['王国', one('realm')],
      ['北', one('north')],
      ['雪', one('snow')],
      ['北王国', one('north kingdom')],
      ['雪王国', one('snow kingdom')],
      ['北雪', one('north snow')],
    ]),
  )
  const strongest = (part: string): string =>
    [...(learnt.get(part) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  expect(['王国', '北', '雪'].map(strongest)).toEqual(['kingdom', 'north', 'snow'])
})
