import type { Episode, Turn } from '../transcript/episode.ts'
import type { Sighting } from './check-names.ts'
import type { Finding, ToldName } from '../transcript/check-document.ts'
import { isInflected, nameWordsIn, usesLatin, type NameWord } from './names-in.ts'
import { soundKey } from './sound-key.ts'
import { whyOf } from './why.ts'

/** A name of the original and what the translation says of it. */
interface AcrossSides {
  readonly sighting: Sighting
  readonly finding: Finding
}

/**
 * A name in Latin letters that the other side of the bead writes otherwise: "GPD" beside "GPT". The translation is believed where its
 * spelling is also the usual one in the original.
 */
export function namesAcross(
  episode: Episode,
  languages: readonly [string, string],
  sightings: readonly Sighting[],
  counts: ReadonlyMap<string, number>,
): AcrossSides[] {
  const [langA, langB] = languages
  if (!usesLatin(langA) || usesLatin(langB)) return []
  const findings: AcrossSides[] = []
  const own = new Map<number, Sighting[]>()
  for (const sighting of sightings) own.set(sighting.turn, [...(own.get(sighting.turn) ?? []), sighting])
  for (const turn of episode.turns) {
    const here = own.get(turn.number) ?? []
    if (here.length === 0) continue
    const theirs = latinIn(turn, langB)
    const written = new Set(here.map(({ word }) => word.toLowerCase()))
    const known = new Set(theirs.map(({ word }) => word.toLowerCase()))
    for (const sighting of here) {
      if (known.has(sighting.word.toLowerCase()) || sighting.word.length < 3) continue
      const right = theirs.find(
        ({ word }) =>
          !written.has(word.toLowerCase()) &&
          isOneSlip(sighting.word, word) &&
          (counts.get(word) ?? 0) > (counts.get(sighting.word) ?? 0),
      )
      if (!right) continue
      const a = { side: sighting.side, start: sighting.start, end: sighting.end }
      const b = { side: right.side, start: right.start, end: right.end }
      const told: ToldName = {
        about: 'name',
        written: sighting.word,
        usual: right.word,
        source: 'other side',
      }
      const finding = {
        turn: turn.number,
        kind: 'name',
        severity: 'low',
        a,
        b,
        told,
        why: whyOf(told),
      } as const
      findings.push({ sighting, finding })
    }
  }
  return findings
}

function latinIn(turn: Turn, lang: string): readonly (NameWord & { readonly side: number })[] {
  return turn.sides.flatMap((side, index) =>
    side.lang === lang ? nameWordsIn(side.text, side.lang).map(word => ({ ...word, side: index })) : [],
  )
}

/** One letter taken for another in a word of the same length and case. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a === b || (a.toUpperCase() === a) !== (b.toUpperCase() === b))
    return soundKey(a) === soundKey(b) && a.length > 4 && !isInflected(a, b)
  let slips = 0
  for (let i = 0; i < a.length; i++) if (a.charAt(i).toLowerCase() !== b.charAt(i).toLowerCase()) slips++
  return slips === 1
}
