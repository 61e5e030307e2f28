import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, type OpenOptions } from './browser.ts'
import { at, nameAt, names, sample, turn, turnsBy } from './reader.ts'

interface Frame {
  /** Milliseconds since the page began. */
  readonly at: number
  readonly top: number | null
  readonly lit: boolean
  readonly focused: boolean
}

/** Opens a turn's address and gives what every frame with text showed of it for two seconds, and how much the layout shifted. */
async function record(
  path: string,
  number: number,
  options: OpenOptions = {},
): Promise<{ page: Page; frames: readonly Frame[]; shift: number }> {
  const page = await open(path, {
    ...options,
    prepare: async context => {
      await options.prepare?.(context)
      await context.addInitScript(wanted => {
        const seen = { frames: [] as unknown[], shift: 0 }
        Object.assign(globalThis, { seen })
        new PerformanceObserver(list => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) seen.shift += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        const frame = () => {
          if (document.querySelector('[data-turn]')) {
            const turn = document.querySelector(`[data-turn="${wanted}"]`)
            seen.frames.push({
              at: performance.now(),
              top: turn ? turn.getBoundingClientRect().top : null,
              lit: turn?.hasAttribute('data-lit') ?? false,
              focused: turn !== null && document.activeElement === turn,
            })
          }
          requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }, number)
    },
  })
  await turn(page, number).waitFor()
  await page.waitForTimeout(2000)
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: { frames: Frame[]; shift: number } }).seen,
  )
  return { page, ...seen }
}

/** The turn stands under the bar in the very first frame with text, lit and focused, and never moves again. */
function expectStill(frames: readonly Frame[], lowest: number): void {
  expect(frames.length).toBeGreaterThan(10)
  const tops = frames.map(frame => frame.top)
  expect(tops[0]).toBeGreaterThan(54)
  expect(tops[0]).toBeLessThan(lowest)
  expect(frames[0]).toMatchObject({ lit: true, focused: true })
  expect(frames.at(-1)).toMatchObject({ lit: true, focused: true })
  for (const top of tops) expect(Math.abs(top! - tops[0]!)).toBeLessThanOrEqual(1)
}

const slowFonts = async (context: BrowserContext): Promise<void> => {
  await context.route('**/fonts/**', async route => {
    await new Promise(resolve => setTimeout(resolve, 700))
    await route.continue().catch(() => {})
  })
}

test('a link to a turn paints it in place, lit and focused, and nothing moves after', async () => {
  const { frames, shift } = await record(at(27), 27, { width: 1440, height: 1000 })
  expectStill(frames, 500)
  expect(shift).toBeLessThan(0.02)
})

test('also when the fonts come late', async () => {
  const { frames, shift } = await record(at(27), 27, { prepare: slowFonts })
  expectStill(frames, 400)
  expect(shift).toBeLessThan(0.02)
})

test('also on a phone, with late fonts', async () => {
  const phone = { width: 390, height: 844, touch: true, prepare: slowFonts }
  const { page, frames, shift } = await record(at(27), 27, phone)
  expectStill(frames, 420)
  expect(shift).toBeLessThan(0.02)
  await turn(page, 27).getByRole('link', { name: 'Copy a link to turn 27' }).waitFor()
})

test('a turn that the filter of its own link would hide is shown', async () => {
  const other = names.find(name => name !== nameAt(27) && name !== nameAt(28))!
  const { page, frames, shift } = await record(at(27, `?by=${encodeURIComponent(other)}`), 27)
  expectStill(frames, 400)
  expect(shift).toBeLessThan(0.02)
  // Its neighbour, who is not kept either, is folded.
  expect(await turn(page, 28).count()).toBe(0)
  expect(await turn(page, turnsBy(other)[0]!).count()).toBe(1)
})

test('a link to several turns lights them all and starts at the first', async () => {
  const { page, frames } = await record(at('27-31'), 27)
  expectStill(frames, 400)
  const lit = await page.locator('[data-turn][data-lit]').evaluateAll(all => all.map(each => each.id))
  expect(lit).toEqual(['t27', 't28', 't29', 't30', 't31'])
})

test('the last turn of a conversation can be linked to', async () => {
  const last = sample.entry.turns
  const { frames } = await record(at(last), last)
  expectStill(frames, 700)
})

test('the title of the window says who speaks there', async () => {
  const page = await open(at(27))
  await turn(page, 27).waitFor()
  await expect.poll(() => page.title()).toContain(nameAt(27))
})
