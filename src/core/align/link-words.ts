import type { Lang } from '../transcript/episode.ts'
import type { Lexicon } from './lexicon.ts'
import { findOut } from './words/findings.ts'
import { bestFloor, judge } from './words/judge.ts'
import { withLexicon } from './words/weights-with-lexicon.ts'
import { withoutLexicon } from './words/weights-without-lexicon.ts'

/** The words of a bead, in order, as they are written. */
export interface WordPair {
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/** Word `a` of the one side translates word `b` of the other; `confidence`: the probability that it does. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly confidence: number
}

export interface LinkOptions {
  readonly languages: readonly [Lang, Lang]
  /** A dictionary of the two languages, in either direction; one of other languages is not asked. */
  readonly lexicon?: Lexicon
  /** Links less probable than this are left out; by default what `bestFloor` finds. */
  readonly floor?: number
}

/** From here on nine links of ten are right in the mean of what was measured, see `words/README.md`: what a screen may light. */
export const sureFloor = 0.6

/**
 * Links the words of each pair, in the order of `a`, then `b`; the pairs together teach which words belong to which. A word may have
 * several links or none. Marks and numbers are words like others.
 *
 * Dictionary, spelling and names give a prior, two hidden Markov models learn from the pairs in both directions, and a small network
 * judges each cell from what they say of it and of its neighbours, in two rounds; see `words/README.md`. Time: the sum of the
 * products of the pairs' lengths; sides of more than 400 words are linked in overlapping pieces.
 */
export function linkWords(pairs: readonly WordPair[], options: LinkOptions): readonly (readonly Link[])[] {
  const { languages } = options
  const [first, second] = [primary(languages[0]), primary(languages[1])]
  const lexicon = options.lexicon && fitting(options.lexicon, first, second)
  // The networks know one order: the language of the headwords, without a dictionary English, is `a`.
  const turned = lexicon ? primary(lexicon.from) !== first : second === 'en' && first !== 'en'
  const pieces = pairs.flatMap((pair, k) => cut(turned ? { a: pair.b, b: pair.a } : pair, k))
  const findings = findOut(
    pieces.map(piece => piece.pair),
    turned ? [second, first] : [first, second],
    lexicon,
  )
  const cells = judge(findings, lexicon ? withLexicon : withoutLexicon)
  const floor = options.floor ?? bestFloor(cells)
  const links: Link[][] = pairs.map(() => [])
  pieces.forEach(({ pair, of, fromA, fromB, keep, until }, p) => {
    let cell = findings.table.cellStart[p]!
    for (let i = 0; i < pair.a.length; i++) {
      for (let j = 0; j < pair.b.length; j++, cell++) {
        const confidence = cells[cell]!
        if (confidence < floor || i < keep || i >= until) continue
        const [x, y] = [fromA + i, fromB + j]
        links[of]!.push(turned ? { a: y, b: x, confidence } : { a: x, b: y, confidence })
      }
    }
  })
  if (turned) for (const list of links) list.sort((x, y) => x.a - y.a || x.b - y.b)
  return links
}

const primary = (lang: Lang): Lang => lang.split('-')[0]!.toLowerCase()

function fitting(lexicon: Lexicon, first: Lang, second: Lang): Lexicon | undefined {
  const [from, to] = [primary(lexicon.from), primary(lexicon.to)]
  return (from === first && to === second) || (from === second && to === first) ? lexicon : undefined
}

/** A pair, or a part of a long one: its words begin at `fromA` and `fromB` of pair `of`; only links of words from `keep` to `until` count. */
interface Piece {
  readonly pair: WordPair
  readonly of: number
  readonly fromA: number
  readonly fromB: number
  readonly keep: number
  readonly until: number
}

const LONGEST = 400
const PIECE = 200
const MARGIN = 60

function cut(pair: WordPair, of: number): Piece[] {
  const [n, m] = [pair.a.length, pair.b.length]
  if (Math.max(n, m) <= LONGEST) return [{ pair, of, fromA: 0, fromB: 0, keep: 0, until: n }]
  const count = Math.ceil(Math.max(n, m) / PIECE)
  return Array.from({ length: count }, (_, k) => {
    const [startA, endA] = [Math.round((k * n) / count), Math.round(((k + 1) * n) / count)]
    const [startB, endB] = [Math.round((k * m) / count), Math.round(((k + 1) * m) / count)]
    const [fromA, fromB] = [Math.max(0, startA - MARGIN), Math.max(0, startB - MARGIN)]
    return {
      pair: { a: pair.a.slice(fromA, endA + MARGIN), b: pair.b.slice(fromB, endB + MARGIN) },
      of,
      fromA,
      fromB,
      keep: startA - fromA,
      until: endA - fromA,
    }
  })
}
