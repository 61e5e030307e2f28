import { expect, test } from 'vitest'
import { sketchTalk } from '../../../src/core/transcript/talk-sketch.ts'
import { makeEpisode, makeSpeaker } from '../../episode-maker.ts'

const talk = makeEpisode(
  `
  H | one two three four five six seven eight | 一
  L | one two three four | 一
  H | one two three four | 一
  `,
  {
    speakers: [makeSpeaker('H', { name: { en: 'Ines Duarte' } }), makeSpeaker('L')],
    chapters: [{ title: 'Arrival', lang: 'en', startMs: 0, start: 0, end: 0 }],
  },
)

test('the turns asked for lie on the line as long as they are, the whole is a thousand', () => {
  const { turns, parts, people, chapters } = sketchTalk(talk, [3, 1, 9])
  expect(turns).toBe(3)
  expect(parts.map(({ turn, by }) => [turn, by])).toEqual([
    [1, 0],
    [3, 0],
  ])
  expect(parts[0]!.from).toBe(0)
  expect(Math.abs(parts[0]!.to - 500)).toBeLessThan(5)
  expect(Math.abs(parts[1]!.from - 750)).toBeLessThan(5)
  expect(parts[1]!.to).toBe(1000)
  expect(people).toEqual([{ label: 'H', name: { en: 'Ines Duarte' } }])
  expect(chapters).toEqual([{ title: 'Arrival', lang: 'en', at: 0 }])
})

test('a conversation without turns is an empty line', () =>
  expect(sketchTalk(makeEpisode(''), [1])).toEqual({ turns: 0, parts: [], people: [], chapters: [] }))
