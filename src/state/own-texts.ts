import { ownId } from '../core/link/own-id.ts'
import { formatRoute } from '../core/link/route.ts'
import { summarizeFindings } from '../core/transcript/check-document.ts'
import type { ArticleDocument, EpisodeDocument } from '../core/transcript/library.ts'
import type { OwnSource, OwnText, PairingState } from '../services/own-shelf.ts'
import type { OwnServices } from '../services/own-texts.ts'
import type { AlignReply, AlignRequest } from '../services/align.ts'
import { draftActions, requestOf, type DraftActions } from './own-draft.ts'
import { isToPair } from './own-pairing.ts'
import type { OpeningTrouble, OwnItem, OwnState, PairingJob } from './own-state.ts'
import type { Store } from './store.ts'

/** What can be done with the reader's own texts. Nothing here rejects: what goes wrong is in the state. */
export interface OwnTexts extends DraftActions {
  /** Lists what this machine keeps; texts of this visit that it did not keep stay listed. */
  list(): Promise<void>
  /**
   * Opens the draft: resolves with the address as soon as there is something to read, while the pairing may go on; undefined when
   * nothing came of it, and then the draft is as it was.
   */
  open(): Promise<string | undefined>
  stopOpening(): void
  /** Pairs a text whose pairing is still to be done, was stopped or failed. */
  pair(id: string): Promise<void>
  stopPairing(id: string): Promise<void>
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
}

