import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import { buildLibrary } from '../../src/publish/build-library.ts'
import { longTranscript } from '../bench/long-transcript.ts'
import { open } from './browser.ts'
import { arrive } from './reader.ts'

const { index, documents } = buildLibrary([{ name: 'long.txt', text: longTranscript({ turns: 5200 }) }])
const entry = index.episodes[0]!
const { episode } = JSON.parse(documents.get(`library/e/${entry.id}.json`)!) as EpisodeDocument
const at = (place: number | string, query = '') => `/e/${entry.id}/${place}${query}`

async function openLong(path: string): Promise<Page> {
  const prepare = async (context: BrowserContext): Promise<void> => {
    await context.route('**/library/**', route => {
      const body = documents.get(new URL(route.request().url()).pathname.slice(1))
      return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'application/json' })
    })
  }
  return open(path, { prepare })
}

const element = (page: Page, number: number) => page.locator(`[data-turn="${number}"]`)

/** Where a turn stands, every frame, for so many milliseconds. A filter may draw it anew: it is looked up each time. */
const tops = (page: Page, number: number, forMs: number): Promise<readonly number[]> =>
  page.evaluate(
    async ([wanted, ms]) => {
      const seen: number[] = []
      const end = performance.now() + ms!
      while (performance.now() < end) {
        const turn = document.querySelector(`[data-turn="${wanted}"]`)
        if (turn) seen.push(turn.getBoundingClientRect().top)
        await new Promise(requestAnimationFrame)
      }
      return seen
    },
    [number, forMs],
  )

const wholeText = (page: Page, from: number, to: number) =>
  page.evaluate(
    ([first, last]) => {
      const there = new Set(document.body.textContent.split('This is marker ').map(text => parseInt(text)))
      let missing = 0
      for (let n = first!; n <= last!; n++) if (!there.has(n)) missing++
      return missing
    },
    [from, to],
  )

test('the conversation is read in two parts', () => expect(entry.turns).toBe(5200))

describe('a link into the middle', () => {
  test('lands on the turn, lit and focused, and stays there while the rest is drawn', async () => {
    const page = await openLong(at(2600))
    await element(page, 2600).waitFor()
    const seen = await tops(page, 2600, 3000)
    expect(seen[0]).toBeGreaterThan(54)
    expect(seen[0]).toBeLessThan(400)
    for (const top of seen) expect(Math.abs(top - seen[0]!)).toBeLessThanOrEqual(1)
    expect(await element(page, 2600).getAttribute('data-lit')).not.toBeNull()
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.turn)).toBe('2600')
  })
  test('all text of the part comes to be in the page, for the browser’s own find', async () => {
    const page = await openLong(at(2600))
    await element(page, 2600).waitFor()
    await expect.poll(() => wholeText(page, 1, 5000), { timeout: 20_000, interval: 500 }).toBe(0)
    const found = await page.evaluate(() =>
      (globalThis as unknown as { find: (text: string) => boolean }).find('This is marker 4321.'),
    )
    expect(found).toBe(true)
    await expect
      .poll(() => element(page, 4321).evaluate(turn => turn.getBoundingClientRect().top))
      .toBeLessThan(800)
  })
  test('to the last turn opens the last part', async () => {
    const page = await openLong(at(5200))
    await element(page, 5200).waitFor()
    const seen = await tops(page, 5200, 1000)
    expect(seen.at(-1)).toBeGreaterThan(54)
    expect(seen.at(-1)).toBeLessThan(700)
    for (const top of seen) expect(Math.abs(top - seen[0]!)).toBeLessThanOrEqual(1)
    expect(await element(page, 5000).count()).toBe(0)
  })
})

test('parts lead to one another', async () => {
  const page = await openLong(at(4990))
  await page.getByText('Part 1 of 2', { exact: true }).first().waitFor()
  await page
    .getByRole('link', { name: /Next part/ })
    .first()
    .click()
  await arrive(page, at(5001))
  await element(page, 5001).waitFor()
  expect(await element(page, 4990).count()).toBe(0)
  await page
    .getByRole('link', { name: /Previous part/ })
    .first()
    .click()
  await arrive(page, at(1))
  await element(page, 1).waitFor()
})

test('a search finds turns in the other part and goes there', async () => {
  const page = await openLong(at(10))
  await page.getByRole('searchbox').fill('"marker 5150"')
  const hit = page.getByRole('region', { name: 'Search results' }).getByRole('link', { name: /Turn 5,150/ })
  await hit.click()
  await element(page, 5150).locator('mark').first().waitFor()
  const seen = await tops(page, 5150, 800)
  expect(seen.at(-1)).toBeGreaterThan(54)
  expect(seen.at(-1)).toBeLessThan(500)
})

test('the filter keeps the place', async () => {
  const page = await openLong(at(2600))
  await element(page, 2600).waitFor()
  const before = (await tops(page, 2600, 500)).at(-1)!
  // Whoever speaks there is kept: by the key of their place.
  const label = episode.turns[2599]!.speaker
  await page.keyboard.press(String(episode.speakers.findIndex(speaker => speaker.label === label) + 1))
  await arrive(page, /by=/)
  expect(Math.abs((await tops(page, 2600, 800)).at(-1)! - before)).toBeLessThan(30)
  await page.goBack()
  await expect.poll(() => page.locator('[data-fold]').count()).toBe(0)
  expect(Math.abs((await tops(page, 2600, 800)).at(-1)! - before)).toBeLessThan(30)
})

test('the map goes to the other part', async () => {
  const page = await openLong(at(10))
  await element(page, 10).waitFor()
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('End')
  await element(page, 5200).waitFor()
})
