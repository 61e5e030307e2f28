import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { unpackPairing } from '../../src/core/transcript/pairing-document.ts'
import { open } from './browser.ts'
import { at, line, original, readTo, sample, stillTop, translation, turn } from './reader.ts'

/** Reads to the top of turn 43, does something, and expects the turn to stand within a line of where it stood. */
async function expectKept(page: Page, change: () => Promise<void>): Promise<void> {
  const before = await stillTop(page, 43)
  await change()
  expect(Math.abs((await stillTop(page, 43)) - before)).toBeLessThan(line)
}

async function reading(width = 1440): Promise<Page> {
  const page = await open(at(), { width, height: 900 })
  await readTo(page, 43, 100)
  return page
}

describe('the turn at the reading line stays', () => {
  test('when the layout changes with v, and back around', async () => {
    const page = await reading()
    const shown = (lang: string) => turn(page, 43).locator(`[lang="${lang}"]`).count()
    // Facing, lines, original, translation, cover, and facing again.
    for (const [originals, translations] of [
      ['some', 'some'],
      ['some', 'none'],
      ['none', 'some'],
      ['some', 'some'],
      ['some', 'some'],
    ])
      await expectKept(page, async () => {
        await page.keyboard.press('v')
        await expect.poll(async () => ((await shown(original)) > 0 ? 'some' : 'none')).toBe(originals)
        await expect.poll(async () => ((await shown(translation)) > 0 ? 'some' : 'none')).toBe(translations)
      })
  })
  test('when the window becomes narrower, and wide again', async () => {
    const page = await reading()
    for (const width of [700, 390, 1440])
      await expectKept(page, () => page.setViewportSize({ width, height: 900 }))
  })
  test('when the text becomes larger', async () => {
    const page = await reading()
    await page.getByRole('button', { name: 'Appearance and language' }).click()
    for (let step = 0; step < 3; step++)
      await expectKept(page, () => page.getByRole('button', { name: 'Larger text' }).click())
  })
  test('when the typeface changes', async () => {
    const page = await reading()
    await page.getByRole('button', { name: 'Appearance and language' }).click()
    await expectKept(page, () => page.getByRole('radio', { name: 'Sans' }).check())
  })
})

/** Where the words at a place of a turn's text begin in the window, once the page stands still. */
async function wordsTop(
  page: Page,
  number: number,
  side: number,
  offset: number,
): Promise<number | undefined> {
  await stillTop(page, number)
  return turn(page, number).evaluate(
    (element, place) => {
      for (const piece of element.querySelectorAll<HTMLElement>(`[data-side="${place.side}"]`)) {
        let left = place.offset - Number(piece.dataset.start ?? 0)
        const texts = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT)
        for (let node = texts.nextNode() as Text | null; node && left >= 0; node = texts.nextNode() as Text) {
          if (left < node.length) {
            const range = document.createRange()
            range.setStart(node, left)
            range.setEnd(node, left + 1)
            return range.getBoundingClientRect().top
          }
          left -= node.length
        }
      }
      return undefined
    },
    { side, offset },
  )
}

describe('the sentence at the reading line stays, or what translates it', () => {
  const pairing = unpackPairing(sample.pairs, sample.episode)!
  // A turn of many sentences in both languages, and a sentence in the midst of it that has one counterpart.
  const most = Math.max(...pairing.turns.map(({ beads }) => beads.length))
  const number = pairing.turns.findIndex(({ beads }) => beads.length === most) + 1
  const paired = pairing.turns[number - 1]!
  const { a: own, b: other } = paired.beads.find(
    ({ a, b }, i) => i >= 2 && a.to === a.from + 1 && b.to > b.from && paired.a[a.from]!.start > 0,
  )!
  const from = paired.a[own.from]!
  const to = paired.b[other.from]!

  async function readSentence(width: number): Promise<{ page: Page; before: number }> {
    const page = await open(at(), { width, height: 900 })
    await readTo(page, number, 100)
    await page.mouse.wheel(0, (await wordsTop(page, number, from.side, from.start))! - 112)
    await expect
      .poll(async () => Math.abs((await wordsTop(page, number, from.side, from.start))! - 112))
      .toBeLessThan(8)
    await page.waitForTimeout(300)
    return { page, before: (await wordsTop(page, number, from.side, from.start))! }
  }
  const shownTop = async (page: Page) =>
    (await wordsTop(page, number, from.side, from.start)) ?? (await wordsTop(page, number, to.side, to.start))

  test.each([1440, 820, 390])('through every layout, %i px wide', async width => {
    const { page, before } = await readSentence(width)
    for (const view of ['lines', 'original', 'translation', 'cover', 'facing']) {
      await page.keyboard.press('v')
      await expect.poll(() => page.getByRole('main').getAttribute('data-view')).toBe(view)
      expect(Math.abs((await shownTop(page))! - before), view).toBeLessThan(line)
    }
    expect(Math.abs((await shownTop(page))! - before)).toBeLessThan(2)
  })
  test('through every width', async () => {
    const { page, before } = await readSentence(1440)
    for (const width of [820, 390, 320, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(async () => Math.abs((await shownTop(page))! - before)).toBeLessThan(line)
    }
  })
  test('through every size of the text', async () => {
    const { page, before } = await readSentence(1440)
    await page.getByRole('button', { name: 'Appearance and language' }).click()
    for (const name of ['Larger text', 'Larger text', 'Larger text', 'Smaller text', 'Smaller text']) {
      await page.getByRole('button', { name }).click()
      expect(Math.abs((await shownTop(page))! - before)).toBeLessThan(line)
    }
  })
  test('through a reload', async () => {
    const { page, before } = await readSentence(1440)
    await page.reload()
    await turn(page, number).waitFor()
    expect(Math.abs((await shownTop(page))! - before)).toBeLessThan(line)
  })
})

test('in the middle of a long turn, the words that are read stay', async () => {
  const page = await open(at(), { width: 1440, height: 900 })
  const paragraph = turn(page, 28).locator('p').first()
  const { height } = (await paragraph.boundingBox())!
  await readTo(page, 28, 108 - height / 2)
  // How far into the turn the reading line stands, before and after the columns stack.
  const into = async () => {
    await stillTop(page, 28)
    const box = (await turn(page, 28).boundingBox())!
    return (108 - box.y) / box.height
  }
  const before = await into()
  expect(before).toBeGreaterThan(0.3)
  await page.setViewportSize({ width: 700, height: 900 })
  expect(Math.abs((await into()) - before)).toBeLessThan(0.08)
})
