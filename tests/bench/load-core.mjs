import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** All that some modules of the project export (paths from its top), as one object: bundled, so that plain Node runs them. */
export async function loadModules(files) {
  const folder = mkdtempSync(join(tmpdir(), 'duologue-bench-'))
  try {
    const entry = join(folder, 'entry.ts')
    writeFileSync(entry, files.map(file => `export * from ${JSON.stringify(join(root, file))}`).join('\n'))
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
