import { scriptOf } from '../../text/script.ts'
import type { Lang } from '../../transcript/episode.ts'
import type { Passage } from './settle-languages.ts'

/** A labelled stretch of speech, before it is known whether the next one is its translation. */
export interface Draft {
  readonly label: string
  readonly start: number
  readonly startMs?: number
  readonly role?: 'host' | 'guest'
  /** Index of the label's line. */
  readonly line: number
  passages: readonly Passage[]
  /** The label of the translation that was joined to it, when it is another. */
  secondLabel?: string
}

/** This share of the drafts has to be in one language, and their languages to alternate, for labels to be bilingual. */
const pairedShare = 0.8

/**
 * Joins each labelled original with its labelled translation (`Ana: Olá.` `Anna: Hello.`), where the file is written so:
 * nearly every draft is in one language, the languages alternate, and the labels are the same or keep company. A file
 * whose drafts hold both languages is returned as it is. Linear.
 */
export function pairLabels(drafts: readonly Draft[], langs: readonly Lang[]): readonly Draft[] {
  const [first, second] = langs
  if (first === undefined || second === undefined || drafts.length < 2) return drafts
  const langOf = drafts.map(soleLanguage)
  let [single, alternations] = [0, 0]
  langOf.forEach((lang, index) => {
    if (lang === undefined) return
    single++
    const next = langOf[index + 1]
    if (next !== undefined && next !== lang) alternations++
  })
  if (single < drafts.length * pairedShare || alternations < (drafts.length - 1) * 0.4) return drafts
  // what language a pair begins with: the one that the file begins with, mostly
  const lead = langOf.find(lang => lang !== undefined)!
  const partners = learnPartners(drafts, langOf, lead)
  if (!partners) return drafts
  const matches = (one: number, two: number): boolean => {
    const [a, b] = [langOf[one], langOf[two]]
    if (a === undefined || b === undefined || a === b) return false
    const [x, y] = [drafts[one]!.label, drafts[two]!.label]
    return x === y || partners.get(x) === y || partners.get(y) === x
  }
  const joined: Draft[] = []
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!
    const next = drafts[index + 1]
    const pairs = next !== undefined && matches(index, index + 1)
    const resumes = langOf[index] !== lead && index + 2 < drafts.length && matches(index + 1, index + 2)
    if (!pairs || resumes) {
      joined.push(draft)
      continue
    }
    joined.push({
      ...draft,
      ...(draft.startMs === undefined && next.startMs !== undefined ? { startMs: next.startMs } : {}),
      ...(draft.role === undefined && next.role !== undefined ? { role: next.role } : {}),
      passages: [...draft.passages, ...next.passages],
      ...(next.label === draft.label ? {} : { secondLabel: next.label }),
    })
    index++
  }
  return joined
}

/** The label that most often follows each label of the leading language; `undefined` when labels keep no company. */
function learnPartners(
  drafts: readonly Draft[],
  langOf: readonly (Lang | undefined)[],
  lead: Lang,
): Map<string, string> | undefined {
  const counts = new Map<string, Map<string, number>>()
  let same = 0
  let pairs = 0
  for (let index = 0; index + 1 < drafts.length; index++) {
    if (langOf[index] !== lead || langOf[index + 1] === undefined || langOf[index + 1] === lead) continue
    const [x, y] = [drafts[index]!.label, drafts[index + 1]!.label]
    pairs++
    if (x === y) same++
    let after = counts.get(x)
    if (!after) counts.set(x, (after = new Map()))
    after.set(y, (after.get(y) ?? 0) + 1)
  }
  const partners = new Map<string, string>()
  let kept = 0
  for (const [label, after] of counts) {
    let [best, most] = ['', 0]
    for (const [other, count] of after) if (count > most) [best, most] = [other, count]
    partners.set(label, best)
    kept += most
  }
  if (kept < pairs * 0.7) return undefined
  // one person per language may just as well be two people who answer each other in their own languages
  if (partners.size === 1 && same === 0) {
    const [[x, y]] = [...partners] as [[string, string]]
    if (isLatin(x) === isLatin(y)) return undefined
  }
  return partners
}

/** The one language of a draft; `undefined` when it has several or no text. */
function soleLanguage(draft: Draft): Lang | undefined {
  const lang = draft.passages[0]?.lang
  return draft.passages.every(passage => passage.lang === lang) ? lang : undefined
}

function isLatin(text: string): boolean {
  return scriptOf(text.charCodeAt(0)) === 'latin'
}
