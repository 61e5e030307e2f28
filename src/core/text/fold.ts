import { Kind, clusterEnd, foldCluster, foldUnit, isWord } from './fold-character.ts'
import type { Span } from './span.ts'

/** One character (one code unit) to its simplified form (one code unit), as `hanVariants` gives it. */
export type HanVariants = ReadonlyMap<string, string>

/**
 * A text as search compares it, and where each unit of it came from.
 *
 * `text` is words, runs of characters that are written without spaces, and single symbols, with exactly one space
 * between two of them and none around: `GPU的“新”芯片, 10%` is `gpu 的新芯片 10 %`. So what begins a word always stands at
 * the start or after a space. `starts[i]` and `ends[i]` are the offsets in the source of the cluster (letter with its
 * accents, ligature, surrogate pair) that unit `i` of `text` came from; both arrays have the length of `text`.
 */
export interface Folded {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/**
 * The text as search compares it: without case, accents, width, compatibility forms and punctuation, and, given
 * `variants`, without the difference of simplified and traditional characters.
 *
 * - An apostrophe before an English ending is left out (`don't` is `dont`, `Ann's` is `anns`), elsewhere it parts words,
 *   so that `hôtel` is a word of `l'hôtel`; in scripts other than Latin it is left out (`п'ять`).
 * - A hyphen parts words: `next-gen` is `next gen`.
 * - A point between digits stays (`2.5`), between single letters it goes (`U.S.` is `us`); a comma before three digits
 *   goes (`1,000` is `1000`).
 * - Where a script without spaces meets one with them, or a symbol, there is a space, whether typed or not.
 * - Quotation marks and middle dots within a script without spaces go.
 *
 * Folding what is folded changes nothing. Linear.
 */
export function foldText(text: string, variants?: HanVariants): Folded {
  const out = writer
  out.begin(text.length)
  let at = 0
  while (at < text.length) {
    const end = clusterEnd(text, at)
    const cluster = end === at + 1 ? foldUnit(text.charCodeAt(at)) : foldCluster(text.slice(at, end))
    for (const { text: character, kind } of cluster) {
      switch (kind) {
        case Kind.Word:
        case Kind.Symbol:
          out.write(character, kind, at, end)
          break
        case Kind.Unspaced:
          out.write(variants?.get(character) ?? character, kind, at, end)
          break
        case Kind.Separator:
          out.gap = Gap.Space
          break
        case Kind.Nothing:
          out.absorb(end)
          break
        case Kind.Apostrophe:
          if (!out.inWord || !isLetter(text, end)) out.soften()
          else if (!out.afterLatin) out.absorb(end)
          // Left out without being absorbed: where a unit begins later than the last one ended, a word may end.
          else if (!isContraction(text, end)) out.gap = Gap.Space
          break
        case Kind.Point:
          if (out.afterDigit && isDigit(text, end)) out.write('.', Kind.Word, at, end)
          else if (out.afterInitial && isLetter(text, end) && !isLetter(text, clusterEnd(text, end))) {
            out.absorb(end)
            out.run = 0
          } else out.gap = Gap.Space
          break
        case Kind.Comma:
          if (out.afterDigit && isThousand(text, end)) out.absorb(end)
          else out.gap = Gap.Space
          break
        default:
          out.soften()
      }
    }
    at = end
  }
  return out.finish()
}

/** The source's span of the folded text's `[start, end)`, whole characters always. `end` is greater than `start`. */
export function sourceSpan(folded: Folded, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 }
}

const Gap = { None: 0, Soft: 1, Space: 2 } as const
type Gap = (typeof Gap)[keyof typeof Gap]

/** Guards the shape of the folded text: one space between words, none around, three arrays of one length. */
class FoldWriter {
  /** What stands between the last character written and the next one. */
  gap: Gap = Gap.None
  /** Characters of the word that were written since it, or its last initial, began. */
  run = 0
  private last: Kind = Kind.Nothing
  private length = 0
  private units = new Uint16Array(0)
  private starts = new Uint32Array(0)
  private ends = new Uint32Array(0)

  /** Forgets what was written, and makes room for about so many units. */
  begin(room: number): void {
    this.gap = Gap.None
    this.run = 0
    this.last = Kind.Nothing
    this.length = 0
    // Most sides are short, and arrays for each of them cost more than the folding; those for a very long one are not kept.
    if (room > this.units.length || this.units.length > ROOM_KEPT) this.makeRoom(Math.max(2 * room, 1024), 0)
  }

  get inWord(): boolean {
    return this.last === Kind.Word && this.gap === Gap.None
  }
  get afterDigit(): boolean {
    const unit = this.units[this.length - 1] ?? 0
    return this.inWord && unit >= 48 && unit <= 57
  }
  get afterLatin(): boolean {
    return this.inWord && (this.units[this.length - 1] ?? 0) < 0x250
  }
  get afterInitial(): boolean {
    return this.inWord && this.run === 1 && !this.afterDigit
  }

  write(character: string, kind: Kind, start: number, end: number): void {
    if (this.length > 0 && this.parts(kind)) {
      this.push(32, Math.min(this.ends[this.length - 1] ?? start, start), start)
      this.run = 0
    }
    for (let i = 0; i < character.length; i++) this.push(character.charCodeAt(i), start, end)
    this.last = kind
    this.gap = Gap.None
    this.run++
  }

  /** What stood before `end` belongs to the last character: a mark on that covers it. */
  absorb(end: number): void {
    if (this.length > 0 && this.gap === Gap.None) this.ends[this.length - 1] = end
  }

  soften(): void {
    if (this.gap === Gap.None) this.gap = Gap.Soft
  }

  finish(): Folded {
    let text = ''
    // Pieces, because a function takes only so many arguments.
    for (let i = 0; i < this.length; i += 4096)
      text += fromCodes(this.units.subarray(i, Math.min(i + 4096, this.length)))
    return { text, starts: this.starts.slice(0, this.length), ends: this.ends.slice(0, this.length) }
  }

  private parts(kind: Kind): boolean {
    if (this.gap === Gap.Space || kind === Kind.Symbol || kind !== this.last) return true
    return this.gap === Gap.Soft && kind === Kind.Word
  }

  private push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.makeRoom(2 * this.length, this.length)
    this.units[this.length] = unit
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  private makeRoom(room: number, kept: number): void {
    const { units, starts, ends } = this
    this.units = new Uint16Array(room)
    this.starts = new Uint32Array(room)
    this.ends = new Uint32Array(room)
    this.units.set(units.subarray(0, kept))
    this.starts.set(starts.subarray(0, kept))
    this.ends.set(ends.subarray(0, kept))
  }
}

// One for all texts: folding is not interrupted.
const writer = new FoldWriter()
const ROOM_KEPT = 1 << 20

const fromCodes: (units: Uint16Array) => string = units =>
  // Any list of numbers will do, and spreading one into arguments is ten times slower.
  Reflect.apply(String.fromCharCode, undefined, units)

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19)
}

function isThousand(text: string, at: number): boolean {
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3)
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && isWord(text.slice(at, clusterEnd(text, at)))
}

const CONTRACTIONS: ReadonlySet<string> = new Set(['s', 't', 'm', 'd', 're', 've', 'll'])

function isContraction(text: string, at: number): boolean {
  const two = text.slice(at, at + 2).toLowerCase()
  if (CONTRACTIONS.has(two)) return !isLetter(text, at + 2)
  return CONTRACTIONS.has(two.slice(0, 1)) && !isLetter(text, at + 1)
}
