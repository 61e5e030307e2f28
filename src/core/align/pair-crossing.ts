import type { Bead, Crossing, Range } from '../transcript/pairing.ts'
import type { Block } from './align-blocks.ts'

/** How sure it must be that a sentence of one turn is translated in the next. */
export interface CrossingOptions {
  /** Beads at a boundary less probable than this are looked at again; more finds more and costs time. */
  readonly doubtful: number
  /** A bead across the boundary must be at least this probable; more finds less, and less that is wrong. */
  readonly sure: number
  /** Whether words, too, say that two texts say the same: what is left over on both sides may just stand in the same place. */
  readonly supported?: (a: string, b: string) => boolean
}

/** Chosen on conversations of our own (`tests/core/align/pair-displaced.test.ts`). */
export const crossingDefaults: CrossingOptions = { doubtful: 0.85, sure: 0.9 }

/** What was found: the beads of every turn, and which boundaries content crosses, from which language to which. */
export interface Crossed {
  readonly beads: readonly (readonly Bead[])[]
  readonly crossing: readonly (Crossing & { readonly from: 'a' | 'b' })[]
}

/** So many beads on each side of a boundary are aligned anew. */
const neighbours = 2

/**
 * Finds turns whose last sentences are translated at the beginning of the next turn, or the other way round. Where the beads on
 * both sides of a boundary leave something over, in one language before it and in the other after it, the neighbourhood is
 * aligned as if there were no boundary. If a sure bead crosses it, its sentences stand alone in their turns, and the boundary is
 * recorded. `align` is asked once at most, with the neighbourhoods after all `blocks`, so that it knows what those teach.
 */
export function findCrossings(
  blocks: readonly Block[],
  beads: readonly (readonly Bead[])[],
  align: (blocks: readonly Block[]) => readonly (readonly Bead[])[],
  options: CrossingOptions = crossingDefaults,
): Crossed {
  const joins: Join[] = []
  for (let i = 0; i + 1 < blocks.length; i++) {
    const [before, after] = [beads[i] ?? [], beads[i + 1] ?? []]
    if (mayCross(before.at(-1), after[0], options.doubtful)) joins.push(joinAt(i, blocks, before, after))
  }
  if (joins.length === 0) return { beads, crossing: [] }
  const aligned = align([...blocks, ...joins.map(({ block }) => block)]).slice(blocks.length)
  const mended = beads.slice()
  const crossing: Crossed['crossing'][number][] = []
  let last = -2
  joins.forEach((join, i) => {
    // Two boundaries of one short turn would mend the same beads.
    if (join.turn === last + 1 && blocks[join.turn] && (beads[join.turn]?.length ?? 0) < 2 * neighbours)
      return
    const across = aligned[i]?.find(
      bead => bead.confidence >= options.sure && crosses(bead, join) && isSupported(bead, join, options),
    )
    if (!across) return
    last = join.turn
    const [before, after] = project(aligned[i]!, join)
    mended[join.turn] = [...mended[join.turn]!.slice(0, -join.taken[0]), ...before]
    mended[join.turn + 1] = [...after, ...mended[join.turn + 1]!.slice(join.taken[1])]
    const from = across.a.from < join.cut.a ? 'a' : 'b'
    crossing.push({ turn: join.turn + 1, from, why: reason(across, join, from) })
  })
  return { beads: mended, crossing }
}

/** The sentences around the boundary after turn `turn` (an index) as one block. */
interface Join {
  readonly turn: number
  readonly block: Block
  /** How many of the block's sentences stand before the boundary. */
  readonly cut: { readonly a: number; readonly b: number }
  /** Where the block's first sentences stand in their turn. */
  readonly start: { readonly a: number; readonly b: number }
  /** How many beads of each turn it is made of. */
  readonly taken: readonly [number, number]
}

function joinAt(
  turn: number,
  blocks: readonly Block[],
  before: readonly Bead[],
  after: readonly Bead[],
): Join {
  const taken = [Math.min(neighbours, before.length), Math.min(neighbours, after.length)] as const
  const first = before[before.length - taken[0]]!
  const last = after[taken[1] - 1]!
  const around = (which: 'a' | 'b') => [
    ...blocks[turn]![which].slice(first[which].from),
    ...blocks[turn + 1]![which].slice(0, last[which].to),
  ]
  return {
    turn,
    taken,
    block: { a: around('a'), b: around('b') },
    start: { a: first.a.from, b: first.b.from },
    cut: { a: blocks[turn]!.a.length - first.a.from, b: blocks[turn]!.b.length - first.b.from },
  }
}

