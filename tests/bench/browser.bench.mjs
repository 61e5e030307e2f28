/**
 * How long conversations read in Chromium: `node tests/bench/browser.bench.mjs [turns …]`, by default 5000 and 50000. Run
 * by hand on the built app (`APP=folder` for another build); figures and what they decided stand in RESULTS.md.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { rolldown } from 'rolldown'
import { needBrowser } from '../../src/run/browser.mjs'
import { appFolder } from '../../src/run/project.mjs'
import { createAppServer, listen } from '../../src/run/serve.mjs'

const folder = await mkdtemp(join(tmpdir(), 'duologue-bench-'))
const here = path => fileURLToPath(new URL(path, import.meta.url))

/** The TypeScript that this needs, as modules that Node 20 reads. */
async function load(path) {
  const file = join(folder, `${path.replace(/\W/g, '-')}.mjs`)
  const bundle = await rolldown({ input: here(path) })
  await bundle.write({ file, format: 'esm' })
  return import(pathToFileURL(file).href)
}
const { buildLibrary } = await load('../../src/publish/build-library.ts')
const { longTranscript } = await load('./long-transcript.ts')

const app = join(folder, 'app')
await cp(process.env.APP ?? appFolder, app, { recursive: true })
await rm(join(app, 'library'), { recursive: true, force: true })
const server = createAppServer(app)
const baseURL = await listen(server, { port: 0 })
const browser = await chromium.launch({
  executablePath: await needBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
})

const say = (what, value) => console.log(`${what.padEnd(46)} ${value}`)
const ms = value => `${Math.round(value)} ms`

async function measure(turns) {
  const started = performance.now()
  const { index, documents } = buildLibrary([{ name: 'long.txt', text: longTranscript({ turns }) }])
  const { id } = index.episodes[0]
  let bytes = 0
  for (const [path, json] of documents) {
    await mkdir(dirname(join(app, path)), { recursive: true })
    await writeFile(join(app, path), json)
    bytes += Buffer.byteLength(json)
  }
  console.log(`\n${turns} turns, ${(bytes / 1e6).toFixed(1)} MB of JSON`)
  say('parse, name, publish (Node)', ms(performance.now() - started))
  // The server squeezes a file the first time it is asked for.
  await (await fetch(`${baseURL}library/e/${id}.json`)).arrayBuffer()

  const target = Math.floor(Math.min(turns, 5000) / 2) + (turns > 5000 ? 10_000 : 0)
  const page = await browser.newPage({ baseURL, viewport: { width: 1440, height: 1000 } })
  page.setDefaultTimeout(120_000)
  await page.addInitScript(number => {
    const seen = { tops: [], first: 0, shift: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    const frame = () => {
      const turn = document.querySelector(`[data-turn="${number}"]`)
      if (turn) {
        seen.first ||= performance.now()
        seen.tops.push(turn.getBoundingClientRect().top)
      }
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }, target)
  await page.goto(`/e/${id}/${target}`, { waitUntil: 'commit' })
  await page.locator(`[data-turn="${target}"]`).waitFor()
  const from = Math.floor((target - 1) / 5000) * 5000 + 1
  const to = Math.min(turns, from + 4999)
  await page.waitForFunction(
    count => document.querySelectorAll('[data-turn]').length >= count,
    to - from + 1,
    { polling: 50 },
  )
  const whole = await page.evaluate(() => performance.now())
  await page.waitForTimeout(3000)
  const seen = await page.evaluate(() => globalThis.seen)
  const [file] = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(each => each.name.includes('/library/'))
      .map(each => [each.startTime, each.responseEnd]),
  )
  say('document: asked for, all here', file.map(ms).join(', '))
  say('deep link: first frame with the turn', ms(seen.first))
  say('  and all text of the part in the page', ms(whole))
  say(
    '  the turn’s top: first, lowest, highest',
    [seen.tops[0], Math.min(...seen.tops), Math.max(...seen.tops)].join(', '),
  )
  say('  layout shift', seen.shift.toFixed(4))

  const frames = await scroll(page)
  say('wheel through 60 screens: frames a second', frames.rate.toFixed(0))
  say('  longest frame, 95th of 100', `${ms(frames.longest)}, ${ms(frames.late)}`)

  for (const [what, key] of [
    ['filter on (key 2), until painted', '2'],
    ['filter off', '2'],
    ['another layout (v)', 'v'],
  ])
    say(what, ms(await timed(page, () => page.keyboard.press(key))))
  await page.keyboard.press('v')
  await page.keyboard.press('v')
  await page.keyboard.press('/')
  await page.keyboard.type('pumps')
  await page.getByRole('region', { name: 'Search results' }).getByRole('article').first().waitFor()
  say('search, one more letter, until painted', ms(await timed(page, () => page.keyboard.press('Backspace'))))
  say(
    'browser’s find: a turn far away',
    String(await page.evaluate(n => find(`This is marker ${n}.`), to - 40)),
  )
  await page.close()
}

/** Wheels down and gives the frames between. */
async function scroll(page) {
  await page.mouse.move(700, 500)
  await page.evaluate(() => {
    const frames = []
    Object.assign(globalThis, { frames, scrolling: true })
    const frame = now => {
      frames.push(now)
      if (globalThis.scrolling) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 1000)
    await page.waitForTimeout(30)
  }
  const frames = await page.evaluate(() => {
    globalThis.scrolling = false
    return globalThis.frames
  })
  const gaps = frames.slice(1).map((at, i) => at - frames[i])
  gaps.sort((a, b) => a - b)
  return {
    rate: (gaps.length * 1000) / gaps.reduce((sum, gap) => sum + gap, 0),
    longest: gaps.at(-1),
    late: gaps[Math.floor(gaps.length * 0.95)],
  }
}

/** From an act to the second frame after the page's last change of its DOM (within half a second of quiet). */
async function timed(page, act) {
  await page.evaluate(() => {
    const record = { start: 0, end: 0 }
    Object.assign(globalThis, { record })
    addEventListener('keydown', () => (record.start = performance.now()), { capture: true, once: true })
    new MutationObserver(() => {
      requestAnimationFrame(() => setTimeout(() => (record.end = performance.now())))
    }).observe(document.querySelector('main') ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    })
  })
  await act()
  await page.waitForTimeout(2500)
  return page.evaluate(() => globalThis.record.end - globalThis.record.start)
}

try {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean)
  for (const turns of sizes.length > 0 ? sizes : [5000, 50_000]) await measure(turns)
} finally {
  await browser.close()
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
}
