import { expect } from 'vitest'
import { findQuantities } from '../../../src/core/text/quantities.ts'

/**
 * Checks what is found in a text that shows it: every quantity stands in braces with its value and unit after a bar
 * (`deploy {10 GW|10000000000 W}`), a vague one with its bounds (`{dozens|24 24..237.6}`); all other numbers are none.
 */
export function checkQuantities(picture: string, lang: string): void {
  const text = picture.replace(/\{([^|}]*)\|[^}]*\}/g, '$1')
  let shown = ''
  let at = 0
  for (const { start, end, value, unit, low, high } of findQuantities(text, lang)) {
    const bounds = low === undefined ? '' : ` ${low}..${high}`
    shown += `${text.slice(at, start)}{${text.slice(start, end)}|${value}${unit && ` ${unit}`}${bounds}}`
    at = end
  }
  expect(shown + text.slice(at)).toBe(picture)
}
