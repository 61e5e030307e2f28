import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { unpackPairing } from '../../src/core/transcript/pairing-document.ts'
import type { Sentence } from '../../src/core/transcript/pairing.ts'
import { unpackWords } from '../../src/core/transcript/words-document.ts'
import type { WordsDocument } from '../../src/core/transcript/words-document.ts'
import { address, open } from './browser.ts'
import { arrive, at, sample, stillTop, turn } from './reader.ts'

const pairing = unpackPairing(sample.pairs, sample.episode)!
const words = unpackWords(
  (await (await fetch(`${address}library/e/${sample.entry.id}.words.json`)).json()) as WordsDocument,
  sample.episode,
)!

/** A turn with a good many pairs, all of them sure. */
const number =
  pairing.turns.findIndex(
    ({ beads }) =>
      beads.length >= 3 &&
      beads.every(({ a, b, confidence }) => a.to > a.from && b.to > b.from && confidence >= 0.5),
  ) + 1
const paired = pairing.turns[number - 1]!
const { sides } = sample.episode.turns[number - 1]!
const textOf = ({ side, start, end }: Sentence) => sides[side]!.text.slice(start, end)
/** Both halves of a pair, from 1, as they are lit. */
const pairTexts = (pair: number) => {
  const { a, b } = paired.beads[pair - 1]!
  return [...paired.a.slice(a.from, a.to), ...paired.b.slice(b.from, b.to)].map(textOf)
}

/** What is lit, in the order of the page. */
const lit = (page: Page, name = 'pair'): Promise<readonly string[]> =>
  page.evaluate(key => [...(CSS.highlights.get(key) ?? [])].map(String), name)

/** Opens the turn and waits until the page listens to pointers. */
async function opened(path: string, options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(path, options)
  await turn(page, number).waitFor()
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(each => each.name.includes('gestures')),
  )
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(each => each.name.includes('.words.')),
  )
  await page.waitForTimeout(200)
  return page
}

/** The middle of the first character of a sentence. */
async function pointOf(page: Page, place: Sentence): Promise<{ x: number; y: number }> {
  await stillTop(page, number)
  return turn(page, number).evaluate((element, { side, start }) => {
    const texts = document.createTreeWalker(
      element.querySelector(`[data-side="${side}"]`)!,
      NodeFilter.SHOW_TEXT,
    )
    let left = start
    for (let node = texts.nextNode() as Text; ; left -= node.length, node = texts.nextNode() as Text)
      if (left < node.length) {
        const range = document.createRange()
        range.setStart(node, left)
        range.setEnd(node, left + 1)
        const box = range.getBoundingClientRect()
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      }
  }, place)
}

describe('pointing', () => {
  test('at a sentence lights it and its counterpart, from either side, and nothing when the pointer leaves', async () => {
    const page = await opened(at(number), { width: 1440, height: 900 })
    for (const sentence of [paired.a[paired.beads[1]!.a.from]!, paired.b[paired.beads[1]!.b.from]!]) {
      const { x, y } = await pointOf(page, sentence)
      await page.mouse.move(x, y)
      await expect.poll(() => lit(page)).toEqual(pairTexts(2))
      await page.mouse.move(700, 20)
      await expect.poll(() => lit(page)).toEqual([])
    }
  })
  test('at a word lights the words that translate it, only where that is sure', async () => {
    const page = await opened(at(number), { width: 1440, height: 900 })
    const links = words[number - 1]!
    const of = (word: Sentence) => links.filter(({ a }) => a.start < word.start + 1 && word.start < a.end)
    const sure = links.find(({ a, confidence }) => confidence > 0.9 && of(a).length === 1)!
    const { x, y } = await pointOf(page, sure.a)
    await page.mouse.move(x, y)
    await expect.poll(() => lit(page, 'pair-words')).toEqual([textOf(sure.a), textOf(sure.b)])
    const unsure = links.find(({ a, confidence }) => confidence < 0.6 && of(a).length === 1)
    if (!unsure) return
    const there = await pointOf(page, unsure.a)
    await page.mouse.move(there.x, there.y)
    await expect.poll(() => lit(page, 'pair-words')).toEqual([])
  })
  test('never draws the text anew', async () => {
    const page = await opened(at(number), { width: 1440, height: 900 })
    await page.evaluate(() => {
      const counted = { changes: 0 }
      Object.assign(globalThis, { counted })
      new MutationObserver(all => (counted.changes += all.length)).observe(document.querySelector('main')!, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
    })
    for (const sentence of paired.a) {
      const { x, y } = await pointOf(page, sentence)
      await page.mouse.move(x, y)
      await expect.poll(async () => (await lit(page)).length).toBeGreaterThan(0)
    }
    expect(
      await page.evaluate(() => (globalThis as unknown as { counted: { changes: number } }).counted.changes),
    ).toBe(0)
  })
})

test('selecting words lights what translates them, and leaves the selection alone', async () => {
  const page = await opened(at(number), { width: 1440, height: 900 })
  const { a, b } = words[number - 1]!.find(({ confidence }) => confidence > 0.9)!
  await turn(page, number).evaluate((element, { side, start, end }) => {
    const node = element.querySelector(`[data-side="${side}"]`)!.firstChild!
    getSelection()!.setBaseAndExtent(node, start, node, end)
  }, a)
  await expect.poll(() => lit(page, 'pair-words')).toContain(textOf(b))
  expect(await page.evaluate(() => String(getSelection()))).toBe(textOf(a))
})

test('a tap lights a pair until the next tap; one on the same pair puts it out', async () => {
  const page = await opened(at(number), { width: 390, height: 844, touch: true })
  const tap = async (pair: number) => {
    const { x, y } = await pointOf(page, paired.a[paired.beads[pair - 1]!.a.from]!)
    await page.touchscreen.tap(x, y)
  }
  await tap(1)
  await expect.poll(() => lit(page)).toEqual(pairTexts(1))
  await tap(2)
  await expect.poll(() => lit(page)).toEqual(pairTexts(2))
  await tap(2)
  await expect.poll(() => lit(page)).toEqual([])
})

test('the words that a tap lights stay lit', async () => {
  const page = await opened(at(number), { width: 390, height: 844, touch: true })
  const { a, b } = words[number - 1]!.find(({ confidence }) => confidence > 0.9)!
  const { x, y } = await pointOf(page, a)
  await page.touchscreen.tap(x, y)
  await expect.poll(() => lit(page, 'pair-words')).toContain(textOf(b))
  await page.waitForTimeout(200)
  expect(await lit(page, 'pair-words')).toContain(textOf(b))
})

describe('with the keyboard', () => {
  test('the arrows go from pair to pair, the counterpart is said in its language, Escape puts the light out', async () => {
    const page = await opened(at(number), { width: 1440, height: 900 })
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => lit(page)).toEqual(pairTexts(1))
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => lit(page)).toEqual(pairTexts(2))
    const said = page.locator(`main [aria-live="polite"][lang="${pairing.languages[1]}"]`)
    const { b } = paired.beads[1]!
    expect(await said.textContent()).toBe(paired.b.slice(b.from, b.to).map(textOf).join(' '))
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => lit(page)).toEqual(pairTexts(1))
    await page.keyboard.press('Escape')
    await expect.poll(() => lit(page)).toEqual([])
  })
  test('the arrows go on into the next turn and take the focus along', async () => {
    const page = await opened(at(number), { width: 1440, height: 900 })
    for (let i = 0; i <= paired.beads.length; i++) {
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(50)
    }
    await expect
      .poll(() => page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.turn)))
      .toBe(number + 1)
  })
  test('c copies the link of the pair that is lit, and nothing moves', async () => {
    const page = await opened(at(number), { width: 1440, height: 900 })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => lit(page)).toEqual(pairTexts(2))
    const before = await stillTop(page, number)
    await page.keyboard.press('c')
    await arrive(page, at(`${number}.2`))
    await page.getByText(`Link to pair 2 of turn ${number} copied`).first().waitFor()
    expect(Math.abs((await stillTop(page, number)) - before)).toBeLessThanOrEqual(1)
    expect(await lit(page)).toEqual(pairTexts(2))
  })
})

