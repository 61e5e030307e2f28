/** A number in digits: where it ends and what it is. `version`: points that neither group nor part decimals (1.2.3). */
export interface Digits {
  readonly end: number
  readonly value: number
  readonly version: boolean
  /** Only digits, no separator: 2017, not 2,017. */
  readonly plain: boolean
}

/** Where a comma is the decimal mark, a point groups digits. */
const COMMA_DECIMAL = new Set(
  'de fr es pt it nl sv da no fi hu ro tr id pl cs ru uk el vi ca hr sk sl bg lt lv et'.split(' '),
)

export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/**
 * The number that begins with the digit at `at`: 1,234.5 · 1.234,5 · 1 234 · 1’234 · 1。6 (a point that was heard as a full stop, in
 * Chinese). A mark belongs to it only between digits, and groups only three of them. Linear.
 */
export function readDigits(text: string, at: number, lang: string): Digits {
  const comma = COMMA_DECIMAL.has(lang)
  const parts: string[] = []
  const marks: string[] = []
  const met = new Set<string>()
  let mixed = false
  let end = at
  for (;;) {
    const from = end
    while (isDigit(text, end)) end++
    parts.push(text.slice(from, end))
    const mark = text.charAt(end)
    if (!isDigit(text, end + 1) || !".,。\u00a0\u202f\u2009\u0020'’".includes(mark) || mark === '') break
    let ahead = end + 1
    while (isDigit(text, ahead)) ahead++
    const three = ahead - end === 4
    const sole: boolean = marks.length === 0 || (!mixed && marks[0] === mark)
    if (mark === '。') {
      if (lang !== 'zh' || marks.length > 0) break
    } else if (mark === ',' ? !comma : mark === '.' ? comma : true) {
      // A grouping mark: three digits follow, no more than three stand before it, and it stays the same.
      const fits =
        three && (parts.length > 1 ? parts.at(-1)!.length === 3 : parts[0]!.length <= 3 && parts[0] !== '0')
      if (mark === '.' && comma && marks.length === 0 && !fits) {
        // "1.6" in a language that writes 1,6: taken for what can only be meant.
      } else if (!fits || !sole || (mark === ' ' && !comma)) break
    } else if (!sole && met.has(mark)) break
    else if (mark === ',' && met.has(',')) break
    mixed ||= !sole
    marks.push(mark)
    met.add(mark)
    end++
  }
  const last = marks.at(-1)
  const points = marks.filter(mark => mark === '.').length
  let value: number
  let version = false
  if (last === undefined) value = Number(parts[0])
  else if (points > 1 && !comma) {
    version = !parts.slice(1).every(part => part.length === 3)
    value = Number(parts.join(''))
  } else {
    const lastGroups =
      last !== '。' && (last === ',' ? !comma : last === '.' ? comma && parts.at(-1)!.length === 3 : true)
    value = lastGroups ? Number(parts.join('')) : Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`)
  }
  return { end, value, version, plain: marks.length === 0 }
}
