import { identifyLanguage } from '../../text/language.ts'
import { scriptOf } from '../../text/script.ts'
import type { Evidence, Lang, Role, Speaker } from '../../transcript/episode.ts'
import type { Label } from './choose-labels.ts'
import type { Draft } from './pair-labels.ts'

interface Entry {
  name: Record<Lang, string>
  aliases: Set<string>
  evidence: Evidence[]
  role?: Role
}

/**
 * One speaker per label, in order of first appearance. A label that is a name already is the name, in the language of
 * its script (or of what stands under it), with confidence 1; a generic label or a role leaves the name open.
 */
export function readSpeakers(source: string, drafts: readonly Draft[], langs: readonly Lang[]): Speaker[] {
  const entries = new Map<string, Entry>()
  drafts.forEach((draft, index) => {
    let entry = entries.get(draft.key)
    if (!entry) entries.set(draft.key, (entry = { name: {}, aliases: new Set(), evidence: [] }))
    const labels = draft.second ? [draft.label, draft.second] : [draft.label]
    for (const label of labels) {
      entry.role ??= label.shape.role
      addName(entry, label, index + 1, nameLanguage(label, draft, langs), source)
    }
  })
  return Array.from(entries, ([label, { name, aliases, evidence, role }]) => ({
    label,
    name,
    aliases: [...aliases],
    ...(role === undefined ? {} : { role }),
    confidence: evidence.length > 0 ? 1 : 0,
    evidence,
  }))
}

function addName(entry: Entry, label: Label, turn: number, lang: Lang, source: string): void {
  const { name, kind, nameStart } = label.shape
  if (kind === 'numbered' || kind === 'role') return
  if (Object.values(entry.name).includes(name) || entry.aliases.has(name)) return
  if (entry.name[lang] === undefined) entry.name[lang] = name
  else entry.aliases.add(name)
  const span = { start: nameStart, end: nameStart + name.length }
  entry.evidence.push({ kind: 'label', turn, span, quote: source.slice(span.start, span.end) })
}

/** The language a name is spelt in: by its script, and by what it labels where several languages share that script. */
function nameLanguage(label: Label, draft: Draft, langs: readonly Lang[]): Lang {
  const { name } = label.shape
  const script = scriptOf(name.charCodeAt(0))
  const fitting = langs.filter(lang => scriptFits(script, lang))
  if (fitting.length === 1) return fitting[0]!
  const own = draft.second === label ? draft.passages.at(-1)?.lang : draft.passages[0]?.lang
  if (draft.second && own !== undefined && (fitting.length === 0 || fitting.includes(own))) return own
  return fitting[0] ?? identifyLanguage(name) ?? langs[0] ?? 'und'
}

function scriptFits(script: ReturnType<typeof scriptOf>, lang: Lang): boolean {
  switch (script) {
    case 'han':
      return lang === 'zh' || lang === 'ja'
    case 'kana':
      return lang === 'ja'
    case 'hangul':
      return lang === 'ko'
    case 'cyrillic':
      return lang === 'ru' || lang === 'uk'
    case 'latin':
      return !['zh', 'ja', 'ko', 'ru', 'uk', 'el', 'he', 'ar', 'hi', 'th'].includes(lang)
    default:
      return (
        { greek: 'el', hebrew: 'he', arabic: 'ar', devanagari: 'hi', thai: 'th' }[script as string] === lang
      )
  }
}
