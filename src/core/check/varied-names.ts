import type { Episode } from '../transcript/episode.ts'
import type { WordPairing } from '../transcript/pairing.ts'
import type { Finding, SideSpan, ToldName } from '../transcript/check-document.ts'
import { whyOf } from './why.ts'

/** How alike a name in Han characters and one in Latin letters sound, 0 to 1. */
export type NamesSound = (han: string, latin: string) => number

/** A name sounds like its transcription from here on; unrelated names mostly stay below 0.5. */
const soundsAlike = 0.55
/** Word links less sure than this are not believed. */
const leastConfidence = 0.7

interface Place {
  readonly turn: number
  readonly a: SideSpan
  readonly b: SideSpan
  /** It stands in a whole name (埃达·洛夫莱斯): where people are introduced, names are written with care. */
  readonly whole: boolean
}

/**
 * One name of the original that the translation transcribes in two ways (萨拉, 莎拉 for Sarah): all places but those of the usual form, which is the one in
 * a whole name, else the most frequent. Linear in the word links.
 */
export function variedNames(episode: Episode, words: WordPairing, sounds: NamesSound): Finding[] {
  const forms = new Map<string, Map<string, Place[]>>()
  words.forEach((links, i) => {
    const turn = episode.turns[i]!
    for (const { a, b, confidence } of links) {
      if (confidence < leastConfidence) continue
      const latin = (turn.sides[a.side]?.text.slice(a.start, a.end) ?? '').split(' ')
      const han = (turn.sides[b.side]?.text.slice(b.start, b.end) ?? '').split(/[·•・]/)
      if (latin.length !== han.length) continue
      let at = b.start
      latin.forEach((name, part) => {
        const written = han[part]!
        const start = at
        at += written.length + 1
        const plain = name.replace(/['’]s$/, '')
        if (!/^\p{Lu}\p{Ll}{2,}$/u.test(plain) || !/^\p{Script=Han}{2,5}$/u.test(written)) return
        if (sounds(written, plain) < soundsAlike) return
        const ways = forms.get(plain) ?? new Map<string, Place[]>()
        forms.set(plain, ways)
        const places = ways.get(written) ?? []
        ways.set(written, places)
        places.push({
          turn: turn.number,
          a,
          b: { side: b.side, start, end: start + written.length },
          whole: latin.length > 1,
        })
      })
    }
  })
  const findings: Finding[] = []
  for (const [name, ways] of forms) {
    const weight = (places: readonly Place[]): number =>
      places.length + (places.some(({ whole }) => whole) ? 1000 : 0)
    const [usual, ...others] = [...ways].sort(([, x], [, y]) => weight(y) - weight(x))
    for (const [written, places] of others) {
      if (written.includes(usual![0]) || usual![0].includes(written)) continue
      for (const { turn, a, b } of places) {
        const told: ToldName = { about: 'name', written, usual: usual![0], source: 'elsewhere', of: name }
        findings.push({ turn, kind: 'name', severity: 'low', a, b, told, why: whyOf(told) })
      }
    }
  }
  return findings
}
