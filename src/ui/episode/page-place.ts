import type { ReadingPlace } from '../../state/place.ts'

/**
 * Where things stand on the page of an episode. The reading line is where the text comes out from under the bar and the
 * speaker's name; a link lands a little below it. Turns carry `data-turn`, folds `data-fold` and `data-to`, sections
 * `data-section` (the number of their last turn).
 */
const readingLine = 108
const landingLine = 148

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

/** Scrolls so that a place stands where it stood; true when the page has it. */
export function scrollToPlace(root: HTMLElement, place: ReadingPlace): boolean {
  const element = elementOfTurn(root, place.turn)
  if (!element) return false
  const box = element.getBoundingClientRect()
  const folded = element.dataset.fold !== undefined && element.dataset.fold !== String(place.turn)
  const into = place.into < 0 ? place.into : folded ? 0 : place.into * box.height
  scrollBy({ top: box.top + into - readingLine, behavior: 'instant' })
  return true
}

/** Scrolls so that a turn stands below the speaker's name, with some air; true when the page has it. */
export function scrollToTurn(root: HTMLElement, turn: number, into = 0): boolean {
  const element = elementOfTurn(root, turn)
  if (!element) return false
  const box = element.getBoundingClientRect()
  scrollBy({ top: box.top + into * box.height - landingLine, behavior: 'instant' })
  return true
}

/** Gives a turn the focus without moving the page. */
export function focusTurn(root: HTMLElement | null, turn: number): void {
  if (root) elementOfTurn(root, turn)?.focus({ preventScroll: true })
}
