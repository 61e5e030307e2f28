import { describe, expect, test } from 'vitest'
import { pairEpisode } from '../../../src/core/align/pair-episode.ts'
import { foldHan } from '../../../src/core/align/pair-folding.ts'
import { hanVariants } from '../../../src/core/text/han-variants.ts'
import { episodeOf } from './episode-of.ts'

/** Each turn's sentences, quoted from the sides that they are said to stand in; and that its beads tile them. */
function check(
  languages: readonly string[],
  turns: readonly string[],
  ...picture: readonly [string[], string[]][]
) {
  const episode = episodeOf(languages, turns)
  const { pairing, words } = pairEpisode(episode)
  expect(
    pairing.turns.map(({ a, b }, i) =>
      [a, b].map(list =>
        list.map(({ side, start, end }) => episode.turns[i]!.sides[side]!.text.slice(start, end)),
      ),
    ),
  ).toEqual(picture)
  for (const { a, b, beads } of pairing.turns) {
    expect([0, ...beads.map(bead => bead.a.to)]).toEqual([...beads.map(bead => bead.a.from), a.length])
    expect([0, ...beads.map(bead => bead.b.to)]).toEqual([...beads.map(bead => bead.b.from), b.length])
    for (const { confidence } of beads) expect(confidence >= 0 && confidence <= 1).toBe(true)
  }
  expect(words).toHaveLength(turns.length)
  return pairing
}

describe('every turn has its sentences', () => {
  test('in both languages, in the order of the conversation', () => {
    const { languages } = check(
      ['de', 'en'],
      ['Guten Tag. Es regnet. | Good day. It rains.', 'Ja. | Yes.'],
      [
        ['Guten Tag.', 'Es regnet.'],
        ['Good day.', 'It rains.'],
      ],
      [['Ja.'], ['Yes.']],
    )
    expect(languages).toEqual(['de', 'en'])
  })
  test('in one language, or in none', () => {
    check(['de', 'en'], ['Ja. Gut.', '| Yes.', ''], [['Ja.', 'Gut.'], []], [[], ['Yes.']], [[], []])
  })
  test('through several sides', () => {
    check(
      ['zh', 'en'],
      ['你好。我来了。 | Hello. | 再见。 | Goodbye. Bye.'],
      [
        ['你好。', '我来了。', '再见。'],
        ['Hello.', 'Goodbye.', 'Bye.'],
      ],
    )
  })
  test('a third language is left aside, and one alone stands alone', () => {
    const episode = episodeOf(['de', 'en', 'fr'], ['Ja. | Yes. | Oui.'])
    expect(pairEpisode(episode).pairing.turns[0]).toMatchObject({ a: [{ side: 0 }], b: [{ side: 1 }] })
    expect(check(['de'], ['Ja.'], [['Ja.'], []]).languages).toEqual(['de', 'und'])
    check([], [])
  })
})

test('a sentence that a next turn takes up is recorded, once', () => {
  const { crossing } = pairEpisode(
    episodeOf(
      ['de', 'en'],
      ['Es regnet. | It rains.', 'Ja. | Yes.', 'Ich wollte, dass | I wanted', 'du kommst. | you to come.'],
    ),
  ).pairing
  expect(crossing.map(({ turn }) => turn)).toEqual([3])
})

test('progress rises to one', () => {
  const seen: number[] = []
  pairEpisode(episodeOf(['de', 'en'], ['Ja. | Yes.']), { progress: done => seen.push(done) })
  expect(seen).toEqual([...seen].sort((x, y) => x - y))
  expect(seen.at(-1)).toBe(1)
})

test('Chinese characters are simplified where they stand', () => {
  const variants = hanVariants()
  expect(foldHan('體驗 經濟, ok', 'zh-Hant', variants)).toBe('体验 经济, ok')
  expect(foldHan('体验', 'zh', variants)).toBe('体验')
  expect(foldHan('經済', 'ja', variants)).toBe('經済')
  expect(foldHan('體驗', 'zh', undefined)).toBe('體驗')
})
