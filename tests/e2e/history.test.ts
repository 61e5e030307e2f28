import { expect, test } from 'vitest'
import { open } from './browser.ts'
import { arrive, at, line, nameAt, names, readTo, stillTop, topOf, turn, turnsBy } from './reader.ts'

test('Back from a search hit returns to where the reader was', async () => {
  const page = await open(at(27))
  await readTo(page, 30, 120)
  const before = await stillTop(page, 30)
  await page.keyboard.press('/')
  await page.keyboard.type('compute')
  await page.getByRole('region', { name: 'Search results' }).getByRole('link').first().waitFor()
  await page.keyboard.press('Enter')
  await arrive(page, /\/\d+\?q=compute$/)
  await expect.poll(() => page.locator('[data-now]').count()).toBe(1)
  await page.goBack()
  await turn(page, 30).waitFor()
  await expect.poll(async () => Math.abs((await stillTop(page, 30)) - before)).toBeLessThan(line)
  await page.goForward()
  await arrive(page, /\/\d+\?q=compute$/)
  const hit = Number(/\/(\d+)\?/.exec(page.url())![1])
  await expect.poll(() => topOf(turn(page, hit))).toBeGreaterThan(0)
  expect(await topOf(turn(page, hit))).toBeLessThan(700)
})

test('Back undoes a filter and keeps the place', async () => {
  const page = await open(at())
  const here = turnsBy(names[2]!)[3]!
  await readTo(page, here, 110)
  const before = await stillTop(page, here)
  await page.keyboard.press('3')
  await arrive(page, /by=/)
  await stillTop(page, here)
  await page.goBack()
  await arrive(page, at())
  await expect.poll(() => page.locator('[data-fold]').count()).toBe(0)
  expect(Math.abs((await stillTop(page, here)) - before)).toBeLessThan(line)
})

test('a reload keeps the place, also when the address names another turn', async () => {
  const page = await open(at(27))
  await readTo(page, 60, 120)
  const before = await stillTop(page, 60)
  await page.reload()
  await turn(page, 60).waitFor()
  expect(Math.abs((await stillTop(page, 60)) - before)).toBeLessThan(line)
})

test('a later visit goes on where the last one ended', async () => {
  const page = await open(at())
  await readTo(page, 43, 100)
  const before = await stillTop(page, 43)
  const later = await page.context().newPage()
  await later.goto(at())
  expect(Math.abs((await stillTop(later, 43)) - before)).toBeLessThan(line)
})

test('the library says where the reader was, and leads there', async () => {
  const page = await open(at())
  await readTo(page, 43, 100)
  await page.getByRole('link', { name: 'Duologue' }).click()
  const link = page.getByRole('link', { name: /^Continue at turn 43/ })
  expect(await link.innerText()).toContain(nameAt(43))
  await link.click()
  await turn(page, 43).waitFor()
  const top = await stillTop(page, 43)
  expect(top).toBeGreaterThan(54)
  expect(top).toBeLessThan(400)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Duologue' }).waitFor()
})

test('a link to a turn wins over the place kept from an earlier visit', async () => {
  const page = await open(at())
  await readTo(page, 60, 100)
  const later = await page.context().newPage()
  await later.goto(at(27))
  const top = await stillTop(later, 27)
  expect(top).toBeGreaterThan(54)
  expect(top).toBeLessThan(400)
})
