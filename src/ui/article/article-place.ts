import type { ReadingPlace } from '../../state/place.ts'

/** Where the text begins under the bar, in CSS pixels. */
const bar = 54
/** Air that a sentence keeps from what covers the text. */
const air = 20
/** So far down the free part of the window, 0 to 1, a sentence lands. */
const landing = 0.22

/** The part of the text at the upper edge of the window, as a place: its number stands for the turn's. Undefined without parts. */
export function partAtLine(page: HTMLElement): ReadingPlace | undefined {
  const parts = [...page.querySelectorAll<HTMLElement>('[data-part]')]
  const found = parts.find(part => part.getBoundingClientRect().bottom > bar) ?? parts.at(-1)
  if (!found) return undefined
  const { top, height } = found.getBoundingClientRect()
  const above = bar - top
  return { turn: Number(found.dataset.part), into: above < 0 ? above : above / Math.max(1, height) }
}

/** Scrolls so that a place stands where it stood. */
export function scrollToPart(page: HTMLElement, { turn, into }: ReadingPlace): void {
  const box = page.querySelector(`[data-part="${turn}"]`)?.getBoundingClientRect()
  if (!box) return
  scrollBy({ top: box.top - bar + (into < 0 ? into : into * box.height), behavior: 'instant' })
}

/** Brings a sentence into the part of the window that nothing covers; where it is there already, nothing moves. */
export function showSentence(sentence: HTMLElement, panel: HTMLElement | null): void {
  const { top, bottom, height } = sentence.getBoundingClientRect()
  const covers = panel && getComputedStyle(panel).position === 'fixed'
  const from = bar + air
  const to = (covers ? panel.getBoundingClientRect().top : innerHeight) - air
  if (top >= from && bottom <= to) return
  const room = Math.max(0, Math.min((to - from) * landing, to - from - height))
  scrollBy({ top: top - from - room, behavior: 'instant' })
}

/** The number of the last sentence above the window's upper edge, 0 for none: from there one steps to the next passage. */
export function sentenceAbove(page: HTMLElement): number {
  const above = [...page.querySelectorAll<HTMLElement>('[data-sentence]')].findLast(
    each => each.getBoundingClientRect().top < bar,
  )
  return Number(above?.dataset.sentence ?? 0)
}
