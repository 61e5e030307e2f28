import type { HanVariants } from '../text/fold.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { ByLang, Episode, Lang, Side, Title, Turn } from '../transcript/episode.ts'
import type { Bead, Pairing, Sentence, TurnPairing, WordPairing } from '../transcript/pairing.ts'
import { alignBlocks } from './align-blocks.ts'
import type { Lexicon } from './lexicon.ts'
import { foldHan } from './pair-folding.ts'
import { pairWords } from './pair-words.ts'

/** A text in one language, and what its file is called; '' where it has no file. */
export interface PlainText {
  readonly name: string
  readonly text: string
  readonly lang: Lang
}

export interface PairTextsOptions {
  /** A dictionary of the two languages, in either direction; without one the texts teach what they can. */
  readonly lexicon?: Lexicon
  /** Simplified forms of Chinese characters, so that traditional text finds its words in the lexicon. */
  readonly variants?: HanVariants
  /** Called now and then with the share of the work that is done, 0 to 1. */
  readonly progress?: (done: number) => void
  /** Called with the rows before their words are linked, which takes a third of the time: there is something to read. */
  readonly onRows?: (rows: Omit<PairedTexts, 'words'>) => void
  /** A row that has so many sentences of one text ends with the next pair, even inside a paragraph: more makes longer rows. */
  readonly longest?: number
}

/** Two texts as one document. The episode has no speakers: its turns are passages that nobody speaks. */
export interface PairedTexts {
  /** Both texts, one after the other, with `separator` between: what the spans of `episode` refer to. */
  readonly source: string
  readonly episode: Episode
  readonly pairing: Pairing
  readonly words: WordPairing
}

/** Stands between the two texts in `PairedTexts.source`. */
export const separator = '\n\n'

/** A text's sentences, and which of them begin a paragraph. Offsets in the text. */
interface Sentences {
  readonly spans: readonly Span[]
  readonly paragraph: Int32Array
}

/**
 * Two texts in two languages that say the same (a chapter, a book), as rows to be read side by side. Each row is as short as
 * paragraphs allow: it ends where a paragraph of the first text ends together with a bead, or, in a paragraph without end,
 * after `longest` sentences. A paragraph is a side of its own, so that none is lost. A line above both texts that looks like a
 * title becomes one. Every character that is not white space stands in a side or a title.
 *
 * @throws RangeError when both texts are said to be in one language
 */
export function pairTexts(a: PlainText, b: PlainText, options: PairTextsOptions = {}): PairedTexts {
  if (a.lang === b.lang) throw new RangeError(`Both texts are in "${a.lang}": a pair needs two languages`)
  const { lexicon, variants, progress, onRows, longest = 10 } = options
  const heads = [headOf(a), headOf(b)] as const
  const titled = heads[0] !== undefined && heads[1] !== undefined
  const sentences = [a, b].map((each, i) => sentencesOf(each, titled ? heads[i]!.end : 0)) as [
    Sentences,
    Sentences,
  ]
  progress?.(0.05)
  const languages = [a.lang, b.lang] as const
  const [beads = []] = alignBlocks(
    [{ a: textsOf(a, sentences[0], variants), b: textsOf(b, sentences[1], variants) }],
    {
      languages,
      ...(lexicon && { lexicon }),
      ...(progress && { progress: done => progress(0.05 + 0.7 * done) }),
    },
  )
  const shift = a.text.length + separator.length
  const texts = [
    { ...a, shift: 0, sentences: sentences[0] },
    { ...b, shift, sentences: sentences[1] },
  ] as const
  const rows = rowsOf(beads, sentences, longest).map((own, i) => row(i + 1, own, texts))
  const title: Record<Lang, string> = {}
  const titles: Title[] = []
  texts.forEach((text, i) => {
    const head = titled ? heads[i]! : undefined
    title[text.lang] = head ? text.text.slice(head.start, head.end) : nameOf(text)
    if (head)
      titles.push({
        lang: text.lang,
        start: head.start + text.shift,
        end: head.end + text.shift,
        text: title[text.lang]!,
      })
  })
  const episode: Episode = {
    kind: 'episode',
    title: title as ByLang,
    titles,
    languages,
    notes: [],
    chapters: [],
    speakers: [],
    turns: rows.map(({ turn }) => turn),
    rest: [],
  }
  const pairing: Pairing = { languages, turns: rows.map(({ pairing }) => pairing), crossing: [] }
  const rowsOnly = { source: a.text + separator + b.text, episode, pairing }
  onRows?.(rowsOnly)
  const words = pairWords(episode, pairing, { ...(lexicon && { lexicon }), ...(variants && { variants }) })
  progress?.(1)
  return { ...rowsOnly, words }
}

