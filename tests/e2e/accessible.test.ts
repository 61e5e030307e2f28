import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { open } from './browser.ts'
import { at, library, turn } from './reader.ts'

const themes = ['light', 'sepia', 'dark'] as const
const look = (page: Page, theme: string) =>
  page.evaluate(name => void (document.documentElement.dataset.theme = name), theme)

const article = `/a/${library.articles[0]!.id}`
const ready = (page: Page) => page.getByRole('heading', { level: 1 }).first().waitFor()
const screens: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ['the library', '/', ready],
  ['an article', article, ready],
  ['the search of the library', '/search?q=broadcom', page => page.getByRole('article').first().waitFor()],
  ['an address that is none', '/nowhere', ready],
  ['a conversation', at(27), page => turn(page, 27).waitFor()],
  [
    'pairs of sentences in lines, one of them lit',
    at('27.2', '?view=lines'),
    page => turn(page, 27).waitFor(),
  ],
  [
    'a covered language, a sentence revealed',
    at(27, '?view=cover'),
    async page => {
      await page.getByRole('button', { name: 'Reveal next' }).click()
    },
  ],
  [
    'a filter, with folds and marks',
    at('', '?by=greg&q=compute'),
    page => page.locator('main mark').first().waitFor(),
  ],
  [
    'the results of a search',
    at(),
    async page => {
      await page.getByRole('searchbox').fill('compute')
      await page.getByRole('region', { name: 'Search results' }).getByRole('article').first().waitFor()
    },
  ],
  [
    'the dialog about a speaker',
    at(),
    async page => {
      await turn(page, 1).waitFor()
      await turn(page, 1).locator('xpath=..').getByRole('button').first().click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'the list of keys',
    at(),
    async page => {
      await turn(page, 1).waitFor()
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'the settings, contents and notes',
    at(),
    async page => {
      for (const name of ['Contents', 'Show notes']) await page.getByText(name).first().click()
      await page.getByRole('button', { name: 'Appearance and language' }).click()
      await page.getByRole('checkbox').first().waitFor()
    },
  ],
]

describe('axe finds nothing, in light, sepia and dark', () => {
  test.each(screens)('%s', async (_, path, prepare) => {
    const page = await open(path, { width: 1440, height: 900 })
    await prepare(page)
    for (const theme of themes) {
      await look(page, theme)
      expect(await findings(page), theme).toEqual([])
    }
  })
  test('a conversation on a phone', async () => {
    const page = await open(at(27), { width: 390, height: 844, touch: true })
    await turn(page, 27).waitFor()
    expect(await findings(page)).toEqual([])
  })
})

test('nothing moves for who asked for no motion', async () => {
  const page = await open(at(27), { reducedMotion: true })
  await turn(page, 27).waitFor()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(each => {
        const { transitionDuration, animationDuration, animationIterationCount } = getComputedStyle(each)
        const longest = Math.max(
          ...[transitionDuration, animationDuration].flatMap(all => all.split(',').map(parseFloat)),
        )
        return longest > 0.001 || animationIterationCount === 'infinite'
      }).length,
  )
  expect(moving).toBe(0)
})
