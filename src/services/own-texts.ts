import { workerAligner, type Aligner } from './align.ts'
import { databaseShelf, type OwnShelf } from './own-shelf.ts'

/** What it takes to open texts that a reader brings: fetched when somebody first does. */
export interface OwnServices {
  readonly shelf: OwnShelf
  readonly aligner: Aligner
  /** Asks the browser not to clear what is kept when space runs short. Never rejects. */
  readonly persist: () => Promise<void>
}

/** The browser's own: its database and a worker. */
export const ownServices: OwnServices = {
  shelf: databaseShelf(() => indexedDB),
  aligner: workerAligner,
  async persist() {
    await navigator.storage?.persist?.().catch(() => false)
  },
}
