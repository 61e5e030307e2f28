import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lattice, learntJumps, noJumps, usualJumps } from '../../../../src/core/align/words/jumps.ts'

/** The place each word most probably comes from; `.` where nowhere is likelier. A digit of a row: how much likelier a place is. */
function check(rows: readonly string[], picture: string): void {
  const places = rows[0]!.length
  const lattice = new Lattice()
  lattice.prepare(places, rows.length)
  rows.forEach((row, t) =>
    row.split('').forEach((digit, i) => (lattice.emit[t * places + i] = 4 ** Number(digit) / 4)),
  )
  lattice.walk(places, rows.length, 0.15, usualJumps())
  const found = rows.map((_, t) => {
    const post = [...lattice.post.subarray(t * places, (t + 1) * places)]
    const best = Math.max(...post)
    return 1 - post.reduce((sum, p) => sum + p, 0) > best ? '.' : String(post.indexOf(best))
  })
  expect(found.join('')).toBe(picture)
}

test('one after the other', () => check(['300', '030', '003'], '012'))

test('turned round', () => check(['003', '030', '300'], '210'))

test('a word between two sure ones lies between them', () => check(['40000', '11111', '00400'], '012'))

test('a word that nothing explains comes from nowhere', () => check(['400', '000', '040'], '0.1'))

test('posteriors are probabilities, however sharp', () => {
  const size = fc.integer({ min: 1, max: 30 })
  fc.assert(
    fc.property(
      size,
      size,
      fc.infiniteStream(fc.double({ min: 1e-4, max: 1e6, noNaN: true })),
      (places, words, ratios) => {
        const lattice = new Lattice()
        lattice.prepare(places, words)
        for (let e = 0; e < places * words; e++) lattice.emit[e] = ratios.next().value as number
        const counted = noJumps()
        lattice.walk(places, words, 0.15, usualJumps(), counted)
        for (let t = 0; t < words; t++) {
          const sum = lattice.post.subarray(t * places, (t + 1) * places).reduce((all, p) => all + p, 0)
          expect(sum).toBeLessThanOrEqual(1 + 1e-9)
          expect(sum).toBeGreaterThanOrEqual(0)
        }
        expect(learntJumps(counted).every(share => share > 0 && share < 1)).toBe(true)
      },
    ),
    { numRuns: 50 },
  )
})
