import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { open } from './browser.ts'
import { arrive } from './reader.ts'

const talk = `Late Ferries

Host: The ferry was late again this morning. Did anybody on the pier complain?
主持人：今天早上渡船又迟到了。码头上有人抱怨吗？
Mira Solano: Nobody complained. They all had coffee, and the rain had stopped.
米拉·索拉诺：没有人抱怨。大家都有咖啡，雨也停了。
Host: So a late ferry is not a problem?
主持人：那么渡船迟到不是问题？
Mira Solano: Not on Sundays. On Mondays it is a different story.
米拉·索拉诺：星期天不是。星期一就不一样了。
`
const english = `The Ferry

The ferry was late again. Nobody minded, since it rained.

Then the bell rang, and the children ran down to the water.`
const german = `Die Fähre

Die Fähre war wieder zu spät. Niemanden störte es, denn es regnete.

Dann läutete die Glocke, und die Kinder liefen hinunter zum Wasser.`
const chinese = `渡船

渡船又迟到了。没有人介意，因为在下雨。

后来钟响了，孩子们跑向水边。`

/** A turn or passage of the text. */
const turn = (page: Page, number: number) => page.locator(`#t${number}`)
/** Chooses files as a reader does, through the browser's own dialog. */
async function choose(page: Page, ...files: readonly (readonly [string, string | Buffer])[]) {
  const dialog = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: /^Choose a/ })
    .first()
    .click()
  await (
    await dialog
  ).setFiles(
    files.map(([name, content]) => ({
      name,
      mimeType: 'text/plain',
      buffer: typeof content === 'string' ? Buffer.from(content) : content,
    })),
  )
}
const form = (page: Page) => page.getByRole('heading', { level: 1, name: 'Open your own text' })
const go = (page: Page) => page.getByRole('button', { name: 'Open', exact: true }).click()
const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor()
const own = '/e/~late-ferries'

/** The dictionary never arrives: whoever waits for it waits. */
const withoutAnswer = async (context: BrowserContext) => {
  await context.route('**/lexicon/**', () => {})
}

describe('a bilingual transcript', () => {
  test('is read, paired, kept over a visit, deleted, and had back', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: 'Open your own' }).click()
    await page.getByRole('textbox', { name: 'Text' }).fill(talk)
    await go(page)
    await arrive(page, own)
    await turn(page, 4).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Late Ferries')

    await page.reload()
    await turn(page, 4).waitFor()
    await page.goto(`${own}?view=lines`)
    await turn(page, 2).waitFor()
    const sentences = (lang: string) => turn(page, 2).locator(`p[lang="${lang}"]`).allInnerTexts()
    await expect
      .poll(() => sentences('en'))
      .toEqual(['Nobody complained.', 'They all had coffee, and the rain had stopped.'])
    expect(await sentences('zh')).toEqual(['没有人抱怨。', '大家都有咖啡，雨也停了。'])
    await page.goto('/')
    const mine = page.getByRole('region', { name: 'Yours' })
    await mine.getByRole('heading', { level: 3, name: 'Late Ferries' }).waitFor()

    await mine.getByRole('button', { name: 'Delete “Late Ferries”' }).click()
    await mine.getByRole('button', { name: 'Undo' }).click()
    await mine.getByRole('link', { name: 'Late Ferries' }).waitFor()
    await mine.getByRole('button', { name: 'Delete “Late Ferries”' }).press('Enter')
    await mine.getByRole('button', { name: 'Undo' }).waitFor()
    await page.goto(own)
    await page.getByRole('heading', { name: 'This text lives on another machine.' }).waitFor()
    await page.getByRole('link', { name: 'Open your own' }).waitFor()
  })

  test('can be read while the dictionary is still on its way; pairing can be stopped, and taken up', async () => {
    const page = await open('/open', { prepare: withoutAnswer })
    await page.getByRole('textbox', { name: 'Text' }).fill(talk)
    await go(page)
    await arrive(page, own)
    await turn(page, 4).waitFor()
    await page.getByText('Fetching the dictionary…').waitFor()
    await page.getByRole('button', { name: 'Stop pairing' }).click()
    await page.getByRole('link', { name: 'Duologue' }).click()
    await page.context().unroute('**/lexicon/**')
    await page.getByRole('button', { name: 'Pair the sentences' }).click()
    await page.getByRole('button', { name: 'Pair the sentences' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Late Ferries' }).waitFor()
  })

  test('that a visit left unpaired is paired at the next', async () => {
    const page = await open('/open', { prepare: withoutAnswer })
    await page.getByRole('textbox', { name: 'Text' }).fill(talk)
    await go(page)
    await page.getByText('Fetching the dictionary…').waitFor()
    await page.context().unroute('**/lexicon/**')
    await page.reload()
    await said(page, 'The sentences are paired')
  })
})

