/**
 * How fast transcripts are parsed: `node tests/bench/parse.bench.mjs [MB | part of a shape’s name …]`. Run by hand; figures and what they decided
 * stand in RESULTS.md. Bundles the parser with rolldown (it comes with Vite), because Node 20 reads no TypeScript.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const entry = fileURLToPath(new URL('../../src/core/formats/bilingual-transcript.ts', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'duologue-bench-'))
const bundle = await rolldown({ input: entry })
await bundle.write({ file: join(folder, 'parser.mjs'), format: 'esm' })
const { parseBilingualTranscript } = await import(pathToFileURL(join(folder, 'parser.mjs')).href)
await rm(folder, { recursive: true })

const english =
  'So when we looked at the river that year, it was clear that the old bridge would not carry the new trams, and we had to think again about what we wanted the city to be. '
const chinese = '所以那一年我们看着那条河，很清楚旧桥承受不了新的电车，我们必须重新思考想要一座怎样的城市。'

/** A text of `mb` million characters made of what `part` gives for 0, 1, 2, … */
function fill(mb, part) {
  const parts = []
  for (let index = 0, length = 0; length < mb * 1e6; index++) {
    const next = part(index)
    parts.push(next)
    length += next.length
  }
  return parts.join('')
}

const shapes = {
  'label, paragraph, paragraph': index =>
    `Speaker ${index % 5}\n\n${chinese.repeat(1 + (index % 4))}\n\n${english.repeat(1 + (index % 4))}\n\n`,
  'labels in the line, English and German': index =>
    `**Ana Ruiz-${'ABCDE'[index % 5]}:** ${english.repeat(1 + (index % 4))}\n\nUnd dann haben wir den Fluss gesehen, und es war klar, dass die alte Brücke die neuen Bahnen nicht trägt.\n\n`,
  'both languages labelled': () => `Ana: ${english}\n安娜：${chinese}\nBen: I see.\n本杰明：明白。\n`,
  'one giant line': () => english,
  'one giant line of colons': () => ':'.repeat(1000),
  'one giant line of times': () => '00:12 ',
  'all labels': index => `Speaker ${index % 9}\n`,
  'all labels, all different': index => `Speaker ${index}\n`,
  'all blank lines': () => '\n'.repeat(1000),
  'no labels': () => `${english}\n\n`,
  'a name with a colon on every line, never twice': index => `Name${index.toString(36)} Other: yes.\n`,
  'lines of one letter': () => 'a\n'.repeat(500),
  'brackets that never close': () => `${'[('.repeat(100)}\n`,
}

const words = process.argv.slice(2)
const sizes = words.map(Number).filter(Boolean)
const names = words.filter(word => !Number(word))
for (const mb of sizes.length > 0 ? sizes : [1, 5, 10, 25, 50]) {
  for (const [name, part] of Object.entries(shapes)) {
    if (names.length > 0 && !names.some(word => name.includes(word))) continue
    const source = fill(mb, part)
    const cpu = process.cpuUsage()
    const start = performance.now()
    const { value, diagnostics } = parseBilingualTranscript(source)
    const seconds = (performance.now() - start) / 1000
    const { user, system } = process.cpuUsage(cpu)
    const heap = process.memoryUsage().heapUsed / 1e6
    const figures = [
      `${mb} MB`.padStart(6),
      `${(mb / seconds).toFixed(1)} MB/s`.padStart(11),
      `${(mb / ((user + system) / 1e6)).toFixed(1)} MB per CPU second`.padStart(24),
      `${value.turns.length} turns`.padStart(14),
      `${diagnostics.length} remarks`.padStart(13),
      `heap ${heap.toFixed(0)} MB`.padStart(14),
    ]
    console.log(`${figures.join('')}  ${name}`)
  }
}
