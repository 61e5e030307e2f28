import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { open } from './browser.ts'
import { at, line, original, readTo, stillTop, translation, turn } from './reader.ts'

/** Reads to the top of turn 43, does something, and expects the turn to stand within a line of where it stood. */
async function expectKept(page: Page, change: () => Promise<void>): Promise<void> {
  const before = await stillTop(page, 43)
  await change()
  expect(Math.abs((await stillTop(page, 43)) - before)).toBeLessThan(line)
}

async function reading(width = 1440): Promise<Page> {
  const page = await open(at(), { width, height: 900 })
  await readTo(page, 43, 100)
  return page
}

describe('the turn at the reading line stays', () => {
  test('when the layout changes with v, and back around', async () => {
    const page = await reading()
    const sides = turn(page, 43)
    await expectKept(page, async () => {
      await page.keyboard.press('v')
      await expect.poll(() => sides.locator(`p[lang="${translation}"]`).count()).toBe(0)
    })
    await expectKept(page, async () => {
      await page.keyboard.press('v')
      await expect.poll(() => sides.locator(`p[lang="${original}"]`).count()).toBe(0)
    })
    await expectKept(page, async () => {
      await page.keyboard.press('v')
      await expect.poll(() => sides.locator('p').count()).toBe(2)
    })
  })
  test('when the window becomes narrower, and wide again', async () => {
    const page = await reading()
    for (const width of [700, 390, 1440])
      await expectKept(page, () => page.setViewportSize({ width, height: 900 }))
  })
  test('when the text becomes larger', async () => {
    const page = await reading()
    await page.getByRole('button', { name: 'Appearance and language' }).click()
    for (let step = 0; step < 3; step++)
      await expectKept(page, () => page.getByRole('button', { name: 'Larger text' }).click())
  })
  test('when the typeface changes', async () => {
    const page = await reading()
    await page.getByRole('button', { name: 'Appearance and language' }).click()
    await expectKept(page, () => page.getByRole('radio', { name: 'Sans' }).check())
  })
})

test('in the middle of a long turn, the words that are read stay', async () => {
  const page = await open(at(), { width: 1440, height: 900 })
  const paragraph = turn(page, 28).locator('p').first()
  const { height } = (await paragraph.boundingBox())!
  await readTo(page, 28, 108 - height / 2)
  // How far into the turn the reading line stands, before and after the columns stack.
  const into = async () => {
    await stillTop(page, 28)
    const box = (await turn(page, 28).boundingBox())!
    return (108 - box.y) / box.height
  }
  const before = await into()
  expect(before).toBeGreaterThan(0.3)
  await page.setViewportSize({ width: 700, height: 900 })
  expect(Math.abs((await into()) - before)).toBeLessThan(0.08)
})
