import type { Span } from '../../core/text/span.ts'
import type { ReadingPlace } from '../../state/place.ts'
import { boxAt, wordsAtLine, type TextPoint } from './page-text.ts'

/**
 * Where things stand on the page of an episode. The reading line is where the text comes out from under the bar and the
 * speaker's name; a link lands a little below it. Turns carry `data-turn`, folds `data-fold` and `data-to`, sections
 * `data-section` (the number of their last turn).
 */
const readingLine = 108
const landingLine = 148
/** What of the foot of the window may be behind controls. */
const bottomAir = 120

/** What the reader sees first: the turn (or fold) at the reading line. Undefined on a page without turns. Cost: sections + one section's turns. */
export function placeOnPage(root: HTMLElement, line = readingLine): ReadingPlace | undefined {
  for (const section of root.querySelectorAll<HTMLElement>('[data-section]')) {
    if (section.getBoundingClientRect().bottom <= line) continue
    for (const element of section.querySelectorAll<HTMLElement>('[data-turn],[data-fold]')) {
      const box = element.getBoundingClientRect()
      if (box.bottom <= line) continue
      return { turn: turnOf(element), into: box.top > line ? line - box.top : (line - box.top) / box.height }
    }
  }
  // All of the text is above the line: the end of its last turn.
  const last = [...root.querySelectorAll<HTMLElement>('[data-section]')].at(-1)
  const end = last && [...last.querySelectorAll<HTMLElement>('[data-turn],[data-fold]')].at(-1)
  return end && { turn: turnOf(end), into: 1 }
}

/** Where sentences begin: the first offset within a span of a side's text at which one does. */
export type SentenceStarts = (turn: number, side: number, span: Span) => number | undefined

/** The place at the reading line, with the words that stand there. */
export function wordPlaceOnPage(root: HTMLElement, startIn?: SentenceStarts): ReadingPlace | undefined {
  const place = placeOnPage(root)
  if (!place || place.into < 0) return place
  const element = root.querySelector(`[data-turn="${place.turn}"]`)
  const words =
    element && wordsAtLine(element, readingLine, (side, span) => startIn?.(place.turn, side, span))
  return words ? { ...place, words } : place
}

function turnOf(element: HTMLElement): number {
  return Number(element.dataset.turn ?? element.dataset.fold)
}

/** The last turn that shows above the foot of the window. */
export function lastOnPage(root: HTMLElement): ReadingPlace | undefined {
  return placeOnPage(root, innerHeight - 1)
}

/** The element of a turn, or the fold that it is folded into. */
export function elementOfTurn(root: HTMLElement, turn: number): HTMLElement | undefined {
  const own = root.querySelector<HTMLElement>(`[data-turn="${turn}"]`)
  if (own) return own
  for (const fold of root.querySelectorAll<HTMLElement>('[data-fold]')) {
    if (Number(fold.dataset.fold) <= turn && turn <= Number(fold.dataset.to)) return fold
  }
  return undefined
}

/**
 * Has the browser lay out the section of a turn and its neighbours for real, in an episode so long that it skips sections
 * far from the screen: what is measured there next is exact.
 */
export function layOutAround(root: HTMLElement, turn: number): void {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-skippable]')]
  const index = sections.findIndex(section => turn <= Number(section.dataset.section))
  sections.forEach((section, i) => section.toggleAttribute('data-near', Math.abs(i - index) <= 1))
}

/** The same place in another side of the turn, for a side that is not shown. */
export type OtherSide = (turn: number, point: TextPoint) => TextPoint | undefined

/** Scrolls so that a place stands where it stood; true when the page has it. */
export function scrollToPlace(root: HTMLElement, place: ReadingPlace, otherSide?: OtherSide): boolean {
  const element = elementOfTurn(root, place.turn)
  if (!element) return false
  const { words } = place
  if (words && element.dataset.turn !== undefined) {
    const other = () => otherSide?.(place.turn, words)
    const box = boxAt(element, words) ?? boxOf(element, other())
    if (box) {
      scrollBy({ top: box.top - words.below - readingLine, behavior: 'instant' })
      return true
    }
  }
  const box = element.getBoundingClientRect()
  const folded = element.dataset.fold !== undefined && element.dataset.fold !== String(place.turn)
  const into = place.into < 0 ? place.into : folded ? 0 : place.into * box.height
  scrollBy({ top: box.top + into - readingLine, behavior: 'instant' })
  return true
}

function boxOf(element: Element, point: TextPoint | undefined): DOMRect | undefined {
  return point && boxAt(element, point)
}

/**
 * Scrolls so that a turn, or the topmost of some places in it, stands below the speaker's name, with some air; true when the page
 * has it. Places that do not fit into the window together give way to the first of them.
 */
export function scrollToTurn(
  root: HTMLElement,
  turn: number,
  into = 0,
  points: readonly TextPoint[] = [],
): boolean {
  const element = elementOfTurn(root, turn)
  if (!element) return false
  const words = element.dataset.turn === undefined ? undefined : topmost(boxesOf(element, points))
  const box = element.getBoundingClientRect()
  const top = words ? words.top : box.top + into * box.height
  scrollBy({ top: top - landingLine, behavior: 'instant' })
  return true
}

/** The boxes of those of some places in a turn that are shown. */
export function boxesOf(element: Element, points: readonly TextPoint[]): readonly DOMRect[] {
  return points.flatMap(point => boxAt(element, point) ?? [])
}

function topmost([first, ...others]: readonly DOMRect[]): DOMRect | undefined {
  const room = innerHeight - landingLine - bottomAir
  return others.reduce(
    (top, box) => (top && box.top < top.top && first!.bottom - box.top < room ? box : top),
    first,
  )
}

/** Gives a turn the focus without moving the page. */
export function focusTurn(root: HTMLElement | null, turn: number): void {
  if (root) elementOfTurn(root, turn)?.focus({ preventScroll: true })
}
