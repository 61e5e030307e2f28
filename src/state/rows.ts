import type { Turn } from '../core/transcript/episode.ts'
import type { ChapterPlace } from '../core/transcript/chapter-places.ts'

/** One thing that stands in the text column. Turn numbers, both included. */
export type Row =
  | { readonly kind: 'chapter'; readonly place: ChapterPlace; readonly from: number }
  | {
      readonly kind: 'speech'
      readonly speaker: string
      readonly from: number
      readonly to: number
      readonly outside: boolean
    }
  | {
      readonly kind: 'fold'
      readonly from: number
      readonly to: number
      readonly speakers: readonly string[]
    }

/** A run of rows that is drawn (or skipped, far from the screen) as a whole. */
export interface Section {
  readonly from: number
  readonly to: number
  readonly rows: readonly Row[]
}

/** What is folded away. */
export interface Folding {
  /** Labels to keep; empty keeps everyone. */
  readonly keep: ReadonlySet<string>
  /** The turns to keep, whoever speaks; all without it. */
  readonly only?: ReadonlySet<number> | undefined
  /** Turns that stay open although they are not kept: opened by hand, or where a link points. */
  readonly open: ReadonlySet<number>
}

/**
 * The rows of some turns: chapter headings, speeches, and one fold for each run of turns outside the filter. A chapter ends
 * a speech and a fold. Linear.
 */
export function rowsOf(
  turns: readonly Turn[],
  chapters: readonly ChapterPlace[],
  folding: Folding,
): readonly Row[] {
  const rows: Row[] = []
  const chapterAt = new Map<number, ChapterPlace[]>()
  for (const place of chapters) chapterAt.set(place.turn, [...(chapterAt.get(place.turn) ?? []), place])
  const all = folding.keep.size === 0
  for (const turn of turns) {
    for (const place of chapterAt.get(turn.number) ?? [])
      rows.push({ kind: 'chapter', place, from: turn.number })
    const kept = (all || folding.keep.has(turn.speaker)) && (!folding.only || folding.only.has(turn.number))
    const last = rows.at(-1)
    if (kept || folding.open.has(turn.number)) {
      if (
        last?.kind === 'speech' &&
        last.speaker === turn.speaker &&
        last.outside === !kept &&
        // What nobody speaks makes no speech: a book would be one row, and could not be drawn in sections.
        turn.speaker !== ''
      )
        rows[rows.length - 1] = { ...last, to: turn.number }
      else
        rows.push({
          kind: 'speech',
          speaker: turn.speaker,
          from: turn.number,
          to: turn.number,
          outside: !kept,
        })
    } else if (last?.kind === 'fold') {
      const speakers = last.speakers.includes(turn.speaker) ? last.speakers : [...last.speakers, turn.speaker]
      rows[rows.length - 1] = { ...last, to: turn.number, speakers }
    } else rows.push({ kind: 'fold', from: turn.number, to: turn.number, speakers: [turn.speaker] })
  }
  return rows
}

/** Turns in a section: browsers skip whole sections far from the screen at once; per turn it would cost more than it saves. */
export const sectionTurns = 50

/** Rows gathered into sections of about {@link sectionTurns} turns, never cut inside a row. */
export function sectionsOf(rows: readonly Row[]): readonly Section[] {
  const sections: { from: number; to: number; rows: Row[]; size: number }[] = []
  for (const row of rows) {
    const last = sections.at(-1)
    const size = row.kind === 'speech' ? row.to - row.from + 1 : 1
    const to = row.kind === 'chapter' ? row.from : row.to
    // A heading never ends a section.
    const full = last && last.size >= sectionTurns && last.rows.at(-1)?.kind !== 'chapter'
    if (!last || full) sections.push({ from: row.from, to, rows: [row], size })
    else {
      last.rows.push(row)
      last.to = to
      last.size += size
    }
  }
  return sections
}

/** Turns on one page: past this, browsers meet their limits of page height, and an episode is read in parts. */
export const partTurns = 5000

/** The parts of an episode of so many turns, as ranges of turn numbers, both included. */
export function partsOf(turns: number): readonly { readonly from: number; readonly to: number }[] {
  const count = Math.max(1, Math.ceil(turns / partTurns))
  return Array.from({ length: count }, (_, i) => ({
    from: i * partTurns + 1,
    to: Math.min(turns, (i + 1) * partTurns),
  }))
}
