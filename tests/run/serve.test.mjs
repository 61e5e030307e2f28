import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedPlace, createAppServer, listen } from '../../src/run/serve.mjs'

const outer = mkdtempSync(join(tmpdir(), 'duologue-serve-'))
const folder = join(outer, 'app')
const page = '<!doctype html><title>河边</title>'
let server
let port

beforeAll(async () => {
  for (const name of ['assets', 'library/e']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'library/e/tram.json'), '{"a":1}')
  writeFileSync(join(folder, 'font.woff2'), Buffer.from([1, 2, 3]))
  writeFileSync(join(outer, 'secret.txt'), 'secret')
  server = createAppServer(folder)
  port = Number(new URL(await listen(server, { port: 0 })).port)
})

afterAll(() => {
  server.close()
  rmSync(outer, { recursive: true })
})

/** Asks with the path as it is written: `fetch` would tidy `..` away. */
function ask(path, { method = 'GET', headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers }, response => {
      const chunks = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode: status, headers: received } = response
        resolve({ status, headers: received, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })
}

async function check(path, status, type, headers) {
  const answer = await ask(path, { headers })
  expect([answer.status, answer.headers['content-type']?.split(';')[0]]).toEqual([status, type])
}

test('files have their types', async () => {
  await check('/', 200, 'text/html')
  await check('/index.html?x=1', 200, 'text/html')
  await check('/assets/app-1a2b.js', 200, 'text/javascript')
  await check('/library/e/tram.json', 200, 'application/json')
  await check('/font.woff2', 200, 'font/woff2')
})

test('every address of the app gives the app', async () => {
  for (const path of ['/e/tram', '/e/tram/27.2', '/e/tram/27-31?by=a&q=%E6%B2%B3', '/search?q=x', '/nowhere'])
    await check(path, 200, 'text/html', { accept: 'text/html,*/*;q=0.8', 'sec-fetch-dest': 'document' })
})

test('a missing file is not the app', async () => {
  for (const path of ['/library/e/bus.json', '/assets/old.js', '/robots.txt', '/fonts/none', '/favicon.ico'])
    await check(path, 404, 'text/plain', { accept: '*/*' })
  await check('/e/tram', 404, 'text/plain', { accept: 'application/json' })
  await check('/e/tram', 404, 'text/plain', { accept: '*/*', 'sec-fetch-dest': 'script' })
})

test('nothing outside of the folder is given', async () => {
  const paths = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
  ]
  for (const path of paths) {
    const answer = await ask(path)
    expect([path, answer.status]).toEqual([path, 404])
  }
  await check('/%', 400, 'text/plain')
  await check('/a%00b', 400, 'text/plain')
})

test('hashed assets stay, everything else is asked again and unchanged then', async () => {
  const asset = await ask('/assets/app-1a2b.js')
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const first = await ask('/library/e/tram.json')
  expect(first.headers['cache-control']).toBe('no-cache')
  const again = await ask('/library/e/tram.json', { headers: { 'if-none-match': first.headers.etag } })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('what is text is compressed as the browser can read it', async () => {
  const br = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  expect([br.headers['content-encoding'], brotliDecompressSync(br.body).toString()]).toEqual(['br', page])
  const gz = await ask('/', { headers: { 'accept-encoding': 'gzip, br;q=0' } })
  expect([gz.headers['content-encoding'], gunzipSync(gz.body).toString()]).toEqual(['gzip', page])
  expect((await ask('/')).body.toString()).toBe(page)
  const font = await ask('/font.woff2', { headers: { 'accept-encoding': 'br' } })
  expect(font.headers['content-encoding']).toBe(undefined)
})

test('HEAD tells the same without a body, and writing is refused', async () => {
  const get = await ask('/')
  const head = await ask('/', { method: 'HEAD' })
  expect([head.status, head.body.length]).toEqual([200, 0])
  expect(head.headers['content-length']).toBe(get.headers['content-length'])
  expect((await ask('/', { method: 'POST' })).status).toBe(405)
})

test('a strict policy stands on every answer', async () => {
  for (const path of ['/', '/assets/old.js']) {
    const { headers } = await ask(path)
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self';",
    )
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('a port that is taken gives the next one', async () => {
  const first = createServer()
  const taken = Number(new URL(await listen(first, { port: 0 })).port)
  const second = createServer()
  const address = await listen(second, { port: taken })
  expect(Number(new URL(address).port)).toBeGreaterThan(taken)
  first.close()
  second.close()
})

test('the environment says where to listen', () => {
  expect(askedPlace({})).toEqual({})
  expect(askedPlace({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ port: 8080, host: '0.0.0.0' })
  expect(() => askedPlace({ PORT: 'http' })).toThrow('"http"')
})
