import type { PlainText } from '../core/align/pair-texts.ts'
import type { CheckDocument } from '../core/transcript/check-document.ts'
import type { Episode, Lang } from '../core/transcript/episode.ts'
import type { ArticleDocument, EpisodeDocument } from '../core/transcript/library.ts'
import type { PackedPairing } from '../core/transcript/pairing-document.ts'
import type { WordsDocument } from '../core/transcript/words-document.ts'

/** What the worker is asked, once in its life: to read a file, to read two texts as one, or to pair what was read before. */
export type AlignRequest =
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'two'; readonly a: PlainText; readonly b: PlainText }
  | { readonly kind: 'again'; readonly episode: Episode }

/**
 * What the worker is given when it has said `wants`: the bytes of the dictionary, for `readLexicon`; or none, because there is none of
 * these languages, or because it could not be had (`failed`).
 */
export interface LexiconSupply {
  readonly kind: 'lexicon'
  readonly bytes?: Uint8Array
  readonly failed: boolean
}

/** What the worker is at. */
export type Stage = 'reading' | 'dictionary' | 'pairing'

/**
 * What the worker says: `progress` as often as it likes; `wants` once it knows the languages, and then waits for a
 * {@link LexiconSupply}; `document` once, as soon as there is something to read, with the empty
 * id; `paired` once, where there are two languages to pair; and at the end `done`.
 */
export type AlignReply =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number }
  | { readonly kind: 'wants'; readonly languages: readonly [Lang, Lang] }
  | { readonly kind: 'document'; readonly document: EpisodeDocument | ArticleDocument }
  | {
      readonly kind: 'paired'
      readonly pairs: PackedPairing
      readonly words: WordsDocument
      /** Where its languages disagree. */
      readonly check: CheckDocument
      /** There is a dictionary of the two languages, but it could not be had. */
      readonly withoutDictionary: boolean
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string }
