import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { unpackPairing } from '../../src/core/transcript/pairing-document.ts'
import { open } from './browser.ts'
import { at, original, sample, stillTop, topOf, translation, turn } from './reader.ts'

const pairing = unpackPairing(sample.pairs, sample.episode)!
const number = pairing.turns.findIndex(({ beads }) => beads.length >= 4) + 1
const paired = pairing.turns[number - 1]!
/** The text of a language in the turn, without what white space rows may lose. */
const whole = (lang: string) =>
  sample.episode.turns[number - 1]!.sides.filter(side => side.lang === lang)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')
const shown = async (page: Page, lang: string) =>
  (await turn(page, number).locator(`p[lang="${lang}"]`).allTextContents()).join('').replace(/\s/g, '')
const covered = (page: Page) => turn(page, number).getByRole('button', { name: 'Reveal the sentence' })

/** Opens a layout by its address and waits for the turn; gives also how much the layout shifted until a second later. */
async function opened(view: string, options: Parameters<typeof open>[1] = {}, query = '') {
  const page = await open(at(number, `?${query}view=${view}`), {
    ...options,
    prepare: async context => {
      await context.addInitScript(() => {
        const seen = { shift: 0 }
        Object.assign(globalThis, { seen })
        new PerformanceObserver(list => {
          for (const entry of list.getEntries() as unknown as { value: number }[]) seen.shift += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
      })
    },
  })
  await turn(page, number).waitFor()
  return page
}
const shift = async (page: Page) => {
  await page.waitForTimeout(1000)
  return page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)
}

describe('lines', () => {
  test('has a row for each pair, the translation beside the original', async () => {
    const page = await opened('lines', { width: 1440, height: 900 })
    const originals = turn(page, number).locator(`p[lang="${original}"]`)
    const translations = turn(page, number).locator(`p[lang="${translation}"]`)
    const pairs = paired.beads.filter(({ a, b }) => a.to > a.from && b.to > b.from).length
    expect(await originals.count()).toBeGreaterThanOrEqual(pairs)
    for (let i = 0; i < 2; i++)
      expect(Math.abs((await topOf(originals.nth(i))) - (await topOf(translations.nth(i))))).toBeLessThan(6)
    expect(await shown(page, original)).toBe(whole(original))
    expect(await shown(page, translation)).toBe(whole(translation))
    expect(await shift(page)).toBe(0)
  })
  test('has the translation under the original on a phone', async () => {
    const page = await opened('lines', { width: 390, height: 844, touch: true })
    const [one, two] = [
      await turn(page, number).locator(`p[lang="${original}"]`).first().boundingBox(),
      await turn(page, number).locator(`p[lang="${translation}"]`).first().boundingBox(),
    ]
    expect(two!.y).toBeGreaterThanOrEqual(one!.y + one!.height - 1)
    expect(two!.y - one!.y - one!.height).toBeLessThan(20)
    expect(await shift(page)).toBe(0)
  })
  test('comes with the first text: facing columns are never seen', async () => {
    const page = await open(at(number, '?view=lines'), {
      prepare: async context => {
        await context.route(/LinesBody.*\.js/, async route => {
          await new Promise(resolve => setTimeout(resolve, 600))
          await route.continue().catch(() => {})
        })
        await context.addInitScript(() => {
          const views = new Set<string>()
          Object.assign(globalThis, { views })
          const frame = () => {
            const view = document.querySelector('main[data-view]')?.getAttribute('data-view')
            if (view) views.add(view)
            requestAnimationFrame(frame)
          }
          requestAnimationFrame(frame)
        })
      },
    })
    await turn(page, number).waitFor()
    expect(await page.evaluate(() => [...(globalThis as unknown as { views: Set<string> }).views])).toEqual([
      'lines',
    ])
  })
})

describe('cover', () => {
  test('covers the translation; a click reveals one sentence, and nothing moves', async () => {
    const page = await opened('cover', { width: 1440, height: 900 })
    const before = await stillTop(page, number + 1)
    const count = await covered(page).count()
    expect(count).toBe(paired.b.length)
    await covered(page).first().click()
    expect(await covered(page).count()).toBe(count - 1)
    expect(await stillTop(page, number + 1)).toBe(before)
    expect(await shift(page)).toBe(0)
    expect(await shown(page, translation)).toBe(whole(translation))
  })
  test('what is covered cannot be seen, but while it is pointed at', async () => {
    const page = await opened('cover', { width: 1440, height: 900 })
    const seen = () =>
      covered(page)
        .nth(1)
        .evaluate(element => getComputedStyle(element.firstElementChild!).opacity)
    expect(await seen()).toBe('0')
    await covered(page).nth(1).hover()
    expect(await seen()).toBe('1')
    await page.mouse.move(700, 20)
    expect(await seen()).toBe('0')
  })
  test('r reveals the next, from the place of reading; the bar reveals all and covers again', async () => {
    const page = await opened('cover', { width: 1440, height: 900 })
    await page.getByRole('complementary', { name: 'Covered language' }).waitFor()
    const all = page.locator('main [data-covered]')
    const count = await all.count()
    await page.keyboard.press('r')
    await page.keyboard.press('r')
    await expect.poll(() => all.count()).toBe(count - 2)
    await page.getByRole('button', { name: 'Reveal all' }).click()
    await expect.poll(() => all.count()).toBe(0)
    await page.getByRole('button', { name: 'Cover again' }).click()
    await expect.poll(() => all.count()).toBe(count)
  })
  test('Enter reveals the sentence that has the focus', async () => {
    const page = await opened('cover', { width: 1440, height: 900 })
    const count = await covered(page).count()
    await covered(page).first().focus()
    await page.keyboard.press('Enter')
    expect(await covered(page).count()).toBe(count - 1)
  })
  test('a turn is one stop of the Tab key; the arrows go on, and Enter leads to the next', async () => {
    const page = await opened('cover', { width: 1440, height: 900 })
    const at = () =>
      page.evaluate(() => {
        const { covered, turn } = (document.activeElement as HTMLElement).dataset
        return covered ?? `turn ${turn}`
      })
    expect(await turn(page, number).locator('[data-covered][tabindex="0"]').count()).toBe(1)
    await covered(page).first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await at()).toBe('1')
    await page.keyboard.press('Enter')
    expect(await at()).toBe('2')
    await page.keyboard.press('ArrowLeft')
    expect(await at()).toBe('0')
    for (let i = await covered(page).count(); i > 0; i--) {
      await covered(page).last().focus()
      await page.keyboard.press('Enter')
    }
    expect(await at()).toBe(`turn ${number}`)
  })
  test('r reveals the pair that is lit first', async () => {
    const page = await opened('cover', { width: 1440, height: 900 })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const lit = page.locator('main [data-covered][data-lit]')
    await expect.poll(() => lit.count()).toBeGreaterThan(0)
    const count = await lit.count()
    await page.keyboard.press('r')
    await expect.poll(() => lit.count()).toBe(count - 1)
  })
  test('selecting what is covered, as the find of the browser does, uncovers it', async () => {
    const page = await opened('cover', { width: 1440, height: 900 })
    await page.getByRole('complementary', { name: 'Covered language' }).waitFor()
    const count = await covered(page).count()
    await covered(page)
      .nth(1)
      .evaluate(element => getSelection()!.selectAllChildren(element.firstElementChild!))
    await expect.poll(() => covered(page).count()).toBe(count - 1)
  })
  test('the other language can be covered instead, and that is kept', async () => {
    const page = await opened('cover', { width: 1440, height: 900 })
    await page.getByRole('complementary', { name: 'Covered language' }).getByRole('radio').first().check()
    await expect.poll(() => covered(page).count()).toBe(paired.a.length)
    await page.reload()
    await expect.poll(() => covered(page).count()).toBe(paired.a.length)
  })
  test('a sentence with a hit is not covered', async () => {
    const word = sample.episode.turns[number - 1]!.sides.find(({ lang }) => lang === translation)!.text.slice(
      0,
      4,
    )
    const page = await opened('cover', {}, `q=${encodeURIComponent(`"${word}"`)}&`)
    await turn(page, number).locator('mark').first().waitFor()
    const mark = turn(page, number).locator('mark').first()
    expect(await mark.evaluate(element => element.closest('[data-covered]'))).toBeNull()
  })
  test('nothing is covered on paper', async () => {
    const page = await opened('cover')
    await page.emulateMedia({ media: 'print' })
    const seen = await covered(page)
      .first()
      .evaluate(element => getComputedStyle(element.firstElementChild!).opacity)
    expect(seen).toBe('1')
  })
  test('a touch reveals a sentence for good', async () => {
    const page = await opened('cover', { width: 390, height: 844, touch: true })
    const count = await covered(page).count()
    await covered(page).first().tap()
    expect(await covered(page).count()).toBe(count - 1)
  })
})

test('a search underlines what translates the matches', async () => {
  const page = await open(at('', '?q=chip'), { width: 1440, height: 900 })
  await page.locator('main mark').first().waitFor()
  const soft = page.locator(`main p[lang="${translation}"] [data-counterpart]`)
  await expect.poll(() => soft.count()).toBeGreaterThan(5)
  await page.getByRole('searchbox').focus()
  const results = page.getByRole('region', { name: 'Search results' })
  await expect.poll(() => results.locator('[data-counterpart]').count()).toBeGreaterThan(5)
  await results.getByText('Underlined: what translates the matched words').waitFor()
})
