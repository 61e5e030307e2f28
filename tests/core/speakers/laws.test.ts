import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identifySpeakers } from '../../../src/core/speakers/identify-speakers.ts'
import { makeEpisode } from './make-episode.ts'

const piece = fc.constantFrom(
  ...`I'm|Ann Lee|Ann|So|,|?|.|thanks|and|from|Acme|my guest is|'s|Dr.|as|said`.split('|'),
  ...'我是|安娜·李|安娜|李明|请到了|和|的|，|。|谢谢|先生|さん|田中|です|씨|\ud800|·'.split('|'),
)
const said = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(' ') || '-')
const turn = fc.tuple(fc.constantFrom('0', '1', '2', 'Ann', 'Host', '安娜'), said, said)
const languages = fc.constantFrom('en zh', 'zh en', 'ja zh', 'ko en', 'de en', 'en es', 'sw zh')

test('anything gives the same labels in the same order, with quotes that stand where they say', () => {
  fc.assert(
    fc.property(languages, fc.array(turn, { maxLength: 12 }), said, (langs, turns, note) => {
      const lines = turns.map(
        ([label, one, other]) => `${label.padEnd(3, '.').replace(/\.+$/, '')}: ${one} ‖ ${other}`,
      )
      const { episode, source } = makeEpisode([langs, `# ${note}`, ...lines].join('\n'))
      const speakers = identifySpeakers(episode)
      expect(speakers.map(speaker => speaker.label)).toEqual(episode.speakers.map(speaker => speaker.label))
      for (const { confidence, evidence, name, aliases } of speakers) {
        expect(confidence >= 0 && confidence <= 1).toBe(true)
        for (const { span, quote } of evidence) expect(source.slice(span.start, span.end)).toBe(quote)
        expect(aliases.some(alias => Object.values(name).includes(alias))).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test('an episode without speakers has none', () => {
  expect(identifySpeakers(makeEpisode('en zh').episode)).toEqual([])
})
