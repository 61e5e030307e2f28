import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { open as openPage } from './browser.ts'
import { disputed, serveDisputed } from './disputed-talk.ts'
import { arrive, pathOf, readTo, stillTop, turn } from './reader.ts'

const [first, second] = disputed.turns as [number, number]
const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> =>
  openPage(path, { width: 1440, height: 900, prepare: serveDisputed(), ...options })

/** The underlined words, in the order of the page. */
const underlined = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('disagree') ?? [])].map(String))
/** Waits until these are underlined, and no others. */
const expectUnderlined = (page: Page, words: readonly (string | undefined)[]): Promise<void> =>
  expect.poll(() => underlined(page), { timeout: 10_000 }).toEqual(words)
const panel = (page: Page) => page.getByRole('dialog', { name: /^Disagreements/ })
const all = ['30 gigawatts', '三千兆瓦', '45 million dollars', '4亿5千万美元']

/** The middle of underlined words on the page. */
const middleOf = (page: Page, words: string) =>
  page.evaluate(text => {
    const ranges = [...(CSS.highlights.get('disagree') ?? [])] as Range[]
    const box = ranges.find(each => each.toString() === text)!.getClientRects()[0]!
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }, words)

test('the sample talk of this file is wrong where it should be', () =>
  expect(disputed.findings.map(({ turn: number }) => number)).toEqual(disputed.turns))

describe('words that the languages do not say alike', () => {
  test('are underlined once the text stands, in every layout and whatever is folded', async () => {
    const page = await open(disputed.at(first))
    await expectUnderlined(page, all)
    await page.getByRole('radio', { name: 'Lines' }).check({ force: true })
    await expectUnderlined(page, all)
    await page.getByRole('radio', { name: 'Only English' }).check({ force: true })
    await expectUnderlined(page, [all[0], all[2]])
    await page.getByRole('radio', { name: 'Facing' }).check({ force: true })
    await expectUnderlined(page, all)
    // Only one of the two people says the second.
    await page.goto(disputed.at('', '?by=speaker-1'))
    await turn(page, first).waitFor()
    await expectUnderlined(page, all.slice(0, 2))
  })
  test('are not given away where they are covered', async () => {
    const page = await open(disputed.at(first, '?view=cover'))
    await expectUnderlined(page, [all[0], all[2]])
    await turn(page, first).getByRole('button', { name: 'Reveal the sentence' }).first().click()
    await expectUnderlined(page, all.slice(0, 3))
  })
  test('open their note with a click, and nothing moves', async () => {
    const page = await open(disputed.at())
    await expectUnderlined(page, all)
    await readTo(page, first, 240)
    const before = await stillTop(page, first)
    const { x, y } = await middleOf(page, '三千兆瓦')
    await page.mouse.move(x, y)
    await expect.poll(() => turn(page, first).evaluate(each => getComputedStyle(each).cursor)).toBe('pointer')
    await page.mouse.click(x, y)
    await panel(page).getByText('A factor of 10.').waitFor()
    expect(await stillTop(page, first)).toBe(before)
    await arrive(page, disputed.at(first, '?open=check'))
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expect(await stillTop(page, first)).toBe(before)
  })
  test('are selected as any others, and open nothing then', async () => {
    const page = await open(disputed.at(first))
    await expectUnderlined(page, all)
    await stillTop(page, first)
    const { x, y } = await middleOf(page, '30 gigawatts')
    await page.mouse.move(x - 20, y)
    await page.mouse.down()
    await page.mouse.move(x + 20, y, { steps: 5 })
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('')
    await page.waitForTimeout(300)
    expect(pathOf(page)).toBe(disputed.at(first))
  })
  test('are no longer marked when the reader does not want to know', async () => {
    const page = await open(disputed.at(first))
    await expectUnderlined(page, all)
    await page.getByRole('button', { name: 'Appearance and language' }).click()
    await page.getByRole('checkbox', { name: 'Marks where the languages disagree' }).uncheck()
    await expectUnderlined(page, [])
    expect(await page.getByRole('button', { name: /disagree/ }).count()).toBe(0)
  })
})

