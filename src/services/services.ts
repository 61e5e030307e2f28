import type { HanVariants } from '../core/text/fold.ts'
import type { Clipboard } from './clipboard.ts'
import type { Keeping } from './keeping.ts'
import type { Library } from './library.ts'
import type { OwnServices } from './own-texts.ts'

/** The outside world, as the store sees it. */
export interface Services {
  readonly library: Library
  /** Kept between visits. */
  readonly keeping: Keeping
  /** Kept until the tab is closed. */
  readonly session: Keeping
  readonly clipboard: Clipboard
  /** What own texts need; fetched when first asked for. */
  readonly own: () => Promise<OwnServices>
  /** The table of character variants that search folds by; fetched when a search first needs it. */
  readonly hanVariants: () => Promise<HanVariants>
  /** The app's own address, without a trailing slash, for links to copy. */
  readonly origin: string
  /** The languages that the reader's browser asks for, best first. */
  readonly preferred: readonly string[]
  readonly now: () => number
}
