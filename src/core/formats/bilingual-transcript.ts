import type { Diagnostic, Parsed } from '../text/diagnostic.ts'
import { identifyLanguage } from '../text/language.ts'
import { placeAt, scanLines } from '../text/lines.ts'
import type { Episode, Lang, Rest, Side, Speaker, Turn } from '../transcript/episode.ts'
import { chooseLabels } from './bilingual-transcript/choose-labels.ts'
import { shapeOf, speechLength } from './bilingual-transcript/cut-footer.ts'
import { pairLabels, type Draft } from './bilingual-transcript/pair-labels.ts'
import { readBlocks } from './bilingual-transcript/read-blocks.ts'
import { readPreface } from './bilingual-transcript/read-preface.ts'
import { settleLanguages, type Passage } from './bilingual-transcript/settle-languages.ts'

export type BilingualTranscriptCode = 'empty-file' | 'no-labels' | 'one-side' | 'empty-turn'

export function parseBilingualTranscript(source: string): Parsed<Episode, BilingualTranscriptCode> {
  const diagnostics: Diagnostic<BilingualTranscriptCode>[] = []
  const lines = scanLines(source)
  const { labels } = chooseLabels(lines)
  const { preface: count, blocks, rest: marks } = readBlocks(lines, labels)
  const { langs, passages } = settleLanguages(source, blocks)
  const footer: Rest[] = []
  const drafts: Draft[] = blocks.map((block, index) => ({
    label: block.label.shape.name,
    start: block.start,
    line: block.label.line,
    ...(block.startMs === undefined ? {} : { startMs: block.startMs }),
    passages: passages[index]!,
  }))
  const last = drafts.at(-1)
  if (last) {
    const length = speechLength(source, last.passages, shapeOf(passages), langs)
    for (const { start, end } of last.passages.slice(length))
      footer.push({ kind: 'footer', start, end, text: source.slice(start, end) })
    last.passages = last.passages.slice(0, length)
  }
  const turns: Turn[] = pairLabels(drafts, langs).map((draft, index) => {
    const sides = sidesOf(source, draft.passages)
    return {
      number: index + 1,
      speaker: draft.label,
      start: draft.start,
      end: sides.at(-1)?.end ?? lines.end[draft.line]!,
      sides,
      ...(draft.startMs === undefined ? {} : { startMs: draft.startMs }),
    }
  })
  const preface = readPreface(lines, count, langs)
  const speakers = new Map<string, Speaker>()
  for (const turn of turns) {
    if (!speakers.has(turn.speaker))
      speakers.set(turn.speaker, { label: turn.speaker, name: {}, aliases: [], confidence: 0, evidence: [] })
    if (turn.sides.length === 1)
      diagnostics.push({
        code: 'one-side',
        severity: 'warning',
        message: 'one side',
        place: placeAt(lines, turn.start),
      })
  }
  const rest = [...preface.rest, ...marks, ...footer].sort((a, b) => a.start - b.start)
  const value: Episode = {
    kind: 'episode',
    title: preface.title,
    titles: preface.titles,
    ...(preface.show === undefined ? {} : { show: preface.show }),
    ...(preface.episodeNumber === undefined ? {} : { episodeNumber: preface.episodeNumber }),
    languages: original(langs, rest.map(one => one.text).join('\n')),
    notes: preface.notes,
    chapters: preface.chapters,
    speakers: [...speakers.values()],
    turns,
    rest,
  }
  return { value, diagnostics }
}

function original(langs: readonly Lang[], chrome: string): readonly Lang[] {
  const lang = identifyLanguage(chrome, langs)
  return lang === langs[0] && langs.length === 2 ? [langs[1]!, langs[0]!] : langs
}

function sidesOf(source: string, passages: readonly Passage[]): Side[] {
  const sides: Side[] = []
  for (let index = 0; index < passages.length; index++) {
    const { start, lang } = passages[index]!
    let { end } = passages[index]!
    while (index + 1 < passages.length && passages[index + 1]!.lang === lang && !passages[index + 1]!.apart)
      end = passages[++index]!.end
    sides.push({ lang, start, end, text: source.slice(start, end) })
  }
  return sides
}

/** Whether a text is a conversation with labels: two speakers or more, or a generic label, more than once. Linear. */
export function looksLikeTranscript(source: string): boolean {
  const lines = scanLines(source)
  const { labels } = chooseLabels(lines)
  return labels.length >= 2 && labels.length * 12 >= lines.count
}
