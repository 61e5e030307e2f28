import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { open, type OpenOptions } from './browser.ts'
import { served, serveTalk, talk } from './quoted-talk.ts'
import { arrive, at, line, pathOf, readTo, sample, stillTop, topOf, turn } from './reader.ts'

const visit = (path: string, options: OpenOptions = {}) => open(path, { prepare: serveTalk(), ...options })
const sign = (page: Page, number: number) => turn(page, number).getByRole('button', { name: /in the news/ })
const panel = (page: Page) => page.getByRole('dialog', { name: /^In the news/ })
/** Waits until the focus is there. */
const focusIn = (page: Page, selector: string) =>
  expect
    .poll(() => page.evaluate(each => document.activeElement?.closest(each) != null, selector), {
      message: `the focus in ${selector}`,
    })
    .toBe(true)
/** The words of the text that are lit because the news says them too. */
const lit = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('news') ?? [])].map(range => (range as Range).toString()).join(' '),
  )

test('the article of these journeys quotes two turns', () =>
  expect(talk.news?.turns.map(([number]) => number)).toEqual([12, 30]))

describe('the mark in the margin', () => {
  test('opens the passages beside the text, which stays where it is', async () => {
    const page = await visit(talk.at())
    await readTo(page, 10, 110)
    const before = await stillTop(page, 12)
    await sign(page, 12).click()
    await arrive(page, talk.at(12, '?open=news'))
    await panel(page).getByText('nine thousand cyclists').waitFor()
    expect(await stillTop(page, 12)).toBeCloseTo(before, 0)
    await focusIn(page, '[data-beside]')
    await expect.poll(() => lit(page)).toContain('granite bridge')
    await page.keyboard.press('Escape')
    await arrive(page, talk.at(12))
    await focusIn(page, '[data-turn="12"] [data-sign="news"]')
    await expect.poll(() => lit(page)).toBe('')
    expect(await stillTop(page, 12)).toBeCloseTo(before, 0)
  })
  test('of another turn changes what is open, and the steps go from one to the next', async () => {
    const page = await visit(talk.at(12, '?open=news'))
    await panel(page).getByText('nine thousand cyclists').waitFor()
    await panel(page).getByRole('button', { name: 'Next turn in the news' }).click()
    await arrive(page, talk.at(30, '?open=news'))
    await panel(page).getByText('electric catamarans').first().waitFor()
    await expect.poll(() => topOf(turn(page, 30))).toBeLessThan(300)
    await focusIn(page, '[data-beside] button')
    const next = panel(page).getByRole('button', { name: 'Next turn in the news' })
    await expect.poll(() => next.getAttribute('aria-disabled')).toBe('true')
    await panel(page).getByRole('button', { name: 'Close' }).click()
    await focusIn(page, '[data-turn="30"] [data-sign="news"]')
  })
  test('pressed again closes what it opened, and Back leaves what is open beside the text', async () => {
    const page = await visit(talk.at(12), { width: 1440 })
    await sign(page, 12).click()
    await arrive(page, talk.at(12, '?open=news'))
    await panel(page).waitFor()
    await sign(page, 12).click()
    await arrive(page, talk.at(12))
    await expect.poll(() => panel(page).count()).toBe(0)
    await sign(page, 12).click()
    await arrive(page, talk.at(12, '?open=news'))
    await page.goBack()
    await arrive(page, talk.at(12))
    await expect.poll(() => panel(page).count()).toBe(0)
  })
  test('is no part of the text: neither copied nor read as its words', async () => {
    const page = await visit(talk.at(12))
    await turn(page, 12).waitFor()
    const text = await turn(page, 12).evaluate(element => {
      getSelection()!.selectAllChildren(element)
      return String(getSelection())
    })
    expect(text).toContain('cyclists')
    expect(text).not.toMatch(/^\s*1\s*$/m)
    expect(await turn(page, 12).locator('[data-signs]').textContent()).toBe('')
  })
  test('can be switched off, with the dots of the map and the filter', async () => {
    const page = await visit(talk.at(12))
    await sign(page, 12).waitFor()
    await page.getByRole('button', { name: 'Appearance and language' }).click()
    await page.getByRole('checkbox', { name: 'Marks of the news' }).uncheck()
    await expect.poll(() => page.locator('[data-sign="news"]').count()).toBe(0)
    expect(await page.getByRole('button', { name: /^In the news/ }).count()).toBe(0)
  })
})

