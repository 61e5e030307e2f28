/** A dictionary that lies beside the app, as its manifest (`lexicon/index.json`) describes it. */
export interface LexiconSource {
  /** Headwords are of this language; a text's languages may come in either order. */
  readonly from: string
  readonly to: string
  /** Below the app's base; the name has a hash of the content, so that it can be kept for ever. Gzipped. */
  readonly path: string
  /** Bytes of the file, and of the lexicon in it. */
  readonly compressed: number
  readonly size: number
  readonly credit: LexiconCredit
}

/** Who made a dictionary, for a screen to show wherever the dictionary has been used. */
export interface LexiconCredit {
  readonly name: string
  readonly by: string
  readonly url: string
  readonly licence: string
  readonly licenceUrl: string
  /** What was changed, one sentence. */
  readonly changes: string
}

export interface LexiconManifest {
  readonly version: 1
  readonly lexicons: readonly LexiconSource[]
}

/**
 * Why a dictionary could not be had: the server is `unreachable`, the file is `missing` there, or it is `broken`.
 * Whoever wanted it goes on without it and says so; the message fits after "without a dictionary:".
 */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
  constructor(
    readonly reason: 'unreachable' | 'missing' | 'broken',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

export interface LexiconOptions {
  readonly signal?: AbortSignal
  /** Called with the share of the download that has arrived, 0 to 1. */
  readonly progress?: (done: number) => void
}

/** The dictionaries beside the app. Fetched when asked for, kept by the browser. */
export interface Lexicons {
  /** The dictionary between two languages, whichever comes first; undefined when there is none. Rejects with a {@link LexiconError}. */
  find(languages: readonly [string, string], options?: LexiconOptions): Promise<LexiconSource | undefined>
  /** Its bytes, for `readLexicon`. Rejects with a {@link LexiconError}, or with the signal's reason. */
  load(source: LexiconSource, options?: LexiconOptions): Promise<Uint8Array>
}

const CACHE = 'duologue-lexicons'

/**
 * Dictionaries below `base` (ending in `/`). Works in a page and in a worker. A file once fetched is kept in Cache Storage,
 * where there is one, and so is the manifest: both are at hand without a network.
 */
export function fetchLexicons(base: string): Lexicons {
  return {
    async find([a, b], { signal } = {}) {
      const url = `${base}lexicon/index.json`
      const manifest = await fetchManifest(url, signal)
      return manifest.lexicons.find(({ from, to }) => (from === a && to === b) || (from === b && to === a))
    },
    async load(source, options = {}) {
      const url = base + source.path
      const kept = await inCache(cache => cache.match(url))
      let bytes = kept && (await unpack(await kept.arrayBuffer()).catch(() => undefined))
      if (bytes?.length === source.size) return bytes
      const file = await fetchFile(url, source, options)
      bytes = await unpack(file).catch((cause: unknown) => {
        throw new LexiconError('broken', `${source.path} cannot be unpacked`, { cause })
      })
      if (bytes.length !== source.size)
        throw new LexiconError('broken', `${source.path} has ${bytes.length} bytes and not ${source.size}`)
      await inCache(async cache => {
        for (const { url: old } of await cache.keys()) if (sameLexicon(old, source)) await cache.delete(old)
        await cache.put(url, new Response(file))
      })
      return bytes
    },
  }
}

/** An older file of the same dictionary: another hash in its name. */
const sameLexicon = (url: string, { from, to }: LexiconSource): boolean =>
  (url.split('/').at(-1) ?? '').startsWith(`${from}-${to}-`) && url.endsWith('.lexicon.gz')

async function fetchManifest(url: string, signal: AbortSignal | undefined): Promise<LexiconManifest> {
  const problem = (reason: LexiconError['reason'], cause?: unknown): LexiconError =>
    new LexiconError(reason, 'the list of dictionaries could not be fetched', { cause })
  let response: Response | undefined
  try {
    response = await fetch(url, { ...(signal && { signal }) })
    if (response.ok) {
      const copy = response.clone()
      await inCache(cache => cache.put(url, copy))
    }
  } catch (cause) {
    signal?.throwIfAborted()
    response = await inCache(cache => cache.match(url))
    if (!response) throw problem('unreachable', cause)
  }
  if (!response.ok) throw problem(response.status === 404 ? 'missing' : 'unreachable')
  try {
    const manifest = (await response.json()) as LexiconManifest
    if (manifest.version === 1) return manifest
  } catch (cause) {
    throw problem('broken', cause)
  }
  throw problem('broken')
}

async function fetchFile(
  url: string,
  source: LexiconSource,
  options: LexiconOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, progress } = options
  try {
    // The name has the content's hash: what the browser has is right, however old.
    const response = await fetch(url, { cache: 'force-cache', ...(signal && { signal }) })
    if (!response.ok || !response.body)
      throw new LexiconError(
        response.status === 404 ? 'missing' : 'unreachable',
        `${source.path}: the server answered ${response.status}`,
      )
    const chunks: Uint8Array<ArrayBuffer>[] = []
    let arrived = 0
    const reader = response.body.getReader()
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      chunks.push(step.value)
      arrived += step.value.length
      progress?.(Math.min(1, arrived / source.compressed))
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer())
  } catch (cause) {
    signal?.throwIfAborted()
    if (cause instanceof LexiconError) throw cause
    throw new LexiconError('unreachable', `${source.path} could not be fetched`, { cause })
  }
}

/** Some servers send a `.gz` as an encoding, and the browser has unpacked it already. */
async function unpack(file: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = new Uint8Array(file)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Cache Storage is missing in private windows and insecure pages, and may be full: then nothing is kept. */
async function inCache<Result>(use: (cache: Cache) => Promise<Result>): Promise<Result | undefined> {
  try {
    return typeof caches === 'undefined' ? undefined : await use(await caches.open(CACHE))
  } catch {
    return undefined
  }
}
