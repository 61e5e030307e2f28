import type { Span } from '../core/text/span.ts'
import type { Sentence, WordLink, WordPairing } from '../core/transcript/pairing.ts'
import type { State } from './store.ts'
import { surenessDefaults, type Sureness } from './pairing.ts'

/** The word links of an episode, a list a turn, when they have come. */
export function linksOf({ wordLinks }: Pick<State, 'wordLinks'>, episode: string): WordPairing | undefined {
  const load = wordLinks[episode]
  return load?.status === 'ready' ? load.value : undefined
}

/** The words that are linked with those of a span (of one character: the word there), and those words themselves. */
export function linkedWords(
  links: readonly WordLink[] | undefined,
  side: number,
  { start, end }: Span,
  { word }: Sureness = surenessDefaults,
): readonly Sentence[] {
  const touches = (each: Sentence) => each.side === side && each.start < end && start < each.end
  const found = (links ?? []).filter(
    ({ a, b, confidence }) => confidence >= word && (touches(a) || touches(b)),
  )
  return found.flatMap(({ a, b }) => [a, b])
}

/**
 * What translates the marked words of a turn, by the index of the side, in order and apart from each other; never what is
 * marked itself. A link counts when the mark holds more than half of its word, so that a match within a word marks no more.
 */
export function counterpartMarks(
  links: readonly WordLink[] | undefined,
  marks: ReadonlyMap<number, readonly Span[]>,
  { word }: Sureness = surenessDefaults,
): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>()
  const held = ({ side, start, end }: Sentence) => {
    const covered = (marks.get(side) ?? []).reduce(
      (sum, mark) => sum + Math.max(0, Math.min(end, mark.end) - Math.max(start, mark.start)),
      0,
    )
    return covered * 2 > end - start
  }
  for (const { a, b, confidence } of links ?? []) {
    if (confidence < word) continue
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (held(from) && !held(to)) found.set(to.side, [...(found.get(to.side) ?? []), to])
  }
  return new Map([...found].map(([side, spans]) => [side, merged(spans)]))
}

/** A marked span; `soft` where it translates one. */
export interface AnyMark extends Span {
  readonly soft?: boolean
}

/** The marks of some turns, by number and side, with those of their counterparts among them, in order. */
export function withCounterparts(
  marks: ReadonlyMap<number, ReadonlyMap<number, readonly Span[]>>,
  links: WordPairing | undefined,
): ReadonlyMap<number, ReadonlyMap<number, readonly AnyMark[]>> {
  if (!links) return marks
  return new Map([...marks].map(([turn, sides]) => [turn, withSoft(sides, links[turn - 1])]))
}

function withSoft(
  sides: ReadonlyMap<number, readonly Span[]>,
  links: readonly WordLink[] | undefined,
): ReadonlyMap<number, readonly AnyMark[]> {
  const all = new Map<number, readonly AnyMark[]>(sides)
  for (const [side, spans] of counterpartMarks(links, sides)) {
    const soft = spans.map(({ start, end }): AnyMark => ({ start, end, soft: true }))
    all.set(
      side,
      [...(sides.get(side) ?? []), ...soft].sort((one, other) => one.start - other.start),
    )
  }
  return all
}

function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else all.push({ start, end })
  }
  return all
}
