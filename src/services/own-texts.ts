import { fetchLexicons } from './lexicon.ts'
import { workerAligner, type Aligner } from './align.ts'
import type { Library } from './library.ts'
import { ownLibrary } from './own-library.ts'
import { databaseShelf, type OwnShelf } from './own-shelf.ts'

/** What it takes to open texts that a reader brings: fetched when somebody first does. */
export interface OwnServices {
  readonly shelf: OwnShelf
  readonly aligner: Aligner
  /** Asks the browser not to clear what is kept when space runs short. Never rejects. */
  readonly persist: () => Promise<void>
}

const shelf = databaseShelf(() => indexedDB)

/** The browser's own: its database and a worker. */
export const ownServices: OwnServices & {
  readonly library: Pick<Library, 'episode' | 'article' | 'words' | 'check'>
} = {
  shelf,
  library: ownLibrary(shelf),
  aligner: workerAligner(fetchLexicons(import.meta.env.BASE_URL)),
  async persist() {
    await navigator.storage?.persist?.().catch(() => false)
  },
}
