import { excerpt, type Excerpt } from '../core/search/excerpt.ts'
import type { Span } from '../core/text/span.ts'
import type { Mark } from '../core/search/searcher.ts'
import type { Lang, Side, Turn } from '../core/transcript/episode.ts'
import { marksBySide } from './search.ts'

/** What a list of results shows of a turn in one language. */
export interface HitSide {
  readonly lang: Lang
  readonly excerpt: Excerpt
  /** What is marked only translates what matched. */
  readonly soft: boolean
}

/** How much of a side a list of results shows. */
export interface HitSideOptions {
  /** In code units, for scripts with spaces; about three lines of a column. More shows more context and fewer hits. */
  readonly spaced: number
  /** The same for Chinese, Japanese and Thai, where a code unit says more. */
  readonly unspaced: number
}

export const hitSideDefaults: HitSideOptions = { spaced: 190, unspaced: 84 }

const none: ReadonlyMap<number, readonly Span[]> = new Map()

const unspaced: ReadonlySet<Lang> = new Set(['zh', 'ja', 'th', 'lo', 'my', 'km'])

/**
 * A turn in its languages, one side each, in the order of `languages` (others after them, where words matched): the side
 * with the first match and its words around it; of a language without a match what translates the matches (`soft`, as
 * `counterpartMarks` gives it), or else the words that stand as far into the turn as those, so that the two say about the same.
 */
export function hitSides(
  turn: Turn,
  marks: readonly Mark[],
  languages: readonly Lang[],
  options: HitSideOptions = hitSideDefaults,
  soft: ReadonlyMap<number, readonly Span[]> = none,
): readonly HitSide[] {
  const bySide = marksBySide(marks)
  const marked = new Set(marks.map(mark => mark.lang))
  const others = [...marked].filter(lang => !languages.includes(lang))
  const first = marks.find(mark => mark.lang === languages.find(lang => marked.has(lang))) ?? marks[0]
  const into = first ? depthOf(turn, first) : 0
  return [...languages, ...others].flatMap((lang): readonly HitSide[] => {
    const own = turn.sides.flatMap((side, index) => (side.lang === lang ? [{ side, index }] : []))
    const budget = unspaced.has(lang) ? options.unspaced : options.spaced
    const found = own.find(({ index }) => bySide.has(index))
    if (found)
      return [{ lang, excerpt: excerpt(found.side.text, bySide.get(found.index)!, budget), soft: false }]
    const translated = own.find(({ index }) => soft.has(index))
    if (translated)
      return [
        { lang, excerpt: excerpt(translated.side.text, soft.get(translated.index)!, budget), soft: true },
      ]
    const place = placeAt(
      own.map(({ side }) => side),
      into,
    )
    if (!place) return []
    const { side, at } = place
    return [
      { lang, excerpt: excerpt(side.text, into > 0 ? [{ start: at, end: at }] : [], budget), soft: false },
    ]
  })
}

/** How far into what its language says a mark stands, 0 to 1: languages interleave, so sides of one are read as one text. */
function depthOf(turn: Turn, mark: Mark): number {
  let before = 0
  let all = 0
  turn.sides.forEach((side, index) => {
    if (side.lang !== mark.lang) return
    if (index < mark.side) before += side.text.length
    all += side.text.length
  })
  return all > 0 ? (before + mark.start) / all : 0
}

/** The side, and the offset in it, that stands so far into some sides. Never within a surrogate pair. */
function placeAt(sides: readonly Side[], into: number): { side: Side; at: number } | undefined {
  let left = Math.floor(into * sides.reduce((sum, side) => sum + side.text.length, 0))
  for (const side of sides) {
    if (left < side.text.length) {
      const low = /^[\udc00-\udfff]/.test(side.text.slice(left, left + 1))
      return { side, at: low ? left - 1 : left }
    }
    left -= side.text.length
  }
  const last = sides.at(-1)
  return last && { side: last, at: last.text.length }
}
