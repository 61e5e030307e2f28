import type { RefObject } from 'react'
import type { Beside, EpisodeRoute, TurnRange } from '../../core/link/route.ts'
import type { EpisodeDocument } from '../../core/transcript/library.ts'
import type { Pairing } from '../../core/transcript/pairing.ts'
import type { Reading } from '../../state/reading.ts'

/** What lies beside the reader's text is given. */
export interface BesideProps {
  /** What is open; nothing while only the way back stands there. */
  readonly open: Beside | undefined
  readonly document: EpisodeDocument
  readonly reading: Reading
  readonly pairing: Pairing | undefined
  readonly route: EpisodeRoute
  /** The turns that the address points at, as far as they exist. */
  readonly range: TurnRange | undefined
  /** The text. */
  readonly root: RefObject<HTMLElement | null>
  /** Changes the address: another turn, another thing beside it. */
  readonly onOpen: (turn: number, open: Beside | undefined) => void
  readonly onClose: () => void
}
