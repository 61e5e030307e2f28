import { isOwn } from '../core/link/own-id.ts'
import { LibraryError, type Library } from './library.ts'
import type { OwnShelf } from './own-shelf.ts'

/** A library together with the reader's own texts, which are asked for on their shelf. */
export function withOwnTexts(library: Library, shelf: () => Promise<OwnShelf>): Library {
  async function own(id: string) {
    let text
    try {
      text = await (await shelf()).get(id)
    } catch (cause) {
      throw new LibraryError('missing', `${id} cannot be had from this machine`, { cause })
    }
    if (!text) throw new LibraryError('missing', `${id} is not on this machine`)
    return text
  }
  return {
    ...library,
    async episode(id) {
      if (!isOwn(id)) return library.episode(id)
      const { document } = await own(id)
      if ('episode' in document) return document
      throw new LibraryError('missing', `${id} is an article`)
    },
    async article(id) {
      if (!isOwn(id)) return library.article(id)
      const { document } = await own(id)
      if ('article' in document) return document
      throw new LibraryError('missing', `${id} is a conversation`)
    },
    async words(id) {
      if (!isOwn(id)) return library.words(id)
      const { words } = await own(id)
      if (words) return words
      throw new LibraryError('missing', `${id} is not paired`)
    },
  }
}
