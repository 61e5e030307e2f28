import { expect, test } from 'vitest'
import { episodeEntry } from '../../../src/core/transcript/entries.ts'
import { makeEpisode } from '../../episode-maker.ts'

test('a conversation is listed with its people, its length in words and an estimate of its duration', () => {
  const talk = makeEpisode('A | The ferry was late. | 渡船迟到了。\nB | Nobody minded. | 没人介意。')
  expect(episodeEntry('ferry', 'ferry.txt', talk)).toMatchObject({
    id: 'ferry',
    file: 'ferry.txt',
    people: [
      { label: 'A', name: {} },
      { label: 'B', name: {} },
    ],
    turns: 2,
    words: 6,
    durationEstimated: true,
  })
})

test('what nobody speaks has no duration', () => {
  const book = makeEpisode('| The ferry was late. | 渡船迟到了。', { speakers: [] })
  expect(episodeEntry('ferry', '', book)).not.toHaveProperty('durationMs')
})
