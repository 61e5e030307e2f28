import type { Lang } from '../core/transcript/episode.ts'
import type { OwnLine } from '../services/own-shelf.ts'
import type { Stage } from '../services/align.ts'
import { idle, type Load } from './load.ts'

export type { Stage }

/** Why a file was not taken. */
export type Refusal = 'binary' | 'encoding' | 'big' | 'empty' | 'unreadable'

/** One of the texts that the reader is about to open. */
export interface DraftText {
  /** Of the file; empty for what was typed or pasted. */
  readonly name: string
  readonly text: string
  /** As identified, or as the reader says (`chosen`); undefined when it cannot be told. */
  readonly lang: Lang | undefined
  readonly chosen: boolean
  /** How many characters could not be read, and the line and column of the first. */
  readonly lost: { readonly count: number; readonly line: number; readonly column: number } | undefined
  /** A file that was not taken, and why; the text before it stays. */
  readonly refused: { readonly name: string; readonly why: Refusal; readonly line?: number } | undefined
}

/** What stands in the form: one text in two languages, or two texts. Kept until it is opened, whatever happens meanwhile. */
export interface Draft {
  readonly kind: 'one' | 'two'
  readonly texts: readonly [DraftText, DraftText]
}

/** What is wrong with a draft, or what went wrong with opening it. */
export type OpeningTrouble = 'nothing' | 'second' | 'language' | 'same-language' | 'died' | 'failed'

/** The way from a draft to a text that can be read. */
export type Opening =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly stage: Stage; readonly done: number }
  | { readonly status: 'failed'; readonly reason: OpeningTrouble; readonly message: string }

/** The pairing of a text that can be read already. */
export type PairingJob =
  | { readonly status: 'working'; readonly stage: Stage; readonly done: number }
  | { readonly status: 'failed'; readonly message: string }

/** A text in the reader's list; `kept` is false where this machine refused, so that it is gone with the visit. */
export interface OwnItem extends OwnLine {
  readonly kept: boolean
}

/** The reader's own texts. */
export interface OwnState {
  readonly items: Load<readonly OwnItem[]>
  readonly draft: Draft
  readonly opening: Opening
  /** By id; a text whose pairing is done, stopped or not begun has none. */
  readonly jobs: Readonly<Record<string, PairingJob>>
  /** Deleted in this visit: they can be had back. The latest first. */
  readonly removed: readonly OwnItem[]
}

export const emptyText: DraftText = {
  name: '',
  text: '',
  lang: undefined,
  chosen: false,
  lost: undefined,
  refused: undefined,
}

export const noOwnTexts: OwnState = {
  items: idle,
  draft: { kind: 'one', texts: [emptyText, emptyText] },
  opening: { status: 'idle' },
  jobs: {},
  removed: [],
}
