import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { open } from './browser.ts'
import { arrive, at, original, sample, stillTop, topOf, turn } from './reader.ts'

/** A missing document is a 404, and Chromium writes that to the console. */
const expectErrors = /404/
/** What is said at once, wherever the reader stands: the first alert with words in it. */
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ })
const last = sample.entry.turns

describe('an address that is not quite right says so, and shows the nearest', () => {
  test('a turn past the last', async () => {
    const page = await open(at(9999))
    const said = await alert(page).innerText()
    expect(said).toMatch(/9,?999/)
    expect(said).toContain(String(last))
    await stillTop(page, last)
    expect(await topOf(turn(page, last))).toBeLessThan(700)
    expect(await topOf(turn(page, last))).toBeGreaterThan(0)
  })
  test('a turn past the last is explained where the reader lands', async () => {
    const page = await open(at(9999))
    await stillTop(page, last)
    const box = (await alert(page).boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y + box.height).toBeLessThanOrEqual(800)
  })
  test('a turn that is no number', async () => {
    const page = await open(at('abc'))
    expect(await alert(page).innerText()).toContain('“abc”')
    await turn(page, 1).waitFor()
  })
  test('a turn 0', async () => {
    const page = await open(at(0))
    expect(await alert(page).innerText()).toContain('“0”')
    await turn(page, 1).waitFor()
  })
  test('a speaker whom nobody knows', async () => {
    const page = await open(at('', '?by=nobody'))
    expect(await alert(page).innerText()).toContain('“nobody”')
    expect(await page.locator('[data-turn]').count()).toBe(last)
  })
  test('a conversation that does not exist', async () => {
    const page = await open('/e/nothing-like-it', { expectErrors })
    expect(await alert(page).innerText()).toContain('“nothing-like-it”')
    await alert(page).getByRole('link', { name: sample.entry.title[original]! }).click()
    await turn(page, 1).waitFor()
  })
  test('an article that does not exist', async () => {
    const page = await open('/a/nothing-like-it', { expectErrors })
    expect(await alert(page).innerText()).toContain('“nothing-like-it”')
    await alert(page).getByText('Nearest:').getByRole('link').click()
    await arrive(page, /^\/a\/.+/)
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  test('a page that does not exist', async () => {
    const page = await open('/nowhere/at/all')
    expect(await alert(page).innerText()).toContain('/nowhere/at/all')
    await alert(page).getByRole('link', { name: 'To the library' }).click()
    await page.getByRole('heading', { level: 1, name: 'Duologue' }).waitFor()
  })
  test('something that cannot be decoded', async () => {
    const page = await open('/e/%25E0%25A4%25A', { expectErrors })
    await alert(page).waitFor()
  })
  test('turns the wrong way round are read the right way round', async () => {
    const page = await open(at('31-27'))
    await turn(page, 27).waitFor()
    await expect.poll(() => page.locator('[data-lit]').count()).toBe(5)
  })
})

test('a library that cannot be reached says so, and a second try works', async () => {
  let down = true
  const page = await open(at(27), {
    expectErrors: /ERR_FAILED|Failed to load/,
    prepare: async context => {
      await context.route('**/library/**', route => (down ? route.abort() : route.continue()))
    },
  })
  expect(await alert(page).innerText()).toContain('could not be reached')
  down = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await turn(page, 27).waitFor()
  expect(await stillTop(page, 27)).toBeLessThan(400)
})
