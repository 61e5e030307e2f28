/** Letters that accents do not explain, as people write them without. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * An address of lower-case ASCII words and hyphens for a title: `Ça va, Zoë?` gives `ca-va-zoe`. Empty when the title is
 * not written in Latin letters for the most part: half a title would be a misleading address.
 *
 * Cut between words at 80 characters. Depends on the title alone, so it stays when other documents come or go.
 */
export function slugOf(title: string): string {
  const folded = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, letter => plain[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
  const latin = folded.match(/[a-z]/g)?.length ?? 0
  const other = folded.match(/[^\P{L}a-z]/gu)?.length ?? 0
  if (latin <= other) return ''
  const words = folded.split(/[^a-z0-9]+/).filter(word => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, 80) : `${slug}-${word}`
    if (longer.length > 80) break
    slug = longer
  }
  return slug
}

/** The address for a file name: its ASCII words, without the extension; `document` when it has none. */
export function slugOfFile(file: string): string {
  const name = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
  return words.join('-').slice(0, 80) || 'document'
}