/** Whether what the bead before leaves over in one language may be what the bead after leaves over in the other. */
function mayCross(before: Bead | undefined, after: Bead | undefined, doubtful: number): boolean {
  if (!before || !after) return false
  const [left, right] = [surplus(before, doubtful), surplus(after, doubtful)]
  return left !== 'none' && right !== 'none' && (left === 'either' || left !== right)
}

function surplus({ a, b, confidence }: Bead, doubtful: number): 'a' | 'b' | 'either' | 'none' {
  if (b.from === b.to) return 'a'
  if (a.from === a.to) return 'b'
  return confidence < doubtful ? 'either' : 'none'
}

/** Whether a bead has a language on one side of the boundary and something of the other beyond it. */
function crosses({ a, b }: Bead, { cut }: Join): boolean {
  if (a.from === a.to || b.from === b.to) return false
  return sidesOf(a, cut.a) !== sidesOf(b, cut.b)
}

function isSupported({ a, b }: Bead, { block }: Join, { supported }: CrossingOptions): boolean {
  return supported?.(block.a.slice(a.from, a.to).join(' '), block.b.slice(b.from, b.to).join(' ')) ?? true
}

/** -1: before the boundary, 1: after it, 0: on both sides. */
function sidesOf({ from, to }: Range, cut: number): -1 | 0 | 1 {
  return to <= cut ? -1 : from >= cut ? 1 : 0
}

/** The beads of a join in the turns before and after the boundary; what crosses it stands alone, sentence by sentence. */
function project(beads: readonly Bead[], join: Join): readonly [readonly Bead[], readonly Bead[]] {
  const { cut, start } = join
  const before: Bead[] = []
  const after: Bead[] = []
  for (const bead of beads) {
    const [inA, inB] = [sidesOf(bead.a, cut.a), sidesOf(bead.b, cut.b)]
    const [emptyA, emptyB] = [bead.a.from === bead.a.to, bead.b.from === bead.b.to]
    if ((inA === -1 || emptyA) && (inB === -1 || emptyB)) before.push(moved(bead, start.a, start.b))
    else if ((inA === 1 || emptyA) && (inB === 1 || emptyB)) after.push(moved(bead, -cut.a, -cut.b))
    else {
      for (const which of ['a', 'b'] as const)
        for (let at = bead[which].from; at < bead[which].to; at++) {
          const own = { from: at, to: at + 1 }
          const [list, a, b] = at < cut[which] ? [before, start.a, start.b] : [after, -cut.a, -cut.b]
          list.push(
            moved(
              which === 'a'
                ? { a: own, b: { from: 0, to: 0 }, confidence: bead.confidence }
                : { a: { from: 0, to: 0 }, b: own, confidence: bead.confidence },
              a,
              b,
            ),
          )
        }
    }
  }
  return [tiled(before, start), tiled(after, { a: 0, b: 0 })]
}

function moved({ a, b, confidence }: Bead, byA: number, byB: number): Bead {
  return {
    a: { from: a.from + byA, to: a.to + byA },
    b: { from: b.from + byB, to: b.to + byB },
    confidence,
  }
}

/** Empty ranges stand where the next sentence of their language would. */
function tiled(beads: readonly Bead[], start: { readonly a: number; readonly b: number }): readonly Bead[] {
  let { a, b } = start
  return beads.map(bead => {
    const at = (range: Range, next: number): Range =>
      range.from === range.to ? { from: next, to: next } : range
    const placed = { ...bead, a: at(bead.a, a), b: at(bead.b, b) }
    ;[a, b] = [placed.a.to, placed.b.to]
    return placed
  })
}

function reason({ a, b }: Bead, { block, turn }: Join, from: 'a' | 'b'): string {
  const [own, other] =
    from === 'a'
      ? [block.a.slice(a.from, a.to), block.b.slice(b.from, b.to)]
      : [block.b.slice(b.from, b.to), block.a.slice(a.from, a.to)]
  return `"${own.join(' ')}" in turn ${turn + 1} says what "${other.join(' ')}" says in turn ${turn + 2}`
}
