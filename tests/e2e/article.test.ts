import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { open, type OpenOptions } from './browser.ts'
import { arrive, topOf, turn } from './reader.ts'
import { articleId, episodeId, passages, plainId, serveTides } from './tide-library.ts'

const article = `/a/${articleId}`
const phone = { width: 390, height: 844, touch: true }
const visit = (path: string, options: OpenOptions = {}) => open(path, { prepare: serveTides, ...options })

/** The number of the sentence of the article that begins with these words. */
const numberOf = (words: string): number => passages.find(({ text }) => text.includes(words))!.sentence
const [granite, ledger, turbine, fishermen] = ['granite', 'ledger', 'turbine', 'fishermen'].map(numberOf) as [
  number,
  number,
  number,
  number,
]

const sentence = (page: Page, number: number): Locator => page.locator(`#s${number}`)
const mark = (page: Page, number: number): Locator => page.locator(`[data-mark="${number}"]`)
const panel = (page: Page): Locator => page.getByRole('region', { name: /^In the conversation/ })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')

/** Scrolls by so many pixels as a wheel does, and waits until the place is kept. */
async function wheel(page: Page, by: number): Promise<void> {
  const from = await page.evaluate(() => scrollY)
  await page.mouse.move(300, 400)
  await page.mouse.wheel(0, by)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + by)
  await page.waitForTimeout(300)
}

/** Adds up the shifts of the layout that nobody asked for. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = globalThis as unknown as { shift: number }
    seen.shift = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shift: number }).shift)

/** The box of something that is wholly in the window, below the bar. */
async function boxInView(page: Page, what: Locator) {
  const box = (await what.boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(54)
  expect(box.y + box.height).toBeLessThanOrEqual(page.viewportSize()!.height)
  return box
}

test('a mark opens what was said beside the sentence, in both languages, and nothing of the text moves', async () => {
  const page = await visit(article, { height: 1000 })
  const before = await topOf(sentence(page, granite))
  await mark(page, granite).click()
  await arrive(page, `${article}/${granite}`)
  await panel(page).getByText('grinds nine hundred sacks').waitFor()
  await panel(page).getByText('mahlt jeden Winter neunhundert Sack').waitFor()
  expect(await panel(page).innerText()).toContain('Tomas Leal')
  expect(await topOf(sentence(page, granite))).toBe(before)
  // Beside it: to its right, and at its height.
  const own = await boxInView(page, sentence(page, granite))
  const beside = await boxInView(page, panel(page))
  expect(beside.x).toBeGreaterThan(own.x + own.width)
  expect(Math.abs(beside.y - own.y)).toBeLessThan(40)
  expect(await focused(page)).toContain('In the conversation')
  await page.keyboard.press('Escape')
  await arrive(page, article)
  await expect.poll(() => focused(page)).toContain(`data-mark="${granite}"`)
  expect(await panel(page).count()).toBe(0)
  expect(await topOf(sentence(page, granite))).toBe(before)
})

test('a click on the words opens them too, selecting them does not', async () => {
  const page = await visit(article)
  await sentence(page, granite).click({ position: { x: 60, y: 10 } })
  await arrive(page, `${article}/${granite}`)
  await panel(page).getByText('grinds nine hundred sacks').waitFor()
  await page.keyboard.press('Escape')
  await arrive(page, article)
  const box = (await sentence(page, granite).boundingBox())!
  await page.mouse.move(box.x + 20, box.y + 12)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 12, { steps: 4 })
  await page.mouse.up()
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5)
  expect(await panel(page).count()).toBe(0)
})

test.each([
  ['a desktop', {}],
  ['a phone', phone],
])('the address of a sentence opens on it, lit and focused, and nothing moves: %s', async (_, options) => {
  const page = await visit('/', options)
  await watchShifts(page)
  await page.goto(`${article}/${fishermen}`)
  await panel(page).getByText('bought the wheel together').waitFor()
  await boxInView(page, sentence(page, fishermen))
  expect(await sentence(page, fishermen).getAttribute('data-lit')).toBe('true')
  expect(await focused(page)).toContain(`id="s${fishermen}"`)
  expect(await shifts(page)).toBe(0)
})

test('on a phone what was said lies over the foot of the window and leaves the sentence in view', async () => {
  const page = await visit(article, phone)
  await mark(page, turbine).scrollIntoViewIfNeeded()
  await mark(page, turbine).click()
  await panel(page).getByText('Springtide').waitFor()
  const own = await boxInView(page, sentence(page, turbine))
  const over = (await panel(page).boundingBox())!
  expect(own.y + own.height).toBeLessThanOrEqual(over.y)
  expect(Math.abs(over.y + over.height - 844)).toBeLessThan(2)
})

test('warnings are counted, lead to their passage, and say what is wrong', async () => {
  const page = await visit(article)
  await page.getByRole('link', { name: '2 warnings: speaker and number' }).click()
  await arrive(page, `${article}/${ledger}`)
  await panel(page)
    .getByText('The article has Tomas Leal saying this; in the transcript it is Petra Holm.')
    .waitFor()
  await boxInView(page, sentence(page, ledger))
  await page.keyboard.press('j')
  await arrive(page, `${article}/${turbine}`)
  await panel(page)
    .getByText('The conversation says “30 megawatts” (30 MW), the article “300 megawatts” (300 MW)')
    .waitFor()
  await page.keyboard.press('k')
  await arrive(page, `${article}/${ledger}`)
})

