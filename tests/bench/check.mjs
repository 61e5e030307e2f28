// How long the check of a conversation takes, with its words paired already.
//   node tests/bench/check.mjs [turns …]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexiconFile } from '../../src/publish/lexicon/compile.mjs'
import { loadModules } from './load-core.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const core = await loadModules([
  'src/core/align/names-sound.ts',
  'src/core/align/pair-episode.ts',
  'src/core/align/read-lexicon.ts',
  'src/core/check/check-episode.ts',
  'src/core/formats/bilingual-transcript.ts',
  'src/core/speakers/identify-speakers.ts',
  'src/core/text/han-variants.ts',
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
