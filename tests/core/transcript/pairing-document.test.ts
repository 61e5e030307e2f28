import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import type { Episode } from '../../../src/core/transcript/episode.ts'
import type { Bead, Pairing, Sentence, WordLink } from '../../../src/core/transcript/pairing.ts'
import { packPairing, unpackPairing } from '../../../src/core/transcript/pairing-document.ts'
import { packWords, unpackWords, type WordsDocument } from '../../../src/core/transcript/words-document.ts'
import { episodeOf } from '../align/episode-of.ts'

const episode = episodeOf(['de', 'en'], ['Ja. Gut so. | Yes, good. | Nein. | No.', 'Komm! |', '', '| Right.'])

/** Beads as `2:1@90 0:1@50`: how many sentences of each language, and the confidence. */
function beadsOf(picture: string): Bead[] {
  let [i, j] = [0, 0]
  return picture.split(' ').flatMap(bead => {
    const [, m, n, confidence] = /^(\d):(\d)@(\d+)$/.exec(bead) ?? []
    if (m === undefined) return []
    const [from, fromB] = [i, j]
    ;[i, j] = [i + Number(m), j + Number(n)]
    return [{ a: { from, to: i }, b: { from: fromB, to: j }, confidence: Number(confidence) / 100 }]
  })
}

function sentencesOf(of: Episode, turn: number, lang: string): Sentence[] {
  return of.turns[turn]!.sides.flatMap((each, side) =>
    each.lang === lang
      ? splitSentences(each.text, lang).map(span => ({ side, start: span.start, end: span.end }))
      : [],
  )
}

function pairingOf(of: Episode, beads: readonly string[]): Pairing {
  return {
    languages: ['de', 'en'],
    turns: of.turns.map((_, i) => ({
      a: sentencesOf(of, i, 'de'),
      b: sentencesOf(of, i, 'en'),
      beads: beadsOf(beads[i] ?? ''),
    })),
    crossing: [{ turn: 1, why: 'so it goes' }],
  }
}

const pairing = pairingOf(episode, ['2:1@91 1:1@7', '1:0@100', '', '0:1@33'])

test('a pairing is a list of numbers', () => {
  expect(packPairing(pairing)).toEqual({
    languages: ['de', 'en'],
    turns: [3, 7, 5, 10, 3, 2, 1, 91, 1, 1, 7, 5, 1, 0, 100, 6, 0, 1, 33],
    crossing: [[1, 'so it goes']],
  })
})

test('what was packed unpacks', () => {
  const packed = JSON.parse(JSON.stringify(packPairing(pairing))) as ReturnType<typeof packPairing>
  expect(unpackPairing(packed, episode)).toEqual(pairing)
})

test('what is no pairing of the episode is none', () => {
  const packed = packPairing(pairing)
  const other = episodeOf(['de', 'en'], ['Ja. | Yes.'])
  expect(unpackPairing(undefined, episode)).toBe(undefined)
  expect(unpackPairing(packed, other)).toBe(undefined)
  expect(unpackPairing({ ...packed, turns: packed.turns.slice(0, -1) }, episode)).toBe(undefined)
  expect(unpackPairing({ ...packed, turns: [...packed.turns, 1] }, episode)).toBe(undefined)
})

const texts = fc.array(fc.constantFrom('Ja.', ' ', 'Wie?', '\n', 'Nein …', '好。', 'x'), { maxLength: 6 })
const turns = fc.array(
  fc.tuple(texts, texts, texts).map(parts => parts.map(part => part.join('')).join('|')),
  {
    maxLength: 4,
  },
)

test('any tiling of any sentences comes back', () => {
  fc.assert(
    fc.property(turns, fc.infiniteStream(fc.integer({ min: 0, max: 300 })), (pictures, numbers) => {
      const of = episodeOf(['de', 'en'], pictures)
      const random = (most: number): number => (numbers.next().value ?? 0) % (most + 1)
      const any: Pairing = {
        languages: ['de', 'en'],
        turns: of.turns.map((_, turn) => {
          const [a, b] = [sentencesOf(of, turn, 'de'), sentencesOf(of, turn, 'en')]
          const beads: Bead[] = []
          for (let i = 0, j = 0; i < a.length || j < b.length;) {
            const [m, n] = [random(a.length - i), random(b.length - j)]
            if (m + n === 0) continue
            beads.push({
              a: { from: i, to: i + m },
              b: { from: j, to: j + n },
              confidence: random(100) / 100,
            })
            i += m
            j += n
          }
          return { a, b, beads }
        }),
        crossing: [],
      }
      expect(unpackPairing(packPairing(any), of)).toEqual(any)
    }),
    { seed: 7 },
  )
})

const nonsense = fc.oneof(
  fc.jsonValue(),
  fc.record({
    version: fc.constant(1),
    languages: fc.oneof(fc.constant(['de', 'en']), fc.jsonValue()),
    turns: fc.oneof(fc.array(fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double())), fc.jsonValue()),
    words: fc.oneof(fc.array(fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double())), fc.jsonValue()),
    crossing: fc.oneof(fc.constant([]), fc.jsonValue()),
  }),
)

test('nonsense throws nothing', () => {
  fc.assert(
    fc.property(nonsense, document => {
      unpackPairing(document as never, episode)
      unpackWords(document as never, episode)
    }),
    { seed: 7, numRuns: 500 },
  )
})

/** Words linked in the turns of `episode`, as `Gut=good`. */
function linksOf(pictures: readonly string[]): WordLink[][] {
  return pictures.map((picture, turn) =>
    picture.split(' ').flatMap(link => {
      const [own = '', other = ''] = link.split('=')
      const find = (word: string, lang: string): Sentence => {
        const side = episode.turns[turn]!.sides.findIndex(
          each => each.lang === lang && each.text.includes(word),
        )
        const start = episode.turns[turn]!.sides[side]!.text.indexOf(word)
        return { side, start, end: start + word.length }
      }
      return own === '' ? [] : [{ a: find(own, 'de'), b: find(other, 'en'), confidence: 0.75 }]
    }),
  )
}

test('words come back, in whatever side they stand', () => {
  const words = linksOf(['Nein=No Gut=good Ja=Yes', '', '', ''])
  const document = packWords(words, ['de', 'en'], episode)
  expect(document.words.slice(0, 11)).toEqual([3, 11, 4, 10, 2, 75, -7, 3, -5, 4, 75])
  expect(unpackWords(JSON.parse(JSON.stringify(document)) as WordsDocument, episode)).toEqual(words)
})

test('words of another episode are none', () => {
  const document = packWords(linksOf(['Ja=Yes', '', '', '']), ['de', 'en'], episode)
  expect(unpackWords(document, episodeOf(['de', 'en'], ['J | Y', '', '', '']))).toBe(undefined)
  expect(unpackWords({ ...document, words: document.words.slice(0, -1) }, episode)).toBe(undefined)
  expect(unpackWords(undefined, episode)).toBe(undefined)
})
