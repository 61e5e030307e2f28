import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { lexiconFile } from '../../../src/publish/lexicon/compile.mjs'

const align = fileURLToPath(new URL('../../../src/core/align/', import.meta.url))
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

const exported = [
  ['align-blocks.ts', 'alignBlocks'],
  ['read-lexicon.ts', 'readLexicon'],
  ['sentences/band.ts', 'makeBand'],
  ['sentences/bead-types.ts', 'beadTypes, longestBead'],
  ['sentences/feature-names.ts', 'featureCount, featureNames'],
  ['sentences/features.ts', 'featuresOf'],
  ['sentences/lattice.ts', 'bestPath, makeLattice, posteriors'],
  ['sentences/tuning.ts', 'tuning'],
  ['sentences/weigh.ts', 'weigh'],
  ['sentences/weights.ts', 'weightsWithLexicon, weightsWithout'],
]

/** The sentence aligner's parts, bundled from the sources as they are. */
export async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sentences-'))
  try {
    const entry = join(folder, 'entry.mjs')
    writeFileSync(
      entry,
      exported
        .map(([file, names]) => `export { ${names} } from ${JSON.stringify(join(align, file))}`)
        .join('\n'),
    )
    const bundle = await rolldown({
      input: entry,
      platform: 'node',
      resolve: { modules: [modules] },
      logLevel: 'silent',
    })
    await bundle.write({ file: join(folder, 'core.mjs'), format: 'esm', codeSplitting: false })
    return await import(pathToFileURL(join(folder, 'core.mjs')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const loadLexicon = async core => core.readLexicon(readFileSync(await lexiconFile()))
