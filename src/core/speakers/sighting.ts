import type { Span } from '../text/span.ts'
import type { Lang } from '../transcript/episode.ts'

/**
 * What the words around a name say about the person:
 * `self` the speaker's own name · `introduced` a participant is presented · `welcomed`, `thanked`, `addressed` someone in the room is
 * spoken to · `reported` someone said something · `host`, `guest` the notes say the role · `mention` nothing more.
 */
export type Cue =
  'self' | 'introduced' | 'welcomed' | 'thanked' | 'addressed' | 'reported' | 'host' | 'guest' | 'mention'

/** A name as it stands somewhere. Offsets are the file's; `source.slice(start, end)` holds `text`, spaces apart. */
export interface Sighting extends Span {
  /** The name without titles, possessives and honorifics; a family name of one character keeps its title (李教授). */
  readonly text: string
  readonly lang: Lang
  /** Index into `episode.turns`; -1 in notes and titles. */
  readonly turn: number
  /** Offset into the side, for what stands early or late in it; and the side's length. */
  readonly at: number
  readonly of: number
  readonly cue: Cue
  /** How many are named together: "Ann and Bo, …" is 2. */
  readonly together: number
  /** The words around leave no doubt that this is a person's name (a title, "my name is"). */
  readonly sure: boolean
  /** Begins a sentence, where every word has a capital. */
  readonly initial: boolean
  /** A question follows in the same side. */
  readonly asks: boolean
  /** Only its place suggests that it is a name: good for pairing with the other language, founds nobody. */
  readonly loose?: boolean
  readonly org?: string
  /** The organisation stands before a list of which this is not the first: it may be the first one's alone. */
  readonly orgShared?: boolean
}