describe('the address of a pair', () => {
  test.each([1440, 390])('lands on it and lights it with the first text, %i px wide', async width => {
    const page = await open(at(`${number}.3`), {
      width,
      height: 900,
      prepare: async context => {
        await context.addInitScript(wanted => {
          const frames: unknown[] = []
          Object.assign(globalThis, { frames })
          const frame = () => {
            const top = document.querySelector(`[data-turn="${wanted}"]`)?.getBoundingClientRect().top
            if (top !== undefined)
              frames.push({ top, lit: [...(CSS.highlights.get('pair') ?? [])].map(String).join('|') })
            requestAnimationFrame(frame)
          }
          requestAnimationFrame(frame)
        }, number)
      },
    })
    await turn(page, number).waitFor()
    await page.waitForTimeout(1200)
    const frames = await page.evaluate(
      () => (globalThis as unknown as { frames: { top: number; lit: string }[] }).frames,
    )
    for (const each of frames) {
      expect(each.lit).toBe(pairTexts(3).join('|'))
      expect(Math.abs(each.top - frames[0]!.top)).toBeLessThanOrEqual(1)
    }
    const { y } = await pointOf(page, paired.a[paired.beads[2]!.a.from]!)
    const other = await pointOf(page, paired.b[paired.beads[2]!.b.from]!)
    expect(Math.min(y, other.y)).toBeGreaterThan(110)
    expect(Math.min(y, other.y)).toBeLessThan(220)
  })
  test('has both halves in view where the columns face each other', async () => {
    const last = paired.beads.length
    const page = await open(at(`${number}.${last}`), { width: 1100, height: 700 })
    await turn(page, number).waitFor()
    for (const sentence of [paired.a[paired.beads.at(-1)!.a.from]!, paired.b[paired.beads.at(-1)!.b.from]!]) {
      const { y } = await pointOf(page, sentence)
      expect(y).toBeGreaterThan(110)
      expect(y).toBeLessThan(700)
    }
  })
  test('that the turn does not have opens the turn and says so', async () => {
    const page = await open(at(`${number}.99`))
    await turn(page, number).waitFor()
    await page.getByText(`Turn ${number} has no pair of sentences 99`).first().waitFor()
    expect(await lit(page)).toEqual([])
    expect(await turn(page, number).getAttribute('data-lit')).toBe('true')
  })
})

test('a browser without highlights shows the text as ever', async () => {
  const page = await open(at(number), {
    prepare: async context => {
      await context.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'Highlight')
      })
    },
  })
  await turn(page, number).waitFor()
  await page.waitForTimeout(1500)
  await page.keyboard.press('ArrowRight')
  const { x, y } = await pointOf(page, paired.a[0]!)
  await page.mouse.move(x, y)
  await page.waitForTimeout(200)
  expect(await turn(page, number).locator('p').first().innerText()).toContain(textOf(paired.a[0]!))
})