test('a text of one’s own is told the same way, and still after a reload', async () => {
  const page = await open('/open')
  await page.getByRole('textbox', { name: 'Text' }).fill(disputed.text)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await turn(page, first).waitFor()
  const before = await stillTop(page, first)
  await expectUnderlined(page, all)
  expect(await stillTop(page, first)).toBe(before)
  await page.reload()
  await expectUnderlined(page, all)
  await turn(page, first)
    .getByRole('button', { name: /disagree/ })
    .click()
  await panel(page).getByText('A factor of 10.').waitFor()
  await page.reload()
  await panel(page).getByText('A factor of 10.').waitFor()
})

describe('the panel', () => {
  test('opens from the margin, and Escape gives the focus back', async () => {
    const page = await open(disputed.at(second))
    const sign = turn(page, second).getByRole('button', { name: /disagree/ })
    await sign.press('Enter')
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expect(await sign.evaluate(each => each === document.activeElement)).toBe(true)
    expect(pathOf(page)).toBe(disputed.at(second))
  })
  test('lists all from the header, leads to each, and steps on', async () => {
    const page = await open(disputed.at())
    await page.getByRole('button', { name: '2 disagreements' }).click()
    const lines = panel(page).getByRole('listitem')
    await lines.first().waitFor()
    expect(await lines.count()).toBe(2)
    await lines.nth(1).getByRole('button').click()
    await arrive(page, disputed.at(second, '?open=check'))
    await panel(page).getByText('450 million USD').waitFor()
    expect(await stillTop(page, second)).toBeGreaterThan(0)
    await panel(page).getByRole('button', { name: 'Previous disagreement' }).click()
    await arrive(page, disputed.at(first, '?open=check'))
    await panel(page).getByText('30 GW').waitFor()
  })
  test('says what could not be fetched, and fetches it when asked', async () => {
    const broken = new Set(['.check.json'])
    const page = await open(disputed.at(first, '?open=check'), {
      prepare: serveDisputed(broken),
      expectErrors: /ERR_FAILED/,
    })
    await panel(page).getByRole('alert').waitFor()
    expect(await turn(page, first).innerText()).toContain('30 gigawatts')
    broken.clear()
    await panel(page).getByRole('button', { name: 'Try again' }).click()
    await panel(page).getByText('A factor of 10.').waitFor()
    await expectUnderlined(page, all)
  })
})

describe('coverage', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Coverage' })
  test('opens from the header, and closing it gives the focus back', async () => {
    const page = await open(disputed.at())
    const opener = page.getByRole('button', { name: 'Coverage' })
    for (const close of ['Escape', 'Close']) {
      await opener.click()
      await dialog(page).getByRole('table').waitFor()
      await arrive(page, disputed.at('', '?open=coverage'))
      if (close === 'Escape') await page.keyboard.press('Escape')
      else await dialog(page).getByRole('button', { name: 'Close' }).click()
      await dialog(page).waitFor({ state: 'detached' })
      await expect.poll(() => opener.evaluate(each => each === document.activeElement)).toBe(true)
      await arrive(page, disputed.at())
    }
  })
  test('has a cell for chapter and article that leads to the turn with its news', async () => {
    const page = await open(disputed.at('', '?open=coverage'))
    await dialog(page)
      .getByRole('link', { name: new RegExp(`^The dam, ${disputed.article.title}: 1 passage`) })
      .click()
    await arrive(page, disputed.at(first, '?open=news'))
    await page.getByRole('dialog', { name: /^In the news/ }).waitFor()
    expect(await stillTop(page, first)).toBeGreaterThan(0)
    await page.goBack()
  })
})

describe.each([
  ['the disagreements', disputed.at(first, '?open=check'), 'A factor of 10.'],
  ['the coverage', disputed.at('', '?open=coverage'), disputed.article.title],
] as const)('%s', (_, path, shown) => {
  test.each(['light', 'sepia', 'dark'] as const)('are accessible: %s', async theme => {
    const page = await open(path, { height: 800 })
    await page.evaluate(name => void (document.documentElement.dataset.theme = name), theme)
    await page.getByRole('dialog').getByText(shown).first().waitFor()
    expect(await findings(page)).toEqual([])
  })
  test.each([320, 390])('fit a phone %i px wide', async width => {
    const page = await open(path, { width, height: 700, touch: true })
    await page.getByRole('dialog').getByText(shown).first().waitFor()
    const box = (await page.getByRole('dialog').boundingBox())!
    expect([box.x >= 0, box.x + box.width <= width]).toEqual([true, true])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(await findings(page)).toEqual([])
  })
})
