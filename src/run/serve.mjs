import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { appFolder, runIfMain, Trouble } from './project.mjs'

/** Scripts, styles and data from here alone, nothing inline, no frames, no string that becomes code. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy there is (services/align.ts) lets the address of our worker through, and nothing else.
  'trusted-types duologue-worker',
].join('; ')

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const squeezable = /^(text\/|application\/(json|manifest)|image\/svg)/
const squeeze = {
  br: body => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: body => promisify(gzip)(body, { level: 6 }),
}

/** Files are squeezed in memory up to this size (bytes); larger ones are sent as they are. */
const largestSqueezed = 64 * 1024 * 1024

/**
 * A server of the built app, not yet listening: files with type, compression and caching; every address of the app gives
 * index.html, and a missing file is a real 404.
 * @param {string} folder
 */
export function createAppServer(folder = appFolder) {
  const squeezed = new Map()
  return createServer((request, response) => {
    answer(folder, squeezed, request, response).catch(error => {
      console.error(error)
      if (!response.headersSent) refuse(response, 500, 'Something went wrong here')
      else response.destroy()
    })
  })
}

async function answer(folder, squeezed, request, response) {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405, 'Only reading is possible here')
  }
  const path = pathOf(request.url ?? '/')
  if (path === undefined) return refuse(response, 400, 'That address cannot be read')
  const file =
    findFile(folder, path) ?? (isScreen(path, request) ? findFile(folder, '/index.html') : undefined)
  if (!file) return refuse(response, 404, 'There is nothing at this address')

  const type = types[extname(file.path)] ?? 'application/octet-stream'
  const encoding =
    squeezable.test(type) && file.size <= largestSqueezed
      ? accepted(request.headers['accept-encoding'])
      : undefined
  const etag = `W/"${file.size.toString(36)}-${Math.round(file.changed).toString(36)}${encoding ? `-${encoding}` : ''}"`
  response.setHeader('Content-Type', type)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('ETag', etag)
  // A file under assets/ has its content's hash in its name.
  const hashed = path.startsWith('/assets/')
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    response.statusCode = 304
    return void response.end()
  }
  if (!encoding) {
    response.setHeader('Content-Length', file.size)
    if (request.method === 'HEAD') return void response.end()
    return void createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response)
  }
  const key = `${file.path}\n${etag}`
  const body = squeezed.get(key) ?? (await squeeze[encoding](await readFile(file.path)))
  squeezed.set(key, body)
  response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The decoded path of a request; undefined when it is malformed. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return path.startsWith('/') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

function findFile(folder, path) {
  const full = resolve(join(folder, path === '/' ? 'index.html' : path))
  if (!full.startsWith(resolve(folder) + sep)) return undefined
  const stat = statSync(full, { throwIfNoEntry: false })
  return stat?.isFile() ? { path: full, size: stat.size, changed: stat.mtimeMs } : undefined
}

/** Whether an address without a file is a screen of the app (`/e/some-talk/27.2`) and not a missing file of it. */
function isScreen(path, request) {
  if (/^\/(assets|library|fonts)\//.test(path) || types[extname(path)] !== undefined) return false
  const destination = request.headers['sec-fetch-dest']
  if (destination && !/^(document|iframe|frame|empty)$/.test(destination)) return false
  return /text\/html|\*\/\*|^$/.test(request.headers.accept ?? '')
}

function accepted(header = '') {
  const offered = String(header)
    .split(',')
    .map(part => part.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name)
  return ['br', 'gzip'].find(name => offered.includes(name))
}

function refuse(response, status, message) {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(`${message}.\n`)
}

/**
 * Listens on `port`, or on the next free one of the twenty after it, and gives the address.
 * @param {import('node:http').Server} server
 * @param {{ port?: number, host?: string }} where port 0: any free one
 * @returns {Promise<string>} `http://localhost:4173/`
 */
export async function listen(server, { port = 4173, host = '127.0.0.1' } = {}) {
  for (let attempt = port; attempt <= port + 20 && attempt < 65536; attempt++) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail)
        server.listen(attempt, host, () => {
          server.off('error', fail)
          done(undefined)
        })
      })
      return `http://localhost:${server.address().port}/`
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    }
  }
  throw new Trouble(`No port from ${port} to ${port + 20} is free. Choose another: PORT=8080 npm start`)
}

/** Where to listen, as the environment says: `PORT` and `HOST`. */
export function askedPlace(env = process.env) {
  const port = env.PORT ? Number(env.PORT) : undefined
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new Trouble(`PORT is "${env.PORT}", which is no port (0 to 65535).`)
  return { ...(port !== undefined && { port }), ...(env.HOST && { host: env.HOST }) }
}

await runIfMain(import.meta.url, async () => {
  if (!findFile(appFolder, '/')) throw new Trouble('The app is not built yet: npm run build, or npm start')
  console.log(`Serving ${appFolder} at ${await listen(createAppServer(), askedPlace())}`)
})
