import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin, type ViteDevServer } from 'vite'
import type { Lexicon } from '../core/align/lexicon.ts'
import { readLexicon } from '../core/align/read-lexicon.ts'
import { decodeText } from '../services/files.ts'
import type { LeftOut, Library, SourceFile } from './build-library.ts'
import { lexiconFile } from './lexicon/compile.mjs'

const builder = fileURLToPath(new URL('./build-library.ts', import.meta.url))

/** Reads every file of a folder but its README; one that is no text is left out and named, never an exception. */
export function readFolder(folder: string): {
  readonly files: readonly SourceFile[]
  readonly leftOut: readonly LeftOut[]
} {
  const files: SourceFile[] = []
  const leftOut: LeftOut[] = []
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.') || /^readme(\.|$)/i.test(name)) continue
    try {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) leftOut.push({ file: name, reason: 'it is a folder' })
      else files.push({ name, text: decodeText(readFileSync(path)).text })
    } catch (error) {
      leftOut.push({ file: name, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { files, leftOut }
}

/**
 * A Vite plugin that makes the library: every transcript and article of `folder` (relative to the project's root) as
 * `library/index.json`, `library/e/:id.json` (and `:id.words.json`) and `library/a/:id.json`. The build emits them as assets; `vite dev` serves them
 * from the files as they are now and reloads the page when one changes. A file left out is a warning.
 */
export function libraryPlugin(folder = 'seeds'): Plugin {
  let path = folder
  let served: Promise<Library> | undefined

  function serve(server: ViteDevServer): Promise<Library> {
    served ??= server
      .ssrLoadModule(builder)
      .then(module => make(module as BuilderModule, path, message => server.config.logger.warn(message)))
    // A failed reading (a syntax error in core, say) is tried again with the next request.
    served.catch(() => (served = undefined))
    return served
  }

  return {
    name: 'duologue:library',
    configResolved(config) {
      path = resolve(config.root, folder)
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      // Loaded here and not imported above, so that a test run or a dev server starts without parsing anything.
      const { module } = await runnerImport<BuilderModule>(builder, { configFile: false, logLevel: 'error' })
      const library = await make(module, path, message => this.warn(message))
      for (const [fileName, source] of library.documents) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.watcher.add(path)
      server.watcher.on('all', (_event, file) => {
        const source = resolve(file).startsWith(path)
        if (!source && !/[\\/]src[\\/](core|publish)[\\/]/.test(file)) return
        served = undefined
        if (source) server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const asked = decodeURI((request.url ?? '').replace(/[?#].*$/, '')).slice(server.config.base.length)
        if (!asked.startsWith('library/')) return next()
        serve(server).then(library => {
          const document = library.documents.get(asked)
          response.statusCode = document === undefined ? 404 : 200
          response.setHeader('Content-Type', 'application/json; charset=utf-8')
          response.setHeader('Cache-Control', 'no-store')
          response.end(document ?? '{"error":"no such document"}')
        }, next)
      })
    },
  }
}

type BuilderModule = typeof import('./build-library.ts')

async function make(module: BuilderModule, path: string, warn: (message: string) => void): Promise<Library> {
  const { files, leftOut } = readFolder(path)
  const lexicon = await readCompiled(warn)
  const library = module.buildLibrary(files, { ...(lexicon && { lexicon }) })
  for (const { file, reason } of [...leftOut, ...library.leftOut])
    warn(`${basename(path)}/${file} is not in the library: ${reason}`)
  return library
}

/** The Chinese–English lexicon; without its package the library is made all the same. */
async function readCompiled(warn: (message: string) => void): Promise<Lexicon | undefined> {
  try {
    return readLexicon(readFileSync(await lexiconFile()))
  } catch (error) {
    warn(
      `the library is paired without a dictionary: ${error instanceof Error ? error.message : String(error)}`,
    )
    return undefined
  }
}
