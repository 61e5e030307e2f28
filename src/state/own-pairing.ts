import type { OwnItem } from './own-state.ts'

/** Whether a text gains by being paired (again). */
export function isToPair({
  pairing,
  withoutDictionary,
}: Pick<OwnItem, 'pairing' | 'withoutDictionary'>): boolean {
  return pairing === 'waiting' || pairing === 'stopped' || (pairing === 'done' && withoutDictionary === true)
}
