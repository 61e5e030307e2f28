import { scriptOf } from '../../text/script.ts'
import type { Lang } from '../../transcript/episode.ts'
import type { Label } from './choose-labels.ts'
import type { Passage } from './settle-languages.ts'

/** A labelled stretch of speech, before it is known whether the next one is its translation. */
export interface Draft {
  /** The speaker's key: the label as it stands, or the original's where this is a translation that stands alone. */
  readonly key: string
  readonly label: Label
  readonly start: number
  readonly labelEnd: number
  readonly startMs: number | undefined
  readonly passages: readonly Passage[]
  /** The label of the translation that was joined to it. */
  readonly second: Label | undefined
}

/** This share of the drafts has to be in one language each for labels to be bilingual. */
const singleShare = 0.8

/** After this share of the drafts the language has to change. */
const alternatingShare = 0.4

/** This share of the originals has to have the translation's label that theirs mostly has. */
const companyShare = 0.7

/**
 * Joins each labelled original with its labelled translation (`Ana: Olá.` `Anna: Hello.`), where the file is written so:
 * nearly every draft is in one language, the languages alternate, and the labels are the same or keep company. A file
 * whose drafts hold both languages is returned as it is. Linear.
 */
export function pairLabels(drafts: readonly Draft[], langs: readonly Lang[]): readonly Draft[] {
  if (langs.length !== 2 || drafts.length < 2) return drafts
  const langOf = drafts.map(soleLanguage)
  let [single, alternations] = [0, 0]
  langOf.forEach((lang, index) => {
    if (lang === undefined) return
    single++
    const next = langOf[index + 1]
    if (next !== undefined && next !== lang) alternations++
  })
  if (single < drafts.length * singleShare || alternations < (drafts.length - 1) * alternatingShare)
    return drafts
  // what language a pair begins with: the one that the file begins with
  const lead = langOf.find(lang => lang !== undefined)!
  const partners = learnPartners(drafts, langOf, lead)
  if (!partners) return drafts
  const matches = (one: number, two: number): boolean => {
    const [a, b] = [langOf[one], langOf[two]]
    if (a === undefined || b === undefined || a === b) return false
    const [x, y] = [drafts[one]!.key, drafts[two]!.key]
    return x === y || partners.get(x) === y || partners.get(y) === x
  }
  const originals = new Map<string, string>()
  for (const [label, partner] of partners) if (!partners.has(partner)) originals.set(partner, label)
  const joined: Draft[] = []
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!
    const next = drafts[index + 1]
    const key = originals.get(draft.key) ?? draft.key
    const pairs = next !== undefined && matches(index, index + 1)
    // a translation whose original is missing must not take the next original for its own
    const resumes = langOf[index] !== lead && index + 2 < drafts.length && matches(index + 1, index + 2)
    if (!pairs || resumes) {
      joined.push(key === draft.key ? draft : { ...draft, key })
      continue
    }
    joined.push({
      key,
      label: draft.label,
      start: draft.start,
      labelEnd: draft.labelEnd,
      startMs: draft.startMs ?? next.startMs,
      passages: [...draft.passages, ...next.passages],
      second: next.label,
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
  let [pairs, same, kept] = [0, 0, 0]
  for (let index = 0; index + 1 < drafts.length; index++) {
    if (langOf[index] !== lead || langOf[index + 1] === undefined || langOf[index + 1] === lead) continue
    const [x, y] = [drafts[index]!.key, drafts[index + 1]!.key]
    pairs++
    if (x === y) same++
    let after = counts.get(x)
    if (!after) counts.set(x, (after = new Map<string, number>()))
    after.set(y, (after.get(y) ?? 0) + 1)
  }
  const partners = new Map<string, string>()
  for (const [label, after] of counts) {
    let [best, most] = ['', 0]
    for (const [other, count] of after) if (count > most) [best, most] = [other, count]
    partners.set(label, best)
    kept += most
  }
  if (kept < pairs * companyShare) return undefined
  // one label per language may just as well be two people who answer each other in their own languages
  const [only] = partners
  if (partners.size === 1 && same === 0 && only && isLatin(only[0]) === isLatin(only[1])) return undefined
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
