import { scriptOf } from '../text/script.ts'
import type { Lang } from '../transcript/episode.ts'
import type { ConversationIndex } from './conversation-index.ts'
import type { Window } from './match-window.ts'
import type { WordTools } from './word-tools.ts'

/** A text as a row of small units: the characters of Chinese and Japanese, the words of other languages. */
export type Wording = readonly string[]

/** How much of a sentence keeps its very wording: in nats, as a share of its weight, and as one of the weight of what was said. */
export interface SharedWording {
  readonly gain: number
  readonly share: number
  readonly covered: number
}

/** Set by hand on the development articles. */
const COST = {
  /** A unit that stands for another, as a share of the heavier one's weight; higher is stricter. */
  mismatch: 0.5,
  /** A unit that stands for none. */
  gap: 0.35,
  /** What characters that sound the same are worth: 做 for 作, as machine-altered texts and typing errors have it. */
  homophone: 0.7,
}

/** The units of a text; marks are left out. Linear. */
export function readWording(
  text: string,
  lang: Lang,
  tools: WordTools,
  originals: (word: string) => readonly string[] = () => [],
): Wording {
  const units: string[] = []
  for (const word of tools.tokenize(text, lang)) {
    if (word.kind === 'punctuation') continue
    if (scriptOf(word.text.charCodeAt(0)) === 'han') units.push(...(originals(word.text)[0] ?? word.text))
    else units.push(tools.normalForm(word.text, lang))
  }
  return units
}

/**
 * Compares the wording of sentences with that of windows of a conversation, in the language they share; undefined where they share none. The
 * best local alignment of units (Smith and Waterman 1981), with log of all passages over those that have a unit for its
 * score. O(length of one × length of the other), in tables that are kept between calls.
 */
export function createWordingComparer(
  index: ConversationIndex,
  lang: Lang,
  tools: WordTools,
  originals: (word: string) => readonly string[],
): ((sentence: string) => (window: Window) => SharedWording) | undefined {
  const which = index.languages.indexOf(lang)
  if (which !== 0 && which !== 1) return undefined
  const units = new Units(
    index.passages.map(({ wording }) => wording[which]),
    tools.dictionaries.find(({ from, readings }) => from === lang && readings)?.readings,
  )
  const said = index.passages.map(({ wording }) => units.row(wording[which]))
  return sentence => {
    const asked = [readWording(sentence, lang, tools), readWording(sentence, lang, tools, originals)]
    const rows =
      asked[0]!.join() === asked[1]!.join() ? [units.row(asked[0]!)] : asked.map(each => units.row(each))
    return ({ from, to }) => {
      const window = said.slice(from, to).flat()
      return rows
        .map(row => units.compare(row, window))
        .reduce((best, each) => (each.gain > best.gain ? each : best))
    }
  }
}

/** Guards that a unit's number, weight and sound agree. */
class Units {
  private readonly ids = new Map<string, number>()
  private readonly weights: number[] = []
  /** A number for each reading; 0 for none. */
  private readonly first: number[] = []
  private readonly second: number[] = []
  private readonly sounds = new Map<string, number>()
  private readonly readings: ((unit: string) => readonly string[]) | undefined
  private readonly counts = new Map<string, number>()
  private readonly all: number
  private above = new Float64Array(256)
  private below = new Float64Array(256)

  constructor(passages: readonly Wording[], readings?: (unit: string) => readonly string[]) {
    this.readings = readings
    this.all = passages.length
    for (const passage of passages)
      for (const unit of new Set(passage)) this.counts.set(unit, (this.counts.get(unit) ?? 0) + 1)
  }

  row(wording: Wording): number[] {
    return wording.map(unit => this.ids.get(unit) ?? this.add(unit))
  }

  private add(unit: string): number {
    const id = this.weights.length
    this.ids.set(unit, id)
    this.weights.push(Math.log((this.all + 1) / ((this.counts.get(unit) ?? 0) + 1)))
    const [one, two] = (this.readings?.(unit) ?? []).map(reading => {
      const sound = this.sounds.get(reading) ?? this.sounds.size + 1
      this.sounds.set(reading, sound)
      return sound
    })
    this.first.push(one ?? 0)
    this.second.push(two ?? one ?? 0)
    return id
  }

  compare(asked: readonly number[], said: readonly number[]): SharedWording {
    const { weights, first, second } = this
    if (this.above.length <= said.length) {
      this.above = new Float64Array(2 * said.length)
      this.below = new Float64Array(2 * said.length)
    }
    let [row, next] = [this.above, this.below]
    row.fill(0, 0, said.length + 1)
    next[0] = 0
    let [total, best] = [0, 0]
    for (const unit of asked) {
      const weight = weights[unit]!
      const [one, two] = [first[unit]!, second[unit]!]
      total += weight
      let left = 0
      for (let j = 0; j < said.length; j++) {
        const other = said[j]!
        let value = row[j]!
        if (other === unit) value += weight
        else if (one > 0 && (first[other] === one || second[other] === one || first[other] === two))
          value += COST.homophone * weight
        else value -= COST.mismatch * (weight > weights[other]! ? weight : weights[other]!)
        const skipped = row[j + 1]! - COST.gap * weight
        if (skipped > value) value = skipped
        const passed = left - COST.gap * weights[other]!
        if (passed > value) value = passed
        if (value < 0) value = 0
        next[j + 1] = left = value
        if (value > best) best = value
      }
      ;[row, next] = [next, row]
    }
    let whole = 0
    for (const unit of said) whole += weights[unit]!
    return {
      gain: best,
      share: total === 0 ? 0 : best / total,
      covered: whole === 0 ? 0 : Math.min(1, best / whole),
    }
  }
}
