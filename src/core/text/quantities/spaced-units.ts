import type { Reader } from './spaced-reader.ts'
import { currencyOf, symbolUnit } from './units.ts'
import { wordUnit } from './word-units.ts'
import { multipleUnit, type Unit } from './quantity.ts'

/** A unit, and the word after it. */
export interface UnitRead {
  readonly unit: Unit
  readonly to: number
}

/** What follows "times" where it says how much more, not how often. */
const MORE =
  /^(?:as|more|better|faster|larger|bigger|higher|cheaper|greater|less|fewer|the|over|that|what|its|our|their|your|his|her|this|[a-z]{2,9}er)$/

/** The unit that stands after a number, from word `at`: GW, %, gigawatts, "square millimeter", -year, "of dollars". */
export function readUnit(reader: Reader, at: number): UnitRead | undefined {
  const { words, lang } = reader
  const first = words[at]
  if (!first) return undefined
  let from = at
  if (first.text === '-' && first.glued && words[at + 1]?.glued && words[at + 1]?.kind === 'word') from++
  else if (/^(?:de|of)$/.test(first.lower)) from++
  const start = words[from]
  if (!start) return undefined
  if (from === at) {
    const symbol = readSymbol(reader, at)
    if (symbol) return symbol
  }
  for (let length = 3; length > 0; length--) {
    const part = words.slice(from, from + length)
    if (part.length < length || !part.every(word => word.kind === 'word' || word.text === '-')) continue
    let phrase = ''
    for (const [i, word] of part.entries()) phrase += `${i > 0 && !word.glued ? ' ' : ''}${word.lower}`
    // d'euros, "us dollars"
    phrase = phrase.replace(/^d['’]/, '')
    const unit = wordUnit(phrase, lang) ?? wordUnit(phrase.replaceAll('-', ' '), lang)
    if (unit) return isUnitHere(reader, from, unit) ? { unit, to: from + length } : undefined
  }
  // "T FLOPS", as a transcriber hears it.
  const joined = start.text + (words[from + 1]?.text ?? '')
  if (/^[kKMGTPE]$/.test(start.text) && /^FLOPS?$/i.test(words[from + 1]?.text ?? '')) {
    const unit = symbolUnit(joined.slice(0, 1) + 'FLOPS')
    if (unit) return { unit, to: from + 2 }
  }
  if (lang === 'en' && start.lower === 'times' && MORE.test(words[from + 1]?.lower ?? ''))
    return { unit: multipleUnit, to: from + 1 }
  return undefined
}

/** A unit's word may be another one: the second, minute as an adjective, "pound" with a capital. */
function isUnitHere({ words, lang }: Reader, at: number, unit: Unit): boolean {
  const word = words[at]!
  if (
    lang === 'en' &&
    word.lower === 'second' &&
    !(words[at - 1]?.lower === 'one' || words[at - 1]?.text === '-' || words[at - 1]?.kind === 'digits')
  )
    return false
  return !(
    unit.kind === 'duration' &&
    word.capital &&
    !word.first &&
    lang === 'en' &&
    words[at + 1]?.capital === true
  )
}

/** Symbols that are words or letters elsewhere count only when nothing stands between them and the number. */
const GLUED = new Set('x X t ha g b oz B m s h L min sec'.split(' '))

function readSymbol({ words }: Reader, at: number): UnitRead | undefined {
  for (let length = 3; length > 0; length--) {
    const part = words.slice(at, at + length)
    if (part.length < length || part.slice(1).some(word => !word.glued)) continue
    const symbol = part.map(({ text }) => text).join('')
    const unit = symbolUnit(symbol) ?? currencyOf(symbol)
    if (!unit) continue
    const next = words[at + length]
    // "in 1953 L. Pugh": an initial.
    const initial =
      length === 1 && /^[A-Z]$/.test(symbol) && !part[0]!.glued && next?.text === '.' && next.glued
    if (initial && words[at + 2]?.capital) return undefined
    if (initial && words[at + 2]?.kind === 'word' && words[at + 2]!.glued) return undefined
    if (next?.glued && (next.kind !== 'mark' || (next.text === '-' && false))) return undefined
    if (
      GLUED.has(symbol) &&
      !part[0]!.glued &&
      !(/^[mghLt]$|^min$/.test(symbol) && (next === undefined || next.kind === 'mark'))
    )
      return undefined
    // 10 $ is written after the number in many languages; a dollar sign before the next number is that number's.
    if (unit.kind === 'money' && next?.kind === 'digits' && next.glued) return undefined
    return { unit, to: at + length }
  }
  return undefined
}
