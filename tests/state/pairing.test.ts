import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packPairing } from '../../src/core/transcript/pairing-document.ts'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import type { Pairing, TurnPairing, WordLink } from '../../src/core/transcript/pairing.ts'
import {
  beadAt,
  counterpartPlace,
  isGap,
  pairingOf,
  sentenceAt,
  startIn,
  startsOf,
} from '../../src/state/pairing.ts'
import { rowsOfTurn } from '../../src/state/pairing-rows.ts'
import { counterpartMarks, linkedWords, withCounterparts } from '../../src/state/word-links.ts'
import { makeEpisode } from '../episode-maker.ts'
import { pairTurn } from './pair-turn.ts'

const talk = makeEpisode('A | Salt is old. It is cheap! Nobody asks. | 盐很古老。它便宜！')
const turn = talk.turns[0]!
/** Two pairs, and a sentence that nobody translated. */
const paired = pairTurn(turn, '1:1 1:1 1:0')

const [en, zh] = [turn.sides[0]!.text, turn.sides[1]!.text]
/** A place in the turn, by the words that begin there. */
const at = (words: string): { side: number; offset: number } =>
  en.includes(words) ? { side: 0, offset: en.indexOf(words) } : { side: 1, offset: zh.indexOf(words) }
const textAt = (place: { side: number; offset: number } | undefined) =>
  place && turn.sides[place.side]!.text.slice(place.offset, place.offset + 4)

describe('the pair at a place', () => {
  const check = (words: string, bead: number | undefined) => {
    const { side, offset } = at(words)
    expect(beadAt(paired, side, offset)).toBe(bead)
  }
  test('of the original', () => check('old', 0))
  test('of the translation', () => check('便宜', 1))
  test('without a translation', () => check('asks', 2))
  test('begins with its sentence', () => check('It is', 1))
  test('in a side without sentences is none', () => expect(beadAt(paired, 7, 0)).toBeUndefined())
  test('before the first sentence is none', () => {
    const [first] = paired.a
    const later: TurnPairing = { ...paired, a: [{ ...first!, start: 3 }] }
    expect(sentenceAt(later.a, 0, 1)).toBe(-1)
  })
})

test('a gap has one language', () => {
  expect(paired.beads.map(isGap)).toEqual([false, false, true])
})

describe('where sentences begin', () => {
  test('in a span of text', () => {
    expect(startIn(paired, 0, { start: 1, end: 20 })).toBe(at('It is').offset)
    expect(startIn(paired, 0, { start: 1, end: 5 })).toBeUndefined()
    expect(startIn(undefined, 0, { start: 0, end: 5 })).toBeUndefined()
  })
  test('of a pair, the original first', () => {
    const pairing: Pairing = { languages: ['en', 'zh'], turns: [paired], crossing: [] }
    expect(startsOf(pairing, { turn: 1, bead: 1 })).toEqual([at('It is'), at('它')])
    expect(startsOf(pairing, { turn: 1, bead: 9 })).toEqual([])
  })
})

describe('the same place in the other language', () => {
  const check = (words: string, other: string | undefined) => {
    const { side, offset } = at(words)
    expect(textAt(counterpartPlace(paired, side, offset))).toBe(other)
  }
  test('of a sentence’s beginning is its counterpart’s', () => check('It is', '它便宜！'))
  test('is as far into it', () => check('cheap!', '宜！'))
  test('works the other way round', () => check('它', 'It i'))
  test('of a gap is what comes next, or the last there is', () => check('Nobody', '它便宜！'))
  test('is nowhere where nothing is known', () => expect(counterpartPlace(undefined, 0, 0)).toBeUndefined())
  test('always lies within the text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: en.length - 1 }), offset => {
        const place = counterpartPlace(paired, 0, offset)!
        expect(place.offset).toBeGreaterThanOrEqual(0)
        expect(place.offset).toBeLessThan(turn.sides[place.side]!.text.length)
      }),
    )
  })
})

