import { LibraryError, type Library } from './library.ts'
import type { OwnShelf } from './own-shelf.ts'

/** The documents of the reader's own texts, as a library gives them: what the machine does not have or give is `missing`. */
export function ownLibrary(shelf: OwnShelf): Pick<Library, 'episode' | 'article' | 'words' | 'check'> {
  async function find(id: string) {
    let text
    try {
      text = await shelf.get(id)
    } catch (cause) {
      throw new LibraryError('missing', `${id} cannot be had from this machine`, { cause })
    }
    if (!text) throw new LibraryError('missing', `${id} is not on this machine`)
    return text
  }
  return {
    async episode(id) {
      const { document } = await find(id)
      if ('episode' in document) return document
      throw new LibraryError('missing', `${id} is an article`)
    },
    async article(id) {
      const { document } = await find(id)
      if ('article' in document) return document
      throw new LibraryError('missing', `${id} is a conversation`)
    },
    async words(id) {
      const { words } = await find(id)
      if (words) return words
      throw new LibraryError('missing', `${id} is not paired`)
    },
    async check(id) {
      const { check = { version: 1, findings: [] } } = await find(id)
      return check
    },
  }
}