/** The actions over some services; they read and change `own`, and put opened documents among the library's. */
export function createOwnTexts(services: OwnServices, store: Store, now: () => number): OwnTexts {
  const { shelf, aligner } = services
  /** Texts of this visit, whole: those that are being paired, those that the machine did not keep, and deleted ones. */
  const held = new Map<string, OwnText>()
  /** Texts whose sources and document are kept: they never change, only how they pair does. */
  const onDisk = new Set<string>()
  const stops = new Map<string, AbortController>()
  let opening: AbortController | undefined

  const own = () => store.getState().own
  const set = (changed: Partial<OwnState>) => store.setState({ own: { ...own(), ...changed } })
  const items = () => {
    const load = own().items
    return load.status === 'ready' ? load.value : []
  }
  const setItems = (value: readonly OwnItem[]) => set({ items: { status: 'ready', value } })
  const setJob = (id: string, job: PairingJob | undefined) => {
    const jobs = { ...own().jobs }
    if (job) jobs[id] = job
    else delete jobs[id]
    set({ jobs })
  }
  const failOpening = (reason: OpeningTrouble, message = '') =>
    set({ opening: { status: 'failed', reason, message } })

  /** Puts a document where the screens look for it. */
  function show(document: EpisodeDocument | ArticleDocument): void {
    const { episodes, articles } = store.getState()
    const { id } = document.entry
    if ('episode' in document)
      store.setState({ episodes: { ...episodes, [id]: { status: 'ready', value: document } } })
    else store.setState({ articles: { ...articles, [id]: { status: 'ready', value: document } } })
  }

  /** What asks the shelf does so one after the other: no list is older than what was kept before it. */
  let turn: Promise<unknown> = Promise.resolve()
  function inTurn<Value>(ask: () => Promise<Value>): Promise<Value> {
    const answer = turn.then(ask)
    turn = attempt(answer)
    return answer
  }

  /** Keeps a text as it is now, if the machine lets it be, and lists it. */
  function keep(text: OwnText): Promise<void> {
    const { id, entry, addedAt, pairing, withoutDictionary = false } = text
    held.set(id, text)
    return inTurn(async () => {
      // Changed or deleted meanwhile: this state of it shall not come back.
      if (held.get(id) !== text || own().removed.some(each => each.id === id)) return
      const kept = await shelf.put(text, onDisk.has(id) ? 'pairs' : undefined).then(
        () => true,
        () => false,
      )
      if (kept) onDisk.add(id)
      if (held.get(id) !== text) return
      // What is on the disk and needs nothing more takes no memory twice.
      if (kept && pairing !== 'waiting') held.delete(id)
      const item = { id, entry, addedAt, pairing, withoutDictionary, kept }
      setItems([item, ...items().filter(each => each.id !== id)].sort(latestFirst))
    })
  }

  /** The text, from memory or from the shelf. */
  async function find(id: string): Promise<OwnText | undefined> {
    const here = held.get(id)
    if (here) return here
    const text = await attempt(inTurn(() => shelf.get(id)))
    if (text) onDisk.add(id)
    return text
  }

  /** Runs a request for a text that is there already or is there from its `document` on. */
  async function run(
    request: AlignRequest,
    stop: AbortController,
    adopt: (reply: Document) => OwnText,
    known?: OwnText,
  ) {
    let text = known
    let keeping = Promise.resolve()
    const onReply = (reply: AlignReply) => {
      if (reply.kind === 'document') {
        text = adopt(reply)
        stops.set(text.id, stop)
        const first = text
        keeping = keep(first)
      } else if (reply.kind === 'progress') {
        const { stage, done } = reply
        if (!text) set({ opening: { status: 'working', stage, done } })
        else if (text.pairing === 'waiting') setJob(text.id, { status: 'working', stage, done })
      } else if (reply.kind === 'paired' && text) {
        text = withPairing(text, reply)
        const { id, document } = text
        const check = { status: 'ready', value: reply.check } as const
        // Kept before it is shown: the screen asks for the words as soon as it knows of them.
        keeping = keep(text).then(() => {
          store.setState({ checks: { ...store.getState().checks, [id]: check } })
          show(document)
        })
      }
    }
    try {
      await aligner.run(request, onReply, stop.signal)
      await keeping
      if (text) setJob(text.id, undefined)
    } catch (error) {
      if (!text) throw error
      if (stop.signal.aborted) setJob(text.id, undefined)
      else setJob(text.id, { status: 'failed', message: messageOf(error) })
    } finally {
      if (text) stops.delete(text.id)
    }
  }

  const actions: OwnTexts = {
    ...draftActions(own, set),
    async list() {
      if (own().items.status === 'idle') set({ items: { status: 'working' } })
      await inTurn(async () => {
        const kept = (await attempt(shelf.list())) ?? []
        const mine = items().filter(each => !each.kept)
        const others = [...mine, ...own().removed].map(({ id }) => id)
        const lines = kept.filter(({ id }) => !others.includes(id)).map(line => ({ ...line, kept: true }))
        setItems([...mine, ...lines].sort(latestFirst))
      })
    },

    async open() {
      const { draft } = own()
      const request = requestOf(draft)
      if (typeof request === 'string') {
        failOpening(request)
        return undefined
      }
      opening?.abort()
      const stop = (opening = new AbortController())
      set({ opening: { status: 'working', stage: 'reading', done: 0 } })
      await actions.list()
      const address = await new Promise<string | undefined>(resolve => {
        const adopt = ({ document }: Document): OwnText => {
          const text = adopted(document, draft.kind === 'one' ? draft.texts.slice(0, 1) : draft.texts)
          show(text.document)
          resolve(addressOf(text))
          return text
        }
        run(request, stop, adopt).then(
          () => resolve(undefined),
          (error: unknown) => {
            if (stop.signal.aborted) set({ opening: { status: 'idle' } })
            else failOpening(isDead(error) ? 'died' : 'failed', messageOf(error))
            resolve(undefined)
          },
        )
      })
      if (address === undefined) return undefined
      actions.clear()
      set({ opening: { status: 'idle' } })
      void services.persist()
      return address
    },
    stopOpening: () => opening?.abort(),

    async pair(id) {
      if (stops.has(id)) return
      const stop = new AbortController()
      stops.set(id, stop)
      const found = await find(id)
      if (!found || !('episode' in found.document) || !isToPair(found)) return void stops.delete(id)
      const text: OwnText = { ...found, pairing: 'waiting' }
      held.set(id, text)
      setJob(id, { status: 'working', stage: 'pairing', done: 0 })
      await run({ kind: 'again', episode: found.document.episode }, stop, () => text, text)
    },
    async stopPairing(id) {
      // Listed as stopped before it ends: nobody shall take it for one that was left undone, and go on with it.
      setItems(items().map(each => (each.id === id ? { ...each, pairing: 'stopped' } : each)))
      stops.get(id)?.abort()
      setJob(id, undefined)
      const text = await find(id)
      if (text?.pairing === 'waiting') await keep({ ...text, pairing: 'stopped' })
    },

    async remove(id) {
      stops.get(id)?.abort()
      const text = await find(id)
      const item = items().find(each => each.id === id)
      if (!item) return
      if (text) held.set(id, text)
      const { [id]: _job, ...jobs } = own().jobs
      set({ jobs, removed: [item, ...own().removed] })
      setItems(items().filter(each => each !== item))
      const { [id]: _episode, ...episodes } = store.getState().episodes
      const { [id]: _article, ...articles } = store.getState().articles
      store.setState({ episodes, articles })
      await attempt(
        inTurn(() => {
          onDisk.delete(id)
          return shelf.remove(id)
        }),
      )
    },
    async restore(id) {
      const text = held.get(id)
      set({ removed: own().removed.filter(each => each.id !== id) })
      if (!text) return
      await keep(text)
      show(text.document)
    },
  }

  /** A document that was just read, as an own text with an id of its own. */
  function adopted(document: EpisodeDocument | ArticleDocument, sources: readonly OwnSource[]): OwnText {
    const { entry } = document
    const titles =
      entry.kind === 'article'
        ? [entry.title]
        : ['en', ...entry.languages].map(lang => entry.title[lang] ?? '')
    const id = ownId([...titles, entry.file.replace(/\.[^.]*$/, '')], each =>
      [...items(), ...own().removed].some(other => other.id === each),
    )
    forget(id)
    const whole = (
      'episode' in document
        ? { ...document, entry: { ...document.entry, id } }
        : { ...document, entry: { ...document.entry, id } }
    ) satisfies EpisodeDocument | ArticleDocument
    return {
      id,
      entry: whole.entry,
      addedAt: now(),
      pairing: pairingOf(whole),
      sources: sources.map(({ name, text }) => ({ name, text })),
      document: whole,
    }
  }

  /** Nothing of an earlier text that had the same address shall be met in this one. */
  function forget(id: string): void {
    const state = store.getState()
    for (const label of Object.keys(state.renames[id] ?? {})) state.rename(id, label, '')
    if (state.keptPlace(id)) state.keepPlace(id, { turn: 1, into: 0 })
  }

  return actions
}

