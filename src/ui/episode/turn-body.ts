import type { ComponentType } from 'react'
import type { Lang, Turn } from '../../core/transcript/episode.ts'
import type { Pairing, TurnPairing } from '../../core/transcript/pairing.ts'
import type { TextMark } from '../parts/MarkedText.tsx'

/** What a layout draws of a turn beside its number. */
export interface TurnBodyProps {
  turn: Turn
  /** The languages of the columns, left to right: one or two. */
  columns: readonly Lang[]
  /** Marked words, by index into the turn's sides. */
  marks: ReadonlyMap<number, readonly TextMark[]> | undefined
  /** How the turn's sentences pair; absent in layouts that do not need it. */
  pairs?: TurnPairing | undefined
  cover?: Cover | undefined
  /** Indices of the covered language's sentences that the reader uncovered. */
  revealed?: ReadonlySet<number> | undefined
}

/** How one language is covered. */
export interface Cover {
  readonly lang: Lang
  /** Everything is uncovered for now. */
  readonly open: boolean
  readonly onReveal: (turn: number, sentence: number) => void
}

/** A layout by pairs of sentences: its body comes with code of its own, fetched when such a layout is wanted. */
export interface PairedLayout {
  readonly Body: ComponentType<TurnBodyProps>
  readonly pairing: Pairing
  readonly cover?: Cover
}

/** The sentences uncovered, by the turn's number. */
export type Revealed = ReadonlyMap<number, ReadonlySet<number>>
