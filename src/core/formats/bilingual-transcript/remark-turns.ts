import type { Lines } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
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
  const { lines, drafts, turns, langs } = turned
  if (turns.length > 0 && langs.length === 1) {
    const message = `Everything that is said seems to be in one language (${langs[0]}); there is no translation.`
    remarks.add('one-language', 'warning', turns[0]!.start, () => message)
  }
  const cut = cutOff(turned)
  if (cut !== undefined) remarks.add('cut-off', 'warning', turns.at(-1)!.sides.at(-1)!.start, () => cut)
  turns.forEach((turn, index) => {
    remarkSides(turned, turn, remarks, cut !== undefined && index === turns.length - 1)
    remarkPassages(turned, turn, drafts[index]!, remarks)
  })
  remarkLabels(drafts, remarks)
  for (const { line } of turned.lookAlikes) {
    const [start, end] = [lines.start[line]!, lines.end[line]!]
    remarks.add('label-like-text', 'info', start, () => {
      const words = quote(lines.source, start, end)
      return `${words} begins like a label, but nothing else in the file is labelled so; it is kept as text.`
    })
  }
  remarkSentences(turned, remarks)
}

/** A turn without a side, or without one of the two. */
function remarkSides({ lines, langs }: Turned, turn: Turn, remarks: Remarks, isCut: boolean): void {
  const [side] = turn.sides
  const named = `Turn ${turn.number} (${turn.speaker})`
  if (!side) {
    remarks.add('empty-turn', 'warning', turn.start, () => `${named} has a label and no text.`)
  } else if (!isCut && langs.length >= 2 && turn.sides.every(one => one.lang === side.lang)) {
    remarks.add('one-side', 'warning', side.start, () => {
      return `${named} is in ${side.lang} only: ${quote(lines.source, side.start, side.end)}.`
    })
  }
}

/** Paragraphs that are one too many, in another language, or in either. */
function remarkPassages({ lines, langs, shape }: Turned, turn: Turn, draft: Draft, remarks: Remarks): void {
  const { passages } = draft
  const bilingual = langs.length >= 2
  const named = `Turn ${turn.number} (${turn.speaker})`
  const words = ({ start, end }: Span) => quote(lines.source, start, end)
  const usual = Math.max(2, shape.passages)
  const unlikeMost = shape.passages > 0 && shape.share >= 0.5 && passages.length > usual
  // An odd number of paragraphs cannot be pairs, however the other turns look.
  const unpaired =
    passages.length % 2 === 1 && new Set(turn.sides.map(side => side.lang)).size < turn.sides.length
  if (bilingual && (unlikeMost || (unpaired && passages.length > usual))) {
    const extra = passages[usual]!
    remarks.add('extra-paragraphs', 'warning', extra.start, () => {
      return `${named} has ${passages.length} paragraphs, most turns ${usual}: ${words(extra)} is kept as speech.`
    })
  }
  for (const passage of passages) {
    if (!langs.includes(passage.lang)) {
      remarks.add('third-language', 'warning', passage.start, () => {
        return `${named} has words in ${passage.lang}: ${words(passage)}.`
      })
    } else if (bilingual && passage.unclear && passages.length !== 2) {
      remarks.add('unclear-language', 'info', passage.start, () => {
        return `${words(passage)} could be in either language; its neighbours say ${passage.lang}.`
      })
    }
  }
}

/** Labels with a number that counts nobody, and the first with a colon of the other width. */
function remarkLabels(drafts: readonly Draft[], remarks: Remarks): void {
  const odd = new Set<string>()
  let wide = false
  for (const { label } of drafts) {
    const { name, kind, nameStart, wideColon } = label.shape
    if (kind === 'numbered' && digits(name) > longestNumber && !odd.has(name)) {
      odd.add(name)
      remarks.add('odd-label-number', 'warning', nameStart, () => {
        return `The label ${quote(name, 0, name.length)} has an odd number; it is kept as it stands.`
      })
    }
    if (wideColon && !wide && name.charCodeAt(0) < 0x250) {
      wide = true
      remarks.add('full-width-colon', 'info', nameStart + name.length, () => {
        return `After the label “${name}” stands a full-width colon; it is read like the other.`
      })
    }
  }
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
        remarks.add('label-like-text', 'info', side.start, () => {
          return `${quote(lines.source, side.start, side.end)} begins like the label “${words}”, but goes on; it is kept as speech.`
        })
      }
    }
  }
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
