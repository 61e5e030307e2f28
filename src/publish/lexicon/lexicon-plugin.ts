import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import type { LexiconManifest } from '../../services/lexicon.ts'
import { lexiconFile } from './compile.mjs'
import { ccCedict } from './credit.ts'

interface Served {
  readonly manifest: string
  readonly path: string
  readonly file: Uint8Array
}

/**
 * A Vite plugin that puts the compiled dictionaries beside the app: `lexicon/index.json`, their manifest, and each of them
 * gzipped, with a hash in its name, among the assets. Compiled first where that is needed. `vite dev` serves the same.
 */
export function lexiconPlugin(): Plugin {
  return {
    name: 'duologue:lexicon',
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const { manifest, path, file } = await serve()
      this.emitFile({ type: 'asset', fileName: 'lexicon/index.json', source: manifest })
      this.emitFile({ type: 'asset', fileName: path, source: file })
    },
    configureServer(server) {
      let served: Promise<Served> | undefined
      server.middlewares.use((request, response, next) => {
        const asked = decodeURI((request.url ?? '').replace(/[?#].*$/, '')).slice(server.config.base.length)
        if (asked !== 'lexicon/index.json' && !asked.endsWith('.lexicon.gz')) return next()
        served ??= serve()
        served.then(({ manifest, path, file }) => {
          if (asked === path) {
            response.setHeader('Content-Type', 'application/gzip')
            response.end(file)
          } else if (asked === 'lexicon/index.json') {
            response.setHeader('Content-Type', 'application/json; charset=utf-8')
            response.end(manifest)
          } else {
            response.statusCode = 404
            response.end()
          }
        }, next)
        // A failed compilation is tried again with the next request.
        served.catch(() => (served = undefined))
      })
    },
  }
}

async function serve(): Promise<Served> {
  const compiled = await lexiconFile()
  const [lexicon, file] = await Promise.all([readFile(compiled), readFile(`${compiled}.gz`)])
  const hash = createHash('sha256').update(lexicon).digest('hex').slice(0, 10)
  const path = `assets/zh-en-${hash}.lexicon.gz`
  const manifest: LexiconManifest = {
    version: 1,
    lexicons: [
      { from: 'zh', to: 'en', path, compressed: file.length, size: lexicon.length, credit: ccCedict },
    ],
  }
  return { manifest: JSON.stringify(manifest), path, file }
}
