import { expect, test } from 'vitest'
import { checkRows, findingsOf } from './beads-of.ts'

const words = 'the old bell in the high tower rings every morning before the sun comes up'
const plain = '高塔里的那口老钟每天早晨太阳升起之前都会敲响'
/** A conversation whose translation is as long as one expects, and one more turn. */
const check = (turn: readonly string[], ...findings: readonly string[]): void => {
  const usual = Array.from({ length: 14 }, () => [`And ${words}. | ${plain}。`])
  expect(findingsOf(checkRows([...usual, turn])).map(finding => finding.slice(0, 60))).toEqual(findings)
}
const cut = (finding: string): string => finding.slice(0, 60)

test('a turn that has no translation', () => {
  check([`Well, ${words}. |`], cut(`15 missing medium: Well, ${words}. | –`))
  check(['Yes, it does. |'])
})

test('a sentence that nobody translated', () => {
  check([`And ${words}. | ${plain}。`, `But ${words}. |`], cut(`15 missing low: But ${words}. | –`))
})

test('a sentence that was merged into its neighbour is not missing', () => {
  check([`And ${words}. | ${plain},${plain}。`, `But ${words}. |`])
})

test('a translation far too short', () => {
  check([`And ${words}, ${words}, ${words}. | 钟响了。`], cut(`15 length low: And ${words}, `))
})

test('a short conversation has no usual length', () => {
  expect(findingsOf(checkRows([[`And ${words}. |`, `But ${words}. | 钟。`]]))).toEqual([])
})
