import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { buildLibrary } from '../../src/publish/build-library.ts'
import { open } from './browser.ts'

const bad = `<img src=x onerror="globalThis.broken=1"><b>bold</b><script>globalThis.broken=2</script>`
const files = [
  {
    name: 'talk.txt',
    text: `Tea Hour - Episode 3 - Leaves ${bad}

第三集 - 茶叶 ${bad}

Show notes

Two people talk ${bad} about tea. 00:00 Beginning ${bad} 10:00 End

Speaker 0

Hello, I'm Ines ${bad} Moreau, and this is about tea.

大家好，我是伊内斯 ${bad}，今天我们谈茶。

Speaker 1

So the leaves ${bad} are dried, and &lt;i&gt;then&lt;/i&gt; steamed.

所以叶子 ${bad} 先晒干，然后蒸。
`,
  },
  {
    name: 'article.txt',
    text: `Tea is back ${bad}\n\nJavascript ${bad} news\n\n${`The town drinks tea again, people said ${bad} on Monday. `.repeat(6)}\n`,
  },
]
const { index, documents } = buildLibrary(files)

const prepare = async (context: BrowserContext): Promise<void> => {
  await context.route('**/library/**', route => {
    const body = documents.get(new URL(route.request().url()).pathname.slice(1))
    return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'application/json' })
  })
}

/** No element came from the text, nothing ran, and the text is on the page letter by letter. */
async function expectText(page: Page): Promise<void> {
  await page.getByText(bad).first().waitFor()
  expect(await page.locator('img, b, i, main script, body > script').count()).toBe(0)
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
}

const episode = index.episodes[0]!
const cases = [
  ['the library', '/'],
  ['the conversation', `/e/${episode.id}`],
  ['the marks of a search', `/e/${episode.id}?q=${encodeURIComponent('onerror img bold')}`],
  ['the results of a search', `/search?q=${encodeURIComponent('onerror')}`],
  ['an article', `/a/${index.articles[0]?.id}`],
] as const

test('the two files are a conversation and an article', () =>
  expect([index.episodes.length, index.articles.length]).toEqual([1, 1]))

test.each(cases.slice(0, 2))('text never becomes HTML: %s', async (_, path) =>
  expectText(await open(path, { prepare })),
)

test.each(cases.slice(2))('text never becomes HTML: %s', async (_, path) => {
  const page = await open(path, { prepare })
  await page.getByText('onerror').first().waitFor()
  expect(await page.locator('img, b, i, main script, body > script').count()).toBe(0)
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
})

test('a query and an address never become HTML', async () => {
  const page = await open(`/search?q=${encodeURIComponent(bad)}`, {
    prepare,
  })
  await page.getByRole('searchbox').waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe(bad)
  await page.goto(`/e/${episode.id}/${encodeURIComponent(bad)}?by=${encodeURIComponent(bad)}`)
  await page.getByText('is not a turn').first().waitFor()
  expect(await page.getByText('is not a turn').first().innerText()).toContain('<img src=x')
  expect(await page.locator('img, b, main script, body > script').count()).toBe(0)
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
})
