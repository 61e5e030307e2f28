// Here before it is asked for, so that a screen has it at once.
import '../../src/state/own-texts.ts'
import { ShelfError, type OwnShelf, type OwnText } from '../../src/services/own-shelf.ts'
import type { OwnServices } from '../../src/services/own-texts.ts'
import type { AlignReply, AlignRequest } from '../../src/workers/align.protocol.ts'

/** A shelf in memory; with `refuses`, one of a machine that keeps nothing. */
export function fakeShelf({ refuses = false } = {}): OwnShelf & { readonly texts: Map<string, OwnText> } {
  const texts = new Map<string, OwnText>()
  const guard = async () => {
    if (refuses) throw new ShelfError('nothing is kept here')
  }
  return {
    texts,
    async list() {
      await guard()
      return [...texts.values()].map(({ id, entry, addedAt, pairing }) => ({ id, entry, addedAt, pairing }))
    },
    async get(id) {
      await guard()
      return texts.get(id)
    },
    async put(text) {
      await guard()
      texts.set(text.id, structuredClone(text))
    },
    async remove(id) {
      await guard()
      texts.delete(id)
    },
  }
}

/** An aligner that a test plays: it sees what is asked, and says what the worker would. */
export interface PlayedAligner {
  readonly run: OwnServices['aligner']['run']
  readonly asked: AlignRequest[]
  say(reply: AlignReply): void
  end(error?: Error): void
}

export function playedAligner(): PlayedAligner {
  const asked: AlignRequest[] = []
  let reply: (reply: AlignReply) => void = () => {}
  let finish: (error?: Error) => void = () => {}
  return {
    asked,
    run(request, onReply, signal) {
      asked.push(request)
      return new Promise((resolve, reject: (reason: Error) => void) => {
        reply = each => {
          if (!signal.aborted) onReply(each)
        }
        finish = error => (error ? reject(error) : resolve())
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
    },
    say: each => reply(each),
    end: error => finish(error),
  }
}

/** What own texts need, in memory. */
export function fakeOwn(own: Partial<OwnServices> = {}): OwnServices {
  return { shelf: fakeShelf(), aligner: playedAligner(), persist: async () => {}, ...own }
}
