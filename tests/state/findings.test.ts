import { describe, expect, test } from 'vitest'
import type { Finding, Told } from '../../src/core/transcript/check-document.ts'
import type { Pairing } from '../../src/core/transcript/pairing.ts'
import { findingAt, findingsByTurn, saidThere, wordsOf } from '../../src/state/findings.ts'
import { makeEpisode } from '../episode-maker.ts'
import { pairTurn } from './pair-turn.ts'

const episode = makeEpisode(
  `A | The tide turns. It rises 30 feet. Then it falls. | 潮水转向。涨三尺。然后退去。
   B | Nobody knows. Not even Mara. | 谁也不知道。
   A | Alone.`,
)
const pairing: Pairing = {
  languages: ['en', 'zh'],
  turns: ['1:1 1:1 1:1', '1:1 1:0', '1:0'].map((sketch, i) => pairTurn(episode.turns[i]!, sketch)),
  crossing: [],
}

/** A finding about words of a turn, the first time they stand there: `original` in its first side, `translation` in its second. */
function find(turn: number, original?: string, translation?: string, told?: Told): Finding {
  const span = (side: number, words?: string) => {
    const start = words === undefined ? -1 : episode.turns[turn - 1]!.sides[side]!.text.indexOf(words)
    return words === undefined ? null : { side, start, end: start + words.length }
  }
  return {
    turn,
    kind: 'name',
    severity: 'low',
    a: span(0, original),
    b: span(1, translation),
    told: told ?? { about: 'name', written: 'x', usual: 'y', source: 'notes' },
    why: '',
  }
}
const left: Told = { about: 'missing', which: 'b', what: 'sentences' }
const alone: Told = { about: 'missing', which: 'b', what: 'turn' }

describe('what both languages say', () => {
  /** Sentences with the words in brackets. */
  const check = (finding: Finding, a: readonly string[], b: readonly string[], paired = true) => {
    const said = saidThere(finding, episode, paired ? pairing : undefined)
    const shown = (list: typeof said.a) =>
      list.map(({ text, words }) =>
        words
          ? `${text.slice(0, words.start)}[${text.slice(words.start, words.end)}]${text.slice(words.end)}`
          : text,
      )
    expect([shown(said.a), shown(said.b)]).toEqual([a, b])
  }
  test('are the sentences of the bead, with the words', () =>
    check(find(1, '30 feet', '三尺'), ['It rises [30 feet].'], ['涨[三尺]。']))
  test('are those of both beads where the words lie in two', () =>
    check(find(1, '30', '退'), ['It rises [30] feet. Then it falls.'], ['涨三尺。然后[退]去。']))
  test('also of the language that lacks the words', () =>
    check(find(1, '30 feet'), ['It rises [30 feet].'], ['涨三尺。']))
  test('are nothing where nobody translated the sentence', () =>
    check(find(2, 'Mara'), ['Not even [Mara].'], []))
  test('have no words of their own where all of them are meant', () =>
    check(find(2, 'Not even Mara.', undefined, left), ['Not even Mara.'], []))
  test('are the words alone where nothing is known of the pairs', () =>
    check(find(1, '30 feet', '三尺'), ['[30 feet]'], ['[三尺]'], false))
})

test('words are underlined on both sides, but not a turn that stands alone', () => {
  expect(wordsOf(find(1, '30', '三'))).toHaveLength(2)
  expect(wordsOf(find(2, 'Mara'))).toHaveLength(1)
  expect(wordsOf(find(3, 'Alone.', undefined, alone))).toEqual([])
})

test('a character finds what it is part of', () => {
  const [one, two] = [find(1, '30 feet', '三尺'), find(2, 'Mara')]
  const at = (turn: number, side: number, offset: number) => findingAt([one, two], { turn, side, offset })
  expect(at(1, 0, 25)).toBe(one)
  expect(at(1, 1, 6)).toBe(one)
  expect(at(2, 0, 23)).toBe(two)
  expect(at(1, 0, 3)).toBeUndefined()
  expect(at(2, 1, 23)).toBeUndefined()
  expect(at(1, 0, one.a!.end)).toBeUndefined()
})

test('turns come in the order of what matters most in them, with all that is theirs', () => {
  const findings = [find(2, 'Mara'), find(1, '30'), find(2, 'knows')]
  expect(findingsByTurn(findings).map(each => [each.turn, ...each.findings.map(({ rank }) => rank)])).toEqual(
    [
      [2, 1, 3],
      [1, 2],
    ],
  )
  expect(findingsByTurn([])).toEqual([])
})
