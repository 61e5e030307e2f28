import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { pairEpisode, type PairedEpisode } from '../../../src/core/align/pair-episode.ts'
import { readLexicon } from '../../../src/core/align/read-lexicon.ts'
import { parseBilingualTranscript } from '../../../src/core/formats/bilingual-transcript.ts'
import { hanVariants } from '../../../src/core/text/han-variants.ts'
import type { Episode } from '../../../src/core/transcript/episode.ts'
import { lexiconFile } from '../../../src/publish/lexicon/compile.mjs'
import { scoreBeads, scoreWords, type Gold } from './gold/score-pairing.ts'

const gold = read<Gold>('./gold/conversation-zh-en.json')
let episode: Episode
let paired: PairedEpisode

beforeAll(async () => {
  const source = readFileSync(
    fileURLToPath(new URL(`../../../seeds/${gold.transcript}`, import.meta.url)),
    'utf8',
  )
  episode = parseBilingualTranscript(source).value
  const lexicon = readLexicon(readFileSync(await lexiconFile()))
  paired = pairEpisode(episode, { lexicon, variants: hanVariants() })
}, 120_000)

function read<Value>(name: string): Value {
  return JSON.parse(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')) as Value
}

// The figures change in the same commit as what changes them.
test('the sentences of a conversation pair as somebody who read it paired them', () => {
  const { f1, faults } = scoreBeads(gold, episode, paired)
  expect(percent(f1), faults.join('\n')).toBeGreaterThanOrEqual(97)
})

test('words that are lit are right, and most that could be are', () => {
  const { precision, recall, faults } = scoreWords(gold, episode, paired, 0.6)
  expect(percent(precision), faults.join('\n')).toBeGreaterThanOrEqual(95)
  expect(percent(recall), faults.join('\n')).toBeGreaterThanOrEqual(88)
})

test('a sentence that the next turn takes up is seen, and no other', () => {
  const last = gold.turns.at(-1)!.number
  expect(
    paired.pairing.crossing.map(({ turn }) => [turn, turn + 1]).filter(([turn]) => turn! < last),
  ).toEqual(gold.crossing.map(({ turns }) => turns))
})

function percent(fraction: number): number {
  return Math.round(fraction * 1000) / 10
}
