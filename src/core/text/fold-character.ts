/**
 * What a folded character is to a search:
 * - `Word`: a letter or digit of a script that puts spaces between words;
 * - `Unspaced`: one of a script that does not, or whose words are searched from within (Han, kana, Hangul, Thai …);
 * - `Symbol`: `%`, `$`, `+`, an emoji: searched for, and a word by itself;
 * - `Separator`: white space and punctuation that parts what stands around it;
 * - `Soft`: quotation marks and middle dots: they part words, but not what is written without spaces anyway;
 * - `Nothing`: what nobody sees (soft hyphens, joiners, direction marks);
 * - `Apostrophe`, `Point`, `Comma`: depends on the neighbours, `foldText` decides.
 */
export const Kind = {
  Separator: 0,
  Soft: 1,
  Nothing: 2,
  Apostrophe: 3,
  Point: 4,
  Comma: 5,
  Symbol: 6,
  Word: 7,
  Unspaced: 8,
} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** One code point of a folded cluster. */
export interface FoldedCharacter {
  readonly text: string
  readonly kind: Kind
}

/**
 * The offset after the cluster (what a reader sees as one character) that begins at `start`: a code point with its
 * combining marks, variation selectors, joined emoji, conjoining jamo. Close to the extended grapheme clusters of
 * UAX #29, without a table. Linear in the length of the cluster.
 */
export function clusterEnd(text: string, start: number): number {
  const lead = text.charCodeAt(start)
  let end = lead < 0xd800 || lead > 0xdbff ? start + 1 : start + widthAt(text, start)
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    // Nothing below U+0300 extends a cluster, nor do ideographs: the two that texts are made of.
    if (unit < 0x300 || (unit >= 0x3100 && unit < 0xa66f)) break
    const width = widthAt(text, end)
    if (!EXTENDS.test(text.slice(end, end + width))) break
    end += width
    if (unit === ZERO_WIDTH_JOINER && end < text.length) {
      const next = widthAt(text, end)
      if (PICTURE.test(text.slice(end, end + next))) end += next
    }
  }
  return end
}

/**
 * What a cluster is compared as: lower case, without accents, width and compatibility forms (NFKC), one entry for
 * each code point. `ﬁ` gives `f`, `i`; `ß` gives `s`, `s`; `é` gives `e`; `ガ`, `ｶﾞ` and `한` give themselves composed.
 *
 * Accents of Latin, Greek and Cyrillic letters go, points of Hebrew and Arabic too; vowel signs of Indic and Thai
 * letters, the dakuten of kana and the breve of `й` stay, because without them it is another letter. Case folding is
 * Unicode's full one (lower case of the upper case), so `ς` is `σ`.
 */
export function foldCluster(cluster: string): readonly FoldedCharacter[] {
  return cluster.length === 1 ? foldUnit(cluster.charCodeAt(0)) : foldAnew(cluster)
}

/** What a cluster of one code unit is compared as: `foldCluster`, remembered. */
export function foldUnit(unit: number): readonly FoldedCharacter[] {
  return (singles[unit] ??= foldAnew(String.fromCharCode(unit)))
}

function foldAnew(cluster: string): readonly FoldedCharacter[] {
  const compared = cluster.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD')
  const bare = compared
    .replace(ACCENTS, '')
    .normalize('NFKC')
    .replace(LETTERS, spellOut)
    .replace(AM, composeAm)
  const all = Array.from(bare, text => ({ text, kind: kindOf(text) }))
  // A mark on what is left out or parts words would settle on the letter before (`ｶ·ﾞ` is not ガ); one that stays is of its letter.
  const letter = all[0] !== undefined && all[0].kind > Kind.Symbol
  const folded = letter ? all.map(withLetter) : all.filter(({ text }, i) => i === 0 || !MARK.test(text))
  // `…` folds to three points: what depends on neighbours is only asked of a character that stands by itself.
  return folded.length === 1 ? folded : folded.map(settle)
}

/** Whether a folded character begins or continues a word of a script with spaces. */
export function isWord(character: string): boolean {
  return firstKind(character) === Kind.Word
}

/** Whether a folded character may be searched for anywhere, not only where a word begins. */
export function isUnspaced(character: string): boolean {
  return firstKind(character) === Kind.Unspaced
}

function firstKind(character: string): Kind | undefined {
  return foldCluster(character)[0]?.kind
}

// Grows to at most one entry for each code unit; the same question always gets the same answer.
const singles: (readonly FoldedCharacter[] | undefined)[] = []

const ZERO_WIDTH_JOINER = 0x200d
// Marks, joiners, skin tones, vowel and final jamo, half-width (semi-)voiced sound marks.
const EXTENDS = /^(?:\p{M}|\p{Join_Control}|\p{Emoji_Modifier}|[\u1160-\u11ff\uff9e\uff9f])$/u
const MARK = /^[\p{M}\u1160-\u11ff]$/u
const PICTURE = /^\p{Extended_Pictographic}$/u
const ACCENTS =
  /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]|\p{Variation_Selector}/gu

// Letters that Unicode does not decompose, but that a keyboard without them spells so.
const SPELLED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
}
const LETTERS = /[øđðħłŧæœþς]/g
// The sara am of Thai and Lao comes apart into a mark and a letter: without its consonant the mark would go astray.
const AM = /\u0e4d\u0e32|\u0ecd\u0eb2/g
const composeAm = (parts: string): string => (parts.startsWith('\u0e4d') ? '\u0e33' : '\u0eb3')
const spellOut = (letter: string): string => SPELLED[letter] ?? letter

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Sk}\u02bb]/u
const LETTER = /[\p{L}\p{N}\p{M}]/u
const WITHOUT_SPACES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\p{scx=Yi}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u
const SYMBOL = /[\p{Sc}\p{Sm}\p{So}#%&@]/u
const APOSTROPHE = /['‘’\u02bc]/
const SOFT = /[\p{Pi}\p{Pf}"·・‧•「」『』《》〈〉]/u

function kindOf(character: string): Kind {
  if (character === '.') return Kind.Point
  if (character === ',') return Kind.Comma
  if (APOSTROPHE.test(character)) return Kind.Apostrophe
  if (INVISIBLE.test(character)) return Kind.Nothing
  if (SOFT.test(character)) return Kind.Soft
  if (LETTER.test(character)) return WITHOUT_SPACES.test(character) ? Kind.Unspaced : Kind.Word
  return SYMBOL.test(character) ? Kind.Symbol : Kind.Separator
}

function withLetter(character: FoldedCharacter, _: number, all: readonly FoldedCharacter[]): FoldedCharacter {
  return MARK.test(character.text) ? { text: character.text, kind: all[0]!.kind } : character
}

function settle(character: FoldedCharacter): FoldedCharacter {
  const { text, kind } = character
  return kind === Kind.Point || kind === Kind.Comma || kind === Kind.Apostrophe
    ? { text, kind: Kind.Separator }
    : character
}

function widthAt(text: string, at: number): number {
  const code = text.codePointAt(at)
  return code !== undefined && code > 0xffff ? 2 : 1
}
