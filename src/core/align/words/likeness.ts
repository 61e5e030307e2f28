/**
 * How alike two words are written, whatever their languages. Words come as `letters` gives them.
 */

/** A word's letters for comparing across languages: without accents; Cyrillic, Greek and Korean letters as Latin ones. */
export function letters(form: string): string {
  let out = ''
  for (const character of form.normalize('NFD')) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x300 && code < 0x370) continue
    if (code < 0x80) out += character
    else if (code >= 0x1100 && code <= 0x11c2) out += hangul(code)
    else out += LATIN.get(character) ?? character
  }
  return out
}

/**
 * The length of the longest common subsequence of two words of at most 31 letters (longer ones are cut). Bit-parallel, after
 * Hyyrö (2004): a step a letter.
 */
export function commonLetters(a: string, b: string): number {
  const n = Math.min(a.length, 31)
  const m = Math.min(b.length, 31)
  for (let i = 0; i < n; i++) masks[a.charCodeAt(i)]! |= 1 << i
  const full = 2 ** n - 1
  let state = full
  for (let j = 0; j < m; j++) {
    const both = state & masks[b.charCodeAt(j)]!
    state = ((state + both) | (state - both)) & full
  }
  for (let i = 0; i < n; i++) masks[a.charCodeAt(i)] = 0
  let common = 0
  for (let rest = ~state & full; rest !== 0; rest &= rest - 1) common++
  return common
}

/** Where each letter stands in a word, a bit a place; all 0 between two calls. */
const masks = new Int32Array(1 << 16)

/** How many letters two words have in common at their beginning. */
export function commonStart(a: string, b: string): number {
  const n = Math.min(a.length, b.length)
  let i = 0
  while (i < n && a.charCodeAt(i) === b.charCodeAt(i)) i++
  return i
}

// A letter and what it sounds like, by turns
const SOUNDS =
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht ъ a ы y э e ю yu я ya і i є ye ґ g ј j љ lj њ nj ћ c ђ dj џ dz ' +
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ h ψ ps ω o ' +
  'ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i'
const LATIN: ReadonlyMap<string, string> = new Map([
  ['ь', ''],
  ...SOUNDS.split(' ').flatMap((letter, i, all): [string, string][] =>
    i % 2 === 0 ? [[letter, all[i + 1]!]] : [],
  ),
])

// Revised romanisation of Korean, a letter at a time: initials, vowels, finals in the order of Unicode.
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = 'k k k n n n t l l l l l l l l m p p t t ng t t k t p t'.split(' ')

function hangul(code: number): string {
  if (code < 0x1113) return INITIALS[code - 0x1100] ?? ''
  if (code < 0x1176) return VOWELS[code - 0x1161] ?? ''
  return FINALS[code - 0x11a8] ?? ''
}
