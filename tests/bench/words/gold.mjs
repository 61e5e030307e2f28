/** The hand-made word links of $BITEXT_DATA, the core bundled for Node, and scores. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { lexiconFile } from '../../../src/publish/lexicon/compile.mjs'

const align = fileURLToPath(new URL('../../../src/core/align/', import.meta.url))

/** The functions of the aligner that the bench calls. */
export async function loadCore() {
  const folder = await mkdtemp(join(tmpdir(), 'duologue-bench-'))
  const files = [
    'link-words',
    'read-lexicon',
    'words/findings',
    'words/features',
    'words/judge',
    'words/network',
    'words/vocabulary',
  ]
  await writeFile(
    join(folder, 'entry.ts'),
    files.map(file => `export * from '${align}${file}.ts'`).join('\n'),
  )
  const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))
  const bundle = await rolldown({
    input: join(folder, 'entry.ts'),
    resolve: { modules: [modules] },
    logLevel: 'silent',
  })
  await bundle.write({ file: join(folder, 'core.mjs'), format: 'esm' })
  const core = await import(pathToFileURL(join(folder, 'core.mjs')).href)
  await rm(folder, { recursive: true })
  return core
}

/** A set of pairs with their links, or undefined without $BITEXT_DATA. */
export function readSet(name) {
  const folder = process.env.BITEXT_DATA
  return folder && JSON.parse(readFileSync(join(folder, 'json-word', `${name}-dev.json`), 'utf8'))
}

export async function loadLexicon(core) {
  return core.readLexicon(readFileSync(await lexiconFile()))
}

/** Precision, recall of sure links and alignment error rate (Och and Ney 2003) of lists of [i, j]. */
export function score(pairs, links) {
  let [said, sure, hitSure, hit] = [0, 0, 0, 0]
  pairs.forEach((pair, k) => {
    const sures = new Set(pair.sure.map(String))
    const all = new Set([...pair.sure, ...pair.possible].map(String))
    said += links[k].length
    sure += sures.size
    for (const link of links[k].map(String)) {
      if (sures.has(link)) hitSure++
      if (all.has(link)) hit++
    }
  })
  return { precision: hit / said, recall: hitSure / sure, aer: 1 - (hitSure + hit) / (said + sure) }
}

export const percent = x => (100 * x).toFixed(1)
