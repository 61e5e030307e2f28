import { describe, expect, test } from 'vitest'
import type { Finding, Told } from '../../src/core/transcript/check-document.ts'
import type { Pairing } from '../../src/core/transcript/pairing.ts'
import {
  findingAt,
  findingsByTurn,
  findingsThere,
  wordsOf,
  writtenIn,
  type SaidThere,
} from '../../src/state/findings.ts'
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
  /** Each place: its ranks, and the sentences of both languages with the words in brackets. */
  const check = (findings: readonly Finding[], pictures: readonly string[], paired = true) => {
    const shown = (list: readonly SaidThere[]) =>
      list.map(({ text, words }) =>
        words.reduceRight(
          (marked, { start, end }) =>
            `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
          text,
        ),
      )
    const [turn] = findingsByTurn(findings)
    expect(
      findingsThere(turn!, episode, paired ? pairing : undefined).map(({ findings: own, a, b }) =>
        [own.map(({ rank }) => rank), shown(a), shown(b)].join(' | '),
      ),
    ).toEqual(pictures)
  }
  test('are the sentences of the bead, with the words', () =>
    check([find(1, '30 feet', '三尺')], ['1 | It rises [30 feet]. | 涨[三尺]。']))
  test('are those of both beads where the words lie in two', () =>
    check([find(1, '30', '退')], ['1 | It rises [30] feet. Then it falls. | 涨三尺。然后[退]去。']))
  test('also of the language that lacks the words', () =>
    check([find(1, '30 feet')], ['1 | It rises [30 feet]. | 涨三尺。']))
  test('stand once where several findings are in them', () =>
    check(
      [find(1, 'feet'), find(1, 'falls'), find(1, '30', '三')],
      ['1,3 | It rises [30] [feet]. | 涨[三]尺。', '2 | Then it [falls]. | 然后退去。'],
    ))
  test('are nothing where nobody translated the sentence', () =>
    check([find(2, 'Mara')], ['1 | Not even [Mara]. | ']))
  test('have no words of their own where all of them are meant', () =>
    check([find(2, 'Not even Mara.', undefined, left)], ['1 | Not even Mara. | ']))
  test('are the words alone where nothing is known of the pairs', () =>
    check([find(1, '30 feet', '三尺')], ['1 | [30 feet] | [三尺]'], false))
})

test('a name is written in the language that has its words, one of several transcriptions in the translation', () => {
  const several: Told = { about: 'name', written: 'x', usual: 'y', source: 'elsewhere', of: 'z' }
  expect(writtenIn(find(2, 'Mara'))).toBe('a')
  expect(writtenIn(find(2, undefined, '谁'))).toBe('b')
  expect(writtenIn(find(1, 'tide', '潮水'))).toBe('a')
  expect(writtenIn(find(1, 'tide', '潮水', several))).toBe('b')
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
