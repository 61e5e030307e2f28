import type {
  ArticleDocument,
  ArticleEntry,
  EpisodeDocument,
  EpisodeEntry,
} from '../core/transcript/library.ts'
import { summarizeFindings, type CheckDocument } from '../core/transcript/check-document.ts'
import type { WordsDocument } from '../core/transcript/words-document.ts'

/** A text as its reader brought it; `name` is empty for what was pasted. */
export interface OwnSource {
  readonly name: string
  readonly text: string
}

/**
 * How far the pairing of an own text is: there is nothing to pair (`none`), it is still to be done or was broken off by the end
 * of a visit (`waiting`), the reader stopped it, or it is done.
 */
export type PairingState = 'none' | 'waiting' | 'stopped' | 'done'

/** What a list shows of an own text. */
export interface OwnLine {
  readonly id: string
  readonly entry: EpisodeEntry | ArticleEntry
  /** Milliseconds since 1970. */
  readonly addedAt: number
  readonly pairing: PairingState
  /** It was paired without the dictionary that there is for its languages, which could not be had. */
  readonly withoutDictionary?: boolean
}

/** An own text, whole: what was brought, and what was made of it. */
export interface OwnText extends OwnLine {
  /** One file, or a text and its translation. */
  readonly sources: readonly OwnSource[]
  readonly document: EpisodeDocument | ArticleDocument
  readonly words?: WordsDocument
  /** Where its languages disagree; absent of a text that was paired before anybody looked. */
  readonly check?: CheckDocument
}

/** The machine keeps nothing (a private window, a full disk), or could not give back what it kept. */
export class ShelfError extends Error {
  override readonly name = 'ShelfError'
}

/** The texts that a reader brought, on their own machine. Everything rejects with a {@link ShelfError} where that is refused. */
export interface OwnShelf {
  /** The latest first. */
  list(): Promise<readonly OwnLine[]>
  /** Also what could not be kept, as long as the visit lasts. */
  get(id: string): Promise<OwnText | undefined>
  /**
   * Resolves when the text is on the disk and can be read back. `pairs` writes only how it pairs, for a text that is there already:
   * copying a whole book holds up the page.
   */
  put(text: OwnText, part?: 'pairs'): Promise<void>
  remove(id: string): Promise<void>
}

const lines = 'lines'
const texts = 'texts'
const pairs = 'pairs'
const stores = [lines, texts, pairs] as const
type Store = (typeof stores)[number]

/** What lies in `pairs`; the rest of an own text lies in `texts`. */
interface Pairs {
  readonly id: string
  readonly pairs: EpisodeDocument['pairs']
  readonly words: WordsDocument | undefined
  readonly check?: CheckDocument | undefined
}

/** A shelf in the browser's database. It is opened when it is first needed, and again when opening it failed. */
export function databaseShelf(factory: () => IDBFactory, name = 'duologue'): OwnShelf {
  let opened: Promise<IDBDatabase> | undefined
  const refused = new Map<string, OwnText>()

  function open(): Promise<IDBDatabase> {
    const opening = new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory().open(name, 1)
      request.onupgradeneeded = () => {
        for (const each of stores) request.result.createObjectStore(each, { keyPath: 'id' })
      }
      request.onsuccess = () => {
        // Another tab with a newer version of the app must not wait for this one; a lost connection is opened again.
        request.result.onversionchange = () => request.result.close()
        request.result.onclose = () => (opened = undefined)
        resolve(request.result)
      }
      request.onerror = () => reject(asError(request.error))
      request.onblocked = () => reject(new Error('another tab holds an older version of the shelf'))
    })
    opening.catch(() => (opened = undefined))
    return opening
  }

  /** Runs one transaction over all stores; the result is that of the request that `ask` gives, once everything is written. */
  async function within<Value>(
    mode: IDBTransactionMode,
    ask: (store: (name: Store) => IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value> {
    try {
      const database = await (opened ??= open())
      return await new Promise<Value>((resolve, reject) => {
        const transaction = database.transaction(stores, mode, { durability: 'strict' })
        const request = ask(each => transaction.objectStore(each))
        transaction.oncomplete = () => resolve(request.result)
        transaction.onabort = () => reject(asError(transaction.error ?? request.error))
      })
    } catch (cause) {
      throw new ShelfError('this browser keeps nothing here', { cause })
    }
  }

  async function write({ words, check, ...text }: OwnText, part: 'pairs' | undefined): Promise<void> {
    const { id, entry, addedAt, pairing, withoutDictionary = false } = text
    await within('readwrite', store => {
      if ('episode' in text.document) {
        const { pairs: own, disagree: _, ...document } = text.document
        store(pairs).put({ id, pairs: own, words, check } satisfies Pairs)
        if (part !== 'pairs') store(texts).put({ ...text, document })
      } else if (part !== 'pairs') store(texts).put(text)
      return store(lines).put({ id, entry, addedAt, pairing, withoutDictionary } satisfies OwnLine)
    })
    const back = await within<OwnLine | undefined>('readonly', store => store(lines).get(id))
    if (back?.pairing !== pairing) throw new ShelfError('what was kept could not be read back')
  }

  return {
    async list() {
      const all = await within<OwnLine[]>('readonly', store => store(lines).getAll())
      return all.sort((a, b) => b.addedAt - a.addedAt)
    },
    async get(id) {
      const here = refused.get(id)
      if (here) return here
      const text = await within<OwnText | undefined>('readonly', store => store(texts).get(id))
      const line = await within<OwnLine | undefined>('readonly', store => store(lines).get(id))
      const paired = await within<Pairs | undefined>('readonly', store => store(pairs).get(id))
      if (!text || !line) return undefined
      const { words, check } = paired ?? {}
      const disagree = check && summarizeFindings(check)
      const document = paired?.pairs
        ? { ...text.document, pairs: paired.pairs, ...(disagree && { disagree }) }
        : text.document
      return { ...text, ...line, document, ...(words && { words }), ...(check && { check }) }
    },
    async put(text, part) {
      try {
        await write(text, part)
        refused.delete(text.id)
      } catch (error) {
        refused.set(text.id, text)
        throw error
      }
    },
    async remove(id) {
      refused.delete(id)
      await within('readwrite', store => {
        store(texts).delete(id)
        store(pairs).delete(id)
        return store(lines).delete(id)
      })
    },
  }
}

function asError(error: DOMException | null): Error {
  return error ?? new Error('the database gave no reason')
}
