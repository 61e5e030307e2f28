import type { Quantity } from '../text/quantities/quantity.ts'
import type { TurnPairing } from '../transcript/pairing.ts'
import { agrees, type Comparison } from './compare-quantities.ts'
import { compareMeant, meantIn, type Meant } from './meant.ts'

/** A quantity of a turn, in the side with that index. */
export interface SideQuantity {
  readonly side: number
  readonly quantity: Quantity
}

/** A quantity of a turn and the bead that it stands in; -1 outside of all. */
export interface Item extends SideQuantity, Meant {
  readonly bead: number
}

/** The numbers of one language that are left over, by their beads. */
export type Items = ReadonlyMap<number, Set<Item>>

/** How surely two numbers are one: of the same kind, of the same value, or about the same. */
type Sureness = 'same kind' | 'same' | 'about'

/** Translations move a number no further than so many beads. */
const reach = 40

/** The quantities of a turn in one language with their beads. `before`: those of the turn before. Linear. */
export function itemsOf(
  list: readonly SideQuantity[],
  pairing: TurnPairing,
  which: 'a' | 'b',
  before: readonly SideQuantity[] = [],
): Item[] {
  const meant = meantIn(
    list.map(({ quantity }) => quantity),
    before.at(-1)?.quantity,
  )
  const sentences = pairing[which]
  let sentence = 0
  let bead = 0
  return list.map(({ side, quantity: { start } }, i) => {
    // Both stand in order.
    const isPast = (at: number): boolean =>
      sentences[at] !== undefined &&
      (sentences[at].side < side || (sentences[at].side === side && sentences[at].end <= start))
    while (isPast(sentence)) sentence++
    const here = sentences[sentence]
    while (bead < pairing.beads.length && pairing.beads[bead]![which].to <= sentence) bead++
    const within = here?.side === side && here.start <= start && bead < pairing.beads.length
    return { side, bead: within ? bead : -1, ...meant[i]! }
  })
}

/** Items by their beads. */
export function byBead(items: readonly Item[]): Map<number, Set<Item>> {
  const beads = new Map<number, Set<Item>>()
  for (const item of items) {
    const here = beads.get(item.bead)
    if (here) here.add(item)
    else beads.set(item.bead, new Set([item]))
  }
  return beads
}

/** The items in a bead and up to `most` beads around it, the nearest first. */
export function* itemsAround(items: Items, bead: number, most: number): Generator<Item> {
  for (let distance = 0; distance <= most; distance++) {
    yield* items.get(bead - distance) ?? []
    if (distance > 0) yield* items.get(bead + distance) ?? []
  }
}

/**
 * Takes numbers that say the same out of `left`, the surest first: of one kind and value, of one value, about the same, and two measures
 * that make one; in the same bead before another. Linear in the beads, but for the numbers of neighbouring ones.
 */
export function pairAgreeing(left: { readonly a: Items; readonly b: Items }): void {
  for (const how of ['same kind', 'same', 'about'] as const)
    for (const most of [0, reach])
      for (const x of [...left.a.values()].flatMap(items => [...items]))
        for (const y of itemsAround(left.b, x.bead, most)) {
          if (!isPair(x, y, how)) continue
          left.a.get(x.bead)!.delete(x)
          left.b.get(y.bead)!.delete(y)
          break
        }
  for (const [own, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const)
    for (const whole of [...left[own].values()].flatMap(items => [...items])) {
      const parts = [...itemsAround(left[other], whole.bead, 1)]
      const pair = partsOf(parts).find(([first, second]) => {
        const sum = { ...first.meant, value: first.meant.value + second.meant.value }
        return agrees(compareMeant(whole, { quantity: sum, meant: sum }))
      })
      if (!pair) continue
      left[own].get(whole.bead)!.delete(whole)
      for (const part of pair) left[other].get(part.bead)!.delete(part)
    }
}

function isPair(x: Item, y: Item, how: Sureness): boolean {
  const comparison: Comparison = compareMeant(x, y)
  if (how === 'about') return agrees(comparison)
  return comparison.verdict === 'same' && (how === 'same' || x.meant.kind === y.meant.kind)
}

/** Measures in two units that stand beside each other and make one: five feet four inches, an hour and twenty minutes. */
function partsOf(items: readonly Item[]): [Item, Item][] {
  const pairs: [Item, Item][] = []
  for (let i = 0; i + 1 < items.length; i++) {
    const [one, two] = [items[i]!, items[i + 1]!]
    const gap = two.quantity.start - one.quantity.end
    const smaller = one.meant.value / one.meant.said > two.meant.value / two.meant.said
    if (one.side === two.side && gap >= 0 && gap <= 6 && one.meant.unit === two.meant.unit && smaller)
      pairs.push([one, two])
  }
  return pairs
}
