import type { Episode } from '../transcript/episode.ts'
import type { Corpus } from './corpus.ts'
import { bitOf } from './terms.ts'
import type { Term } from './terms.ts'

/** The turns of an episode, and who speaks in them. */
export interface Matcher {
  /** Labels of those who speak, in order of appearance. */
  readonly labels: readonly string[]
  /** For each turn, by index, the index of its speaker's label. */
  readonly speakers: Uint32Array
  /** What matches. Linear in turns and terms. */
  match(asked: Asked): Matching
}

/** What is asked of each turn. */
export interface Asked {
  readonly terms: readonly Term[]
  readonly without: readonly Term[]
  /** Bits of the columns to look at; `ALL_COLUMNS` for no restriction. */
  readonly columns: number
  /** Labels, each set to be passed. */
  readonly by: readonly ReadonlySet<string>[]
}

/** For each turn, by index, what of it matches. */
export interface Matching {
  /** See `Matches`, bits of it. */
  readonly turns: Uint8Array
  /** Bit `n`: it would match if only column `n` were looked at, whoever speaks. */
  readonly inColumn: Uint32Array
}

/**
 * `By`: somebody who is asked for speaks. `Words`: it matches in the columns asked for, whoever speaks. `Hit`: both.
 * `Anyhow`: it matches if all columns are looked at, whoever speaks.
 */
export const Matches = { By: 1, Words: 2, Hit: 3, Anyhow: 4 } as const

/** Every column's bit, and of turns without a side too. */
export const ALL_COLUMNS = -1

/** Prepares an episode for being asked which turns match. */
export function createMatcher(episode: Episode, corpus: Corpus): Matcher {
  const { turns } = episode
  /** Bit `n` of each turn: it has a side in column `n`. */
  const present = new Uint32Array(turns.length)
  corpus.columns.forEach((column, c) => {
    for (const turn of column.turns) present[turn] = (present[turn] ?? 0) | bitOf(c)
  })
  const labels = [...new Set(turns.map(turn => turn.speaker))]
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const speakers = Uint32Array.from(turns, turn => numbers.get(turn.speaker) ?? 0)

  function match({ terms, without, columns, by }: Asked): Matching {
    const passes = Uint8Array.from(labels, label => (by.every(set => set.has(label)) ? Matches.By : 0))
    const result = new Uint8Array(turns.length)
    const inColumn = new Uint32Array(turns.length)
    const wordless = terms.length === 0
    for (let turn = 0; turn < turns.length; turn++) {
      const here = present[turn] ?? 0
      let words = !wordless || columns === ALL_COLUMNS || (here & columns) !== 0
      let anyhow = true
      let each = here
      for (const { masks } of terms) {
        const mask = masks[turn] ?? 0
        words &&= (mask & columns) !== 0
        anyhow &&= mask !== 0
        each &= mask
      }
      for (const { masks } of without) {
        const mask = masks[turn] ?? 0
        words &&= (mask & columns) === 0
        anyhow &&= mask === 0
        each &= ~mask
      }
      inColumn[turn] = each
      result[turn] =
        (passes[speakers[turn] ?? 0] ?? 0) | (words ? Matches.Words : 0) | (anyhow ? Matches.Anyhow : 0)
    }
    return { turns: result, inColumn }
  }
  return { labels, speakers, match }
}