describe('a text and its translation', () => {
  test('dropped on the library become rows, each paragraph beside its own', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: 'Open your own' }).waitFor()
    const data = await page.evaluateHandle(
      texts => {
        const data = new DataTransfer()
        for (const [name, text] of texts) data.items.add(new File([text], name))
        return data
      },
      [
        ['ferry.txt', english],
        ['faehre.txt', german],
      ] as const,
    )
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
    await page.getByText('Drop to open').waitFor()
    await page.dispatchEvent('body', 'drop', { dataTransfer: data })
    await form(page).waitFor()
    await page.getByText('faehre.txt').waitFor()
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Language of the translation' }).inputValue())
      .toBe('de')
    await go(page)
    await arrive(page, '/e/~the-ferry')
    await turn(page, 2).waitFor()
    expect(await page.getByRole('main').getByRole('article').allInnerTexts()).toEqual([
      expect.stringMatching(/late again[^]*wieder zu spät/),
      expect.stringMatching(/bell rang[^]*läutete die Glocke/),
    ])
    const [left, right] = await Promise.all([
      turn(page, 2).locator('p[lang="en"]').boundingBox(),
      turn(page, 2).locator('p[lang="de"]').boundingBox(),
    ])
    expect(Math.abs(left!.y - right!.y)).toBeLessThan(6)
  })

  test('need two languages, which the reader may correct', async () => {
    const page = await open('/open')
    await page.getByRole('radio', { name: 'A text and its translation' }).check()
    await page.getByRole('textbox', { name: 'Text' }).fill(english)
    await page.getByRole('textbox', { name: 'Translation' }).fill(german)
    const language = page.getByRole('combobox', { name: 'Language of the translation' })
    await language.selectOption('English')
    await go(page)
    await page.getByRole('alert').filter({ hasText: 'in one language' }).waitFor()
    await language.selectOption('Dutch')
    await go(page)
    await arrive(page, '/e/~the-ferry')
    await turn(page, 2).locator('p[lang="nl"]').waitFor()
  })

  test('that are given up midway are still in the form', async () => {
    const page = await open('/open', { prepare: withoutAnswer })
    await page.getByRole('radio', { name: 'A text and its translation' }).check()
    await choose(page, ['ferry.txt', english], ['渡船.txt', chinese])
    await page.getByText('渡船.txt').waitFor()
    await go(page)
    await said(page, 'Fetching the dictionary…')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Open', exact: true }).waitFor()
    await page.getByText('渡船.txt').waitFor()
    await page.context().unroute('**/lexicon/**')
    await go(page)
    await arrive(page, '/e/~the-ferry')
  })
})

test('an article can be read', async () => {
  const page = await open('/open')
  await choose(page, [
    'pier.txt',
    `The old pier\n\n${'The pier was built of oak, and it stood for years. '.repeat(9)}`,
  ])
  await page.getByText('pier.txt').waitFor()
  await go(page)
  await arrive(page, /^\/a\/~/)
  await page.getByText('built of oak').first().waitFor()
})

test('a picture is refused, with its name, and what was there stays', async () => {
  const page = await open('/open')
  await page.getByRole('textbox', { name: 'Text' }).fill(talk)
  const picture = Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7) % 29))
  await choose(page, ['tram.png', picture])
  await page.getByRole('alert').filter({ hasText: '“tram.png” is not a text file' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe(talk)
})

test('where the browser keeps nothing, the text is read all the same, and says so', async () => {
  const page = await open('/open', {
    prepare: async context => {
      await context.addInitScript(() =>
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('denied', 'SecurityError')
          },
        }),
      )
    },
  })
  await page.getByRole('textbox', { name: 'Text' }).fill(talk)
  await go(page)
  await arrive(page, own)
  await page.getByRole('alert').filter({ hasText: 'This browser keeps nothing here' }).waitFor()
  await page.getByRole('link', { name: 'Duologue' }).click()
  await page.getByText('gone when you close this window').waitFor()
  await page.getByRole('link', { name: 'Late Ferries' }).click()
  await turn(page, 4).waitFor()
})

test('a worker that cannot start is a failure that keeps the text, and can be tried again', async () => {
  const page = await open('/open', {
    prepare: async context => {
      await context.route('**/align.worker*', route => route.abort())
    },
    expectErrors: /Failed to load resource|align\.worker/,
  })
  await page.getByRole('textbox', { name: 'Text' }).fill(talk)
  await go(page)
  await page.getByRole('alert').filter({ hasText: 'Your text is still here' }).waitFor()
  await page.context().unroute('**/align.worker*')
  await go(page)
  await arrive(page, own)
})

test('the sources of the data and the typefaces are named', async () => {
  const page = await open('/')
  await page.getByText('About', { exact: true }).click()
  expect(await page.getByRole('link', { name: 'CC BY-SA 4.0' }).getAttribute('href')).toContain(
    'creativecommons.org/licenses/by-sa/4.0',
  )
  await page.getByRole('link', { name: 'MDBG' }).waitFor()
})

describe('axe finds nothing, and nothing moves', () => {
  /** How much moved that nobody asked for, since the page began. */
  const shifts = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>(resolve => {
          new PerformanceObserver(list =>
            resolve(
              list
                .getEntries()
                .reduce((sum, each) => sum + (each as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(0), 500)
        }),
    )
  test.each([
    [1440, false],
    [390, true],
  ])('%i px wide, in the dark: %s', async (width, dark) => {
    const page = await open('/open', { width, dark })
    await form(page).waitFor()
    expect(await findings(page), 'the form').toEqual([])
    await page.getByRole('radio', { name: 'A text and its translation' }).check()
    await choose(page, ['ferry.txt', english], ['tram.png', Buffer.alloc(90, 1)])
    await page.getByRole('alert').filter({ hasText: 'tram.png' }).waitFor()
    await go(page)
    await page.getByRole('alert').filter({ hasText: 'still missing' }).waitFor()
    expect(await findings(page), 'the form with troubles').toEqual([])
    await page.getByRole('textbox', { name: 'Translation' }).fill(german)
    await go(page)
    await turn(page, 2).waitFor()
    expect(await findings(page), 'a text that nobody speaks').toEqual([])
    await page.goto('/')
    await page.getByRole('link', { name: 'The Ferry' }).waitFor()
    expect(await shifts(page), 'the library').toBe(0)
    await page.getByText('About', { exact: true }).click()
    await page.getByRole('button', { name: /^Delete/ }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    expect(await findings(page), 'the library').toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
