import type { Lang } from '../transcript/episode.ts'
import type { Lexicon, Translation } from './lexicon.ts'

/** The first four bytes of a compiled lexicon; the digit is the version of the format. */
export const LEXICON_MAGIC = 'DLX1'

/** The sections of the file, in order; see `publish/lexicon/write-lexicon.ts`. */
const SECTIONS = [
  'meta',
  'words',
  'shared',
  'added',
  'low',
  'high',
  'counts',
  'idLow',
  'idHigh',
  'weights',
] as const

/**
 * A compiled lexicon, ready to be asked; the bytes are not kept. Building costs about 30 ms for 120,000 headwords.
 * @throws Error when the bytes are no compiled lexicon, or one of another version
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  if (ascii(bytes.subarray(0, 4)) !== LEXICON_MAGIC)
    throw new Error(
      `these bytes are no lexicon of version ${LEXICON_MAGIC}: they begin with "${ascii(bytes.subarray(0, 4))}"`,
    )
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const section = {} as Record<(typeof SECTIONS)[number], Uint8Array>
  let at = 4 + 4 * SECTIONS.length
  SECTIONS.forEach((name, i) => {
    const length = view.getUint32(4 + 4 * i, true)
    section[name] = bytes.subarray(at, at + length)
    at += length
  })
  if (at > bytes.length) throw new Error(`the lexicon is cut off: ${bytes.length} of ${at} bytes`)
  const [from = '', to = ''] = ascii(section.meta).split('\n')
  return new Table(from, to, section)
}

class Table implements Lexicon {
  readonly longest: number = 0
  readonly from: Lang
  readonly to: Lang
  private readonly units: Uint16Array
  private readonly starts: Uint32Array
  private readonly slots: Int32Array
  private readonly words: readonly string[]
  private readonly firsts: Uint32Array
  private readonly ids: Uint16Array
  private readonly weights: Uint8Array

  constructor(from: Lang, to: Lang, s: Record<(typeof SECTIONS)[number], Uint8Array>) {
    this.from = from
    this.to = to
    const count = s.shared.length
    this.words = ascii(s.words).split('\n')
    this.starts = new Uint32Array(count + 1)
    for (let i = 0; i < count; i++) {
      const length = (s.shared[i] ?? 0) + (s.added[i] ?? 0)
      if (length > this.longest) this.longest = length
      this.starts[i + 1] = (this.starts[i] ?? 0) + length
    }
    this.units = new Uint16Array(this.starts[count] ?? 0)
    let size = 4
    while (size < 2 * count) size *= 2
    this.slots = new Int32Array(size)
    for (let i = 0, read = 0; i < count; i++) {
      const start = this.starts[i] ?? 0
      const shared = s.shared[i] ?? 0
      const before = this.starts[i - 1] ?? 0
      for (let k = 0; k < shared; k++) this.units[start + k] = this.units[before + k] ?? 0
      for (let k = 0; k < (s.added[i] ?? 0); k++, read++)
        this.units[start + shared + k] = (s.low[read] ?? 0) | ((s.high[read] ?? 0) << 8)
      let hash = 0
      for (let k = start; k < (this.starts[i + 1] ?? 0); k++) hash = step(hash, this.units[k] ?? 0)
      let slot = spread(hash) & (size - 1)
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      this.slots[slot] = i + 1
    }
    this.firsts = new Uint32Array(count + 1)
    for (let i = 0; i < count; i++) this.firsts[i + 1] = (this.firsts[i] ?? 0) + (s.counts[i] ?? 0)
    this.ids = new Uint16Array(s.idLow.length)
    for (let i = 0; i < this.ids.length; i++) this.ids[i] = (s.idLow[i] ?? 0) | ((s.idHigh[i] ?? 0) << 8)
    this.weights = s.weights.slice()
  }

  has(text: string): boolean {
    return this.find(text) >= 0
  }

  translate(word: string): readonly Translation[] {
    const i = this.find(word)
    if (i < 0) return []
    const result: Translation[] = []
    for (let k = this.firsts[i] ?? 0; k < (this.firsts[i + 1] ?? 0); k++)
      result.push({ word: this.words[this.ids[k] ?? 0] ?? '', weight: weightOf(this.weights[k] ?? 0) })
    return result
  }

  private find(text: string): number {
    let hash = 0
    for (let k = 0; k < text.length; k++) hash = step(hash, text.charCodeAt(k))
    const mask = this.slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const i = (this.slots[slot] ?? 0) - 1
      if (i < 0) return -1
      const start = this.starts[i] ?? 0
      if ((this.starts[i + 1] ?? 0) - start !== text.length) continue
      let k = 0
      while (k < text.length && this.units[start + k] === text.charCodeAt(k)) k++
      if (k === text.length) return i
    }
  }
}

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const spread = (hash: number): number => hash ^ (hash >>> 15)

/** A weight is kept as a level: 0 is 1, each further one a quarter of an octave less. */
export const weightOf = (level: number): number => 2 ** (-level / 4)
export const levelOf = (weight: number): number =>
  Math.min(31, Math.max(0, Math.round(-4 * Math.log2(weight))))

function ascii(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096))
  return text
}
