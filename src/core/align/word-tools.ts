import type { HanVariants } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import type { Lang } from '../transcript/episode.ts'
import type { Lexicon } from './lexicon.ts'
import { namesSound } from './names-sound.ts'
import { normalForm } from './normal-form.ts'
import { numberValue } from './numbers.ts'
import { foldHan } from './pair-folding.ts'
import { tokenize } from './tokens/tokenize.ts'

/** What this room knows of words, for rooms that are handed it as a value (`core/relate`). */
export interface AlignersWords {
  readonly tokenize: (
    text: string,
    lang: Lang,
  ) => readonly (Span & { text: string; kind: 'word' | 'number' | 'punctuation' })[]
  readonly normalForm: (word: string, lang: Lang) => string
  readonly numberValue: (text: string, lang: Lang) => number | undefined
  readonly dictionaries: readonly {
    readonly from: Lang
    readonly to: Lang
    readonly translate: (word: string) => readonly { readonly word: string; readonly weight: number }[]
    readonly soundsLike: (han: string, latin: string) => number
    readonly readings: (character: string) => readonly string[]
  }[]
}

/** Tokens, normal forms, numbers and the dictionary as plain functions. Traditional characters are folded where `variants` are given. */
export function alignersWords(lexicon?: Lexicon, variants?: HanVariants): AlignersWords {
  return {
    tokenize: (text, lang) => tokenize(foldHan(text, lang, variants), lang, lexicon),
    normalForm,
    numberValue,
    dictionaries: lexicon
      ? [
          {
            from: lexicon.from,
            to: lexicon.to,
            translate: word => lexicon.translate(word),
            soundsLike: (han, latin) =>
              lexicon.readings ? namesSound(han, latin, character => lexicon.readings!(character)) : 0,
            readings: character => lexicon.readings?.(character) ?? [],
          },
        ]
      : [],
  }
}
