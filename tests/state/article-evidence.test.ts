import { describe, expect, test } from 'vitest'
import type { PassageLink } from '../../src/core/transcript/news-document.ts'
import { joinSpans, passageMarks, turnMarks } from '../../src/state/article-evidence.ts'

/** Where words stand in a text, the first time. */
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const shown = (text: string, marks: readonly { start: number; end: number; differs?: boolean }[]) =>
  marks.map(({ start, end, differs }) => text.slice(start, end) + (differs ? '!' : ''))

describe('spans', () => {
  test.each([
    ['the tide turns twice', ['turns', 'tide'], ['tide turns']],
    ['the tide, turns twice', ['tide', 'turns', 'twice'], ['tide, turns twice']],
    ['the tide now turns', ['tide', 'turns'], ['tide', 'turns']],
    ['潮水一天两次', ['潮水', '天两', '两次'], ['潮水', '天两次']],
    ['nothing', [], []],
  ])('of “%s” %j join to %j', (text, words, joined) => {
    const spans = words.map(each => at(text, each))
    expect(shown(text, joinSpans(text, spans))).toEqual(joined)
  })
})

const passage = 'It needs 30 gigawatts of power, she said.'
const said = 'It needs 3 gigawatts of power.'
const other = '它需要3吉瓦电力。'
const link: PassageLink = {
  turn: 2,
  beads: { from: 0, to: 1 },
  kind: 'quote',
  score: 0.9,
  evidence: [
    { article: at(passage, 'gigawatts of power'), lang: 'en', side: 0, turn: at(said, 'gigawatts of power') },
    { article: at(passage, 'power'), lang: 'zh', side: 1, turn: at(other, '电力') },
    { article: at(passage, 'needs'), lang: 'en', side: 0, turn: at(said, 'needs') },
  ],
  differs: [
    {
      kind: 'number',
      severity: 'high',
      passage: at(passage, '30 gigawatts'),
      said: { side: 0, ...at(said, '3 gigawatts') },
      told: {
        about: 'numbers',
        a: { text: '3 gigawatts', value: 3e9, unit: 'W', kind: 'power' },
        b: { text: '30 gigawatts', value: 3e10, unit: 'W', kind: 'power' },
        verdict: 'differ',
        factor: 10,
      },
      why: '',
    },
  ],
}

test('a passage has its words marked, and the number that contradicts by itself', () =>
  expect(shown(passage, passageMarks(passage, link))).toEqual(['needs', '30 gigawatts!', ' of power']))

test('each side of the turn has its own words marked', () => {
  expect(shown(said, turnMarks(said, 0, link))).toEqual(['needs', '3 gigawatts!', ' of power'])
  expect(shown(other, turnMarks(other, 1, link))).toEqual(['电力'])
})
