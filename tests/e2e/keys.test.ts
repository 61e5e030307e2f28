import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open } from './browser.ts'
import { arrive, at, pathOf, readTo, topOf, turn } from './reader.ts'

const focused = (page: Page) =>
  page.evaluate(() => Number((document.activeElement as HTMLElement | null)?.dataset.turn ?? 0))

test('j and k go from turn to turn and take the focus along', async () => {
  const page = await open(at(27))
  await expect.poll(() => focused(page)).toBe(27)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(29)
  const top = await topOf(turn(page, 29))
  expect(top).toBeGreaterThan(54)
  expect(top).toBeLessThan(400)
  await page.keyboard.press('k')
  expect(await focused(page)).toBe(28)
})

test('? lists the keys, and Escape closes the list', async () => {
  const page = await open(at())
  await turn(page, 1).waitFor()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await dialog.getByText('Next, previous hit').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('Escape closes the top layer only', async () => {
  const page = await open(at('', '?q=compute'))
  await turn(page, 1).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(pathOf(page)).toBe(at('', '?q=compute'))
  await page.getByRole('button', { name: 'Appearance and language' }).click()
  const menu = page.getByRole('group', { name: 'Appearance and language' })
  await menu.waitFor()
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  expect(pathOf(page)).toBe(at('', '?q=compute'))
  await page.keyboard.press('Escape')
  await arrive(page, at())
})

test('keys do nothing while typing, and nothing with modifiers', async () => {
  const page = await open(at())
  await turn(page, 1).waitFor()
  for (const key of ['Control+3', 'Alt+4', 'Control+Shift+KeyV']) await page.keyboard.press(key)
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('v4j?')
  expect(await page.getByRole('searchbox').inputValue()).toBe('v4j?')
  await arrive(page, /q=v4j/)
  expect(pathOf(page)).not.toContain('by=')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await turn(page, 1).locator('p').count()).toBe(2)
})

test('keys can be switched off, and stay off; the search keeps its combination', async () => {
  const page = await open(at())
  await turn(page, 1).waitFor()
  await page.getByRole('button', { name: 'Appearance and language' }).click()
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await turn(page, 1).waitFor()
  for (const key of ['4', 'v', '?', '/']) await page.keyboard.press(key)
  expect(pathOf(page)).toBe(at())
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await turn(page, 1).locator('p').count()).toBe(2)
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT')
  await page.keyboard.press('Control+KeyK')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
})

test('the search field takes the focus without moving the page', async () => {
  const page = await open(at())
  await readTo(page, 43, 100)
  const before = await topOf(turn(page, 43))
  await page.keyboard.press('/')
  await page.waitForTimeout(200)
  expect(Math.abs((await topOf(turn(page, 43))) - before)).toBeLessThan(2)
})

test('Tab through the bar does not move the page, and the focus in the text is never under the bar', async () => {
  const page = await open(at())
  await readTo(page, 43, 100)
  const before = await topOf(turn(page, 43))
  for (let stop = 0; stop < 10; stop++) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('header') !== null)).toBe(true)
  expect(Math.abs((await topOf(turn(page, 43))) - before)).toBeLessThan(2)
  const number = turn(page, 43).getByRole('link')
  await number.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  const top = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual(54)
})

test('the first stop leads past the bar to the text', async () => {
  const page = await open(at())
  await turn(page, 1).waitFor()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  expect(await skip.evaluate(element => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})
