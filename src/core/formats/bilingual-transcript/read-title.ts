/** A title line taken apart. `page`: the line is the page's own (another title with the show's name or page words around). */
export interface TitleParts {
  readonly title: string
  readonly show?: string
  readonly episodeNumber?: number
}

const separators = [' - ', ' – ', ' — ', ' | ', '｜', ' · ', ' • ', '：', ': ']

const episodeWords =
  'episode ep ep. e folge épisode episodio episódio epizoda aflevering avsnitt afsnit jakso выпуск эпизод серия випуск odcinek díl epizód bölüm tập # no. nr. #'.split(
    ' ',
  )

const showWords = [
  'podcast',
  'podkast',
  'подкаст',
  '播客',
  '电台',
  '電台',
  'ポッドキャスト',
  'ラジオ',
  '팟캐스트',
  ' show',
  ' fm',
  ' radio',
]

/**
 * The title itself, the show's name and the episode's number, out of a title line like `Show - Episode 8 - Title` or
 * `第八集：标题`. A part that is nothing but the episode's number gives the number; the part before it, or one that
 * calls itself a podcast, is the show. What is left is the title, verbatim.
 */
export function readTitle(line: string, show?: string): TitleParts {
  const parts = splitTitle(line)
  let number: number | undefined
  let foundShow: string | undefined
  const kept: { from: number; to: number }[] = []
  parts.forEach((part, index) => {
    const text = line.slice(part.from, part.to)
    const episode = number === undefined ? readEpisodeNumber(text) : undefined
    if (episode !== undefined) {
      number = episode
      if (index === 1 && kept.length === 1 && parts.length > 2) {
        foundShow = line.slice(kept[0]!.from, kept[0]!.to)
        kept.length = 0
      }
    } else kept.push(part)
  })
  if (kept.length > 1) {
    const isShow = ({ from, to }: { from: number; to: number }) => {
      const text = line.slice(from, to)
      return text === show || showWords.some(word => ` ${text.toLowerCase()}`.includes(word))
    }
    if (isShow(kept[0]!)) {
      const part = kept.shift()!
      foundShow ??= line.slice(part.from, part.to)
    } else if (isShow(kept.at(-1)!)) {
      const part = kept.pop()!
      foundShow ??= line.slice(part.from, part.to)
    }
  }
  const title = kept.length > 0 ? line.slice(kept[0]!.from, kept.at(-1)!.to) : line
  return {
    title,
    ...(foundShow === undefined ? {} : { show: foundShow }),
    ...(number === undefined ? {} : { episodeNumber: number }),
  }
}

/** The parts of a title line between its separators; a colon parts only what stands before it as a number or a show. */
function splitTitle(line: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  let from = 0
  for (let at = 0; at < line.length; at++) {
    const separator = separators.find(one => line.startsWith(one, at))
    if (separator === undefined || at === from) continue
    if (separator.startsWith('：') || separator.startsWith(':')) {
      const number = numberAtEnd(line, from, at)
      if (number === undefined) continue
      // `Show Episode 12: Title`: the number parts the show from the title.
      if (number > from) {
        parts.push(trimmed(line, from, number))
        from = number
      }
    }
    parts.push(trimmed(line, from, at))
    from = at + separator.length
    at = from - 1
  }
  const rest = trimmed(line, from, line.length)
  if (rest.to > rest.from) parts.push(rest)
  return parts.flatMap(part => splitAtNumber(line, part))
}

/** Where an episode's number begins that ends what stands in a range, two words at most (`Episode 12`, `第12集`). */
function numberAtEnd(line: string, from: number, to: number): number | undefined {
  if (readEpisodeNumber(line.slice(from, to)) !== undefined) return from
  let start = to
  for (let words = 0; words < 2; words++) {
    start = line.lastIndexOf(' ', start - 1)
    if (start <= from) return undefined
    if (readEpisodeNumber(line.slice(start + 1, to)) !== undefined) return start + 1
  }
  return undefined
}

/** `第八集 标题`, `#12 Title`, `番組 第5回`: only a space parts the number from what it numbers. */
function splitAtNumber(line: string, part: { from: number; to: number }): { from: number; to: number }[] {
  const isNumber = (from: number, to: number) =>
    (line[from] === '第' || (line[from] === '#' && to - from > 1)) &&
    readEpisodeNumber(line.slice(from, to)) !== undefined
  const first = line.indexOf(' ', part.from)
  if (first > 0 && first < part.to && isNumber(part.from, first)) {
    return [{ from: part.from, to: first }, trimmed(line, first, part.to)]
  }
  const last = line.lastIndexOf(' ', part.to - 1)
  if (last > part.from && isNumber(last + 1, part.to)) {
    return [trimmed(line, part.from, last), { from: last + 1, to: part.to }]
  }
  return [part]
}

/** The number in `Episode 8`, `EP12`, `#3`, `第八集`, `8화`; `undefined` when the text is anything else. */
export function readEpisodeNumber(text: string): number | undefined {
  const lower = text.trim().toLowerCase()
  if (lower.length > 24) return undefined
  if (lower.startsWith('第')) {
    const body = lower.slice(1)
    const last = body.at(-1) ?? ''
    const counted = '集期回话話讲講季화회章'.includes(last) && last !== '' ? body.slice(0, -1) : ''
    return counted === '' ? undefined : readNumber(counted.trim())
  }
  // `12화`, `8集`: the same without the particle before it
  if ('集期回話话讲講화회'.includes(lower.at(-1) ?? '-') && lower.charCodeAt(0) < 128) {
    return readNumber(lower.slice(0, -1).trim())
  }
  if (lower.startsWith('제') && '화회'.includes(lower.at(-1)!)) return readNumber(lower.slice(1, -1).trim())
  for (const word of episodeWords) {
    if (!lower.startsWith(word)) continue
    const rest = lower.slice(word.length).trim()
    const digits = rest.startsWith('#') ? rest.slice(1) : rest
    const value = readNumber(digits)
    if (value !== undefined && digits.charCodeAt(0) < 128) return value
  }
  return undefined
}

/** A whole number in digits or in Chinese numerals up to 9999. */
function readNumber(text: string): number | undefined {
  if (text === '' || text.length > 7) return undefined
  let plain = 0
  let isPlain = true
  for (const char of text) {
    const code = char.charCodeAt(0)
    const digit = code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : code - 48
    if (digit < 0 || digit > 9) isPlain = false
    plain = plain * 10 + digit
  }
  if (isPlain) return plain
  let [sum, digit, any] = [0, 0, false]
  for (const char of text) {
    const value = '零一二三四五六七八九'.indexOf(char)
    const unit = { 十: 10, 百: 100, 千: 1000 }[char]
    if (char === '〇') digit = digit * 10
    else if (char === '两') digit = 2
    else if (value >= 0) digit = any && digit > 0 ? digit * 10 + value : value
    else if (unit !== undefined) {
      sum += (digit || 1) * unit
      digit = 0
    } else return undefined
    any = true
  }
  return sum + digit
}

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  while (from < to && text[from] === ' ') from++
  while (to > from && text[to - 1] === ' ') to--
  return { from, to }
}
