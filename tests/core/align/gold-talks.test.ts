import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Lexicon } from '../../../src/core/align/lexicon.ts'
import { pairEpisode, type PairedEpisode } from '../../../src/core/align/pair-episode.ts'
import { readLexicon } from '../../../src/core/align/read-lexicon.ts'
import { hanVariants } from '../../../src/core/text/han-variants.ts'
import { lexiconFile } from '../../../src/publish/lexicon/compile.mjs'
import { readTalk, type Talk } from './gold/read-talk.ts'

let lexicon: Lexicon
beforeAll(async () => {
  lexicon = readLexicon(readFileSync(await lexiconFile()))
}, 120_000)

const pair = (name: string): { talk: Talk; paired: PairedEpisode } => {
  const talk = readTalk(name, readFileSync(new URL(`./gold/talks/${name}`, import.meta.url), 'utf8'))
  const known = talk.languages.includes('zh') && talk.languages.includes('en')
  return { talk, paired: pairEpisode(talk.episode, { ...(known && { lexicon }), variants: hanVariants() }) }
}

/** Beads that are right, that were found and that there are, over all turns; and those that are missing, in words. */
function count({ turns, episode }: Talk, { pairing }: PairedEpisode) {
  const bare = (parts: readonly string[]) => parts.join('').replace(/\s+/g, '')
  let [right, found, wanted] = [0, 0, 0]
  const missing: string[] = []
  turns.forEach((gold, i) => {
    const { a, b, beads } = pairing.turns[i]!
    const text = (list: typeof a, { from, to }: { from: number; to: number }) =>
      bare(
        list
          .slice(from, to)
          .map(({ side, start, end }) => episode.turns[i]!.sides[side]!.text.slice(start, end)),
      )
    const own = new Set(beads.map(bead => `${text(a, bead.a)} = ${text(b, bead.b)}`))
    found += own.size
    wanted += gold.length
    for (const [left, right_] of gold) {
      const picture = `${bare(left)} = ${bare(right_)}`
      if (own.has(picture)) right++
      else missing.push(`${i + 1}: ${picture}`)
    }
  })
  return { f1: (200 * right) / (found + wanted), missing }
}

// What somebody wrote sentence by sentence in two languages and joined. Figures change with what changes them.
test.each([
  ['bees.de-en.txt', 96],
  ['chess.zh-en.txt', 100],
  ['cooking.zh-en.txt', 96],
  ['history.zh-en.txt', 95],
  ['lighthouse.es-fr.txt', 97],
  ['trains.zh-en.txt', 100],
])('%s: at least %d in a hundred', (name, least) => {
  const { talk, paired } = pair(name)
  const { f1, missing } = count(talk, paired)
  expect(Math.round(f1 * 10) / 10, missing.join('\n')).toBeGreaterThanOrEqual(least)
})

test('names that no dictionary has are found by how they sound', () => {
  const { talk, paired } = pair('cooking.zh-en.txt')
  const words = paired.words[0]!.map(({ a, b }) =>
    [a, b]
      .map(({ side, start, end }) => talk.episode.turns[0]!.sides[side]!.text.slice(start, end))
      .join('='),
  )
  expect(words).toContain('马库斯·费尔德曼=Marcus Feldman')
  expect(words).toContain('二十三=twenty-three')
})
