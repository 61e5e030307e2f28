import type { Episode, Lang, Side, Turn } from './episode.ts'

const unspaced = /[぀-ヿ㐀-䶿一-鿿豈-﫿฀-໿က-႟ក-៿]/g

/**
 * How much is said in a text: words, where words are spaced, and characters where they are not (Chinese, Japanese,
 * Thai, Lao, Burmese, Khmer); Latin words inside Chinese count as words. Linear.
 */
export function amountOf(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0
  const words = text.replace(unspaced, ' ').match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return characters + words
}

/** The sides of a turn in one language, in file order. Mostly one; none when the turn has none in that language. */
export function sidesIn(turn: Turn, lang: Lang): readonly Side[] {
  return turn.sides.filter(side => side.lang === lang)
}

/**
 * How much each turn says, for shares and for the map: the amount of its original side or, where that is missing, of its
 * other sides scaled by the document's own ratio between the languages. Index `i` belongs to turn `i + 1`.
 */
export function talkOf(episode: Episode): Float64Array {
  const original = episode.languages[0]
  const talk = new Float64Array(episode.turns.length)
  const amounts = episode.turns.map(turn => {
    let own = 0
    let other = 0
    for (const side of turn.sides) {
      if (side.lang === original) own += amountOf(side.text)
      else other += amountOf(side.text)
    }
    return { own, other }
  })
  let ownTotal = 0
  let otherTotal = 0
  for (const { own, other } of amounts) {
    if (own === 0 || other === 0) continue
    ownTotal += own
    otherTotal += other
  }
  const ratio = otherTotal > 0 ? ownTotal / otherTotal : 1
  amounts.forEach(({ own, other }, i) => {
    talk[i] = own > 0 ? own : other * ratio
  })
  return talk
}

/** A speaker's part of a conversation: how many turns, and which fraction (0 to 1) of all that is said. */
export interface Share {
  readonly turns: number
  readonly share: number
}

/** Every speaker's share, by label. */
export function sharesOf(episode: Episode, talk: Float64Array = talkOf(episode)): ReadonlyMap<string, Share> {
  const shares = new Map<string, { turns: number; share: number }>()
  for (const speaker of episode.speakers) shares.set(speaker.label, { turns: 0, share: 0 })
  let total = 0
  for (const amount of talk) total += amount
  episode.turns.forEach((turn, i) => {
    const share = shares.get(turn.speaker)
    if (!share) return
    share.turns += 1
    share.share += total > 0 ? (talk[i] ?? 0) / total : 0
  })
  return shares
}