test('from an article to its turn and back, without losing the place', async () => {
  const page = await visit(article)
  await mark(page, ledger).scrollIntoViewIfNeeded()
  await mark(page, ledger).click()
  await panel(page).getByText('Keksdose').waitFor()
  await wheel(page, 90)
  const before = await topOf(sentence(page, ledger))
  await panel(page).getByRole('link', { name: 'Read in the conversation' }).click()
  await arrive(page, `/e/${episodeId}/4.2?from=${article}/${ledger}`)
  await turn(page, 4).waitFor()
  await page.goBack()
  await panel(page).getByText('Keksdose').waitFor()
  expect(Math.abs((await topOf(sentence(page, ledger))) - before)).toBeLessThan(2)
})

test('a reload, and Back from elsewhere, keep the place in an article', async () => {
  const page = await visit(`${article}/${granite}`)
  await panel(page).getByText('neunhundert').waitFor()
  await page.keyboard.press('Escape')
  await arrive(page, article)
  await wheel(page, 700)
  const before = await topOf(sentence(page, turbine))
  const moved = async () => Math.abs((await topOf(sentence(page, turbine))) - before)
  await page.reload()
  await sentence(page, turbine).waitFor()
  await expect.poll(moved).toBeLessThan(2)
  await page.getByRole('link', { name: 'Duologue' }).click()
  await arrive(page, '/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goBack()
  await sentence(page, turbine).waitFor()
  await expect.poll(moved).toBeLessThan(2)
  // Opening is an entry of the history: Back closes, and nothing moves.
  await mark(page, ledger).click()
  await panel(page).getByText('Keksdose').waitFor()
  const opened = await topOf(sentence(page, ledger))
  await page.goBack()
  await arrive(page, article)
  await expect.poll(() => panel(page).count()).toBe(0)
  expect(Math.abs((await topOf(sentence(page, ledger))) - opened)).toBeLessThan(2)
})

test('who came from a turn sees that one first, and the way back', async () => {
  const page = await visit(`${article}/${fishermen}?from=/e/${episodeId}/6`)
  const shown = panel(page).getByRole('button', { name: 'Turn 6' })
  await panel(page).getByText('not the town').waitFor()
  expect(await shown.getAttribute('aria-pressed')).toBe('true')
  await panel(page).getByRole('button', { name: 'Turn 4' }).click()
  await panel(page).getByText('after the flood').waitFor()
  await panel(page).getByRole('link', { name: 'Back to turn 6' }).click()
  await arrive(page, `/e/${episodeId}/6`)
})

test('the strip of the conversation opens the first passage about a turn', async () => {
  const page = await visit(article)
  const strip = page.getByRole('slider')
  await strip.focus()
  await page.keyboard.press('End')
  expect(await strip.getAttribute('aria-valuetext')).toBe('Turn 6, Petra Holm · 1 sentence')
  await page.keyboard.press('Enter')
  await arrive(page, `${article}/${fishermen}`)
  await boxInView(page, sentence(page, fishermen))
})

test('what is copied is the text alone', async () => {
  const page = await visit(article)
  const copied = await sentence(page, granite).evaluate(element => {
    const selection = getSelection()!
    selection.selectAllChildren(element.closest('p')!)
    return String(selection)
  })
  expect(copied).toBe(
    '“The old granite mill grinds nine hundred sacks of barley every winter,” said Tomas Leal. Visitors come from far away to see the stones turn.',
  )
})

test.each([
  ['99999', 'There is no sentence 99999'],
  ['abc', '“abc” is not a sentence'],
])('a sentence that does not exist is said so, and the article shown: %s', async (asked, words) => {
  const page = await visit(`${article}/${asked}`)
  await page.getByRole('article').getByText(words).waitFor()
  await boxInView(page, page.getByRole('heading', { level: 1 }))
})

test('a conversation that cannot be had is asked for again', async () => {
  let tries = 0
  const page = await visit(`${article}/${granite}`, {
    expectErrors: /ERR_FAILED/,
    prepare: async context => {
      await serveTides(context)
      await context.route(`**/library/e/${episodeId}.json`, route =>
        tries++ === 0 ? route.abort() : route.fallback(),
      )
    },
  })
  await panel(page).getByRole('button', { name: 'Try again' }).click()
  await panel(page).getByText('neunhundert Sack').waitFor()
})

test('an article that goes back to nothing says so in a line', async () => {
  const page = await visit(`/a/${plainId}`)
  await page.getByText('Nothing in this article goes back to a conversation of this library.').waitFor()
  expect(await page.getByRole('slider').count()).toBe(0)
})

describe('axe finds nothing, in light, sepia and dark', () => {
  test.each([
    ['a desktop', { width: 1440, height: 900 }],
    ['a phone', phone],
  ])('%s', async (_, options) => {
    for (const at of [`${article}/${fishermen}`, `${article}/${turbine}`]) {
      const page = await visit(at, options)
      await panel(page).locator('[lang="de"]').first().waitFor()
      for (const theme of ['light', 'sepia', 'dark']) {
        await page.evaluate(name => void (document.documentElement.dataset.theme = name), theme)
        expect(await findings(page), theme).toEqual([])
      }
    }
  })
})

test.each([320, 390, 768])('nothing stands out of a window %d px wide', async width => {
  const page = await visit(`${article}/${fishermen}?from=/e/${episodeId}/6`, { width, height: 700 })
  await panel(page).getByText('not the town').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  for (const link of await page.locator('[data-mark]').all()) {
    const box = (await link.boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
  }
})
