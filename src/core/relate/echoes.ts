import type { Passage } from './conversation-index.ts'
import type { Wording } from './wording.ts'

/** When one passage is taken for a repetition of another. Set by hand: openings that play a later moment, and what is said in passing. */
const ECHO = {
  /** So much of the shorter one's pairs of units must stand in the other. */
  share: 0.6,
  /** What they share must tell so much, in nats: "thank you so much" is said by everybody. */
  weight: 18,
  /** A pair of units that stands in more passages is passed over. */
  commonFrom: 12,
}

/**
 * Which passages say again what another turn says, word for word or nearly: for each passage the others, as an opening that plays a later
 * moment has them. Pairs of neighbouring units are looked up in an index, in the language that agrees better. Linear.
 */
export function findEchoes(passages: readonly Passage[]): readonly (readonly number[])[] {
  const echoes: Set<number>[] = passages.map(() => new Set())
  for (const which of [0, 1] as const) {
    const own = passages.map(({ wording }) => pairsOf(wording[which]))
    const places = new Map<string, number[]>()
    own.forEach((pairs, passage) => {
      for (const pair of pairs) {
        const list = places.get(pair)
        if (list) list.push(passage)
        else places.set(pair, [passage])
      }
    })
    own.forEach((pairs, passage) => {
      const shared = new Map<number, { count: number; weight: number }>()
      for (const pair of pairs) {
        const list = places.get(pair)!
        if (list.length > ECHO.commonFrom) continue
        for (const other of list) {
          if (passages[other]!.turn === passages[passage]!.turn) continue
          const sum = shared.get(other) ?? { count: 0, weight: 0 }
          sum.count++
          sum.weight += Math.log(passages.length / list.length)
          shared.set(other, sum)
        }
      }
      for (const [other, { count, weight }] of shared)
        if (weight >= ECHO.weight && count >= ECHO.share * Math.min(pairs.size, own[other]!.size)) {
          echoes[passage]!.add(other)
          echoes[other]!.add(passage)
        }
    })
  }
  return echoes.map(set => [...set].sort((a, b) => a - b))
}

function pairsOf(wording: Wording): Set<string> {
  const pairs = new Set<string>()
  for (let i = 1; i < wording.length; i++) pairs.add(`${wording[i - 1]} ${wording[i]}`)
  return pairs
}