const longestTitle = 80

/** The first paragraph where it looks like a title: short, without the mark that ends a sentence, and not the whole text. */
function headOf({ text }: PlainText): Span | undefined {
  const { spans } = paragraphsOf(text)
  const first = spans[0]
  if (!first || spans.length < 2 || first.end - first.start > longestTitle) return undefined
  return /[.!?…。！？,，;；:：、"”’»」』]$/u.test(text.slice(first.start, first.end)) ? undefined : first
}

/** What to call a text without a title: its file's name without the ending, else its first words. */
function nameOf({ name, text }: PlainText): string {
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, '').trim()
  if (bare) return bare
  const { spans } = paragraphsOf(text.slice(0, 4000))
  const words = spans[0] ? text.slice(spans[0].start, spans[0].end) : ''
  const letters = [...words.replace(/\s+/g, ' ')]
  return letters.length > 60 ? `${letters.slice(0, 59).join('').trimEnd()}…` : letters.join('')
}

function sentencesOf({ text, lang }: PlainText, from: number): Sentences {
  const { spans: paragraphs, wrapped } = paragraphsOf(text)
  const spans: Span[] = []
  const paragraph: number[] = []
  paragraphs.forEach(({ start, end }, index) => {
    if (start < from) return
    const words = text.slice(start, end)
    // A break at a width is a space; one for one, so that offsets stay.
    for (const each of splitSentences(wrapped ? words.replace(/[\r\n]/g, ' ') : words, lang)) {
      spans.push({ start: start + each.start, end: start + each.end })
      paragraph.push(index)
    }
  })
  return { spans, paragraph: Int32Array.from(paragraph) }
}

function textsOf(
  { text, lang }: PlainText,
  { spans }: Sentences,
  variants: HanVariants | undefined,
): readonly string[] {
  return spans.map(({ start, end }) => foldHan(text.slice(start, end).replace(/\s+/g, ' '), lang, variants))
}

/** The beads of each row. */
function rowsOf(
  beads: readonly Bead[],
  [a, b]: readonly [Sentences, Sentences],
  longest: number,
): readonly (readonly Bead[])[] {
  const rows: Bead[][] = []
  const opens = ({ paragraph }: Sentences, at: number) => at === 0 || paragraph[at] !== paragraph[at - 1]
  let [inA, inB] = [0, 0]
  for (const bead of beads) {
    const [hasA, hasB] = [bead.a.to > bead.a.from, bead.b.to > bead.b.from]
    const opensA = opens(a, bead.a.from)
    const opensB = hasB && opens(b, bead.b.from)
    // What only the translation has begins a row of its own where it is a paragraph; else it belongs to what stands before.
    const begins = hasA ? opensA : opensA && opensB
    const full = Math.max(inA, inB)
    if (rows.length === 0 || begins || full >= 4 * longest || (full >= longest && (hasA || opensB))) {
      rows.push([])
      inA = inB = 0
    }
    rows.at(-1)!.push(bead)
    inA += bead.a.to - bead.a.from
    inB += bead.b.to - bead.b.from
  }
  return rows
}

type Text = PlainText & { readonly shift: number; readonly sentences: Sentences }

/** A row as a turn: a side for each paragraph, or the piece of one, that the row has; the first text's come first. */
function row(
  number: number,
  beads: readonly Bead[],
  texts: readonly [Text, Text],
): { readonly turn: Turn; readonly pairing: TurnPairing } {
  const sides: Side[] = []
  const own = (['a', 'b'] as const).map((which, i): readonly Sentence[] => {
    const { lang, text, shift, sentences } = texts[i]!
    const [from, to] = [beads[0]![which].from, beads.at(-1)![which].to]
    const list: Sentence[] = []
    for (let at = from; at < to;) {
      let end = at + 1
      while (end < to && sentences.paragraph[end] === sentences.paragraph[at]) end++
      const start = sentences.spans[at]!.start
      const stop = sentences.spans[end - 1]!.end
      for (const span of sentences.spans.slice(at, end))
        list.push({ side: sides.length, start: span.start - start, end: span.end - start })
      sides.push({ lang, start: start + shift, end: stop + shift, text: text.slice(start, stop) })
      at = end
    }
    return list
  })
  const [a = [], b = []] = own
  const first = beads[0]!
  return {
    turn: { number, speaker: '', start: sides[0]?.start ?? 0, end: sides.at(-1)?.end ?? 0, sides },
    pairing: {
      a,
      b,
      beads: beads.map(({ a, b, confidence }) => ({
        a: { from: a.from - first.a.from, to: a.to - first.a.from },
        b: { from: b.from - first.b.from, to: b.to - first.b.from },
        confidence,
      })),
    },
  }
}
