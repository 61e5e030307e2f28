import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { open } from './browser.ts'
import { at, library, original, translation, turn } from './reader.ts'

const tooWide = (page: Page) =>
  page.evaluate(() => document.scrollingElement!.scrollWidth - document.documentElement.clientWidth)

/** Everything a finger or pointer can press that is less than 24 px in one direction; words in a line of text are exempt. */
const tooSmall = (page: Page) =>
  page.locator('button, summary, input, [role=slider], [role=button]').evaluateAll(all =>
    all
      .filter(each => {
        const box = (each.closest('label') ?? each).getBoundingClientRect()
        return box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24)
      })
      .map(each => `${each.tagName} ${each.getAttribute('aria-label') ?? each.textContent}`),
  )

const article = `/a/${library.articles[0]!.id}`
const screens: readonly (readonly [string, string])[] = [
  ['library', '/'],
  ['conversation', at()],
  ['turn', at(27)],
  ['filter', at('', '?by=greg')],
  ['search in the conversation', at(27, '?q=compute')],
  ['one language', at('', '?view=translation')],
  ['article', article],
  ['search', '/search?q=broadcom'],
  ['nothing', '/nowhere/at/all-with-a-very-long-name-that-has-no-place-to-break-anywhere'],
]

// 640 px is what a window of 1280 px has at a zoom of 200 %.
describe('at 640, 390 and 320 px nothing runs off to the side, and everything can be hit', () => {
  test.each(screens)('%s', async (_, path) => {
    const page = await open(path, { width: 640, height: 800, touch: true })
    await page.getByRole('main').getByText(/\S/).first().waitFor()
    for (const width of [640, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await page.waitForTimeout(100)
      expect(await tooWide(page), `${width} px`).toBeLessThanOrEqual(0)
      expect(await tooSmall(page), `${width} px`).toEqual([])
    }
  })
})

test('on a phone the sides of a turn stack, the original first', async () => {
  const page = await open(at(), { width: 390, height: 844, touch: true })
  const first = (await turn(page, 1).locator(`p[lang="${original}"]`).boundingBox())!
  const second = (await turn(page, 1).locator(`p[lang="${translation}"]`).boundingBox())!
  expect(second.y).toBeGreaterThanOrEqual(first.y + first.height - 1)
  expect(Math.abs(second.x - first.x)).toBeLessThan(4)
})

test('on a phone everything of the bar stays reachable', async () => {
  const page = await open(at(27), { width: 320, height: 640, touch: true })
  await turn(page, 27).waitFor()
  for (const control of [
    page.getByRole('searchbox'),
    page.getByRole('button', { name: 'Appearance and language' }),
    page.getByRole('button', { name: 'Share' }),
  ]) {
    const box = (await control.boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(320)
  }
  await page.getByRole('button', { name: 'Appearance and language' }).click()
  await page.getByRole('radio', { name: 'Only Chinese' }).check()
  await expect.poll(() => turn(page, 27).locator('p').count()).toBe(1)
})

test('on a phone the results of a search fill the width, with both sides, and can be scrolled', async () => {
  const page = await open(at(), { width: 390, height: 844, touch: true })
  await page.getByRole('searchbox').tap()
  await page.getByRole('searchbox').fill('compute')
  const results = page.getByRole('region', { name: 'Search results' })
  await results.getByRole('listitem').nth(3).waitFor()
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
  const box = (await results.getByRole('article').first().boundingBox())!
  expect(box.x + box.width).toBeLessThanOrEqual(390)
  expect(box.width).toBeGreaterThan(300)
  await results.getByRole('link').nth(2).tap()
  await results.waitFor({ state: 'detached' })
})
