/**
 * What the Chinese–English lexicon costs: `node tests/bench/lexicon.mjs`, by hand. Sizes, the time from the downloaded file to
 * the first answer in Node and in Chromium, memory, and the pace of tokens and translations. Figures stand in RESULTS.md.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { rolldown } from 'rolldown'
import { lexiconFile } from '../../src/publish/lexicon/compile.mjs'
import { needBrowser } from '../../src/run/browser.mjs'

const folder = await mkdtemp(join(tmpdir(), 'duologue-bench-'))
const here = path => fileURLToPath(new URL(path, import.meta.url))
const entry = join(folder, 'entry.mjs')
await writeFile(
  entry,
  ['read-lexicon', 'tokens/tokenize']
    .map(path => `export * from ${JSON.stringify(here(`../../src/core/align/${path}.ts`))}\n`)
    .join(''),
)
const bundle = await rolldown({ input: entry, resolve: { modules: [here('../../node_modules')] } })
const module = join(folder, 'lexicon.mjs')
await bundle.write({ file: module, format: 'esm' })
const { readLexicon, tokenize } = await import(pathToFileURL(module).href)

const compiled = await lexiconFile()
const file = await readFile(`${compiled}.gz`)
console.log(`compressed ${file.length}, unpacked ${gunzipSync(file).length} bytes`)

/** Processor time in milliseconds, so that a busy machine counts less than on the clock. */
async function cost(work) {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}
const round = ms => ms.toFixed(1)

let lexicon
for (const run of ['first', 'second', 'third']) {
  const { ms, result } = await cost(() => readLexicon(gunzipSync(file)))
  lexicon = result
  console.log(`Node, ${run} time: unpacked and ready in ${round(ms)} ms of processor time`)
}
globalThis.gc?.()
const held = process.memoryUsage()
lexicon = readLexicon(gunzipSync(file))
globalThis.gc?.()
const now = process.memoryUsage()
console.log(
  `one more lexicon: heap ${round((now.heapUsed - held.heapUsed) / 1e6)} MB, arrays ${round((now.arrayBuffers - held.arrayBuffers) / 1e6)} MB${globalThis.gc ? '' : ' (inexact: run node with --expose-gc)'}`,
)

const text = await readFile(here('../../seeds/003_4c070c38995c60ef.txt'), 'utf8')
const han = text
  .split('\n')
  .filter(line => /\p{Script=Han}/u.test(line))
  .join('\n')
let tokens
for (let run = 0; run < 3; run++) {
  const { ms, result } = await cost(() => tokenize(han, 'zh', lexicon))
  tokens = result
  console.log(`${han.length} characters, ${tokens.length} tokens: ${round(ms)} ms`)
}
const words = [...new Set(tokens.map(token => token.text))]
const { ms } = await cost(() => words.forEach(word => lexicon.translate(word)))
console.log(`${words.length} different words translated: ${round(ms)} ms`)

const server = createServer((request, response) => {
  const answer =
    { '/lexicon.mjs': [module, 'text/javascript'], '/zh-en': [`${compiled}.gz`, 'application/octet-stream'] }[
      request.url
    ] ?? undefined
  response.setHeader('Content-Type', answer?.[1] ?? 'text/html')
  if (answer) void readFile(answer[0]).then(body => response.end(body))
  else response.end('<!doctype html><title>lexicon</title>')
}).listen(0, '127.0.0.1')
const browser = await chromium.launch({ executablePath: await needBrowser() })
try {
  for (const run of ['first', 'second']) {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    const times = await page.evaluate(async () => {
      const { readLexicon: read } = await import('/lexicon.mjs')
      const blob = await (await fetch('/zh-en')).blob()
      const start = performance.now()
      const stream = blob.stream().pipeThrough(new DecompressionStream('gzip'))
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
      const unpacked = performance.now()
      const table = read(bytes)
      table.translate('世界')
      return [unpacked - start, performance.now() - unpacked]
    })
    console.log(
      `Chromium, ${run} page: unpacked in ${round(times[0])} ms, ready in ${round(times[1])} ms (on the clock)`,
    )
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
  await rm(folder, { recursive: true })
}
