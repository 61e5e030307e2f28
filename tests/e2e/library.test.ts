import { expect, test } from 'vitest'
import { open } from './browser.ts'
import { at, library, names, original, sample, topOf, translation, turn } from './reader.ts'

test('the library lists every conversation and article, each with a way in', async () => {
  const page = await open('/')
  expect(await page.title()).toContain('Duologue')
  expect(library.episodes.length + library.articles.length).toBeGreaterThan(0)
  for (const { id } of library.episodes) await page.locator(`main a[href$="/e/${id}"]`).first().waitFor()
  for (const { title, file } of library.articles)
    await page.getByRole('link', { name: title || file, exact: true }).waitFor()
})

test('one click opens the conversation: both titles, everyone with their share, the chapters', async () => {
  const page = await open('/')
  await page.getByRole('link', { name: 'Read' }).first().click()
  await page.getByRole('heading', { level: 1, name: sample.entry.title[original]! }).waitFor()
  await page.getByText(sample.entry.title[translation]!, { exact: true }).waitFor()

  const people = page.getByRole('main').getByRole('group', { name: 'People' })
  const shares: number[] = []
  for (const name of names) {
    const chip = people.getByRole('button', { name })
    shares.push(Number(/(\d+)\s*%/.exec(await chip.innerText())![1]))
  }
  expect(shares).toHaveLength(names.length)
  expect(Math.abs(shares.reduce((sum, each) => sum + each, 0) - 100)).toBeLessThanOrEqual(shares.length)

  await page.getByText('Contents').click()
  const chapters = page.getByRole('main').locator('details').getByRole('link')
  expect(await chapters.count()).toBe(sample.entry.chapters)
  // The first chapter begins where the conversation does; the others where an estimate puts them.
  const estimated = await chapters.filter({ hasText: '≈' }).count()
  expect(estimated).toBe(sample.entry.chapters - 1)
})

test('a chapter in the contents leads to its heading', async () => {
  const page = await open(at())
  await page.getByText('Contents').click()
  const link = page.getByRole('main').locator('details').getByRole('link').nth(4)
  const title = await link.locator('span').first().innerText()
  await link.click()
  const heading = page.getByRole('heading', { level: 2, name: title })
  await expect.poll(() => topOf(heading)).toBeLessThan(800)
  expect(await topOf(heading)).toBeGreaterThan(0)
})

test('the two sides of a turn begin at the same height, in two columns, each in its language', async () => {
  const page = await open(at(), { width: 1440, height: 1000 })
  for (const { number, sides } of sample.episode.turns.slice(0, 8)) {
    const first = turn(page, number).locator(`p[lang="${original}"]`)
    const second = turn(page, number).locator(`p[lang="${translation}"]`)
    const [left, right] = [(await first.boundingBox())!, (await second.boundingBox())!]
    expect(Math.abs(left.y - right.y), `turn ${number}`).toBeLessThan(6)
    expect(right.x).toBeGreaterThan(left.x + left.width - 1)
    expect(await first.innerText()).toBe(sides.find(side => side.lang === original)!.text)
  }
})
