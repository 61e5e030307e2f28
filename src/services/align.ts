import type { AlignReply, AlignRequest, LexiconSupply } from '../workers/align.protocol.ts'
import { LexiconError, type Lexicons } from './lexicon.ts'

export type { AlignReply, AlignRequest, Stage } from '../workers/align.protocol.ts'
// oxlint-disable-next-line import/default -- Vite makes this module: the address of the built worker
import workerUrl from '../workers/align.worker.ts?worker&url'

/** The worker could not be started or broke down (`died`), or said itself that it cannot go on (`failed`). */
export class AlignError extends Error {
  override readonly name = 'AlignError'
  constructor(
    readonly reason: 'died' | 'failed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Reads and pairs texts without holding up the page. */
export interface Aligner {
  /**
   * Hands every reply but the last to `onReply`, in order; resolves when all is done. Aborting ends the work at once and rejects
   * with the signal's reason.
   *
   * @throws AlignError
   */
  run(request: AlignRequest, onReply: (reply: AlignReply) => void, signal: AbortSignal): Promise<void>
}

/** What of Trusted Types is used here. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown }
}

let trusted: URL | undefined

/** The worker's address as the page's policy wants it: the one policy that there is lets this one address through. */
function ownWorkerUrl(): URL {
  if (trusted) return trusted
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  const policy = trustedTypes?.createPolicy('duologue-worker', {
    createScriptURL: url => {
      if (url !== workerUrl) throw new TypeError(`${url} is no worker of ours`)
      return url
    },
  })
  return (trusted = (policy ? policy.createScriptURL(workerUrl) : workerUrl) as URL)
}

/** An aligner that starts a worker for each request and hands it the dictionary that it wants. */
export const workerAligner = (lexicons: Lexicons): Aligner => ({
  run(request, onReply, signal) {
    return new Promise((resolve, reject: (reason: Error) => void) => {
      signal.throwIfAborted()
      let worker: Worker
      try {
        worker = new Worker(ownWorkerUrl(), { type: 'module', name: 'align' })
      } catch (cause) {
        return reject(new AlignError('died', 'the worker could not be started', { cause }))
      }
      const stop = () => end(signal.reason as Error)
      const end = (error?: Error) => {
        worker.terminate()
        signal.removeEventListener('abort', stop)
        if (error) reject(error)
        else resolve()
      }
      signal.addEventListener('abort', stop)
      worker.onmessage = ({ data }: MessageEvent<AlignReply>) => {
        if (data.kind === 'done') end()
        else if (data.kind === 'failed') end(new AlignError('failed', data.message))
        else if (data.kind === 'wants') void supplyTo(worker, data.languages)
        else onReply(data)
      }
      const supplyTo = async (to: Worker, languages: readonly [string, string]) => {
        const lexicon = await supplyOf(
          lexicons,
          languages,
          done => onReply({ kind: 'progress', stage: 'dictionary', done }),
          signal,
        )
        if (!signal.aborted) to.postMessage(lexicon, lexicon.bytes ? [lexicon.bytes.buffer] : [])
      }
      worker.onerror = event => {
        event.preventDefault()
        end(new AlignError('died', event.message || 'the worker broke down'))
      }
      worker.onmessageerror = () => end(new AlignError('died', 'the worker sent what cannot be read'))
      worker.postMessage(request)
    })
  },
})

/** The dictionary of two languages as far as it can be had; never rejects. */
async function supplyOf(
  lexicons: Lexicons,
  languages: readonly [string, string],
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<LexiconSupply> {
  try {
    progress(0)
    const source = await lexicons.find(languages, { signal })
    if (!source) return { kind: 'lexicon', failed: false }
    return { kind: 'lexicon', bytes: await lexicons.load(source, { signal, progress }), failed: false }
  } catch (error) {
    // Which pairs have a dictionary is not known where even the list of them could not be had: only of one it is certain.
    const known = [...languages].sort().join() === 'en,zh'
    return { kind: 'lexicon', failed: error instanceof LexiconError && known }
  }
}
