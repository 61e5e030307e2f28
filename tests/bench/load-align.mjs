import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { lexiconFile } from '../../src/publish/lexicon/compile.mjs'

const align = fileURLToPath(new URL('../../src/core/align/', import.meta.url))
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))

/**
 * Everything that the named files of `src/core/align` export, bundled from the sources as they are.
 * @param {readonly string[]} files
 */
export async function loadAlign(files) {
  const folder = mkdtempSync(join(tmpdir(), 'duologue-bench-'))
  try {
    const entry = join(folder, 'entry.ts')
    writeFileSync(entry, files.map(file => `export * from ${JSON.stringify(join(align, file))}`).join('\n'))
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

/** The Chinese–English lexicon, compiled if it is not yet. */
export const loadLexicon = async core => core.readLexicon(readFileSync(await lexiconFile()))
