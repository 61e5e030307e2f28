import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open } from './browser.ts'
import { arrive, at, nameAt, names, sample, topOf, turn, turnsBy } from './reader.ts'

const person = sample.episode.speakers[3]!
const name = names[3]!
const chips = (page: Page) => page.getByRole('main').getByRole('group', { name: 'People' })
const dialog = (page: Page) => page.getByRole('dialog', { name: `Who is ${person.label}?` })

/** Opens what is known of the fourth speaker, from the heading of their first speech. */
async function openWho(page: Page): Promise<void> {
  // The heading of the speech that the turn is in.
  await turn(page, turnsBy(name)[0]!).locator('xpath=..').getByRole('button').first().click()
  await dialog(page).waitFor()
}
const nameOnPage = async (page: Page) =>
  (await turn(page, turnsBy(name)[0]!).getAttribute('aria-label'))!.replace(/^.*?, /, '')

test('who a speaker is: the names, how sure, and the words that say so, which open at their turn', async () => {
  const page = await open(at())
  await openWho(page)
  const said = await dialog(page).innerText()
  for (const each of Object.values(person.name)) expect(said).toContain(each)
  expect(said).toContain(`${Math.round(person.confidence * 100)}%`)
  const evidence = person.evidence.filter(({ turn: number }) => number !== undefined).at(-1)!
  await dialog(page).getByText(evidence.quote, { exact: true }).first().waitFor()
  const way = dialog(page)
    .getByRole('button', { name: String(evidence.turn), exact: true })
    .first()
  await way.click()
  await dialog(page).waitFor({ state: 'detached' })
  await expect.poll(() => topOf(turn(page, evidence.turn!))).toBeLessThan(400)
  expect(await topOf(turn(page, evidence.turn!))).toBeGreaterThan(54)
})

test('a name of the reader’s own is used everywhere, kept, searched for, and can be taken back', async () => {
  const page = await open(at())
  await openWho(page)
  await dialog(page).getByRole('textbox', { name: 'Your name for this speaker' }).fill('Zoë Quill')
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  await chips(page).getByRole('button', { name: 'Zoë Quill' }).waitFor()

  await page.reload()
  await chips(page).getByRole('button', { name: 'Zoë Quill' }).click()
  await arrive(page, /by=zo/)
  const shown = await page
    .locator('[data-turn]')
    .evaluateAll(all => all.map(each => Number(each.id.slice(1))))
  expect(shown).toEqual(turnsBy(name))

  // Another page with the new name in its address, on the same machine.
  const other = await page.context().newPage()
  await other.goto(at('', '?by=quill'))
  await turn(other, turnsBy(name)[0]!).waitFor()
  expect(await other.locator('[data-turn]').count()).toBe(turnsBy(name).length)
  await other.close()

  await page.goto('/')
  await page.getByText('Zoë Quill').first().waitFor()
  await page.goto(at())
  await openWho(page)
  await dialog(page).getByText('Named by you on this device').waitFor()
  await dialog(page).getByRole('button', { name: 'Take back' }).click()
  await chips(page).getByRole('button', { name }).waitFor()
  expect(await nameOnPage(page)).toBe(nameAt(turnsBy(name)[0]!))
})

test('the dialog closes with Escape and gives the focus back', async () => {
  const page = await open(at())
  await openWho(page)
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('dialog')
})
