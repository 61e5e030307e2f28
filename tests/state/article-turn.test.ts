import { describe, expect, test } from 'vitest'
import { packPairing } from '../../src/core/transcript/pairing-document.ts'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import type { PassageLink } from '../../src/core/transcript/news-document.ts'
import { turnBeside } from '../../src/state/article-turn.ts'
import { makeEpisode } from '../episode-maker.ts'
import { makeLibrary } from './make-library.ts'
import { pairTurn } from './pair-turn.ts'

const episode = makeEpisode(`
  L | The tide turns. It turns twice a day. Nobody sees it. | 潮水转向。一天两次。没人看见。
  S | I do. Always. | 我看见。
`)
const paired: EpisodeDocument = {
  ...makeLibrary().episodes[0]!,
  episode,
  pairs: packPairing({
    languages: ['en', 'zh'],
    turns: [pairTurn(episode.turns[0]!, '1:1 1:1 1:1'), pairTurn(episode.turns[1]!, '1:1 1:0')],
    crossing: [],
  }),
}
const link = (turn: number, from: number, to: number): PassageLink => ({
  turn,
  beads: { from, to },
  kind: 'quote',
  score: 1,
  evidence: [{ article: { start: 0, end: 4 }, lang: 'en', side: 0, turn: { start: 4, end: 8 } }],
})
const shown = (document: EpisodeDocument, asked: PassageLink) =>
  turnBeside(document, asked)?.sides.map(({ lang, text, related: { start, end } }) => [
    lang,
    text.slice(start, end),
  ])

describe('the turn of a passage', () => {
  test('has the sentences that the passage goes back to, in both languages', () =>
    expect(shown(paired, link(1, 1, 3))).toEqual([
      ['en', 'It turns twice a day. Nobody sees it.'],
      ['zh', '一天两次。没人看见。'],
    ]))
  test('is long where much more is said', () => {
    expect(turnBeside(paired, link(1, 1, 2))?.long).toBe(true)
    expect(turnBeside(paired, link(1, 0, 3))?.long).toBe(false)
  })
  test('has nothing in the language that lacks the sentence', () =>
    expect(shown(paired, link(2, 1, 2))).toEqual([
      ['en', 'Always.'],
      ['zh', ''],
    ]))
  test('is shown whole where nobody knows how its languages pair', () => {
    const { pairs: _, ...alone } = paired
    expect(shown(alone, link(2, 0, 1))).toEqual([
      ['en', 'I do. Always.'],
      ['zh', '我看见。'],
    ])
  })
  test('has the original first and its words marked', () => {
    const swapped = { ...paired, episode: { ...episode, languages: ['zh', 'en'] } }
    expect(turnBeside(swapped, link(1, 0, 1))?.sides.map(({ lang }) => lang)).toEqual(['zh', 'en'])
    expect(turnBeside(paired, link(1, 0, 1))?.sides[0]?.marks).toEqual([{ start: 4, end: 8, words: [0] }])
  })
  test('that is no longer there is not shown', () =>
    expect(turnBeside(paired, link(7, 0, 1))).toBeUndefined())
})
