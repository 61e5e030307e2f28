import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { open } from './browser.ts'
import { arrive, at, line, nameAt, names, pathOf, readTo, sample, stillTop, turn, turnsBy } from './reader.ts'

const third = names[2]!
const chips = (page: Page) => page.getByRole('main').getByRole('group', { name: 'People' })
const bar = (page: Page) => page.getByRole('banner').first().getByRole('group', { name: 'People' })
const numbersOnPage = (page: Page) =>
  page.locator('[data-turn]').evaluateAll(all => all.map(each => Number((each as HTMLElement).dataset.turn)))

describe('a speaker is kept', () => {
  test('by the chip, and the address says so', async () => {
    const page = await open(at())
    await chips(page).getByRole('button', { name: third }).click()
    await arrive(page, /\?by=[^&]+$/)
    await expect.poll(() => numbersOnPage(page)).toEqual(turnsBy(third))
    expect(await chips(page).getByRole('button', { name: third }).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('status').filter({ hasText: third }).waitFor()
    await chips(page).getByRole('button', { name: third }).click()
    await arrive(page, at())
    await expect.poll(() => numbersOnPage(page)).toHaveLength(sample.entry.turns)
  })
  test('by the key of their place', async () => {
    const page = await open(at())
    await turn(page, 1).waitFor()
    await page.keyboard.press('4')
    await expect.poll(() => numbersOnPage(page)).toEqual(turnsBy(names[3]!))
    await page.keyboard.press('4')
    await expect.poll(() => numbersOnPage(page)).toHaveLength(sample.entry.turns)
  })
  test('by the sign in the bar, several at once, and all released at once', async () => {
    const page = await open(at(40))
    await bar(page).getByRole('button', { name: third }).click()
    await bar(page).getByRole('button', { name: names[0]! }).click()
    await arrive(page, /by=[^&]*,/)
    const kept = [...turnsBy(third), ...turnsBy(names[0]!), 40].sort((a, b) => a - b)
    await expect.poll(() => numbersOnPage(page)).toEqual([...new Set(kept)])
    await bar(page).getByRole('button', { name: 'Show all speakers' }).click()
    await arrive(page, at(40))
    await expect.poll(() => numbersOnPage(page)).toHaveLength(sample.entry.turns)
  })
  test('by a link, in any spelling of the name', async () => {
    const page = await open(at('', `?by=${encodeURIComponent(third.toUpperCase())}`))
    await turn(page, turnsBy(third)[0]!).waitFor()
    await expect.poll(() => numbersOnPage(page)).toEqual(turnsBy(third))
  })
})

test('turns outside the filter fold to a line that names who spoke, and open in place', async () => {
  const page = await open(at('', `?by=${encodeURIComponent(third)}`))
  const folds = page.getByRole('button', { name: /^\d+ turns? by / })
  const [fold] = [folds.first()]
  expect(await fold.innerText()).toMatch(/^2 turns by/)
  expect(await fold.innerText()).toContain(nameAt(1))
  await fold.click()
  await turn(page, 1).waitFor()
  await turn(page, 2).waitFor()
  expect(pathOf(page)).toContain('?by=')
  expect(await folds.first().innerText()).not.toMatch(/^2 turns by/)
})

test('what was opened can be reached by keyboard: the focus is not lost', async () => {
  const page = await open(at('', `?by=${encodeURIComponent(third)}`))
  await page
    .getByRole('button', { name: /^2 turns by / })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await turn(page, 1).waitFor()
  expect(await page.evaluate(() => document.activeElement?.closest('[data-turn]') !== null)).toBe(true)
})

test('filtering on and off leaves the turn that is being read where it is', async () => {
  const page = await open(at())
  const [, , here = 0] = turnsBy(third)
  await readTo(page, here, 110)
  const before = await stillTop(page, here)
  await bar(page).getByRole('button', { name: third }).click()
  await arrive(page, /by=/)
  expect(Math.abs((await stillTop(page, here)) - before)).toBeLessThan(line)
  await bar(page).getByRole('button', { name: third }).click()
  await arrive(page, at())
  expect(Math.abs((await stillTop(page, here)) - before)).toBeLessThan(line)
})

test('a turn that the filter hides comes back to its place when the filter goes', async () => {
  const page = await open(at())
  const here = 43
  expect(nameAt(here)).not.toBe(third)
  await readTo(page, here, 100)
  const before = await stillTop(page, here)
  await page.keyboard.press('3')
  await expect.poll(() => turn(page, here).count()).toBe(0)
  await page.waitForTimeout(400)
  await page.keyboard.press('3')
  await turn(page, here).waitFor()
  expect(Math.abs((await stillTop(page, here)) - before)).toBeLessThan(line)
})