describe('only what the news quotes', () => {
  const numbers = (page: Page) =>
    page
      .locator('[data-turn]')
      .evaluateAll(all => all.map(each => Number((each as HTMLElement).dataset.turn)))

  test('is an address, said and undone', async () => {
    const page = await visit(talk.at())
    const chip = page.getByRole('main').getByRole('button', { name: 'In the news 2' })
    await chip.click()
    await arrive(page, talk.at('', '?only=quoted'))
    await expect.poll(() => numbers(page)).toEqual([12, 30])
    await expect.poll(() => chip.getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('status').filter({ hasText: 'Only what the news quotes: 2 turns' }).waitFor()
    await page.getByRole('banner').first().getByRole('button', { name: 'Show all turns' }).click()
    await arrive(page, talk.at())
    await expect.poll(() => numbers(page)).toHaveLength(talk.turns)
  })
  test('keeps the place, by its key', async () => {
    const quoted = sample.news?.turns.flatMap(([number, , quotes]) => (quotes > 0 ? [number] : [])) ?? []
    const here = quoted[quoted.length >> 1]!
    const page = await open(at())
    await readTo(page, here, 110)
    const before = await stillTop(page, here)
    await page.keyboard.press('m')
    await arrive(page, at('', '?only=quoted'))
    await expect.poll(() => numbers(page)).toEqual(quoted)
    expect(Math.abs((await stillTop(page, here)) - before)).toBeLessThan(line)
    await page.keyboard.press('m')
    await arrive(page, at())
    await expect.poll(() => numbers(page)).toHaveLength(sample.entry.turns)
    expect(Math.abs((await stillTop(page, here)) - before)).toBeLessThan(line)
  })
  test('says so where no article quotes anything', async () => {
    const page = await open('/e/city-talk?only=quoted', {
      prepare: async context => {
        await context.route('**/library/**', async route => {
          const path = new URL(route.request().url()).pathname
          if (!path.endsWith('/e/city-talk.json')) return route.abort()
          const file = JSON.parse(served('library/e/city-talk.json')) as Record<string, unknown>
          return route.fulfill({ json: { ...file, news: undefined } })
        })
      },
      expectErrors: /ERR_FAILED/,
    })
    await page.getByRole('main').getByText('No article of this library quotes this conversation').waitFor()
    expect(await numbers(page)).toHaveLength(talk.turns)
  })
})

describe('between the conversation and the article', () => {
  test('the panel leads to the sentence, and Back returns to where the reader was', async () => {
    const page = await visit(talk.at(12))
    await readTo(page, 10, 110)
    const before = await stillTop(page, 12)
    await sign(page, 12).click()
    await panel(page)
      .getByRole('link', { name: /^Read in the article/ })
      .click()
    await arrive(page, new RegExp(`^${talk.article}/\\d+\\?from=${talk.at(12)}$`))
    await page.getByRole('heading', { name: 'Counting wheels' }).first().waitFor()
    await page.goBack()
    await arrive(page, talk.at(12, '?open=news'))
    await expect.poll(async () => Math.abs((await stillTop(page, 12)) - before)).toBeLessThan(line)
    await panel(page).getByText('nine thousand cyclists').waitFor()
  })
  test.each([
    ['a desktop', { width: 1280, height: 800 }, ''],
    ['a tablet where the panel lies over the text', { width: 820, height: 1100 }, 'open=news&'],
    ['a phone', { width: 390, height: 844, touch: true }, ''],
  ])('who came from the article can go back, on %s', async (_, options, open) => {
    const from = `${talk.article}/14`
    const page = await visit(talk.at(12, `?${open}from=${from}`), options)
    const link = page.getByRole('link', { name: 'Back to the article' })
    const box = (await link.boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y + box.height).toBeLessThan(options.height)
    await link.click()
    await arrive(page, from)
    await page.goBack()
    await turn(page, 12).waitFor()
    expect(pathOf(page)).toBe(talk.at(12, `?${open}from=${from}`))
  })
})

test('on a phone the passages are a sheet over the foot, and the turn stays in sight', async () => {
  const page = await visit(talk.at(12, '?open=news'), { width: 390, height: 844, touch: true })
  await panel(page).getByText('nine thousand cyclists').waitFor()
  const box = (await panel(page).boundingBox())!
  expect(box.height).toBeLessThanOrEqual(0.7 * 844)
  expect(box.y + box.height).toBeCloseTo(844, 0)
  expect(await stillTop(page, 12)).toBeLessThan(box.y)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('what could not be fetched says so, and comes when it is asked for again', async () => {
  const broken = new Set(['.news.json'])
  const page = await open(talk.at(12, '?open=news'), {
    prepare: serveTalk(broken),
    expectErrors: /ERR_FAILED/,
  })
  await panel(page).getByText('could not be fetched').waitFor()
  broken.clear()
  await panel(page).getByRole('button', { name: 'Try again' }).click()
  await panel(page).getByText('nine thousand cyclists').waitFor()
})

describe('for everyone', () => {
  const states = [
    ['the panel', talk.at(12, '?open=news'), { width: 1440 }],
    ['the sheet of a phone', talk.at(12, '?open=news'), { width: 390, height: 844, touch: true }],
    ['the filter and the way back', talk.at('', `?only=quoted&from=${talk.article}/14`), { dark: true }],
  ] as const
  test.each(states)('%s: axe finds nothing', async (_, path, options) => {
    const page = await visit(path, options)
    await turn(page, 12).waitFor()
    if (path.includes('open=news')) await panel(page).getByText('nine thousand cyclists').waitFor()
    expect(await findings(page)).toEqual([])
  })
})
