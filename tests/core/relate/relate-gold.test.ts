import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Lexicon } from '../../../src/core/align/lexicon.ts'
import { pairEpisode } from '../../../src/core/align/pair-episode.ts'
import { readLexicon } from '../../../src/core/align/read-lexicon.ts'
import { alignersWords, type AlignersWords } from '../../../src/core/align/word-tools.ts'
import { indexConversation, type ConversationIndex } from '../../../src/core/relate/conversation-index.ts'
import { featureOf } from '../../../src/core/relate/features.ts'
import { judgeArticle } from '../../../src/core/relate/judge-article.ts'
import { relateArticle, relateDefaults } from '../../../src/core/relate/relate-article.ts'
import type { Relation } from '../../../src/core/relate/relation.ts'
import { nameSpeakers } from '../../../src/core/speakers/identify-speakers.ts'
import { hanVariants } from '../../../src/core/text/han-variants.ts'
import type { Speaker } from '../../../src/core/transcript/episode.ts'
import { lexiconFile } from '../../../src/publish/lexicon/compile.mjs'
import { readTalk } from '../align/gold/read-talk.ts'
import { readGold, type GoldSentence } from './gold/read-gold.ts'

let lexicon: Lexicon
let tools: AlignersWords
beforeAll(async () => {
  lexicon = readLexicon(readFileSync(await lexiconFile()))
  tools = alignersWords(lexicon, hanVariants())
}, 120_000)

const file = (path: string) => new URL(path, import.meta.url)
const indexes = new Map<string, ConversationIndex>()

function conversation(name: string): ConversationIndex {
  let index = indexes.get(name)
  if (!index) {
    const own = file(`talks/${name}.txt`)
    const path = existsSync(own) ? own : file(`../align/gold/talks/${name}.txt`)
    const { episode } = readTalk(`${name}.txt`, readFileSync(path, 'utf8'))
    const labels = [...new Set(episode.turns.map(({ speaker }) => speaker))]
    const speakers = labels.map((label): Speaker => ({
      label,
      name: {},
      aliases: [],
      confidence: 0,
      evidence: [],
    }))
    const named = nameSpeakers({ ...episode, speakers })
    const helped = /zh/.test(name) && /en/.test(name)
    const { pairing } = pairEpisode(named, { ...(helped && { lexicon }), variants: hanVariants() })
    index = indexConversation(named, pairing, tools)
    indexes.set(name, index)
  }
  return index
}

function relate(name: string, article: string): { gold: GoldSentence[]; found: Relation[] } {
  const gold = readGold(readFileSync(file(`gold/talks/${article}.gold.txt`), 'utf8'))
  const lang = article.split('.').at(-1)!
  let start = 0
  const sentences = gold.map(({ text, block }) => {
    const sentence = { text, block, start, end: start + text.length }
    start = sentence.end + 1
    return sentence
  })
  return { gold, found: relateArticle(conversation(name), sentences, lang, tools) }
}

/** Links of strength 2 and 3 that were met, of all; links that are none; sentences that were linked though they go back to nothing. */
const check = (name: string, article: string, picture: string) => {
  const { gold, found } = relate(name, article)
  let [met, wanted, wrong, strayed] = [0, 0, 0, 0]
  gold.forEach(({ links }, i) => {
    const own = found.filter(({ sentence }) => sentence === i)
    const strong = links.filter(({ strength }) => strength >= 2)
    wanted += strong.length
    met += strong.filter(({ turn }) => own.some(each => each.turn === turn)).length
    wrong += own.filter(({ turn }) => !links.some(each => each.turn === turn)).length
    if (links.length === 0 && own.length > 0) strayed++
  })
  expect(`${met} of ${wanted} met, ${wrong} wrong, ${strayed} strayed`).toBe(picture)
}

