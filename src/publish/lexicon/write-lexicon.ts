import { levelOf, LEXICON_MAGIC, SECTIONS } from '../../core/align/lexicon-layout.ts'
import type { Meanings } from './make-entries.ts'

/** What goes into a compiled lexicon. */
export interface LexiconContent {
  readonly from: string
  readonly to: string
  readonly meanings: ReadonlyMap<string, Meanings>
  /** What headwords mean as parts of others; all of them are keys of `meanings` too. */
  readonly parts: ReadonlyMap<string, Meanings>
  readonly readings: ReadonlyMap<string, readonly string[]>
}

/** The bytes that `readLexicon` reads. The same content gives the same bytes, whatever its order. */
export function writeLexicon({ from, to, meanings, parts, readings }: LexiconContent): Uint8Array {
  const heads = [...meanings.keys()].sort(byUnit)
  const words = ranked([...meanings.values(), ...parts.values()])
  if (words.length > 0xffff) throw new Error(`${words.length} different words; the format holds 65,535`)
  const idOf = new Map(words.map((word, id) => [word, id]))
  const shared: number[] = []
  const added: number[] = []
  let units = ''
  let before = ''
  for (const head of heads) {
    if (head.length === 0 || head.length > 255)
      throw new Error(`"${head}" is too long or too short for a headword`)
    let same = 0
    while (same < before.length && same < head.length - 1 && before[same] === head[same]) same++
    shared.push(same)
    added.push(head.length - same)
    units += head.slice(same)
    before = head
  }
  const alphabet = ranked(Array.from({ length: units.length }, (_, i) => new Map([[units.charAt(i), 1]])))
  const rankOf = new Map(alphabet.map((unit, rank) => [unit, rank]))
  const own = listsOf(heads, meanings, idOf)
  const asPart = listsOf(heads, parts, idOf)
  const characters = [...readings.keys()].sort(byUnit)
  const syllables = [...new Set([...readings.values()].flat())].sort(byUnit)
  const readingOf = (rank: number): number[] =>
    characters.map(character => syllables.indexOf(readings.get(character)?.[rank] ?? '') + 1)

  return assemble({
    meta: bytesOf(`${from}\n${to}`),
    words: bytesOf(words.join('\n')),
    shared: Uint8Array.from(shared),
    added: Uint8Array.from(added),
    ...split('alphabet', codesOf(alphabet.join(''))),
    ...split(
      'unit',
      Array.from({ length: units.length }, (_, i) => rankOf.get(units.charAt(i)) ?? 0),
    ),
    counts: own.counts,
    ...split('word', own.ids),
    weight: own.levels,
    partCounts: asPart.counts,
    ...split('partWord', asPart.ids),
    partWeight: asPart.levels,
    syllables: bytesOf(syllables.join('\n')),
    ...split('character', codesOf(characters.join(''))),
    ...split('reading', readingOf(0)),
    ...split('second', readingOf(1)),
  })
}

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** All keys, the commonest first: so small numbers are common ones, and compress. */
function ranked(lists: readonly Meanings[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const list of lists) for (const word of list.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || byUnit(a, b)).map(([word]) => word)
}

function listsOf(
  heads: readonly string[],
  lists: ReadonlyMap<string, Meanings>,
  idOf: ReadonlyMap<string, number>,
): { counts: Uint8Array; ids: number[]; levels: Uint8Array } {
  const rows = heads.map(head =>
    [...(lists.get(head) ?? [])]
      .map(([word, weight]) => [idOf.get(word) ?? 0, levelOf(weight)] as const)
      .sort(([a, v], [b, w]) => v - w || a - b),
  )
  return {
    counts: Uint8Array.from(rows, row => row.length),
    ids: rows.flatMap(row => row.map(([id]) => id)),
    levels: Uint8Array.from(rows.flatMap(row => row.map(([, level]) => level))),
  }
}

const codesOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))

const split = (name: string, numbers: readonly number[]): Record<string, Uint8Array> => ({
  [`${name}Low`]: Uint8Array.from(numbers, number => number & 255),
  [`${name}High`]: Uint8Array.from(numbers, number => number >> 8),
})

function assemble(sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const list = SECTIONS.map(name => sections[name] ?? new Uint8Array())
  const header = 4 + 4 * list.length
  const out = new Uint8Array(list.reduce((sum, section) => sum + section.length, header))
  out.set(bytesOf(LEXICON_MAGIC))
  const view = new DataView(out.buffer)
  let at = header
  list.forEach((section, i) => {
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
