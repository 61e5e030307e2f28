import type { Quantity } from '../text/quantities/quantity.ts'
import { holdsNumeral } from '../text/quantities/numerals.ts'
import type { Side } from '../transcript/episode.ts'
import type { TurnPairing, WordLink } from '../transcript/pairing.ts'
import type { Finding, Severity, Told, ToldNumbers } from '../transcript/check-document.ts'
import { agrees, factorOfTen, isPowerOfTen, type Comparison } from './compare-quantities.ts'
import { compareMeant, readingOf, type Meant } from './meant.ts'
import {
  byBead,
  itemsAround,
  itemsOf,
  pairAgreeing,
  type Item,
  type Items,
  type SideQuantity,
} from './pair-numbers.ts'
import { whyOf } from './why.ts'

/** The quantities of a turn in both languages, in order. */
export interface TurnQuantities {
  readonly a: readonly SideQuantity[]
  readonly b: readonly SideQuantity[]
}

/**
 * Where the numbers of a turn disagree. Numbers that agree are paired off first: within a bead, then in the turn, then with a
 * repetition or with the turns before and after, since translations move things. What is left over in a bead on both sides and
 * measures the same differs; what is left on one side only is told when it is too plain to be overlooked. Linear in the beads, but for
 * numbers that only one side says, which are compared with all of the turn.
 *
 * `sides`: those of the turn. `near`: the quantities of the turns before and after.
 */
export function checkNumbers(
  turn: number,
  sides: readonly Side[],
  pairing: TurnPairing,
  quantities: TurnQuantities,
  near: readonly TurnQuantities[],
  links: readonly WordLink[] = [],
  before?: TurnQuantities,
): Finding[] {
  const a = itemsOf(quantities.a, pairing, 'a', before?.a)
  const b = itemsOf(quantities.b, pairing, 'b', before?.b)
  const left = { a: byBead(a), b: byBead(b) }
  pairAgreeing(left)
  const isLone = (item: Item, items: Items): boolean => items.get(item.bead)?.size === 1
  const findings: Finding[] = []
  const linked = (x: Item, y: Item): boolean => links.some(link => overlaps(link.a, x) && overlaps(link.b, y))
  const differing = [...left.a.values()]
    .flatMap(items => [...items])
    .flatMap(x => [...itemsAround(left.b, x.bead, 1)].map(y => ({ x, y, how: compareMeant(x, y) })))
    .filter(
      ({ x, y, how }) =>
        isDifference(x, y, how, linked(x, y)) &&
        (!how.loose || linked(x, y) || (x.bead === y.bead && isLone(x, left.a) && isLone(y, left.b))),
    )
    .sort((one, other) => closeness(one, linked(one.x, one.y)) - closeness(other, linked(other.x, other.y)))
  for (const { x, y, how } of differing) {
    if (!left.a.get(x.bead)!.has(x) || !left.b.get(y.bead)!.has(y)) continue
    left.a.get(x.bead)!.delete(x)
    left.b.get(y.bead)!.delete(y)
    findings.push(differenceOf(turn, x, y, how))
  }
  const elsewhere = { a: near.flatMap(each => each.a), b: near.flatMap(each => each.b) }
  for (const which of ['a', 'b'] as const) {
    const other = which === 'a' ? 'b' : 'a'
    const all = [...(other === 'a' ? a : b), ...elsewhere[other].map(asItem)]
    const agree = (item: Item, each: Item): boolean =>
      agrees(which === 'a' ? compareMeant(item, each) : compareMeant(each, item))
    for (const item of [...left[which].values()].flatMap(items => [...items])) {
      if (!isPlain(item.quantity) || all.some(each => agree(item, each))) continue
      const bead = pairing.beads[item.bead]
      if (!bead || bead.a.from === bead.a.to || bead.b.from === bead.b.to || bead.confidence < 0.5) continue
      const range = pairing[other].slice(bead[other].from, bead[other].to)
      if (
        range.some(({ side, start, end }) =>
          mentions(sides[side]?.text.slice(start, end) ?? '', sides[side]?.lang ?? '', item.quantity),
        )
      )
        continue
      findings.push(onlyOf(turn, which, item))
    }
  }
  return findings
}

const asItem = (item: SideQuantity): Item => ({ ...item, bead: -1, meant: item.quantity })

