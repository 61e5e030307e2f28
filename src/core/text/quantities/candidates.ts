import { countUnit, quantityOf, rounded, type NumberRead, type Quantity, type Unit } from './quantity.ts'

/**
 * A number met in a text, before its neighbours are asked. `yes`: a quantity; `weak`: one only if its neighbour lends it a unit ("one"
 * in "one or two years"); `name`: part of a name or a label, as are the numbers listed after it (GPT-5, 6 and 7).
 */
export interface Candidate {
  readonly read: NumberRead
  readonly verdict: 'yes' | 'weak' | 'name'
  readonly unit?: Unit
  /** Where its unit ends, or the number. */
  readonly to: number
  readonly bare?: boolean
  readonly approximate?: boolean
}

/** What stands between the ends of a range or the members of a list, without white space. */
const RANGE = new Set('- – — ~ ～ to through till bis à a hasta até 到 至 或 or oder ou o'.split(' '))
const LIST = new Set(
  ', 、 ， and und et y e 和 与 跟'.split(' ').concat(', and', ', or', ', maybe', 'or maybe'),
)

/**
 * The quantities among candidates, in order. A number without a unit takes the unit of the next one in a range or a list ("six to
 * twelve months", 五到十年, "five, ten years"), and its magnitude in a range ("5 to 10 million"). Linear.
 */
export function settle(text: string, candidates: readonly Candidate[]): Quantity[] {
  const settled = [...candidates]
  for (let i = 1; i < settled.length; i++) {
    const [before, one] = [settled[i - 1]!, settled[i]!]
    if (before.verdict !== 'name' || one.unit) continue
    const link = between(text, before, one)
    if (RANGE.has(link) || LIST.has(link)) settled[i] = { ...one, verdict: 'name' }
  }
  for (let i = settled.length - 2; i >= 0; i--) {
    const [one, next] = [settled[i]!, settled[i + 1]!]
    const link = between(text, one, next)
    // 两到三个: what is counted stands after the second.
    const counted = one.verdict === 'weak' && one.read.value > 1 && one.read.value < next.read.value
    if (counted && next.verdict === 'yes' && !next.unit && RANGE.has(link))
      settled[i] = { ...one, verdict: 'yes' }
    if (one.unit || one.verdict === 'name' || !next.unit || next.unit.kind === 'date') continue
    const range = RANGE.has(link) || (/^(?:and|und|et|y|e)$/.test(link) && isBetween(text, one))
    if (!(range || LIST.has(link)) || (next.verdict === 'yes' && !range && !(link === ',' || link === '、')))
      continue
    const { read } = one
    // "five, ten years" rises; "7 million, ten years ago" are two things.
    if (!range && read.value >= next.read.value) continue
    const lends =
      range && read.scale === 1 && next.read.scale > 1 && read.value < next.read.value / next.read.scale
    const value = lends ? rounded(read.value * next.read.scale) : read.value
    settled[i] = {
      ...one,
      verdict: next.verdict,
      unit: next.unit,
      read: { ...read, value, scale: lends ? next.read.scale : read.scale },
      bare: false,
    }
  }
  return settled
    .filter(({ verdict }) => verdict === 'yes')
    .map(({ read, unit, to, bare, approximate }) => ({
      ...quantityOf(text, read, unit ?? countUnit, to),
      ...(bare && !unit && { bare: true as const }),
      ...(approximate && { approximate: true as const }),
    }))
}

/** between five and ten percent */
const isBetween = (text: string, one: Candidate): boolean =>
  /\b(?:between|zwischen|entre)\s+$/i.test(text.slice(Math.max(0, one.read.start - 12), one.read.start))

const between = (text: string, one: Candidate, next: Candidate): string =>
  next.read.start - one.to > 12 ? '' : text.slice(one.to, next.read.start).trim().toLowerCase()
