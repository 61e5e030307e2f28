import type { Span } from '../text/span.ts'

/** A BCP 47 language tag, the shortest that tells the text's language: `en`, `zh`, `ja`, `pt`. */
export type Lang = string

/** One text per language; a language that the source does not give is absent. */
export type ByLang = Readonly<Record<Lang, string>>

/** What was said in a turn in one language, verbatim: `text === source.slice(start, end)`. */
export interface Side extends Span {
  readonly lang: Lang
  readonly text: string
}

/**
 * What one speaker said between two labels. `number` counts from 1 without gaps, in file order.
 *
 * `sides` stand in file order and tile what the turn says; mostly one per language. A source that interleaves
 * (zh, en, zh, en) gives several sides of one language; a turn that nobody translated gives one side; a label
 * without text gives none (and a diagnostic).
 */
export interface Turn extends Span {
  readonly number: number
  /** The key of the speaker, `Speaker.label`. */
  readonly speaker: string
  readonly sides: readonly Side[]
  /** Start time in the recording, where the source states it for this very turn. */
  readonly startMs?: number
}

/** What the label, or a person behind it, is in the conversation. */
export type Role = 'host' | 'guest'

/** Why a name is believed: the words, where they stand. `turn` is absent when they stand in the notes or titles. */
export interface Evidence {
  readonly kind:
    'label' | 'self-introduction' | 'introduction' | 'addressed' | 'notes' | 'mention' | 'elimination'
  readonly turn?: number
  /** Offsets into the source file; `quote === source.slice(span.start, span.end)`. */
  readonly span: Span
  readonly quote: string
}

/** A person who speaks, keyed by the label as the source spells it. */
export interface Speaker {
  readonly label: string
  /** The name to show, per language; empty while the label is all that is known. */
  readonly name: ByLang
  /** Every other spelling met in the text: first names, transliterations, mishearings. Without the names themselves. */
  readonly aliases: readonly string[]
  readonly role?: Role
  readonly affiliation?: string
  /** How sure the name is, 0 (only the label is known) to 1 (the source itself labels the turns so). */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** A chapter as the notes list it. */
export interface Chapter extends Span {
  readonly title: string
  readonly lang: Lang
  readonly startMs: number
}

/** A paragraph of the show notes, verbatim, chapters list included where it stands in the same line. */
export interface Note extends Span {
  readonly lang: Lang
  readonly text: string
}

/**
 * A line (or run of lines) that is neither speech nor a title, a note or a label: accounted for, never shown as speech.
 * `mark`: a section heading of the page; `footer`: what follows the conversation; `preface`: other text before it.
 */
export interface Rest extends Span {
  readonly kind: 'mark' | 'footer' | 'preface'
  readonly text: string
}

/** A title, verbatim, in one language. */
export interface Title extends Span {
  readonly lang: Lang
  readonly text: string
}

/** A conversation in (mostly) two languages, as one source file gives it. */
export interface Episode {
  readonly kind: 'episode'
  /** The best title per language, without the show's name and the episode's number where those could be told apart. */
  readonly title: ByLang
  /** Every title line, verbatim. */
  readonly titles: readonly Title[]
  /** The show's name and the episode's number, where a title line states them. */
  readonly show?: string
  readonly episodeNumber?: number
  /** The language that was spoken first, then its translation. One or two, or more in odd files. */
  readonly languages: readonly Lang[]
  readonly notes: readonly Note[]
  readonly chapters: readonly Chapter[]
  /** In order of first appearance. */
  readonly speakers: readonly Speaker[]
  readonly turns: readonly Turn[]
  readonly rest: readonly Rest[]
}
