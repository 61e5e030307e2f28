import { gzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { fetchLexicons, LexiconError, type LexiconManifest } from '../../src/services/lexicon.ts'

const bytes = Uint8Array.from({ length: 500 }, (_, i) => i % 7)
const gzipped = Uint8Array.from(gzipSync(bytes))
const credit = { name: 'Words', by: 'all', url: '', licence: '', licenceUrl: '', changes: '' }
const source = {
  from: 'fi',
  to: 'sv',
  path: 'assets/fi-sv-1.lexicon.gz',
  compressed: gzipped.length,
  size: 500,
  credit,
}
const manifest: LexiconManifest = { version: 1, lexicons: [source] }

/** Files below /app/ as a server has them; a number is a status, `undefined` no server at all. */
function serve(files: Readonly<Record<string, Uint8Array<ArrayBuffer> | string | number | undefined>>): void {
  vi.stubGlobal('fetch', (url: string) => {
    const file = files[url]
    if (file === undefined) return Promise.reject(new TypeError('no network'))
    return Promise.resolve(typeof file === 'number' ? new Response('', { status: file }) : new Response(file))
  })
}

afterEach(() => vi.unstubAllGlobals())

async function check(languages: [string, string], picture: string): Promise<void> {
  const lexicons = fetchLexicons('/app/')
  const outcome = await lexicons
    .find(languages)
    .then(async found => (found ? `${(await lexicons.load(found)).length} bytes` : 'none'))
    .catch((error: unknown) => (error instanceof LexiconError ? error.reason : error))
  expect(outcome).toBe(picture)
}

test('a dictionary is found in either order of the languages, and unpacked', async () => {
  serve({ '/app/lexicon/index.json': JSON.stringify(manifest), '/app/assets/fi-sv-1.lexicon.gz': gzipped })
  await check(['fi', 'sv'], '500 bytes')
  await check(['sv', 'fi'], '500 bytes')
  await check(['fi', 'en'], 'none')
})

test('a server may have unpacked it already', async () => {
  serve({ '/app/lexicon/index.json': JSON.stringify(manifest), '/app/assets/fi-sv-1.lexicon.gz': bytes })
  await check(['fi', 'sv'], '500 bytes')
})

test.each([
  ['no network', {}, 'unreachable'],
  ['no manifest', { '/app/lexicon/index.json': 404 }, 'missing'],
  ['a page instead of the manifest', { '/app/lexicon/index.json': '<!doctype html>' }, 'broken'],
  [
    'no file',
    { '/app/lexicon/index.json': JSON.stringify(manifest), [`/app/${source.path}`]: 404 },
    'missing',
  ],
  [
    'half a file',
    { '/app/lexicon/index.json': JSON.stringify(manifest), [`/app/${source.path}`]: gzipped.slice(0, 20) },
    'broken',
  ],
  [
    'another file',
    { '/app/lexicon/index.json': JSON.stringify(manifest), [`/app/${source.path}`]: bytes.slice(9) },
    'broken',
  ],
])('%s is said', async (_, files, reason) => {
  serve(files)
  await check(['fi', 'sv'], reason)
})

test('what was fetched is kept: no network, and it is still there', async () => {
  const kept = new Map<string, Response>()
  const cache = {
    match: (url: string) => Promise.resolve(kept.get(url)?.clone()),
    put: (url: string, response: Response) => Promise.resolve(void kept.set(url, response)),
    keys: () => Promise.resolve([...kept.keys()].map(url => ({ url }))),
    delete: (url: string) => Promise.resolve(kept.delete(url)),
  }
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) })
  kept.set('/app/assets/fi-sv-0.lexicon.gz', new Response('an older one'))
  serve({ '/app/lexicon/index.json': JSON.stringify(manifest), '/app/assets/fi-sv-1.lexicon.gz': gzipped })
  await check(['fi', 'sv'], '500 bytes')
  serve({})
  await check(['fi', 'sv'], '500 bytes')
  expect([...kept.keys()]).toEqual(['/app/lexicon/index.json', '/app/assets/fi-sv-1.lexicon.gz'])
})

test('progress is told, and giving up gives the signal’s reason', async () => {
  serve({ '/app/assets/fi-sv-1.lexicon.gz': gzipped })
  const shares: number[] = []
  await fetchLexicons('/app/').load(source, { progress: done => shares.push(done) })
  expect(shares.at(-1)).toBe(1)
  const signal = AbortSignal.abort(new Error('enough'))
  vi.stubGlobal('fetch', () => Promise.reject(signal.reason as Error))
  await expect(fetchLexicons('/app/').load(source, { signal })).rejects.toThrow('enough')
})
