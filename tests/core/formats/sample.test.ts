import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formats, parseDocument } from '../../../src/core/formats/formats.ts'
import { parseBilingualTranscript } from '../../../src/core/formats/bilingual-transcript.ts'
import { accountFor } from './picture.ts'

const folder = new URL('../../../seeds/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const sample = read('003_4c070c38995c60ef.txt')
const episode = parseBilingualTranscript(sample).value
const said = episode.turns.map(({ speaker, sides }) => [
  speaker,
  ...sides.map(side => `${side.lang} ${side.text}`),
])

/** Writes the sample's turns in another way, and expects the same to be read; `rename` maps the labels. */
function check(
  write: (label: string, zh: string, en: string) => string,
  rename = (label: string) => label,
  swap = false,
) {
  const source = episode.turns
    .map(({ speaker, sides: [zh, en] }) => write(rename(speaker), zh!.text, en!.text))
    .join('')
  const { value } = parseBilingualTranscript(source)
  const seen = value.turns.map(({ speaker, sides }) => [
    speaker,
    ...sides.map(side => `${side.lang} ${side.text}`),
  ])
  const expected = said.map(([label, zh, en]) => (swap ? [rename(label!), en, zh] : [rename(label!), zh, en]))
  expect(seen).toEqual(expected)
  expect(accountFor(source, value)).toEqual([])
}
const names = ['Rosa Lind', 'Omar', 'J. R. Smith', 'Ana-María Ruiz', 'Prof. Wu']
const named = (label: string) => names[Number(label.split(' ')[1])]!

test('the sample, whole', () => {
  expect(episode.turns).toHaveLength(98)
  expect(new Set(said.map(turn => turn.map(part => part!.slice(0, 2)).join(' ')))).toEqual(
    new Set(['Sp zh en']),
  )
  expect(episode.languages).toEqual(['en', 'zh'])
  expect(episode.speakers.map(speaker => speaker.label)).toEqual(
    [0, 1, 2, 3, 4].map(number => `Speaker ${number}`),
  )
  expect(episode.chapters.map(chapter => chapter.startMs / 1000)).toEqual([
    0, 186, 363, 529, 730, 901, 1082, 1260, 1430,
  ])
  expect(episode.chapters.at(-1)?.title).toBe('总结与未来项目')
  expect(episode.title).toEqual({
    en: 'OpenAI x Broadcom and the future of compute',
    zh: 'OpenAI与博通及计算的未来',
  })
  expect([episode.show, episode.episodeNumber]).toEqual(['OpenAI Podcast', 8])
  expect(episode.rest.map(rest => rest.kind)).toEqual([
    'mark',
    'mark',
    'preface',
    'footer',
    'footer',
    'footer',
  ])
  expect(accountFor(sample, episode)).toEqual([])
})

test('the original first', () => check((label, zh, en) => `${label}\n\n${en}\n\n${zh}\n\n`, undefined, true))
test('names on their own lines', () => check((label, zh, en) => `${label}\n\n${zh}\n\n${en}\n\n`, named))
test('names before the text', () => check((label, zh, en) => `${label}: ${zh}\n\n${en}\n\n`, named))
test('names in bold type', () => check((label, zh, en) => `**${label}:** ${zh}\n\n${en}\n\n`, named))
test('names with times', () => check((label, zh, en) => `${label}  1:02:03\n${zh}\n${en}\n\n`, named))
test('both languages with the label', () =>
  check((label, zh, en) => `${label}：${zh}\n\n${label}: ${en}\n\n`, named))
test('no blank lines', () => check((label, zh, en) => `${label}\n${zh}\n${en}\n`))
test('lone CR', () => check((label, zh, en) => `${label}\r\r${zh}\r\r${en}\r\r`))

test('cut after any line, it is read without a loss', () => {
  for (let cut = sample.indexOf('\n'); cut >= 0; cut = sample.indexOf('\n', cut + 200)) {
    const source = sample.slice(0, cut)
    expect(accountFor(source, parseBilingualTranscript(source).value)).toEqual([])
  }
})

test('a transcript is told from articles', () => {
  expect(formats.map(format => format.id)).toEqual(['bilingual-transcript', 'web-article'])
  expect(parseDocument(sample).value.kind).toBe('episode')
  for (const name of [
    '000_1e7e03fb3eace26a.txt',
    '001_12274d2e8085e09b.txt',
    '002_4d6efa634f32d8ee.txt',
    '004_d56c37649bfd2e3a.txt',
  ]) {
    expect(parseDocument(read(name)).value.kind).toBe('article')
  }
})
