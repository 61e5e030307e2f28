import { describe, expect, test } from 'vitest'
import { parseBilingualTranscript } from '../../../src/core/formats/bilingual-transcript.ts'

const talk = (...turns: string[]) =>
  turns.map((turn, i) => `Speaker ${i % 2}\n\n${turn.replace(' | ', '\n\n')}`).join('\n\n')

describe('which language was spoken', () => {
  const check = (page: string, turns: string, languages: string) =>
    expect(parseBilingualTranscript(`${page}\n\n${turns}`).value.languages.join(' ')).toBe(languages)

  test('the other one, where a side spells foreign names by their sound', () =>
    check('', talk('你好,我是玛丽·居里。 | Hello, I am Marie Curie.', '欢迎。 | Welcome.'), 'en zh'))
  test('also when the page is in it', () =>
    check(
      'Tides\n\nShow notes\n\nA talk about tides.',
      talk('Hello, I am Marie Curie. | 你好,我是玛丽·居里。', 'Hi there. | 你好。'),
      'en zh',
    ))
  test('the other one, where the page speaks of its translation', () =>
    check(
      '潮汐\n\n双语字幕',
      talk('今天天气很好。 | The weather is fine today.', '是的。 | Yes it is.'),
      'en zh',
    ))
  test('the one that hesitates, whatever the page says', () => {
    const doubt = 'Um, I think that, uh, the the tide is, um, is is rising. | 我认为潮水在上涨。'
    check('潮汐\n\n节目简介\n\n关于潮汐。', talk(doubt, doubt, doubt), 'en zh')
  })
  test('else the first in the file', () =>
    check('', talk('今天天气很好。 | The weather is fine today.', '是的。 | Yes it is.'), 'zh en'))
})

describe('titles', () => {
  const turns = talk('Hello, all of you. | 大家好。', 'Welcome to us. | 欢迎。')
  const check = (lines: string, title: Record<string, string>, show?: string) => {
    const { value } = parseBilingualTranscript(`${lines}\n\n${turns}`)
    expect({ title: value.title, show: value.show }).toEqual({ title, show })
  }
  test("a line above the numbered title is the show's name", () =>
    check('The Deep Sea Show\nEpisode 12: Life below', { en: 'Life below' }, 'The Deep Sea Show'))
  test('a number within the line parts show and title', () =>
    check('深海秀 第12集：深处的生命', { zh: '深处的生命' }, '深海秀'))
  test('a colon alone parts nothing', () => check('Life below: a story', { en: 'Life below: a story' }))
})
