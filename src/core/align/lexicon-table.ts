import { weightOf, type Sections } from './lexicon-layout.ts'
import type { Lexicon, Translation } from './lexicon.ts'
import { normalForm } from './normal-form.ts'
import { numberWords } from './number-words.ts'

/** What `translate` adds to a headword's own glosses; each was chosen on word links, see publish/lexicon/README.md. */
const OPTIONS = {
  /** Glosses of the two- and three-character headwords within a known word, and within one that is unknown. */
  within: 0.3,
  withinUnknown: 0.6,
  /** What the dictionary's longer words teach that the word, or a part of it, means in them. */
  asPart: 0.5,
  /** Parts are so long at most, in UTF-16 code units. */
  longestPart: 3,
  /** Weaker translations are left out, and so are all after so many. */
  least: 0.01,
  most: 48,
}

/** The lexicon over its sections: a hash table on code units over flat arrays, about 8 MB, no string until it is asked for. */
export function createLexicon(sections: Sections): Lexicon {
  const [from = '', to = ''] = ascii(sections.meta).split('\n')
  const words = ascii(sections.words).split('\n')
  const heads = new Heads(sections)
  const own = new Lists(sections.counts, sections.wordLow, sections.wordHigh, sections.weight)
  const parts = new Lists(
    sections.partCounts,
    sections.partWordLow,
    sections.partWordHigh,
    sections.partWeight,
  )
  const syllables = ['', ...ascii(sections.syllables).split('\n')]
  const characters = joined(sections.characterLow, sections.characterHigh)
  const first = joined(sections.readingLow, sections.readingHigh)
  const second = joined(sections.secondLow, sections.secondHigh)

  function translate(word: string): readonly Translation[] {
    const meanings = new Map<string, number>()
    const raise = (form: string, weight: number): void => {
      if (weight >= OPTIONS.least && weight > (meanings.get(form) ?? 0)) meanings.set(form, weight)
    }
    const addAll = (lists: Lists, head: number, factor: number): void => {
      if (head < 0) return
      const end = lists.firsts[head + 1] ?? 0
      for (let k = lists.firsts[head] ?? 0; k < end; k++)
        raise(words[lists.ids[k] ?? 0] ?? '', factor * weightOf(lists.levels[k] ?? 0))
    }
    const head = heads.find(word, 0, word.length)
    addAll(own, head, 1)
    addAll(parts, head, OPTIONS.asPart)
    for (const { word: form, weight } of numberWords(word, from)) raise(form, weight)
    if (PLAIN_LATIN.test(word)) raise(normalForm(word, to), 1)
    const within = head < 0 ? OPTIONS.withinUnknown : OPTIONS.within
    for (let i = 0; i < word.length; i++) {
      if (LETTER.test(word.charAt(i))) {
        // Latin letters and digits within Chinese stand for themselves.
        let end = i + 1
        while (end < word.length && LETTER.test(word.charAt(end))) end++
        raise(normalForm(word.slice(i, end), to), within)
        i = end - 1
        continue
      }
      if (!HAN.test(word.charAt(i))) continue
      for (let length = 1; length <= OPTIONS.longestPart && i + length <= word.length; length++) {
        if (length === word.length) continue
        const part = heads.find(word, i, i + length)
        if (length > 1) addAll(own, part, within)
        addAll(parts, part, OPTIONS.asPart)
      }
    }
    const list = [...meanings].map(([form, weight]) => ({ word: form, weight }))
    return list.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, OPTIONS.most)
  }

  return {
    from,
    to,
    longest: heads.longest,
    has: text => heads.find(text, 0, text.length) >= 0,
    reach: (text, at) => heads.reach(text, at),
    translate,
    readings(character) {
      const code = character.charCodeAt(0)
      let low = 0
      let high = characters.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((characters[middle] ?? 0) < code) low = middle + 1
        else high = middle
      }
      if (characters[low] !== code || character.length !== 1) return []
      return [first[low], second[low]].flatMap(id => (id ? [syllables[id] ?? ''] : []))
    },
  }
}

