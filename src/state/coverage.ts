import type { ChapterPlace } from '../core/transcript/chapter-places.ts'
import type { Chapter } from '../core/transcript/episode.ts'
import type { ArticlePassages, NewsDocument, Passage } from '../core/transcript/news-document.ts'

/** A part of a conversation: turns `from` to `to`, both included. `chapter` is absent before the first and where there are none. */
export interface CoveragePart {
  readonly from: number
  readonly to: number
  readonly chapter?: Chapter
}

/** What an article takes from a part. A passage that goes back to several of its turns counts once. */
export interface CoverageCell {
  readonly passages: number
  /** How many of them quote. */
  readonly quotes: number
  /** The first of the part's turns that the article goes back to; undefined without any. */
  readonly turn: number | undefined
  /** 0 for nothing, 1 to {@link shades}: how much it is beside the fullest cell, quotes counted twice. */
  readonly shade: number
}

/** Which article covers which part of a conversation. */
export interface Coverage {
  readonly articles: readonly ArticlePassages['article'][]
  readonly rows: readonly {
    readonly part: CoveragePart
    /** One an article, in the order of `articles`. */
    readonly cells: readonly CoverageCell[]
    readonly total: number
  }[]
  /** Passages an article. A passage that goes back to two parts counts once here and in both of them. */
  readonly totals: readonly number[]
}

/** How many shades there are besides none. */
export const shades = 4

/** Parts that a conversation without chapters is cut into, at most, and the turns that each has at least. */
const cuts = { parts: 10, turns: 8 }

/** The parts of a conversation of so many turns: its chapters, or without them even runs of turns. */
export function partsToCover(chapters: readonly ChapterPlace[], turns: number): readonly CoveragePart[] {
  if (turns === 0) return []
  if (chapters.length === 0) {
    const count = Math.max(1, Math.min(cuts.parts, Math.floor(turns / cuts.turns)))
    return Array.from({ length: count }, (_, i) => ({
      from: Math.floor((i * turns) / count) + 1,
      to: Math.floor(((i + 1) * turns) / count),
    }))
  }
  const parts = chapters.map(({ chapter, turn }, i) => ({
    from: turn,
    to: Math.max(turn, (chapters[i + 1]?.turn ?? turns + 1) - 1),
    chapter,
  }))
  const { turn } = chapters[0]!
  return turn > 1 ? [{ from: 1, to: turn - 1 }, ...parts] : parts
}

/** The matrix of parts and articles. Cost: parts × links. */
export function coverageOf({ articles }: NewsDocument, parts: readonly CoveragePart[]): Coverage {
  const counted = parts.map(part => articles.map(({ passages }) => countIn(passages, part)))
  const most = Math.max(0, ...counted.flat().map(weightOf))
  const rows = parts.map((part, i) => {
    const cells = counted[i]!.map(cell => ({
      ...cell,
      shade: Math.ceil((shades * weightOf(cell)) / most) || 0,
    }))
    return { part, cells, total: cells.reduce((sum, { passages }) => sum + passages, 0) }
  })
  return {
    articles: articles.map(({ article }) => article),
    rows,
    totals: articles.map(({ passages }) => passages.length),
  }
}

type Counted = Omit<CoverageCell, 'shade'>

const weightOf = ({ passages, quotes }: Counted): number => passages + quotes

function countIn(passages: readonly Passage[], { from, to }: CoveragePart): Counted {
  let [count, quotes] = [0, 0]
  let turn: number | undefined
  for (const { links } of passages) {
    const here = links.filter(link => from <= link.turn && link.turn <= to)
    if (here.length === 0) continue
    count++
    if (here.some(({ kind }) => kind === 'quote')) quotes++
    turn = Math.min(turn ?? to, ...here.map(link => link.turn))
  }
  return { passages: count, quotes, turn }
}
