import { expect, test } from 'vitest'
import { alignersWords } from '../../../src/core/align/word-tools.ts'
import { createNamingReader } from '../../../src/core/relate/attribution.ts'
import { compareSpeakers } from '../../../src/core/relate/evidence.ts'
import { hanVariants } from '../../../src/core/text/han-variants.ts'
import type { Lang, Speaker } from '../../../src/core/transcript/episode.ts'

const unknown = { confidence: 1, evidence: [] }
const speakers: Speaker[] = [
  { label: 'A', name: { en: 'Ann Miller', zh: '安·米勒' }, aliases: ['Annie'], ...unknown },
  { label: 'B', name: { en: 'Bo Chen', zh: '陳柏' }, aliases: [], ...unknown },
  { label: 'C', name: {}, aliases: [], ...unknown },
]
const tools = alignersWords(undefined, hanVariants())

/** Whom each sentence names: `A` for certain, `A?` perhaps, a name where it is nobody's of the conversation, `-` for nobody. */
const check = (lang: Lang, sentences: string[], ...pictures: string[]) => {
  const read = createNamingReader(speakers, lang, tools)
  expect(
    sentences.map(sentence => {
      const { attribution } = read(sentence)
      return attribution ? (attribution.speaker ?? attribution.name) + (attribution.sure ? '' : '?') : '-'
    }),
  ).toEqual(pictures)
}

test('the name beside a verb of saying is who spoke', () => {
  check(
    'en',
    ['The plan is simple, Ann Miller said.', 'Acme boss Bo Chen added that Ann Miller was late.'],
    'A',
    'B',
  )
})

test('a surname, a first name and another spelling will do', () => {
  check('en', ['Ms. Miller noted that.', '"Fine," said Bo.', 'Annie asked why.'], 'A', 'B', 'A')
})

test('a namesake is somebody else', () => {
  check('en', ['Ann Lee said it was late.'], 'Ann Lee')
})

test('a pronoun is whoever was named last, but perhaps', () => {
  check('en', ['Ann Miller said so.', 'It rained.', '"It will be ready," she said.'], 'A', '-', 'A?')
})

test('a pronoun does not reach back for ever', () => {
  check('en', ['Ann Miller said so.', 'a', 'b', 'c', 'd', '"It will be ready," she said.'], 'A', '-', '-', '-', '-', '-') // prettier-ignore
})

test('a stranger takes the pronoun', () => {
  check('en', ['Ann Miller said so.', 'Jane Roe disagreed.', '"Never," she said.'], 'A', '-', 'Jane Roe?')
})

test('one speaker named without a verb of saying only may be it, two say nothing', () => {
  check('en', ['Miller wants the salt.', 'Miller met Bo Chen in Paris.'], 'A', '-')
  check('en', ['Miller owns the salt.'], 'A?')
})

test('Chinese names stand in either script, whole or in part', () => {
  check('zh', ['陈柏表示,明年开工。', '米勒说:「好。」', '「可以,」他说。'], 'B', 'A', 'A?')
})

/** The verdict on an attribution in a turn of the speaker with this label. */
const verdict = (attribution: { name: string; speaker?: string; sure: boolean }, label: string) =>
  compareSpeakers(speakers, attribution, label, 'en').verdict

test('the same, another, or nobody knows', () => {
  const ann = { name: 'Miller', speaker: 'A', sure: true }
  expect(verdict(ann, 'A')).toBe('same')
  expect(verdict(ann, 'B')).toBe('other')
  expect(verdict(ann, 'C')).toBe('unclear')
})

test('what is only suggested is never another', () => {
  expect(verdict({ name: 'Miller', speaker: 'A', sure: false }, 'A')).toBe('same')
  expect(verdict({ name: 'Miller', speaker: 'A', sure: false }, 'B')).toBe('unclear')
})

test('a stranger is another by first name and surname, not by one word or in a script that was not read', () => {
  expect(verdict({ name: 'Jane Roe', sure: true }, 'A')).toBe('other')
  expect(verdict({ name: 'Acme', sure: true }, 'A')).toBe('unclear')
  expect(verdict({ name: '简·罗', sure: true }, 'A')).toBe('unclear')
})
