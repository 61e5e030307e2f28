import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { address, open } from './browser.ts'
import { arrive, at, readTo, sample, stillTop, topOf, turn } from './reader.ts'

const prepare = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write'])
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const link = (path: string) => address.replace(/\/$/, '') + path

describe('the number of a turn', () => {
  test('copies its link, says so, and nothing moves', async () => {
    const page = await open(at(), { prepare })
    await readTo(page, 27, 300)
    const before = await stillTop(page, 27)
    await turn(page, 27).getByRole('link', { name: 'Copy a link to turn 27' }).click()
    await page.getByRole('status').filter({ hasText: 'Link to turn 27 copied' }).waitFor()
    expect(await clipboard(page)).toBe(link(at(27)))
    await arrive(page, at(27))
    expect(Math.abs((await stillTop(page, 27)) - before)).toBeLessThan(2)
    expect(await turn(page, 27).getAttribute('data-lit')).not.toBeNull()
  })
  test('copies the turn alone, without the filter and the search of the moment', async () => {
    const page = await open(at(27, '?q=scale'), { prepare })
    await turn(page, 28).getByRole('link', { name: 'Copy a link to turn 28' }).click()
    await page.getByRole('status').filter({ hasText: 'Link to turn 28 copied' }).waitFor()
    expect(await clipboard(page)).toBe(link(at(28)))
    await arrive(page, at(28, '?q=scale'))
  })
  test('is a link that opens on the turn', async () => {
    const page = await open(at(), { prepare })
    const number = turn(page, 27).getByRole('link', { name: 'Copy a link to turn 27' })
    const href = (await number.getAttribute('href'))!
    const there = await open(href)
    await turn(there, 27).waitFor()
    await expect.poll(() => topOf(turn(there, 27))).toBeLessThan(400)
  })
  test('shows the link itself when the browser does not allow copying', async () => {
    const page = await open(at(27), {
      prepare: context =>
        context.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined })
          document.execCommand = () => false
        }) as unknown as Promise<void>,
    })
    await turn(page, 27).getByRole('link', { name: 'Copy a link to turn 27' }).click()
    await page
      .getByRole('alert')
      .getByText(link(at(27)))
      .waitFor()
  })
})

test('the share button copies the place in view, with what is looked for', async () => {
  const page = await open(at(27, '?q=scale'), { prepare })
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('status').filter({ hasText: 'copied' }).waitFor()
  expect(await clipboard(page)).toBe(link(at(27, '?q=scale')))
})

test('c copies the turn that has the focus', async () => {
  const page = await open(at(27), { prepare })
  await turn(page, 27).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await page.getByRole('status').filter({ hasText: 'Link to turn 28 copied' }).waitFor()
  expect(await clipboard(page)).toBe(link(at(28)))
})

test('a selection across turns holds what was said and nothing else', async () => {
  const page = await open(at())
  await turn(page, 4).waitFor()
  const text = await page.evaluate(() => {
    const side = (turn: number, last: boolean) => {
      const all = document.querySelectorAll(`[data-turn="${turn}"] p`)
      return all[last ? all.length - 1 : 0]!
    }
    const range = document.createRange()
    range.setStart(side(1, false), 0)
    range.setEndAfter(side(4, true))
    const selection = getSelection()!
    selection.removeAllRanges()
    selection.addRange(range)
    return selection.toString()
  })
  let left = text
  for (const { sides } of sample.episode.turns.slice(0, 4))
    for (const side of sides) {
      expect(left).toContain(side.text)
      left = left.replace(side.text, '')
    }
  expect(left.trim()).toBe('')
})
