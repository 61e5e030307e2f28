// How long the check of a conversation takes, with its words paired already.
//   node tests/bench/check.mjs [turns …]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { lexiconFile } from '../../src/publish/lexicon/compile.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const core = await load([
  'align/names-sound.ts',
  'align/pair-episode.ts',
  'align/read-lexicon.ts',
  'check/check-episode.ts',
  'formats/bilingual-transcript.ts',
  'speakers/identify-speakers.ts',
  'text/han-variants.ts',
])
const lexicon = core.readLexicon(readFileSync(await lexiconFile()))
const source = readFileSync(join(root, 'seeds/003_4c070c38995c60ef.txt'), 'utf8')
const sample = core.nameSpeakers(core.parseBilingualTranscript(source).value)
const paired = core.pairEpisode(sample, { lexicon, variants: core.hanVariants() })
const readings = lexicon.readings.bind(lexicon)
const sounds = (han, latin) => core.namesSound(han, latin, readings)

const sizes = process.argv.slice(2).map(Number)
for (const turns of sizes.length > 0 ? sizes : [98, 1250, 2500, 5000, 10_000]) {
  const { episode, pairing, words } = repeated(turns)
  const times = Array.from({ length: 3 }, () => {
    const before = performance.now()
    core.checkEpisode(episode, pairing, { words, sounds })
    return performance.now() - before
  })
  const { quantities, findings } = core.checkEpisode(episode, pairing, { words, sounds })
  const best = Math.min(...times).toFixed(0)
  console.log(`${turns} turns: ${best} ms, ${quantities.length} quantities, ${findings.length} findings`)
}

/** The sample's turns again and again, numbered through. */
function repeated(turns) {
  const at = i => i % sample.turns.length
  const every = list => Array.from({ length: turns }, (_, i) => list[at(i)])
  return {
    episode: { ...sample, turns: every(sample.turns).map((turn, i) => ({ ...turn, number: i + 1 })) },
    pairing: { ...paired.pairing, turns: every(paired.pairing.turns), crossing: [] },
    words: every(paired.words),
  }
}

async function load(files) {
  const folder = mkdtempSync(join(tmpdir(), 'duologue-bench-'))
  try {
    const entry = join(folder, 'entry.ts')
    writeFileSync(
      entry,
      files.map(file => `export * from ${JSON.stringify(join(root, 'src/core', file))}`).join('\n'),
    )
    const bundle = await rolldown({
      input: entry,
      platform: 'node',
      resolve: { modules: [join(root, 'node_modules')] },
      logLevel: 'silent',
    })
    await bundle.write({ file: join(folder, 'core.mjs'), format: 'esm', codeSplitting: false })
    return await import(pathToFileURL(join(folder, 'core.mjs')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
