import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { open } from './browser.ts'
import { at, turn } from './reader.ts'

/** Opens "Aa", in either language of the interface. */
async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Appearance and language|外观与语言|外观和语言)$/ }).click()
}
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const textStyle = (page: Page, property: 'fontSize' | 'fontFamily') =>
  turn(page, 1)
    .locator('p')
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property)

describe('set once, kept after a reload', () => {
  test('the theme', async () => {
    const page = await open(at())
    const seen = new Set<string>()
    for (const theme of ['Light', 'Sepia', 'Dark']) {
      await openSettings(page)
      await page.getByRole('radio', { name: theme }).check()
      seen.add(await paper(page))
      await page.keyboard.press('Escape')
    }
    expect(seen.size).toBe(3)
    const dark = await paper(page)
    await page.reload()
    await turn(page, 1).waitFor()
    expect(await paper(page)).toBe(dark)
  })
  test('size and typeface of the text', async () => {
    const page = await open(at())
    await turn(page, 1).waitFor()
    const face = await textStyle(page, 'fontFamily')
    await openSettings(page)
    await page.getByRole('button', { name: 'Larger text' }).click()
    await page.getByRole('radio', { name: 'Sans' }).check()
    await page.reload()
    await turn(page, 1).waitFor()
    expect(await textStyle(page, 'fontSize')).toBe('20px')
    expect(await textStyle(page, 'fontFamily')).not.toBe(face)
    await openSettings(page)
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Larger text' }).click()
    expect(await page.getByRole('button', { name: 'Larger text' }).isDisabled()).toBe(true)
    expect(await textStyle(page, 'fontSize')).toBe('24px')
  })
  test('the language of the interface, without touching the text', async () => {
    const page = await open(at())
    await turn(page, 1).waitFor()
    const said = await turn(page, 1).locator('p').allInnerTexts()
    await openSettings(page)
    await page.getByRole('radio', { name: '简体中文' }).click()
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/)
    await page.reload()
    await turn(page, 1).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/)
    expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0)
    expect(await turn(page, 1).locator('p').allInnerTexts()).toEqual(said)
    await page.goto('/')
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/\p{Script=Han}/u)
  })
  test('the layout', async () => {
    const page = await open(at(), { width: 1440 })
    await page.getByRole('banner').first().getByRole('radio', { name: 'Only English' }).check()
    await page.reload()
    await turn(page, 1).waitFor()
    expect(await turn(page, 1).locator('p').count()).toBe(1)
  })
})

test('a layout that a link suggests is shown and not kept', async () => {
  const page = await open(at('', '?view=translation'))
  await turn(page, 1).waitFor()
  expect(await turn(page, 1).locator('p').count()).toBe(1)
  await page.goto(at())
  await turn(page, 1).waitFor()
  expect(await turn(page, 1).locator('p').count()).toBe(2)
})

test('a browser that asks for Chinese gets Chinese words, and the system’s dark gives dark', async () => {
  const page = await open('/', { locale: 'zh-CN', dark: true })
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/\p{Script=Han}/u)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})