const HAN = /\p{Script=Han}/u
const PLAIN_LATIN = /^[\p{Script=Latin}\p{Nd}\p{P}\p{S}]+$/u
const LETTER = /[\p{Script=Latin}\p{Nd}]/u

/** The headwords: their units one after the other, and an open hash table of their numbers. */
class Heads {
  readonly longest: number
  private readonly units: Uint16Array
  private readonly starts: Uint32Array
  /** The number of a headword from 1, or 0. */
  private readonly slots: Int32Array
  /** The length of the longest headword for each hash of first two units. */
  private readonly reaches = new Uint8Array(1 << 16)

  constructor({ alphabetLow, alphabetHigh, shared, added, unitLow, unitHigh }: Sections) {
    const alphabet = joined(alphabetLow, alphabetHigh)
    const count = shared.length
    const starts = new Uint32Array(count + 1)
    let longest = 0
    for (let i = 0; i < count; i++) {
      const length = shared[i]! + added[i]!
      if (length > longest) longest = length
      starts[i + 1] = starts[i]! + length
    }
    const units = new Uint16Array(starts[count]!)
    let size = 4
    while (size < 2 * count) size *= 2
    const slots = new Int32Array(size)
    for (let i = 0, read = 0; i < count; i++) {
      const start = starts[i]!
      const before = i === 0 ? 0 : starts[i - 1]!
      const own = start + shared[i]!
      const end = starts[i + 1]!
      for (let k = start; k < own; k++) units[k] = units[before + k - start]!
      for (let k = own; k < end; k++, read++) units[k] = alphabet[unitLow[read]! | (unitHigh[read]! << 8)]!
      if (end - start > 1) {
        const pair = pairHash(units[start]!, units[start + 1]!)
        if (end - start > this.reaches[pair]!) this.reaches[pair] = end - start
      }
      let hash = 0
      for (let k = start; k < end; k++) hash = step(hash, units[k]!)
      let slot = spread(hash) & (size - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      slots[slot] = i + 1
    }
    this.longest = longest
    this.units = units
    this.starts = starts
    this.slots = slots
  }

  /** No headword that stands at `at` is longer. */
  reach(text: string, at: number): number {
    return Math.max(1, this.reaches[pairHash(text.charCodeAt(at), text.charCodeAt(at + 1))]!)
  }

  /** The number of the headword `text.slice(from, to)`, or -1. */
  find(text: string, from: number, to: number): number {
    const { units, starts, slots } = this
    let hash = 0
    for (let k = from; k < to; k++) hash = step(hash, text.charCodeAt(k))
    const mask = slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const i = slots[slot]! - 1
      if (i < 0) return -1
      const start = starts[i]!
      if (starts[i + 1]! - start !== to - from) continue
      let k = from
      while (k < to && units[start + k - from] === text.charCodeAt(k)) k++
      if (k === to) return i
    }
  }
}

/** FNV-1a, a step a code unit; the low bits of the product see too little of the high ones. */
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const pairHash = (one: number, two: number): number => (Math.imul(one, 0x9e37) ^ two) & 0xffff
const spread = (hash: number): number => hash ^ (hash >>> 15)

/** A list of words with levels of weight for each headword, one after the other. */
class Lists {
  readonly firsts: Uint32Array
  readonly ids: Uint16Array
  readonly levels: Uint8Array

  constructor(counts: Uint8Array, low: Uint8Array, high: Uint8Array, levels: Uint8Array) {
    this.firsts = new Uint32Array(counts.length + 1)
    for (let i = 0; i < counts.length; i++) this.firsts[i + 1] = this.firsts[i]! + counts[i]!
    this.ids = joined(low, high)
    this.levels = levels.slice()
  }
}

function joined(low: Uint8Array, high: Uint8Array): Uint16Array {
  const result = new Uint16Array(low.length)
  for (let i = 0; i < low.length; i++) result[i] = low[i]! | (high[i]! << 8)
  return result
}

function ascii(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096))
  return text
}
