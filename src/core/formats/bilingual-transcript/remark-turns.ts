import type { Lines } from '../../text/lines.ts'
import type { Lang, Turn } from '../../transcript/episode.ts'
import type { Label } from './choose-labels.ts'
import type { TurnShape } from './cut-footer.ts'
import { endsSentence } from './page-words.ts'
import type { Draft } from './pair-labels.ts'
import { quote, type Remarks } from './remarks.ts'

/** A number longer than this counts nobody. */
const longestNumber = 4

/** What the remarks on the turns are made from; `drafts` and `turns` go side by side. */
export interface Turned {
  readonly lines: Lines
  readonly drafts: readonly Draft[]
  readonly turns: readonly Turn[]
  readonly langs: readonly Lang[]
  readonly shape: TurnShape
  readonly lookAlikes: readonly Label[]
  readonly hasFooter: boolean
}

/** Remarks on turns and labels that are odd. Linear. */
export function remarkTurns(turned: Turned, remarks: Remarks): void {
  const { lines, drafts, turns, langs, shape } = turned
  const { source } = lines
  const bilingual = langs.length >= 2
  const steady = shape.passages > 0 && shape.share >= 0.6
  if (turns.length > 0 && langs.length === 1) {
    const message = `Everything that is said seems to be in one language (${langs[0]}); there is no translation.`
    remarks.add('one-language', 'warning', turns[0]!.start, message)
  }
  const cut = cutOff(turned)
  const odd = new Set<string>()
  let wide = false
  drafts.forEach((draft, index) => {
    const turn = turns[index]!
    const { shape: label } = draft.label
    const named = `Turn ${turn.number} (${label.name})`
    if (turn.sides.length === 0) {
      remarks.add('empty-turn', 'warning', turn.start, `${named} has a label and no text.`)
    } else if (index === turns.length - 1 && cut !== undefined) {
      remarks.add('cut-off', 'warning', turn.sides.at(-1)!.start, cut)
    } else if (bilingual && new Set(turn.sides.map(side => side.lang)).size === 1) {
      const side = turn.sides[0]!
      const words = quote(source, side.start, side.end)
      remarks.add('one-side', 'warning', side.start, `${named} is in ${side.lang} only: ${words}.`)
    }
    if (bilingual && steady && draft.passages.length > Math.max(2, shape.passages)) {
      const extra = draft.passages[Math.max(2, shape.passages)]!
      const words = quote(source, extra.start, extra.end)
      const message = `${named} has ${draft.passages.length} paragraphs, most turns ${shape.passages}: ${words}. All are kept as speech.`
      remarks.add('extra-paragraphs', 'warning', extra.start, message)
    }
    for (const passage of draft.passages) {
      if (!langs.includes(passage.lang)) {
        const words = quote(source, passage.start, passage.end)
        remarks.add(
          'third-language',
          'warning',
          passage.start,
          `${named} has words in ${passage.lang}: ${words}.`,
        )
      } else if (bilingual && passage.unclear && draft.passages.length !== 2) {
        const words = quote(source, passage.start, passage.end)
        const message = `${words} could be in either language; its neighbours say ${passage.lang}.`
        remarks.add('unclear-language', 'info', passage.start, message)
      }
    }
    if (label.kind === 'numbered' && !odd.has(label.name) && digits(label.name) > longestNumber) {
      odd.add(label.name)
      const message = `The label ${quote(label.name, 0, label.name.length)} has an odd number; it is kept as it stands.`
      remarks.add('odd-label-number', 'warning', label.nameStart, message)
    }
    if (label.wideColon && !wide && label.name.charCodeAt(0) < 0x250) {
      wide = true
      const message = `After the label “${label.name}” stands a full-width colon; it is read like the other.`
      remarks.add('full-width-colon', 'info', label.nameStart + label.name.length, message)
    }
  })
  for (const { line } of turned.lookAlikes) remarkLookAlike(lines, line, remarks)
  remarkSentences(turned, remarks)
}

/** Lines of speech that begin with a generic label and go on: `Speaker 1 was late.` */
function remarkSentences({ lines, drafts, turns }: Turned, remarks: Remarks): void {
  const generic = new Set<string>()
  const lengths = new Set<number>()
  for (const { label } of drafts) {
    if (label.shape.kind !== 'numbered' || generic.size >= 64) continue
    generic.add(label.shape.name)
    lengths.add(label.shape.name.length)
  }
  if (generic.size === 0) return
  for (const turn of turns) {
    for (const side of turn.sides) {
      for (const length of lengths) {
        const words = side.text.slice(0, length)
        const next = side.text[length]
        if (next === undefined || next !== ' ' || !generic.has(words)) continue
        const message = `${quote(lines.source, side.start, side.end)} begins like the label “${words}”, but goes on; it is kept as speech.`
        remarks.add('label-like-text', 'info', side.start, message)
      }
    }
  }
}

function remarkLookAlike(lines: Lines, line: number, remarks: Remarks): void {
  const [start, end] = [lines.start[line]!, lines.end[line]!]
  const message = `${quote(lines.source, start, end)} begins like a label, but nothing else in the file is labelled so; it is kept as text.`
  remarks.add('label-like-text', 'info', start, message)
}

/** What speaks for a file that ends too early; `undefined` when nothing does. */
function cutOff({ lines, turns, langs, hasFooter }: Turned): string | undefined {
  const last = turns.at(-1)
  const side = last?.sides.at(-1)
  if (!last || !side || hasFooter || turns.length < 3) return undefined
  const words = quote(lines.source, Math.max(side.start, side.end - 40), side.end)
  let [whole, ended] = [0, 0]
  const first = Math.max(0, turns.length - 200)
  for (const turn of turns.slice(first, -1)) {
    if (langs.length >= 2 && langs.every(lang => turn.sides.some(one => one.lang === lang))) whole++
    if (endsSentence(turn.sides.at(-1)?.text.slice(-4) ?? '')) ended++
  }
  const judged = turns.length - 1 - first
  if (whole >= judged * 0.8 && last.sides.length === 1) {
    return `The file ends within turn ${last.number}: after ${words} its translation is missing.`
  }
  if (ended >= judged * 0.7 && !endsSentence(side.text.slice(-4))) {
    return `The file seems to end in the middle of a sentence: ${words}.`
  }
  return undefined
}

function digits(text: string): number {
  let count = 0
  for (let at = text.length - 1; at >= 0 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57; at--)
    count++
  return count
}
