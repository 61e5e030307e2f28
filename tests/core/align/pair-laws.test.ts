import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairEpisode } from '../../../src/core/align/pair-episode.ts'
import type { Range, Sentence } from '../../../src/core/transcript/pairing.ts'
import { episodeOf } from './episode-of.ts'

const odd = fc.constantFrom(
  '你好。',
  '……',
  'Yes.',
  '"No?" he said.',
  '1。6亿',
  '(笑)',
  '😀',
  '\ud83d',
  '\u200b',
  '\r\n\r\n',
  '——',
  'Mr. Lee, U.S.',
  'a-b-c',
  '三十-五',
  '١٢٣',
  'ครับ ผม',
  '__proto__',
)
const side = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 5 })
  .map(parts => parts.join(' ').replaceAll('|', ''))
const languages = fc.constantFrom(
  ['zh', 'en'],
  ['en', 'zh'],
  ['th', 'ar'],
  ['de', 'xx'],
  ['en'],
  ['ja', 'ko', 'ru'],
)

/** The ranges follow each other from 0 to the number of sentences. */
function expectTiled(ranges: readonly Range[], count: number): void {
  expect([0, ...ranges.map(({ to }) => to)]).toEqual([...ranges.map(({ from }) => from), count])
}

test('whatever is said, sentences hold all of it, beads tile them, and words stand in sentences of one bead', () => {
  fc.assert(
    fc.property(
      languages,
      fc.array(fc.array(side, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
      (langs, turns) => {
        const episode = episodeOf(
          langs,
          turns.map(sides => sides.join('|')),
        )
        const { pairing, words } = pairEpisode(episode)
        expect([pairing.turns.length, words.length]).toEqual([episode.turns.length, episode.turns.length])
        pairing.turns.forEach(({ a, b, beads }, i) => {
          const { sides } = episode.turns[i]!
          ;[a, b].forEach((list, which) => {
            const said = sides.filter(({ lang }) => lang === pairing.languages[which])
            const bare = (text: string) => text.replace(/\s+/g, '')
            expect(
              bare(list.map(({ side: s, start, end }) => sides[s]!.text.slice(start, end)).join('')),
            ).toBe(bare(said.map(({ text }) => text).join('')))
          })
          expectTiled(
            beads.map(bead => bead.a),
            a.length,
          )
          expectTiled(
            beads.map(bead => bead.b),
            b.length,
          )
          const inside = (list: readonly Sentence[], { from, to }: Range, place: Sentence) =>
            list
              .slice(from, to)
              .some(each => each.side === place.side && each.start <= place.start && place.end <= each.end)
          for (const link of words[i]!) {
            expect(beads.some(bead => inside(a, bead.a, link.a) && inside(b, bead.b, link.b))).toBe(true)
            expect(link.a.end).toBeGreaterThan(link.a.start)
          }
          for (const { confidence } of [...beads, ...words[i]!]) {
            expect(confidence).toBeGreaterThanOrEqual(0)
            expect(confidence).toBeLessThanOrEqual(1)
          }
        })
      },
    ),
    { numRuns: 80 },
  )
})
