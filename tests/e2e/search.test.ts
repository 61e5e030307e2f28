import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { open } from './browser.ts'
import { arrive, at, nameAt, names, original, pathOf, topOf, translation, turn, turnsBy } from './reader.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this conversation' })
const results = (page: Page) => page.getByRole('region', { name: 'Search results' })
const hits = (page: Page) => results(page).getByRole('listitem')
const count = async (page: Page) =>
  Number(
    /\d+/.exec(
      await results(page)
        .getByText(/turns? match/)
        .first()
        .innerText(),
    )![0],
  )
const marks = (page: Page) => page.getByRole('main').locator('mark')

/** Presses `/` and types, then waits for the results. */
async function look(page: Page, query: string): Promise<void> {
  await turn(page, 1).waitFor({ state: 'attached' })
  await page.keyboard.press('/')
  await page.keyboard.type(query)
  await results(page).waitFor()
  await arrive(page, /q=/)
}

describe('while typing', () => {
  test('hits show both sides, with who speaks, and the words marked', async () => {
    const page = await open(at())
    await look(page, 'compute')
    await hits(page).first().waitFor()
    const card = hits(page).first()
    const who = (await card.getByRole('link').getAttribute('aria-label'))!
    expect(who).toBe(`Turn ${/\d+/.exec(who)![0]}, ${nameAt(Number(/\d+/.exec(who)![0]))}`)
    expect((await card.locator(`p[lang="${original}"] mark`).first().innerText()).toLowerCase()).toContain(
      'comput',
    )
    expect((await card.locator(`p[lang="${translation}"]`).innerText()).length).toBeGreaterThan(5)
  })
  test('counts by speaker add up to all hits, and narrow them', async () => {
    const page = await open(at())
    await look(page, 'compute')
    const people = results(page).getByRole('group', { name: 'Speakers' }).getByRole('button')
    let facets: string[] = []
    let counts: number[] = []
    // The results follow the typing: a busy machine may still show those of fewer letters.
    await expect
      .poll(async () => {
        facets = await people.allInnerTexts()
        counts = facets.map(text => Number(/(\d+)\s*$/.exec(text)![1]))
        return counts.reduce((sum, each) => sum + each, 0) - (await count(page))
      })
      .toBe(0)
    expect(counts.length).toBeGreaterThan(1)
    await people.filter({ hasText: names[3]! }).click()
    await arrive(page, /by=/)
    const own = counts[facets.findIndex(text => text.includes(names[3]!))]
    await expect.poll(() => count(page)).toBe(own)
  })
  test('the number of hits is announced', async () => {
    const page = await open(at())
    await look(page, 'compute')
    const said = results(page).getByRole('status')
    await expect.poll(() => said.innerText()).toMatch(/^\d+ turns match$/)
  })
})

describe('what can be asked', () => {
  const cases: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    [
      'one Chinese character',
      '芯',
      async page => {
        await expect.poll(() => marks(page).first().innerText()).toBe('芯')
        expect(await marks(page).count()).toBeGreaterThan(5)
      },
    ],
    [
      'a word with a typing error',
      'comptue',
      async page => {
        await expect.poll(() => hits(page).count()).toBeGreaterThan(3)
        expect((await hits(page).locator('mark').first().innerText()).toLowerCase()).toContain('compute')
      },
    ],
    [
      'words of one speaker, by a first name',
      'by:greg compute',
      async page => {
        await expect.poll(() => hits(page).count()).toBeGreaterThan(1)
        for (const label of await hits(page)
          .getByRole('link')
          .evaluateAll(all => all.map(each => each.getAttribute('aria-label')!)))
          expect(turnsBy(names[3]!)).toContain(Number(/\d+/.exec(label)![0]))
      },
    ],
    [
      'exact words',
      '"operating system"',
      async page => {
        await expect.poll(() => hits(page).count()).toBeGreaterThan(0)
        for (const text of await hits(page).allInnerTexts())
          expect(text.toLowerCase()).toContain('operating system')
      },
    ],
  ]
  for (const [name, query, expectation] of cases)
    test(name, async () => {
      const page = await open(at())
      await look(page, query)
      await expectation(page)
    })
})

