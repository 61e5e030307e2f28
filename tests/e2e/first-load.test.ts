import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { address, open } from './browser.ts'
import { at, turn } from './reader.ts'

/** What a link to a turn may cost in scripts, gzipped, in bytes. */
const most = 125_000

/**
 * What a fresh visit asks for until the turn is painted, in order, as paths. The page itself notes when that is: it may go on to
 * ask for more before we would have heard of it.
 */
async function requestsUntilText(): Promise<readonly string[]> {
  const page = await open(at(27), {
    prepare: async context => {
      await context.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-turn="27"]')) return
          observer.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('text')))
        }).observe(document, { childList: true, subtree: true })
      })
    },
  })
  await turn(page, 27).waitFor()
  // What is under way has an entry only when it has come.
  await page.waitForLoadState('networkidle')
  return page.evaluate(() => {
    const [text] = performance.getEntriesByName('text')
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= text!.startTime)
      .map(({ name }) => new URL(name).pathname)
  })
}

test('the first load of a link stays small', async () => {
  const scripts = (await requestsUntilText()).filter(path => path.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  let bytes = 0
  for (const path of scripts) {
    const body = await (await fetch(new URL(path, address))).arrayBuffer()
    bytes += gzipSync(new Uint8Array(body), { level: 6 }).length
  }
  expect(bytes).toBeLessThan(most)
})

test('before the text nothing is asked for that the text does not need', async () => {
  const asked = await requestsUntilText()
  const data = asked.filter(path => path.startsWith('/library/'))
  expect(data).toEqual([expect.stringMatching(/^\/library\/e\//)])
  for (const path of asked)
    expect(path).not.toMatch(/Library|Article|Search(Screen|Panel)|Dialog|han-variants/)
})

test('the text does not wait for its fonts', async () => {
  const page = await open(at(27), {
    prepare: async context => {
      await context.route('**/fonts/**', async route => {
        await new Promise(resolve => setTimeout(resolve, 2500))
        await route.continue().catch(() => {})
      })
    },
  })
  await turn(page, 27).waitFor()
  await expect
    .poll(() =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(each => each.name.includes('/fonts/')).length,
      ),
    )
    .toBeGreaterThan(0)
  const [painted, font] = await page.evaluate(() => {
    const fonts = performance.getEntriesByType('resource').filter(each => each.name.includes('/fonts/'))
    return [
      performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      Math.min(...fonts.map(each => (each as PerformanceResourceTiming).responseEnd)),
    ]
  })
  expect(painted).toBeLessThan(font!)
})
