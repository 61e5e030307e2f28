import type { ByLang, Episode, Lang, Speaker } from './episode.ts'

/** A text of several languages in the one asked for, else in the first of the others that has it, else ''. */
export function inLang(text: ByLang, lang: Lang, ...others: readonly Lang[]): string {
  for (const each of [lang, ...others]) if (text[each]) return text[each]
  return Object.values(text)[0] ?? ''
}

/** The name of a speaker on a side of that language; the label where no name is known. */
export function speakerName(speaker: Speaker, lang: Lang): string {
  return inLang(speaker.name, lang) || speaker.label
}

const cjk = /[㐀-䶿一-鿿぀-ヿ가-힯]/

/**
 * One or two characters that stand for a name: the first letters of its first and last word, the last character of a
 * Chinese, Japanese or Korean name, the number of a numbered label ("Speaker 3" → "3").
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s·・.]+/).filter(word => /[\p{L}\p{N}]/u.test(word))
  const last = words.at(-1) ?? ''
  if (words.length > 1 && /^\p{N}+$/u.test(last)) return last.slice(0, 2)
  if (cjk.test(name)) return [...(words[0] ?? name)][0] ?? '?'
  const letters = words.length > 1 ? [words[0]!, last] : [last]
  return (
    letters
      .map(word => [...word.replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '')
      .join('')
      .toUpperCase() || '?'
  )
}

/** Lower-case letters and digits of any script, joined by hyphens; accents are dropped. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC')
}

/**
 * The id of every speaker in addresses (`?by=greg-brockman`), by label: the slug of the name in the original language,
 * or of the label; made unique by a number.
 */
export function speakerIds(episode: Episode): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const speaker of episode.speakers) {
    const latin = Object.values(speaker.name).find(name => /[a-z]/i.test(name))
    const base =
      slugOf(latin ?? inLang(speaker.name, episode.languages[0] ?? '')) || slugOf(speaker.label) || 'speaker'
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    taken.add(id)
    ids.set(speaker.label, id)
  }
  return ids
}

/**
 * The label that a name in an address means: the id, the label, a name or an alias, or one word of those when it is only
 * one person's; undefined when it is nobody's.
 */
export function findSpeaker(episode: Episode, asked: string): string | undefined {
  const slug = slugOf(asked)
  if (!slug) return undefined
  for (const [label, id] of speakerIds(episode)) if (id === slug) return label
  const spellings = episode.speakers.map(speaker => ({
    label: speaker.label,
    slugs: [speaker.label, ...Object.values(speaker.name), ...speaker.aliases].map(slugOf),
  }))
  const whole = spellings.filter(({ slugs }) => slugs.includes(slug))
  if (whole.length === 1) return whole[0]!.label
  const part = spellings.filter(({ slugs }) => slugs.some(each => each.split('-').includes(slug)))
  return part.length === 1 ? part[0]!.label : whole[0]?.label
}
