import type { Quantity } from '../text/quantities/quantity.ts'
import type { Reading } from '../transcript/check-document.ts'
import { agrees, compareQuantities, type Comparison } from './compare-quantities.ts'

/** A quantity as it is written, and as it is meant: a bare number has the unit of the one before it ("two gigawatts … close to 30"). */
export interface Meant {
  readonly quantity: Quantity
  /** The same object where nothing is lent. */
  readonly meant: Quantity
}

/** Quantities of one language in the order in which they are said, as they are meant. `before`: the last one said before them. Linear. */
export function meantIn(quantities: readonly Quantity[], before?: Quantity): Meant[] {
  let last = before
  return quantities.map(quantity => {
    const lends = quantity.bare && last && last.unit !== '' && last.said !== 0 && last.kind !== 'date'
    const meant = lends
      ? {
          ...quantity,
          unit: last!.unit,
          kind: last!.kind,
          value: quantity.said * (last!.value / last!.said),
        }
      : quantity
    last = meant
    return { quantity, meant }
  })
}

/** Compares what is meant. A bare number agrees as it stands or with the unit that was said before; it differs only with that unit. */
export function compareMeant(x: Meant, y: Meant): Comparison {
  const plain = compareQuantities(x.quantity, y.quantity)
  return agrees(plain) || (x.meant === x.quantity && y.meant === y.quantity)
    ? plain
    : compareQuantities(x.meant, y.meant)
}

/** A quantity as a finding tells it. */
export const readingOf = ({ quantity: { text }, meant: { value, unit, kind } }: Meant): Reading => ({
  text,
  value,
  unit,
  kind,
})
