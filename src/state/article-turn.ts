import type { Span } from '../core/text/span.ts'
import type { Lang, Turn } from '../core/transcript/episode.ts'
import type { EpisodeDocument } from '../core/transcript/library.ts'
import type { PassageLink } from '../core/transcript/news-document.ts'
import { turnMarks, type EvidenceMark } from './article-evidence.ts'
import { pairingOf, sentencesOf } from './pairing.ts'

/** What a turn says in one of its sides, for somebody who asks about a passage. */
export interface SideBeside {
  /** Its index in `Turn.sides`. */
  readonly side: number
  readonly lang: Lang
  readonly text: string
  /** The sentences that the passage goes back to; the whole text where the pairing is not known. */
  readonly related: Span
  readonly marks: readonly EvidenceMark[]
}

/** A turn as it stands beside a passage: the original's sides first. */
export interface TurnBeside {
  readonly turn: Turn
  readonly sides: readonly SideBeside[]
  /** Much more is said than the related sentences: the rest may be put aside. */
  readonly long: boolean
}

/** The turn of a link, with its words marked; undefined where the conversation no longer has it. Linear in the turn. */
export function turnBeside(document: EpisodeDocument, link: PassageLink): TurnBeside | undefined {
  const { turns, languages } = document.episode
  const turn = turns[link.turn - 1]
  if (!turn) return undefined
  const paired = pairingOf(document)?.turns[link.turn - 1]
  const beads = paired?.beads.slice(link.beads.from, link.beads.to) ?? []
  const related = paired
    ? beads.flatMap(bead => {
        const { a, b } = sentencesOf(paired, bead)
        return [...a, ...b]
      })
    : []
  const sides = turn.sides.map(({ lang, text }, side): SideBeside => {
    const own = related.filter(sentence => sentence.side === side)
    const whole = { start: 0, end: text.length }
    const span =
      related.length === 0
        ? whole
        : own.length === 0
          ? { start: 0, end: 0 }
          : { start: own[0]!.start, end: own.at(-1)!.end }
    return {
      side,
      lang,
      text,
      related: span,
      marks: turnMarks(text, side, link),
    }
  })
  const rank = ({ lang }: SideBeside) => (lang === languages[0] ? 0 : 1)
  sides.sort((one, other) => rank(one) - rank(other))
  const [first] = sides.filter(({ related: { start, end } }) => end > start)
  return { turn, sides, long: first !== undefined && isLong(first) }
}

/** What stands around the related sentences is put aside where it is longer than this part of them. */
const little = 0.5

/** Whether so much is said around the related sentences that they would be lost in it. */
function isLong({ text, related }: SideBeside): boolean {
  const own = related.end - related.start
  return text.length - own > own * little
}
