import { identifyLanguage } from '../../text/language.ts'
import { scriptOf } from '../../text/script.ts'
import type { Evidence, Lang, Role, Speaker } from '../../transcript/episode.ts'
import type { Label } from './choose-labels.ts'
import type { Draft } from './pair-labels.ts'

interface Entry {
  name: Record<Lang, string>
  readonly spellings: Set<string>
  evidence: Evidence[]
  role?: Role
}

/**
 * One speaker per label, in order of first appearance. A label that is a name already is the name, in the language of
 * its script (or of what stands under it), with confidence 1; a generic label or a role leaves the name open.
 */
export function readSpeakers(drafts: readonly Draft[], langs: readonly Lang[]): Speaker[] {
  const entries = new Map<string, Entry>()
  drafts.forEach((draft, index) => {
    let entry = entries.get(draft.key)
    if (!entry) entries.set(draft.key, (entry = { name: {}, spellings: new Set(), evidence: [] }))
    entry.role ??= draft.label.shape.role ?? draft.second?.shape.role
    addName(entry, draft.label, index + 1, draft, langs)
    if (draft.second) addName(entry, draft.second, index + 1, draft, langs)
  })
  return Array.from(entries, ([label, { name, spellings, evidence, role }]) => ({
    label,
    name,
    aliases: [...spellings].filter(spelling => !Object.values(name).includes(spelling)),
    ...(role === undefined ? {} : { role }),
    confidence: evidence.length > 0 ? 1 : 0,
    evidence,
  }))
}

function addName(entry: Entry, label: Label, turn: number, draft: Draft, langs: readonly Lang[]): void {
  const { name, kind, nameStart } = label.shape
  if (kind === 'numbered' || kind === 'role' || entry.spellings.has(name)) return
  entry.spellings.add(name)
  entry.name[nameLanguage(label, draft, langs)] ??= name
  entry.evidence.push({
    kind: 'label',
    turn,
    span: { start: nameStart, end: nameStart + name.length },
    quote: name,
  })
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
