import { describe, expect, test } from 'vitest'
import { parseBilingualTranscript } from '../../../src/core/formats/bilingual-transcript.ts'
import { accountFor } from './picture.ts'

const talk = [
  'Speaker 1',
  'We are in the garden today.',
  '今天我们在花园里。',
  'Speaker 2',
  'It is warm.',
  '很暖和。',
  'Speaker 1',
  'Bye for now.',
  '再见。',
]

/** Parses what stands before (and after) a small talk of three turns, and compares what the page says. */
function check(
  before: readonly string[],
  picture: Record<string, unknown>,
  after: readonly string[] = [],
): void {
  const source = [...before, ...talk, ...after].join('\n\n')
  const { value } = parseBilingualTranscript(source)
  const of = (kind: string) => value.rest.filter(rest => rest.kind === kind).map(rest => rest.text)
  const seen: Record<string, unknown> = {
    title: value.title,
    titles: value.titles.map(title => title.text),
    show: value.show,
    number: value.episodeNumber,
    notes: value.notes.map(note => note.text),
    chapters: value.chapters.map(({ startMs, title }) => `${startMs / 1000} ${title}`),
    marks: of('mark'),
    preface: of('preface'),
    footer: of('footer'),
    last: value.turns.at(-1)?.sides.map(side => side.text),
    speakers: value.speakers.map(speaker => speaker.label),
    languages: value.languages,
  }
  expect(accountFor(source, value)).toEqual([])
  expect(value.turns).toHaveLength(3)
  expect(Object.fromEntries(Object.keys(picture).map(key => [key, seen[key]]))).toEqual(picture)
}

describe('titles', () => {
  test('the page’s line, the episode’s number, and a title per language', () => {
    check(
      [
        'Green Hours - 第十二集 - 雨中的花园 封面',
        '第十二集 - 雨中的花园',
        'Episode 12 - A garden in the rain',
        '本集简介',
        '我们谈雨。',
        '字幕',
        '只有文字。',
      ],
      {
        title: { zh: '雨中的花园', en: 'A garden in the rain' },
        show: 'Green Hours',
        number: 12,
        notes: ['我们谈雨。'],
        marks: ['本集简介', '字幕'],
        preface: ['只有文字。'],
        languages: ['en', 'zh'],
      },
    )
  })
  test.each([
    ['The Garden Podcast | #7 A walk', 'A walk', 'The Garden Podcast', 7],
    ['Ep. 31: What roses want', 'What roses want', undefined, 31],
    ['What roses want | Gardeners’ Podcast', 'What roses want', 'Gardeners’ Podcast', undefined],
    ['#8 What roses want', 'What roses want', undefined, 8],
    ['What do roses want?', 'What do roses want?', undefined, undefined],
    ['# What roses want', 'What roses want', undefined, undefined],
    ['Title: What roses want', 'What roses want', undefined, undefined],
    ['Soil and water – a conversation', 'Soil and water – a conversation', undefined, undefined],
    ['Seeds: how they wait', 'Seeds: how they wait', undefined, undefined],
  ])('%s', (line, title, show, number) => {
    check([line], { title: { en: title }, show, number })
  })
  test('none', () => check([], { title: {}, titles: [], notes: [], marks: [] }))
})

describe('notes and chapters', () => {
  test('one line, and the host’s notice after it', () => {
    check(
      [
        'A walk',
        'Show notes',
        'We walk. 00:00 The gate 02:10 The pond 1:05:30 The way back This episode is hosted on Acast. See acast.com for more.',
      ],
      {
        chapters: ['0 The gate', '130 The pond', '3930 The way back'],
      },
    )
  })
  test('one line in Chinese, and a notice after it', () => {
    check(
      [
        '散步',
        '本集简介',
        '我们散步。 00:00 大门 02:10 池塘 05:00 回家的路 本节目由某平台托管。更多信息请访问网站。',
      ],
      {
        chapters: ['0 大门', '130 池塘', '300 回家的路'],
      },
    )
  })
  test.each([
    ['00:00 The gate', '02:10 The pond'],
    ['(00:00:00) The gate', '(00:02:10) The pond'],
    ['[0:00:00] The gate', '[0:02:10] The pond'],
    ['0:00 - The gate', '2:10 - The pond'],
    ['- 00:00 – The gate', '- 02:10 – The pond'],
    ['The gate 0:00', 'The pond 2:10'],
    ['The gate (0:00)', 'The pond (2:10)'],
    ['1. 0:00 The gate', '2. 2:10 The pond'],
  ])('one a line: %s', (one, two) => {
    check(['A walk', 'Chapters', one, two], { chapters: ['0 The gate', '130 The pond'], notes: [one, two] })
  })
  test('a lone time is no chapter', () => check(['A walk', 'We met at 12:30 at the gate.'], { chapters: [] }))
  test('headings, lists and keys are nobody’s label', () => {
    check(
      [
        '# A walk',
        '## Guests',
        '- Rosa Lind',
        '- Tom Okafor',
        'Date: 2024-05-01',
        'Language: English',
        '## Transcript',
      ],
      {
        speakers: ['Speaker 1', 'Speaker 2'],
        marks: ['## Guests', '## Transcript'],
      },
    )
  })
})

describe('what follows the last turn', () => {
  test('nothing', () => check(['A walk'], { footer: [], last: ['Bye for now.', '再见。'] }))
  test.each([
    [['关于花园播客', '我们每周聊花园。', '浏览更多节目']],
    [['About this podcast', 'We talk about gardens every week.', 'Browse more']],
    [['© 2025 Garden Media']],
    [['Share', 'Subscribe']],
    [['---', 'All rights reserved.']],
    [['花园之友']],
  ])('a footer: %s', after => {
    check(['A walk'], { last: ['Bye for now.', '再见。'] }, after)
  })
  test('speech that goes on in both languages is speech', () => {
    check(['A walk'], { last: ['Bye for now.', '再见。', 'See you next week.', '下周见。'], footer: [] }, [
      'See you next week.',
      '下周见。',
    ])
  })
  test('a sentence more is speech when in doubt', () => {
    check(['A walk'], { last: ['Bye for now.', '再见。\n\n真的再见了，朋友们。'], footer: [] }, [
      '真的再见了，朋友们。',
    ])
  })
})
