import { foldText } from '../text/fold.ts'
import type { Folded, HanVariants } from '../text/fold.ts'
import type { Lang, Turn } from '../transcript/episode.ts'
import { Numbers } from './numbers.ts'

/**
 * All sides of one language in one folded text, in order: each stands between two spaces and after a line end, which is in no
 * folded text and so in no match across sides. `[starts[i], starts[i] + lengths[i])` of `text` is side number `sides[i]` of the
 * turn at index `turns[i]`.
 */
export interface Column {
  readonly lang: Lang
  readonly text: string
  readonly starts: Uint32Array
  readonly lengths: Uint32Array
  readonly turns: Uint32Array
  readonly sides: Uint16Array
  /** Offsets in `text`, ascending, before which an apostrophe was left out: `Ann’s` is `anns`, but its word may end after `ann`. */
  readonly joints: Uint32Array
  /** Where what follows a space begins, ascending, by its first code unit: all that begins with one letter, without a scan. */
  readonly beginnings: ReadonlyMap<number, Uint32Array>
}

/** The texts of an episode, folded, ready to be scanned. */
export interface Corpus {
  readonly turns: readonly Turn[]
  /** One for each language, in order of first appearance. */
  readonly columns: readonly Column[]
  /** The side as it was folded, with the map to its source. Kept for the last few thousand that were asked for. */
  folded(column: Column, index: number): Folded
}

/** Folds every side once. Linear; keeps about one byte (Latin) or two for each character, whatever is kept of the maps. */
export function createCorpus(turns: readonly Turn[], variants?: HanVariants): Corpus {
  const drafts = new Map<Lang, Draft>()
  // The maps are eight bytes a character: too much to keep for every side of a long text, and only shown ones need them.
  const kept = new Map<string, Folded>()
  turns.forEach((turn, t) =>
    turn.sides.forEach((side, s) => {
      let draft = drafts.get(side.lang)
      if (!draft)
        drafts.set(
          side.lang,
          (draft = { parts: [], end: 0, starts: [], lengths: [], turns: [], sides: [], joints: [] }),
        )
      const result = foldText(side.text, variants)
      const { text, starts, ends } = result
      if (kept.size < KEPT) kept.set(`${t} ${s}`, result)
      for (let i = 1; i < text.length; i++)
        if ((starts[i] ?? 0) > (ends[i - 1] ?? 0)) draft.joints.push(draft.end + 2 + i)
      draft.parts.push('\n ', text, ' ')
      draft.starts.push(draft.end + 2)
      draft.lengths.push(text.length)
      draft.turns.push(t)
      draft.sides.push(s)
      draft.end += text.length + 3
    }),
  )
  const columns = Array.from(drafts, ([lang, draft]) => ({
    lang,
    ...withBeginnings(draft.parts.join('')),
    starts: Uint32Array.from(draft.starts),
    lengths: Uint32Array.from(draft.lengths),
    turns: Uint32Array.from(draft.turns),
    sides: Uint16Array.from(draft.sides),
    joints: Uint32Array.from(draft.joints),
  }))

  function folded(column: Column, index: number): Folded {
    const turn = column.turns[index] ?? 0
    const side = column.sides[index] ?? 0
    const key = `${turn} ${side}`
    const known = kept.get(key)
    if (known) return known
    const result = foldText(turns[turn]?.sides[side]?.text ?? '', variants)
    if (kept.size >= KEPT) kept.clear()
    kept.set(key, result)
    return result
  }
  return { turns, columns, folded }
}

function withBeginnings(text: string): Pick<Column, 'text' | 'beginnings'> {
  const lists = new Map<number, Numbers>()
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const first = text.charCodeAt(space + 1)
    let list = lists.get(first)
    if (!list) lists.set(first, (list = new Numbers()))
    list.push(space + 1)
  }
  return { text, beginnings: new Map(Array.from(lists, ([first, list]) => [first, list.finish()])) }
}

interface Draft {
  readonly parts: string[]
  end: number
  readonly starts: number[]
  readonly lengths: number[]
  readonly turns: number[]
  readonly sides: number[]
  readonly joints: number[]
}

/** Maps kept. Greater: more memory, less folding again when the same long list of hits is drawn again. */
const KEPT = 4096
