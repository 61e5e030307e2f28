import { levelOf, LEXICON_MAGIC } from '../../core/align/read-lexicon.ts'

/** A headword and what it may mean: normal forms of the other language, weights in (0, 1]. */
export interface Entry {
  readonly head: string
  readonly translations: ReadonlyMap<string, number>
}

/** The bytes that `readLexicon` reads. Same entries, same bytes: headwords by code unit, words by frequency, then by letter. */
export function writeLexicon(from: string, to: string, entries: readonly Entry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.head < b.head ? -1 : 1))
  const frequency = new Map<string, number>()
  for (const { translations } of sorted)
    for (const word of translations.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const words = [...frequency].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
  if (words.length > 0xffff) throw new Error(`${words.length} different words; the format holds 65,535`)
  const idOf = new Map(words.map((word, id) => [word, id]))
  const shared: number[] = []
  const added: number[] = []
  const low: number[] = []
  const high: number[] = []
  const counts: number[] = []
  const ids: number[] = []
  const weights: number[] = []
  let before = ''
  for (const { head, translations } of sorted) {
    let same = 0
    while (same < before.length && same < head.length - 1 && before[same] === head[same]) same++
    shared.push(same)
    added.push(head.length - same)
    for (let i = same; i < head.length; i++) {
      low.push(head.charCodeAt(i) & 255)
      high.push(head.charCodeAt(i) >> 8)
    }
    const list = [...translations].map(([word, weight]) => [idOf.get(word) ?? 0, levelOf(weight)] as const)
    list.sort(([a, v], [b, w]) => v - w || a - b)
    counts.push(list.length)
    for (const [id, level] of list) {
      ids.push(id)
      weights.push(level)
    }
    before = head
  }
  const sections = [
    bytesOf(`${from}\n${to}`),
    bytesOf(words.join('\n')),
    ...[shared, added, low, high, counts].map(list => Uint8Array.from(list)),
    Uint8Array.from(ids, id => id & 255),
    Uint8Array.from(ids, id => id >> 8),
    Uint8Array.from(weights),
  ]
  const header = 4 + 4 * sections.length
  const out = new Uint8Array(sections.reduce((sum, section) => sum + section.length, header))
  out.set(bytesOf(LEXICON_MAGIC))
  const view = new DataView(out.buffer)
  let at = header
  sections.forEach((section, i) => {
    view.setUint32(4 + 4 * i, section.length, true)
    out.set(section, at)
    at += section.length
  })
  return out
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, character => {
    const code = character.charCodeAt(0)
    if (code > 127) throw new Error(`"${character}" is not ASCII, in "${text.slice(0, 60)}"`)
    return code
  })
}