type Document = Extract<AlignReply, { kind: 'document' }>
type Paired = Extract<AlignReply, { kind: 'paired' }>

const latestFirst = (a: OwnItem, b: OwnItem): number => b.addedAt - a.addedAt

async function attempt<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  try {
    return await promise
  } catch {
    // The machine keeps nothing: the visit goes on without, and each text says that it is not kept.
    return undefined
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function isDead(error: unknown): boolean {
  return error instanceof Error && 'reason' in error && error.reason === 'died'
}

/** The address at which an own text is read. */
export function addressOf({ id, entry }: Pick<OwnItem, 'id' | 'entry'>): string {
  return entry.kind === 'article'
    ? formatRoute({ screen: 'article', id })
    : formatRoute({ screen: 'episode', id, by: [], q: '' })
}

/** Whether a document has two languages to pair. */
function pairingOf(document: EpisodeDocument | ArticleDocument): PairingState {
  return 'episode' in document && document.episode.languages.length > 1 ? 'waiting' : 'none'
}

/** The text with its pairing in its document, where the reader looks for it. */
function withPairing(text: OwnText, { pairs, words, check, withoutDictionary }: Paired): OwnText {
  const paired = { ...text, pairing: 'done', words, check, withoutDictionary } as const
  if (!('episode' in text.document)) return paired
  const { disagree: _, ...document } = text.document
  const disagree = summarizeFindings(check)
  return { ...paired, document: { ...document, pairs, ...(disagree && { disagree }) } }
}
