import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open } from './browser.ts'
import { at, readTo, sample, stillTop, topOf, turn } from './reader.ts'

const map = (page: Page) => page.getByRole('slider', { name: 'Conversation map' })
const now = async (page: Page) => Number(await map(page).getAttribute('aria-valuenow'))
const bracket = (page: Page) => map(page).locator('svg > rect').last()
const last = sample.entry.turns

/** The turn at the top of the text, as the eye sees it. */
const firstShown = (page: Page) =>
  page
    .locator('[data-turn]')
    .evaluateAll(all => Number(all.find(each => each.getBoundingClientRect().bottom > 120)?.id.slice(1)))

async function wide(path = at()): Promise<Page> {
  const page = await open(path, { width: 1440, height: 1000 })
  await turn(page, 1).waitFor({ state: 'attached' })
  await expect.poll(async () => (await bracket(page).boundingBox())?.height ?? 0).toBeGreaterThan(5)
  return page
}

test('a click goes to the place that was clicked', async () => {
  const page = await wide()
  const box = (await map(page).boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.75)
  await expect.poll(() => firstShown(page)).toBeGreaterThan(last / 2)
  expect(await firstShown(page)).toBeLessThan(last)
  await expect.poll(() => now(page)).toBeGreaterThan(last / 2)
})

test('dragging goes along, and back', async () => {
  const page = await wide()
  const box = (await map(page).boundingBox())!
  const x = box.x + box.width / 2
  await page.mouse.move(x, box.y + box.height * 0.2)
  await page.mouse.down()
  await page.mouse.move(x, box.y + box.height * 0.5, { steps: 5 })
  await expect.poll(() => firstShown(page)).toBeGreaterThan(last / 4)
  const half = await firstShown(page)
  await page.mouse.move(x, box.y + box.height * 0.8, { steps: 5 })
  await expect.poll(() => firstShown(page)).toBeGreaterThan(half)
  await page.mouse.move(x, box.y + 2, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => firstShown(page)).toBeLessThan(4)
})

test('keys go from turn to turn, to the end and to the beginning', async () => {
  const page = await wide()
  await map(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => now(page)).toBe(2)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => now(page)).toBe(3)
  expect(await map(page).getAttribute('aria-valuetext')).toContain('Turn 3')
  expect(await stillTop(page, 3)).toBeLessThan(400)
  await page.keyboard.press('End')
  await expect.poll(() => now(page)).toBe(last)
  expect(await topOf(turn(page, last))).toBeLessThan(1000)
  await page.keyboard.press('Home')
  await expect.poll(() => now(page)).toBe(1)
  await page.keyboard.press('PageDown')
  await expect.poll(() => now(page)).toBeGreaterThan(3)
})

test('the bracket follows the reading', async () => {
  const page = await wide()
  const before = (await bracket(page).boundingBox())!.y
  await readTo(page, 60, 120)
  await expect.poll(async () => (await bracket(page).boundingBox())!.y).toBeGreaterThan(before + 100)
  const { y, height } = (await map(page).boundingBox())!
  const box = (await bracket(page).boundingBox())!
  expect(box.y + box.height).toBeLessThanOrEqual(y + height + 2)
})

test('a phone has it in a band at the foot, and a tap goes there', async () => {
  const page = await open(at(), { width: 390, height: 844, touch: true })
  await turn(page, 1).waitFor()
  const box = (await map(page).boundingBox())!
  expect(box.y).toBeGreaterThan(700)
  await page.touchscreen.tap(box.x + box.width * 0.75, box.y + box.height / 2)
  await expect.poll(() => firstShown(page)).toBeGreaterThan(last / 2)
})
