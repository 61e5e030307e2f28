/** A writing system, as far as telling languages apart needs it. */
export type Script =
  | 'latin'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'thai'
  | 'other'

/**
 * The script of a letter, from its UTF-16 code unit; `undefined` for what is no letter (digits, punctuation, spaces).
 * Beyond the basic plane only the rare Han characters are told, by the first half of their surrogate pair.
 * Blocks after Unicode 16, Blocks.txt.
 */
export function scriptOf(code: number): Script | undefined {
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122 ? 'latin' : undefined
  if (code < 0x370) {
    if (code < 0xc0) return code === 0xaa || code === 0xba ? 'latin' : undefined
    return code === 0xd7 || code === 0xf7 ? undefined : 'latin'
  }
  if (code < 0x400) return 'greek'
  if (code < 0x530) return 'cyrillic'
  if (code < 0x590) return 'other'
  if (code < 0x600) return 'hebrew'
  if (code < 0x780) {
    // Arabic comma, semicolon, question mark, full stop and digits
    return code === 0x60c ||
      code === 0x61b ||
      code === 0x61f ||
      code === 0x6d4 ||
      (code >= 0x660 && code <= 0x66d)
      ? undefined
      : 'arabic'
  }
  if (code < 0x900) return 'other'
  if (code < 0x980) return code === 0x964 || code === 0x965 ? undefined : 'devanagari'
  if (code < 0xe00) return 'other'
  if (code < 0xe80) return 'thai'
  if (code >= 0x1100 && code < 0x1200) return 'hangul'
  if (code >= 0x1e00 && code < 0x1f00) return 'latin'
  if (code >= 0x1f00 && code < 0x2000) return 'greek'
  if (code < 0x2000) return 'other'
  if (code < 0x3005) return undefined
  if (code < 0x3041) return code <= 0x3007 && code !== 0x3006 ? 'han' : undefined
  if (code < 0x3100) return code === 0x30fb || code === 0x30a0 ? undefined : 'kana'
  if (code >= 0x3130 && code < 0x3190) return 'hangul'
  if (code >= 0x3400 && code < 0xa000) return 'han'
  if (code >= 0xac00 && code < 0xd7a4) return 'hangul'
  if (code >= 0xd840 && code < 0xd88a) return 'han'
  if (code >= 0xf900 && code < 0xfb00) return 'han'
  if (code >= 0xfb50 && code < 0xfe00) return 'arabic'
  if (code >= 0xfe70 && code < 0xfeff) return 'arabic'
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return 'latin'
  if (code >= 0xff66 && code < 0xff9e) return 'kana'
  return undefined
}

/** Whether words of this script are written without spaces between them. */
export function isUnspaced(script: Script | undefined): boolean {
  return script === 'han' || script === 'kana' || script === 'thai'
}