test('Enter opens the first hit, n and p walk the others, and the number is announced', async () => {
  const page = await open(at())
  await look(page, 'compute')
  await hits(page).first().waitFor()
  const all = await count(page)
  const first = Number(await hits(page).first().getByRole('link').getAttribute('data-hit'))
  await page.keyboard.press('Enter')
  await arrive(page, at(first, '?q=compute'))
  await results(page).waitFor({ state: 'detached' })
  const nth = page.getByRole('search').getByRole('status')
  await expect.poll(() => nth.innerText()).toMatch(new RegExp(`^\\d+ of ${all}$`))
  const start = Number(/^\d+/.exec(await nth.innerText())![0])
  await page.keyboard.press('n')
  await expect.poll(() => nth.innerText()).toBe(`${(start % all) + 1} of ${all}`)
  expect(await nth.getAttribute('aria-live')).toBe('polite')
  await page.keyboard.press('p')
  await expect.poll(() => nth.innerText()).toBe(`${start} of ${all}`)
  await arrive(page, at(first, '?q=compute'))
  const top = await topOf(turn(page, first))
  expect(top).toBeGreaterThan(54)
  expect(top).toBeLessThan(500)
})

test('a click on a hit goes there, with its words marked', async () => {
  const page = await open(at())
  await look(page, 'compute')
  const link = hits(page).nth(1).getByRole('link')
  const number = Number(await link.getAttribute('data-hit'))
  await link.click()
  await arrive(page, at(number, '?q=compute'))
  await expect.poll(() => turn(page, number).locator('mark').count()).toBeGreaterThan(0)
})

test('a reload keeps the search, the hit and the marks', async () => {
  const page = await open(at())
  await look(page, 'compute')
  await hits(page).first().waitFor()
  await page.keyboard.press('Enter')
  await arrive(page, /\/\d+\?q=compute$/)
  const path = pathOf(page)
  await expect.poll(() => marks(page).count()).toBeGreaterThan(3)
  const before = await marks(page).count()
  await page.reload()
  await expect.poll(() => marks(page).count()).toBe(before)
  expect(pathOf(page)).toBe(path)
  expect(await field(page).inputValue()).toBe('compute')
})

test('what nobody kept said tells how many others did', async () => {
  const page = await open(at('', `?by=${encodeURIComponent(names[0]!)}`))
  await look(page, 'zettabyte')
  await results(page).getByText('Nothing matches “zettabyte”.').waitFor()
  // A word that only somebody else says.
  await field(page).fill('transistor')
  await results(page)
    .getByText(/\d+ turns? would match without the filter/)
    .waitFor()
  await results(page).getByRole('button', { name: 'Search without the filter' }).click()
  await hits(page).first().waitFor()
  await arrive(page, at('', '?q=transistor'))
})

test('Escape closes the results first and leaves the search only then', async () => {
  const page = await open(at())
  await look(page, 'compute')
  await page.keyboard.press('Escape')
  await results(page).waitFor({ state: 'detached' })
  // Longer than the address waits for the typing to rest.
  await page.waitForTimeout(400)
  expect(pathOf(page)).toBe(at('', '?q=compute'))
  expect(await field(page).inputValue()).toBe('compute')
  await page.keyboard.press('Escape')
  await arrive(page, at())
  await expect.poll(() => marks(page).count()).toBe(0)
})

test('the search of the whole library finds turns and passages, and leads to them', async () => {
  const page = await open('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('broadcom')
  await arrive(page, '/search?q=broadcom')
  await page.getByRole('heading', { name: 'In the articles' }).waitFor()
  // What translates the matched words is marked once the links of words have come.
  await page.locator('main article [data-counterpart]').first().waitFor()
  const hit = page.getByRole('main').getByRole('article').first().getByRole('link')
  const number = Number(await hit.getAttribute('data-hit'))
  await hit.click()
  await arrive(page, at(number, '?q=broadcom'))
  await expect.poll(() => turn(page, number).locator('mark').count()).toBeGreaterThan(0)
})
