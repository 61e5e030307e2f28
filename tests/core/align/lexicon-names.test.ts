import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namesSound } from '../../../src/core/align/names-sound.ts'
import { readLexicon } from '../../../src/core/align/read-lexicon.ts'
import { lexiconFile } from '../../../src/publish/lexicon/compile.mjs'

const lexicon = readLexicon(readFileSync(await lexiconFile()))

/** From here on two names are taken for one. */
const ALIKE = 0.6

function check(han: string, latin: string, alike = true): void {
  const score = namesSound(han, latin, character => lexicon.readings?.(character) ?? [])
  expect(score >= ALIKE, `${han} and ${latin}: ${score.toFixed(2)}`).toBe(alike)
}

test.each([
  ['格雷格', 'Greg'],
  ['奥特曼', 'Altman'],
  ['布罗克曼', 'Brockman'],
  ['王成', 'Wang Cheng'],
  ['狗儿', 'Gou-er'],
  ['伊丽莎白', 'Elizabeth'],
  ['索菲娅·德拉克', 'Drake'],
  ['爱因斯坦', 'Einstein'],
  ['曼德拉', 'Mandela'],
  ['托马斯', 'Thomas'],
  ['玛格丽特', 'Margaret'],
  ['施密特', 'Schmidt'],
  ['费尔南德斯', 'Fernández'],
  // 重 and 乐 are read in two ways.
  ['重庆', 'Chongqing'],
])('%s sounds like %s', (han, latin) => check(han, latin))

test.each([
  ['格雷格', 'Altman'],
  ['王成', 'Gou-er'],
  ['公司', 'company'],
  ['托马斯', 'Margaret'],
  ['政府', 'government'],
  ['曼德拉', 'Brockman'],
  ['', 'Anna'],
  ['安娜', ''],
  ['安娜', '安娜'],
])('%s does not sound like %s', (han, latin) => check(han, latin, false))

test('what is the same sounds the same', () => {
  expect(namesSound('李明', 'Li Ming', character => lexicon.readings?.(character) ?? [])).toBe(1)
})