/** Whether two left-over numbers are two readings of one, so surely that a person should be told. */
function isDifference(x: Item, y: Item, how: Comparison, linked: boolean): boolean {
  if (how.verdict === 'unit') return x.bead === y.bead
  if (how.verdict !== 'differ') return false
  if (isPowerOfTen(how.ratio) && Math.max(x.meant.value, y.meant.value) >= 10)
    return x.bead === y.bead || Math.abs(x.bead - y.bead) === 1
  if (x.bead !== y.bead) return false
  if (x.quantity.approximate && y.quantity.approximate) return how.ratio > 3
  // Small numbers without a unit are everywhere; only a link shows that they are the same.
  const small = x.meant.kind === 'count' && Math.min(x.meant.value, y.meant.value) < 10
  return linked || !small
}

/** Which differences are paired first: linked words, then the nearer value, then the same place in the sentence. */
function closeness(
  { x, y, how }: { readonly x: Item; readonly y: Item; readonly how: Comparison },
  linked: boolean,
): number {
  const distance = how.ratio === Infinity ? 40 : Math.abs(Math.log10(how.ratio))
  return (linked ? 0 : 100) + (x.bead === y.bead ? 0 : 50) + distance
}

const overlaps = (
  span: { readonly side: number; readonly start: number; readonly end: number },
  { side, quantity }: Item,
): boolean => span.side === side && span.start < quantity.end && quantity.start < span.end

const spanOf = ({ side, quantity: { start, end } }: SideQuantity) => ({ side, start, end })

function differenceOf(turn: number, x: Item, y: Item, how: Comparison): Finding {
  const told = toldNumbers(x, y, how)
  return {
    turn,
    kind: isOfUnits(x, y, how) ? 'unit' : 'number',
    severity: severityOf(x, y, how),
    a: spanOf(x),
    b: spanOf(y),
    told,
    why: whyOf(told),
  }
}

/** Whether a difference is one of units: the same number is said of both. */
export const isOfUnits = (x: Meant, y: Meant, { verdict }: Comparison): boolean =>
  verdict === 'unit' || x.quantity.said === y.quantity.said

/** The facts of two readings that disagree. `x` was said. */
export function toldNumbers(x: Meant, y: Meant, { verdict, ratio }: Comparison): ToldNumbers {
  const factor = factorOfTen(ratio)
  return {
    about: 'numbers',
    a: readingOf(x),
    b: readingOf(y),
    verdict: verdict === 'unit' ? 'unit' : 'differ',
    ...(factor !== undefined && { factor }),
  }
}

/** How much a difference matters: a zero too many most, a small count or a vague number least. */
export function severityOf(x: Meant, y: Meant, how: Comparison): Severity {
  if (isPowerOfTen(how.ratio)) return 'high'
  if (how.verdict === 'unit') return 'medium'
  if (how.ratio >= 5) return 'high'
  const small = x.meant.kind === 'count' && Math.max(x.meant.value, y.meant.value) < 20
  const vague = x.quantity.approximate || y.quantity.approximate
  return small || vague ? 'low' : 'medium'
}

function onlyOf(turn: number, which: 'a' | 'b', item: Item): Finding {
  const { quantity } = item
  const told: Told = { about: 'one side', which, reading: readingOf({ quantity, meant: quantity }) }
  const weighty = quantity.kind === 'money' || quantity.kind === 'power' || quantity.value >= 1e6
  return {
    turn,
    kind: 'number',
    severity: weighty ? 'medium' : 'low',
    a: which === 'a' ? spanOf(item) : null,
    b: which === 'b' ? spanOf(item) : null,
    told,
    why: whyOf(told),
  }
}

/** A number that a translation would not leave out without a thought: exact or large, and more than a few. */
function isPlain({ kind, said, approximate, value, low, text }: Quantity): boolean {
  // "A million pieces" is a way of speaking.
  if (kind === 'count' && /^(?:an?|une?|eine|um|una) \p{L}+$/iu.test(text)) return false
  if (low !== undefined || kind === 'fraction' || kind === 'multiple') return false
  if (approximate && value < 1000) return false
  if (kind === 'count') return value >= 10
  // A hundred percent is mostly a way of speaking.
  if (kind === 'percent') return value !== 100
  return said >= 2 || kind === 'money' || kind === 'power'
}

/** Whether a text has anything that may say the number in a way that is not read: its digits, or any numeral at all. */
function mentions(text: string, lang: string, { said, value, kind }: Quantity): boolean {
  const digits = text.replace(/(\d)[,. ](?=\d{3})/g, '$1')
  for (const [match] of digits.matchAll(/\d+(?:\.\d+)?/g)) {
    const number = Number(match)
    // Of a date the day or the year may be said alone.
    if (kind === 'date' && [value % 100, Math.floor(value / 1e4)].includes(number)) return true
    if (number === said || number === value || isPowerOfTen(Math.max(number, said) / Math.min(number, said)))
      return true
  }
  return holdsNumeral(text, lang)
}
