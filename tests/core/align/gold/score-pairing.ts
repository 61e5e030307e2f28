import type { PairedEpisode } from '../../../../src/core/align/pair-episode.ts'
import type { Span } from '../../../../src/core/text/span.ts'
import type { Episode } from '../../../../src/core/transcript/episode.ts'

/** What somebody aligned by hand: see the files beside. Everything is quoted, so that it outlives another splitter. */
export interface Gold {
  readonly transcript: string
  readonly languages: readonly string[]
  readonly turns: readonly GoldTurn[]
  readonly crossing: readonly { readonly turns: readonly number[] }[]
}

interface GoldTurn {
  readonly number: number
  readonly beads: readonly (readonly (readonly number[])[])[]
  readonly words?: readonly (readonly string[])[]
  /** The sentences, by language. */
  readonly [lang: string]: unknown
}

/** Fractions, and what was missed or wrong, in words. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly faults: readonly string[]
}

/** Strict: a bead is right when its text in both languages is exactly that of a gold bead. */
export function scoreBeads(gold: Gold, episode: Episode, { pairing }: PairedEpisode): Score {
  const [right, wrong, missed]: string[][] = [[], [], []]
  for (const turn of gold.turns) {
    const text = (side: number, span: Span) =>
      episode.turns[turn.number - 1]!.sides[side]!.text.slice(span.start, span.end)
    const { a, b, beads } = pairing.turns[turn.number - 1]!
    const joined = (sentences: typeof a, from: number, to: number) =>
      sentences
        .slice(from, to)
        .map(each => text(each.side, each))
        .join('')
    const found = new Set(
      beads.map(bead => bare(`${joined(a, bead.a.from, bead.a.to)} = ${joined(b, bead.b.from, bead.b.to)}`)),
    )
    const wanted = new Set(
      turn.beads.map(bead =>
        bare(
          pairing.languages
            .map(lang =>
              bead[gold.languages.indexOf(lang)]!.map(index => (turn[lang] as string[])[index]).join(''),
            )
            .join(' = '),
        ),
      ),
    )
    for (const bead of found) (wanted.has(bead) ? right : wrong)!.push(`${turn.number}: ${bead}`)
    for (const bead of wanted) if (!found.has(bead)) missed!.push(`${turn.number}: ${bead}`)
  }
  return scoreOf(right!.length, wrong!, missed!)
}

/**
 * Word links of at least `threshold` in the turns that have gold words. A gold link is found when a link overlaps it in both
 * languages; a link is wrong when it touches a word that has a gold link and overlaps none. Others are not judged.
 */
export function scoreWords(
  gold: Gold,
  episode: Episode,
  { pairing, words }: PairedEpisode,
  threshold: number,
): Score {
  let right = 0
  const [wrong, missed]: string[][] = [[], []]
  let found = 0
  let wanted = 0
  for (const turn of gold.turns) {
    if (!turn.words) continue
    const sides = pairing.languages.map(lang => {
      const index = episode.turns[turn.number - 1]!.sides.findIndex(side => side.lang === lang)
      return { index, text: episode.turns[turn.number - 1]!.sides[index]!.text }
    })
    const own = turn.words.map(pair =>
      pairing.languages.map((lang, i) => placeOf(sides[i]!.text, pair[gold.languages.indexOf(lang)]!)),
    )
    const links = words[turn.number - 1]!.filter(link => link.confidence >= threshold)
    const spans = links.map(link => [link.a, link.b])
    own.forEach((pair, i) => {
      wanted++
      if (spans.some(link => link.every((span, s) => overlap(span, pair[s]!)))) found++
      else missed!.push(`${turn.number}: ${turn.words![i]!.join(' = ')}`)
    })
    for (const link of spans) {
      const touched = own.filter(pair => link.some((span, s) => overlap(span, pair[s]!)))
      if (touched.length === 0) continue
      if (touched.some(pair => link.every((span, s) => overlap(span, pair[s]!)))) right++
      else
        wrong!.push(
          `${turn.number}: ${link.map((span, s) => sides[s]!.text.slice(span.start, span.end)).join(' = ')}`,
        )
    }
  }
  const precision = right / Math.max(1, right + wrong!.length)
  const recall = found / Math.max(1, wanted)
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    faults: [...missed!.map(each => `missed ${each}`), ...wrong!.map(each => `wrong ${each}`)],
  }
}

function scoreOf(right: number, wrong: readonly string[], missed: readonly string[]): Score {
  return {
    precision: right / Math.max(1, right + wrong.length),
    recall: right / Math.max(1, right + missed.length),
    f1: (2 * right) / Math.max(1, 2 * right + wrong.length + missed.length),
    faults: [...missed.map(each => `missed ${each}`), ...wrong.map(each => `wrong ${each}`)],
  }
}

/** `x#2` is the second place where `x` stands. */
function placeOf(text: string, quote: string): Span {
  const [words = '', nth = '1'] = quote.split('#')
  let start = -1
  for (let i = 0; i < Number(nth); i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`The gold quotes "${quote}", which does not stand in "${text}"`)
  return { start, end: start + words.length }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
