import type { Parsed } from '../text/diagnostic.ts'
import { scanLines } from '../text/lines.ts'
import type { Episode, Rest, Side, Turn } from '../transcript/episode.ts'
import { chooseLabels } from './bilingual-transcript/choose-labels.ts'
import { shapeOf, speechLength } from './bilingual-transcript/cut-footer.ts'
import { spokenFirst } from './bilingual-transcript/original-language.ts'
import { pairLabels, type Draft } from './bilingual-transcript/pair-labels.ts'
import { readBlocks } from './bilingual-transcript/read-blocks.ts'
import { readPreface } from './bilingual-transcript/read-preface.ts'
import { readSpeakers } from './bilingual-transcript/read-speakers.ts'
import { remarkTurns } from './bilingual-transcript/remark-turns.ts'
import {
  collectRemarks,
  quote,
  remarkCharacters,
  type BilingualTranscriptCode,
} from './bilingual-transcript/remarks.ts'
import { splitLines } from './bilingual-transcript/split-lines.ts'
import { settleLanguages, type Passage } from './bilingual-transcript/settle-languages.ts'

export type { BilingualTranscriptCode } from './bilingual-transcript/remarks.ts'

/**
 * A conversation in two languages, from a page's text: titles, notes with chapters, then labels with what was said in
 * one language and in the other, then the page's footer. Every non-blank line of `source` is in exactly one of: a
 * title, a note, a turn (label or side), rest.
 *
 * Stages: lines → labels (which lines are labels is told by the whole file) → blocks → languages (from all paragraphs
 * together, each paragraph then among the two) → turns (where both languages are labelled, two labels are one turn) →
 * model. Never throws; linear in time and memory. Diagnostics stand in file order, at most `remarksPerCode` + 1 a code.
 */
export function parseBilingualTranscript(source: string): Parsed<Episode, BilingualTranscriptCode> {
  const lines = scanLines(source)
  const remarks = collectRemarks(lines)
  remarkCharacters(lines, remarks)
  const { labels, lookAlikes } = chooseLabels(lines)
  const { preface: prefaceLength, blocks: wholeBlocks, rest: marks } = readBlocks(lines, labels)
  const blocks = splitLines(source, wholeBlocks)
  const { langs, passages } = settleLanguages(source, blocks)

  const shape = shapeOf(passages)
  const footer: Rest[] = []
  const drafts = blocks.map(({ label, start, labelEnd, startMs }, index): Draft => {
    let spoken = passages[index]!
    if (index === blocks.length - 1) {
      const length = speechLength(source, spoken, shape, langs)
      for (const { start, end } of spoken.slice(length)) {
        footer.push({ kind: 'footer', start, end, text: source.slice(start, end) })
      }
      spoken = spoken.slice(0, length)
    }
    const key = label.shape.name
    return { key, label, start, labelEnd, startMs, passages: spoken, second: undefined }
  })
  const paired = pairLabels(drafts, langs)
  const turns = paired.map((draft, index) => turnOf(source, draft, index + 1))
  const preface = readPreface(lines, prefaceLength, langs)
  const rest = [...preface.rest, ...marks, ...footer]
    .map(one => (footer[0] && one.start > footer[0].start ? { ...one, kind: 'footer' as const } : one))
    .sort((a, b) => a.start - b.start)
  const pageTexts = [...rest, ...preface.notes].map(one => one.text)
  const languages = spokenFirst(langs, turns, pageTexts)

  if (lines.count === 0) remarks.add('empty-file', 'error', 0, () => 'There is nothing in the file.')
  else if (turns.length === 0) {
    const words = quote(source, lines.start[0]!, lines.end[0]!)
    const message = `No line of the file that begins ${words} is a speaker’s label; there are no turns.`
    remarks.add('no-labels', 'error', lines.start[0]!, () => message)
  } else {
    const bare = preface.titles.length === 0 && preface.rest.length === 0
    for (const { start, end } of bare ? preface.notes : preface.rest.filter(one => one.kind === 'preface')) {
      remarks.add('text-before-first-label', 'info', start, () => {
        return `${quote(source, start, end)} stands before the first label; it is not taken for speech.`
      })
    }
    if (footer[0]) {
      const message = `From ${quote(source, footer[0].start, footer[0].end)} on, the text is the page’s, not turn ${turns.length}’s.`
      remarks.add('text-after-last-turn', 'info', footer[0].start, () => message)
    }
  }
  remarkTurns(
    { lines, drafts: paired, turns, langs, shape, lookAlikes, hasFooter: footer.length > 0 },
    remarks,
  )

  const value: Episode = {
    kind: 'episode',
    title: preface.title,
    titles: preface.titles,
    ...(preface.show === undefined ? {} : { show: preface.show }),
    ...(preface.episodeNumber === undefined ? {} : { episodeNumber: preface.episodeNumber }),
    languages,
    notes: preface.notes,
    chapters: preface.chapters,
    speakers: readSpeakers(paired, languages),
    turns,
    rest,
  }
  return { value, diagnostics: remarks.list() }
}

/**
 * Whether a text is a conversation with labels: a generic label or two others at least, and not a few in a long text (an
 * article that quotes an interview stays an article). Linear.
 */
export function looksLikeTranscript(source: string): boolean {
  const lines = scanLines(source)
  const { labels } = chooseLabels(lines)
  const enough = labels.length >= 2 || labels.some(({ shape }) => shape.kind === 'numbered')
  return enough && labels.length * 12 >= lines.count
}

function turnOf(source: string, draft: Draft, number: number): Turn {
  const { key: speaker, start, startMs, labelEnd } = draft
  const sides = sidesOf(source, draft)
  const end = sides.at(-1)?.end ?? labelEnd
  return startMs === undefined
    ? { number, speaker, start, end, sides }
    : { number, speaker, start, end, sides, startMs }
}

/** Neighbouring passages of one language are one side; what is no speech, and a label, parts them. */
function sidesOf(source: string, { passages, second }: Draft): Side[] {
  const sides: Side[] = []
  const labelAt = second?.shape.nameStart ?? -1
  let run: Passage | undefined
  for (const passage of passages) {
    const goesOn =
      run && passage.lang === run.lang && !passage.apart && !(run.start < labelAt && labelAt < passage.start)
    if (run && goesOn)
      run = { start: run.start, end: passage.end, lang: run.lang, apart: run.apart, unclear: run.unclear }
    else {
      if (run) sides.push(sideOf(source, run))
      run = passage
    }
  }
  if (run) sides.push(sideOf(source, run))
  return sides
}

function sideOf(source: string, { lang, start, end }: Passage): Side {
  return { lang, start, end, text: source.slice(start, end) }
}