test('articles go back to the turns that a person found', () => {
  check('bees.de-en', 'bees.blog.en', '12 of 13 met, 0 wrong, 0 strayed')
  check('bees.de-en', 'bees.bericht.de', '6 of 7 met, 0 wrong, 0 strayed')
  check('lighthouse.es-fr', 'lighthouse.nota.es', '12 of 12 met, 0 wrong, 0 strayed')
  check('lighthouse.es-fr', 'lighthouse.breve.fr', '5 of 6 met, 1 wrong, 0 strayed')
  check('trains.zh-en', 'trains.blog.en', '11 of 14 met, 1 wrong, 1 strayed')
  check('history.zh-en', 'history.essay.de', '12 of 13 met, 0 wrong, 0 strayed')
})

test('news that a machine altered does so too', () => {
  check('cooking.zh-en', 'cooking.spun.zh', '16 of 17 met, 0 wrong, 0 strayed')
  check('battery.en-zh', 'battery.spun.zh', '25 of 26 met, 2 wrong, 1 strayed')
})

test('news about another plan of the same company: a host names the same people, and nothing else is met', () => {
  check('battery.en-zh', 'battery.lookalike.zh', '0 of 0 met, 1 wrong, 0 strayed')
})

test('an article about something else goes back to nothing', () => {
  expect(relate('battery.en-zh', 'cooking.spun.zh').found).toEqual([])
  expect(relate('history.zh-en', 'trains.blog.en').found).toEqual([])
})

test('what the opening plays before is linked in both places, about as surely', () => {
  const { gold, found } = relate('battery.en-zh', 'battery.spun.zh')
  const sentence = gold.findIndex(({ text }) => text.startsWith('梅则把电芯'))
  const links = found.filter(each => each.sentence === sentence)
  expect(links.map(({ turn }) => turn).sort((a, b) => a - b)).toEqual([3, 34])
  expect(Math.abs(links[0]!.score - links[1]!.score)).toBeLessThan(0.05)
})

test('relations lie within their sentence and turn, likeliest first', () => {
  const { found } = relate('trains.zh-en', 'trains.news.zh')
  const { episode } = conversation('trains.zh-en')
  expect(found.length).toBeGreaterThan(5)
  found.forEach((relation, i) => {
    const next = found[i + 1]
    if (next?.sentence === relation.sentence) expect(next.score).toBeLessThanOrEqual(relation.score)
    for (const { article, side, turn, lang } of relation.evidence) {
      expect(article.start >= relation.start && article.end <= relation.end).toBe(true)
      const said = episode.turns[relation.turn - 1]!.sides[side]!
      expect(said.lang).toBe(lang)
      expect(turn.end).toBeLessThanOrEqual(said.text.length)
    }
  })
})

test('of the turns of whoever is named one is the best, and none where nobody is', () => {
  const { gold } = relate('trains.zh-en', 'trains.news.zh')
  const index = conversation('trains.zh-en')
  const sentences = gold.map(({ text, block }) => ({ text, block, start: 0, end: text.length }))
  const judged = judgeArticle(index, sentences, 'zh', tools, relateDefaults)
  const best = judged.filter(({ features }) => featureOf(features, 'best of speaker') === 1)
  const named = new Set(judged.flatMap(each => (each.attribution?.speaker ? [each.sentence] : [])))
  expect(named.size).toBeGreaterThan(2)
  expect(best.map(({ sentence }) => sentence)).toEqual([...named])
  for (const { attribution, turn } of best)
    expect(index.episode.turns[turn]!.speaker).toBe(attribution!.speaker)
})

test('a relation says who is named and who spoke', () => {
  const { gold, found } = relate('trains.zh-en', 'trains.news.zh')
  const sentence = gold.findIndex(({ text }) => text.startsWith('谈到高铁'))
  expect(found.find(each => each.sentence === sentence)?.speaker).toEqual({
    article: '陈国栋',
    transcript: '陳國棟',
    verdict: 'same',
  })
})