describe('rows', () => {
  const check = (pairs: string, ...picture: readonly string[]) => {
    const text = (pieces: readonly { side: number; start: number; end: number }[]) =>
      pieces.map(({ side, start, end }) => turn.sides[side]!.text.slice(start, end)).join(' + ')
    expect(rowsOfTurn(turn, pairTurn(turn, pairs)).map(({ a, b }) => `${text(a)} | ${text(b)}`)).toEqual(
      picture,
    )
  }
  test('one a pair', () =>
    check('1:1 1:1 1:0', 'Salt is old. | 盐很古老。', 'It is cheap! | 它便宜！', 'Nobody asks. | '))
  test('several sentences in a row stand in one piece', () =>
    check('2:1 1:1', 'Salt is old. It is cheap! | 盐很古老。', 'Nobody asks. | 它便宜！'))
  test('text that no sentence holds goes with the one before', () => {
    const cut: TurnPairing = { ...paired, a: paired.a.map(each => ({ ...each, end: each.end - 1 })) }
    expect(rowsOfTurn(turn, cut).map(({ a }) => en.slice(a[0]!.start, a[0]!.end))).toEqual([
      'Salt is old.',
      'It is cheap!',
      'Nobody asks.',
    ])
  })
})

describe('words', () => {
  const link = (one: string, other: string, confidence: number): WordLink => ({
    a: { side: 0, start: at(one).offset, end: at(one).offset + one.length },
    b: { side: 1, start: at(other).offset, end: at(other).offset + other.length },
    confidence,
  })
  const links = [link('Salt', '盐', 0.9), link('old', '古老', 0.95), link('is', '很', 0.4)]
  const span = (words: string) => ({ start: at(words).offset, end: at(words).offset + words.length })

  describe('that are linked', () => {
    const check = (words: string, ...linked: readonly string[]) => {
      const found = linkedWords(links, at(words).side, span(words))
      expect(found.map(({ side, start, end }) => turn.sides[side]!.text.slice(start, end))).toEqual(linked)
    }
    test('with a part of a word', () => check('al', 'Salt', '盐'))
    test('with a word of the translation', () => check('老', 'old', '古老'))
    test('with several words', () => check('Salt is old', 'Salt', '盐', 'old', '古老'))
    test('but not surely, are none', () => check('很'))
    test('with nothing, are none', () => check('cheap'))
  })
  describe('that translate marks', () => {
    const check = (marked: readonly string[], ...soft: readonly string[]) => {
      const marks = new Map(marked.map(words => [at(words).side, [span(words)]]))
      const found = [...counterpartMarks(links, marks)].flatMap(([side, spans]) =>
        spans.map(({ start, end }) => turn.sides[side]!.text.slice(start, end)),
      )
      expect(found).toEqual(soft)
    }
    test('stand in the other language', () => check(['Salt'], '盐'))
    test('are not surely known', () => check(['is']))
    test('are not marked twice', () => check(['Salt', '盐']))
    test('need most of their word to be marked', () => check(['S']))
    test('of several words are each marked', () => check(['Salt is old'], '盐', '古老'))
    test('join the marks in order', () => {
      const marks = new Map([
        [
          1,
          new Map([
            [0, [span('old')]],
            [1, [span('便宜')]],
          ]),
        ],
      ])
      expect(withCounterparts(marks, [links]).get(1)!.get(1)).toEqual([
        { ...span('古老'), soft: true },
        span('便宜'),
      ])
      expect(withCounterparts(marks, undefined)).toBe(marks)
    })
  })
})

test('the pairing of a document is unpacked once; nonsense is none', () => {
  const pairs = packPairing({ languages: ['en', 'zh'], turns: [paired], crossing: [] })
  const document = { episode: talk, pairs } as unknown as EpisodeDocument
  expect(pairingOf(document)?.turns).toEqual([paired])
  expect(pairingOf(document)).toBe(pairingOf(document))
  expect(pairingOf({ ...document, pairs: { ...pairs, turns: [1, 2, 3] } })).toBeUndefined()
  const { pairs: _, ...unpaired } = document
  expect(pairingOf(unpaired)).toBeUndefined()
})
