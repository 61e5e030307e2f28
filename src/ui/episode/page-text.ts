import type { Span } from '../../core/text/span.ts'

/**
 * Between places in a transcript and places on the page. Text on the page stands in elements with `data-side` (the index of the
 * side in its turn) and, where they hold only a piece of it, `data-start` (the piece's offset); their text is the side's,
 * verbatim, whatever marks are in it.
 */

/** A place in the text of a turn. */
export interface TextPoint {
  /** The index of the side in `Turn.sides`. */
  readonly side: number
  /** In the text of the side. */
  readonly offset: number
}

/** The place of a point of the page's text, with its turn's number; undefined outside the text of turns. */
export function pointAt(node: Node, offset: number): (TextPoint & { readonly turn: number }) | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-side]')
  const turn = Number(piece?.closest<HTMLElement>('[data-turn]')?.dataset.turn)
  if (!piece || !(turn > 0)) return undefined
  const before = document.createRange()
  before.setStart(piece, 0)
  before.setEnd(node, offset)
  return { turn, side: Number(piece.dataset.side), offset: startOf(piece) + before.toString().length }
}

/** The ranges of the page that show a span of a side's text: one a piece, none where the side is not shown. */
export function rangesOf(turn: Element, side: number, { start, end }: Span): readonly Range[] {
  return piecesOf(turn, side).flatMap(piece => {
    const range = rangeIn(piece, start - startOf(piece), end - startOf(piece))
    return range ? [range] : []
  })
}

/** The box of the character at a place, or of the first after it that has one; undefined where the side is not shown. */
export function boxAt(turn: Element, { side, offset }: TextPoint): DOMRect | undefined {
  for (const piece of piecesOf(turn, side)) {
    const text = piece.textContent
    for (let at = Math.max(0, offset - startOf(piece)); at < text.length; at++) {
      const box = characterBox(piece, at)
      if (box) return box
    }
  }
  return undefined
}

/** What stands at a line across the window. */
export interface WordsAtLine extends TextPoint {
  /** How far below the line its characters begin, in CSS pixels. */
  readonly below: number
}

/**
 * The first line of a turn's text that begins at or below a line across the window, or else the one that the line crosses: the
 * place of its first character, or of the sentence that begins in it. `startIn` knows where sentences begin. Cost: log of the text.
 */
export function wordsAtLine(
  turn: Element,
  line: number,
  startIn?: (side: number, span: Span) => number | undefined,
): WordsAtLine | undefined {
  for (const piece of turn.querySelectorAll<HTMLElement>('[data-side]')) {
    if (piece.getBoundingClientRect().bottom <= line + 1) continue
    const length = piece.textContent.length
    const whole = firstWhere(piece, length, box => box.top >= line - 2)
    const first = whole ?? firstWhere(piece, length, box => box.bottom > line)
    if (!first) continue
    const next = firstWhere(piece, length, box => box.top > first.box.top + first.box.height / 2)
    const side = Number(piece.dataset.side)
    const start = startOf(piece)
    const span = { start: start + first.at, end: start + (next?.at ?? length) }
    const below = first.box.top - line
    return { side, offset: startIn?.(side, span) ?? span.start, below }
  }
  return undefined
}

/** The first character for which something holds that then holds for all after it. By bisection; characters without a box take the next one's. */
function firstWhere(
  piece: HTMLElement,
  length: number,
  holds: (box: DOMRect) => boolean,
): { at: number; box: DOMRect } | undefined {
  let low = 0
  let high = length
  let found: { at: number; box: DOMRect } | undefined
  while (low < high) {
    const middle = (low + high) >> 1
    let at = middle
    let box = characterBox(piece, at)
    while (!box && at + 1 < high) box = characterBox(piece, ++at)
    if (!box) high = middle
    else if (holds(box)) {
      found = { at, box }
      high = middle
    } else low = at + 1
  }
  return found
}

function characterBox(piece: HTMLElement, at: number): DOMRect | undefined {
  const box = rangeIn(piece, at, at + 1)?.getClientRects()[0]
  return box && box.height > 0 && box.width > 0 ? box : undefined
}

function piecesOf(turn: Element, side: number): readonly HTMLElement[] {
  return [...turn.querySelectorAll<HTMLElement>(`[data-side="${side}"]`)]
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset.start ?? 0)
}

/** A range over `[start, end)` of the text of an element, as far as it has that much; undefined when that is nothing. */
function rangeIn(piece: HTMLElement, start: number, end: number): Range | undefined {
  if (end <= 0) return undefined
  const range = document.createRange()
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT)
  let at = 0
  let begun = false
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { length } = node
    if (!begun && start < at + length) {
      range.setStart(node, Math.max(0, start - at))
      begun = true
    }
    if (begun) range.setEnd(node, Math.min(length, end - at))
    at += length
    if (at >= end) break
  }
  return begun ? range : undefined
}
