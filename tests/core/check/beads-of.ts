import { checkEpisode, type CheckOptions, type Checked } from '../../../src/core/check/check-episode.ts'
import type { Episode, Note, Turn } from '../../../src/core/transcript/episode.ts'
import type { Pairing, Sentence, TurnPairing } from '../../../src/core/transcript/pairing.ts'

/** A conversation in which every row `original | translation` is a bead; an empty side is a sentence nobody translated. */
export function checkRows(
  turns: readonly (readonly string[])[],
  options: CheckOptions & { readonly languages?: readonly [string, string]; readonly notes?: string } = {},
): Checked & { readonly episode: Episode } {
  const { languages = ['en', 'zh'], notes, ...rest } = options
  const pairings: TurnPairing[] = []
  const made = turns.map((rows, index): Turn => {
    const texts = ['', '']
    const sentences: Sentence[][] = [[], []]
    const beads = rows.map(row => {
      const ranges = row.split('|').map((part, side) => {
        const text = part.trim()
        const from = sentences[side]!.length
        if (text === '') return { from, to: from }
        const start = texts[side] === '' ? 0 : texts[side]!.length + 1
        texts[side] += (start > 0 ? ' ' : '') + text
        sentences[side]!.push({ side, start, end: start + text.length })
        return { from, to: from + 1 }
      })
      return { a: ranges[0]!, b: ranges[1]!, confidence: 1 }
    })
    pairings.push({ a: sentences[0]!, b: sentences[1]!, beads })
    const sides = texts.map((text, i) => ({ lang: languages[i]!, text, start: 0, end: text.length }))
    return { number: index + 1, speaker: 'S', sides, start: 0, end: 0 }
  })
  const note: Note[] = notes === undefined ? [] : [{ lang: 'en', text: notes, start: 0, end: notes.length }]
  const episode: Episode = {
    kind: 'episode',
    title: {},
    titles: [],
    languages,
    notes: note,
    chapters: [],
    speakers: [{ label: 'S', name: {}, aliases: [], confidence: 0, evidence: [] }],
    turns: made,
    rest: [],
  }
  const pairing: Pairing = { languages: [languages[0], languages[1]], turns: pairings, crossing: [] }
  return { ...checkEpisode(episode, pairing, rest), episode }
}

/** Every finding as `turn kind severity: words | words`, what matters most first. */
export function findingsOf(checked: ReturnType<typeof checkRows>): string[] {
  return checked.findings.map(({ turn, kind, severity, a, b }) => {
    const { sides } = checked.episode.turns[turn - 1]!
    const words = (span: Sentence | null): string =>
      span ? sides[span.side]!.text.slice(span.start, span.end) : '–'
    return `${turn} ${kind} ${severity}: ${words(a)} | ${words(b)}`
  })
}
