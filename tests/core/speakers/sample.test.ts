import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseBilingualTranscript } from '../../../src/core/formats/bilingual-transcript.ts'
import { identifySpeakers, nameSpeakers } from '../../../src/core/speakers/identify-speakers.ts'
import { picture } from './check-speakers.ts'

const source = readFileSync('seeds/003_4c070c38995c60ef.txt', 'utf8')
const { value: episode } = parseBilingualTranscript(source)
const speakers = identifySpeakers(episode)

test('the five of the sample', () => {
  expect(speakers.map(speaker => picture(speaker, ['en', 'zh']))).toEqual([
    '0 = Andrew Main ‖ 安德鲁·梅恩 · host',
    '1 = Sam Altman ‖ 萨姆·阿尔特曼 · guest · OpenAI',
    '2 = Charlie Kawwas ‖ 查理·考利斯 · guest · Broadcom',
    '3 = Greg Brockman ‖ 格雷格·布罗克曼 · guest · OpenAI',
    '4 = Hock Tan ‖ 陈福阳 · guest · Broadcom',
  ])
  expect(speakers.every(speaker => speaker.confidence > 0.9 && speaker.confidence < 1)).toBe(true)
})

test('what the transcriber misheard and how else the translator wrote it are aliases', () => {
  const aliases = Object.fromEntries(speakers.map(speaker => [speaker.name['en'], speaker.aliases]))
  expect(aliases['Sam Altman']).toEqual(expect.arrayContaining(['Sam Allman', 'Sam', '山姆', '萨姆']))
  expect(aliases['Charlie Kawwas']).toEqual(expect.arrayContaining(['Charlie Kaulis', 'Charley', '查理']))
  expect(aliases['Hock Tan']).toEqual(expect.arrayContaining(['Hawk', '霍克']))
})

test('nobody points at Speaker 1: the others are somebody else', () => {
  expect(speakers[1]?.evidence.map(evidence => evidence.kind)).toContain('elimination')
})

test('the evidence stands where it says', () => {
  for (const { evidence } of speakers)
    for (const { span, quote, turn } of evidence) {
      expect(source.slice(span.start, span.end)).toBe(quote)
      if (turn === undefined) continue
      const said = episode.turns[turn - 1]!
      expect(said.start <= span.start && span.end <= said.end).toBe(true)
    }
})

test('the episode stays the same but for its speakers', () => {
  expect(nameSpeakers(episode)).toEqual({ ...episode, speakers })
})
