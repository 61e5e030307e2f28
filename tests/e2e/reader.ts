import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { EpisodeDocument, LibraryIndex } from '../../src/core/transcript/library.ts'
import { inLang } from '../../src/core/transcript/naming.ts'
import { address } from './browser.ts'

/** Height of a line of the text at its usual size: a place is kept when it moved less. */
export const line = 30

const fetched = async (path: string) => (await fetch(`${address}library/${path}`)).json()

/** What the library has. */
export const library = (await fetched('index.json')) as LibraryIndex

/** The library's first conversation: the sample that most journeys read. */
export const sample = (await fetched(`e/${library.episodes[0]!.id}.json`)) as EpisodeDocument

/** Its address, with a place and a query behind it. */
export const at = (place: number | string = '', query = ''): string =>
  `/e/${sample.entry.id}${place === '' ? '' : `/${place}`}${query}`

/** Its languages: what was spoken, and the translation. */
export const [original = '', translation = ''] = sample.episode.languages

/** The names of its speakers in the language that was spoken, in order of appearance. */
export const names: readonly string[] = sample.entry.people.map(
  ({ label, name }) => inLang(name, original) || label,
)

/** The name of who speaks in a turn. */
export const nameAt = (number: number): string =>
  names[
    sample.episode.speakers.findIndex(({ label }) => label === sample.episode.turns[number - 1]!.speaker)
  ]!

/** The numbers of the turns that this person (by name) speaks. */
export const turnsBy = (name: string): readonly number[] =>
  sample.episode.turns.map(({ number }) => number).filter(number => nameAt(number) === name)

/** A turn in the text of the reader, by its number. */
export const turn = (page: Page, number: number): Locator =>
  page.getByRole('main').getByRole('article', { name: new RegExp(`^(Turn ${number}, |第 ${number} 轮)`) })

/** Where the top of something stands in the window, in CSS pixels. */
export async function topOf(what: Locator): Promise<number> {
  const box = await what.boundingBox()
  if (!box) throw new Error(`${String(what)} is not on the page`)
  return box.y
}

/** The top of a turn once the page stands still: the same in eight frames one after the other. */
export async function stillTop(page: Page, number: number): Promise<number> {
  await turn(page, number).waitFor({ state: 'attached' })
  return turn(page, number).evaluate(async element => {
    let last = element.getBoundingClientRect().top
    for (let same = 0, frames = 0; same < 8 && frames < 240; frames++) {
      await new Promise(requestAnimationFrame)
      const top = element.getBoundingClientRect().top
      same = Math.abs(top - last) < 0.5 && element.isConnected ? same + 1 : 0
      last = top
    }
    return last
  })
}

/** Scrolls as a wheel does, to where a turn stands at the reading line or a little above, and waits for it to rest. */
export async function readTo(page: Page, number: number, top = 60): Promise<void> {
  await turn(page, number).waitFor({ state: 'attached' })
  const { width, height } = page.viewportSize()!
  await page.mouse.move(width / 2, height / 2)
  await page.mouse.wheel(0, (await topOf(turn(page, number))) - top)
  await expect.poll(() => topOf(turn(page, number))).toBeLessThan(top + 20)
  await stillTop(page, number)
  // The place is kept when the scrolling has rested.
  await page.waitForTimeout(300)
}

/** The address below the app's base, decoded as people read it. */
export const pathOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return decodeURIComponent(pathname + search)
}

/** Waits until the address is this. */
export const arrive = (page: Page, path: string | RegExp): Promise<void> =>
  typeof path === 'string'
    ? expect.poll(() => pathOf(page)).toBe(path)
    : expect.poll(() => pathOf(page)).toMatch(path)
