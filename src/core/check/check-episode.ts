import { findQuantities } from '../text/quantities.ts'
import type { Quantity } from '../text/quantities/quantity.ts'
import type { Finding } from '../transcript/check-document.ts'
import type { Episode } from '../transcript/episode.ts'
import type { Pairing, WordPairing } from '../transcript/pairing.ts'
import { checkLengths } from './check-lengths.ts'
import { checkNames } from './check-names.ts'
import { checkNumbers, type TurnQuantities } from './check-numbers.ts'
import type { NamesSound } from './varied-names.ts'
import { rankFindings } from './rank-findings.ts'

/** A quantity of a conversation: in the turn of that number, in the side of that index and language. */
export interface TurnQuantity {
  readonly turn: number
  readonly side: number
  readonly lang: string
  readonly quantity: Quantity
}

export interface Checked {
  /** In file order. */
  readonly quantities: readonly TurnQuantity[]
  /** What matters most first. */
  readonly findings: readonly Finding[]
}

export interface CheckOptions {
  /** Which words translate each other; without, numbers are compared by their beads alone. */
  readonly words?: WordPairing
  /** How alike a Chinese and a Latin name sound, for transcriptions that vary. */
  readonly sounds?: NamesSound
}

/**
 * The quantities of a conversation, and where its two languages disagree in a number, a unit or a name, or one of them lacks something.
 * Speakers should have been named, since their aliases tell what is a mishearing. Linear in the length of the conversation.
 */
export function checkEpisode(episode: Episode, pairing: Pairing, options: CheckOptions = {}): Checked {
  const quantities: TurnQuantity[] = []
  const byTurn = episode.turns.map((turn): TurnQuantities => {
    const found = turn.sides.flatMap(({ lang, text }, side) =>
      findQuantities(text, lang).map(quantity => ({ turn: turn.number, side, lang, quantity })),
    )
    quantities.push(...found)
    const [a, b] = pairing.languages.map(language => found.filter(({ lang }) => lang === language))
    return { a: a ?? [], b: b ?? [] }
  })
  const numbers = pairing.turns.flatMap((turn, i) => {
    const own = byTurn[i]!
    if (own.a.length + own.b.length === 0) return []
    const { sides } = episode.turns[i]!
    const near = [byTurn[i - 1], byTurn[i + 1]].filter(each => each !== undefined)
    return checkNumbers(i + 1, sides, turn, own, near, options.words?.[i], byTurn[i - 1])
  })
  const findings = [
    ...numbers,
    ...checkLengths(episode, pairing, options.words),
    ...checkNames(episode, pairing, options.words, options.sounds),
  ]
  return { quantities, findings: rankFindings(findings) }
}
