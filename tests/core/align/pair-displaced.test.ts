import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Lexicon } from '../../../src/core/align/lexicon.ts'
import { pairEpisode } from '../../../src/core/align/pair-episode.ts'
import { readLexicon } from '../../../src/core/align/read-lexicon.ts'
import { lexiconFile } from '../../../src/publish/lexicon/compile.mjs'
import { episodeOf } from './episode-of.ts'

/** A conversation about bread: the sentences of each turn, English and Chinese. */
const talk: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['Welcome back to the kitchen.', 'Today we bake bread.', 'You brought your own sourdough, I hear.'],
    ['欢迎回到厨房。', '今天我们来烤面包。', '听说你带来了自己的酸面团。'],
  ],
  [
    ['Yes, I have kept it alive for eleven years.', 'My grandmother gave it to me in a glass jar.'],
    ['是的,我已经养了它十一年。', '是我奶奶用一个玻璃罐送给我的。'],
  ],
  [
    ['I mix rye with a little wheat.', 'The dough needs less water in summer.', 'Let it rest overnight.'],
    ['我把黑麦和一点小麦混在一起。', '夏天面团需要的水更少。', '让它静置一夜。'],
  ],
  [
    ['My oven only reaches two hundred degrees.', 'Is that a problem?'],
    ['我的烤箱只能到两百度。', '这有问题吗?'],
  ],
  [
    ['Not at all.', 'Put a bowl of water at the bottom.', 'Wait an hour before you cut it.'],
    ['完全没有。', '在底部放一碗水。', '切之前等一个小时。'],
  ],
  [['An hour is long when you are hungry.'], ['饿的时候一个小时很长。']],
  [
    ['Patience is the cheapest ingredient.', 'Nobody sells it, though.'],
    ['耐心是最便宜的原料。', '不过没有人卖它。'],
  ],
  [
    ['It smells wonderful.', 'The salt was right this time.'],
    ['闻起来很香。', '这次盐放得正好。'],
  ],
]

let lexicon: Lexicon
beforeAll(async () => {
  lexicon = readLexicon(readFileSync(await lexiconFile()))
}, 120_000)

/**
 * The boundaries crossed in the talk after somebody moved Chinese sentences. Without a dictionary so short a talk says too little:
 * then nothing else may be found.
 */
function check(move: (chinese: string[][]) => void, ...crossed: readonly number[]): void {
  const chinese = talk.map(([, own]) => [...own])
  move(chinese)
  const turns = talk.map(([english], i) => `${english.join(' ')} | ${chinese[i]!.join('')}`)
  const episode = episodeOf(['en', 'zh'], turns)
  const found = (known?: Lexicon) =>
    pairEpisode(episode, known && { lexicon: known }).pairing.crossing.map(({ turn }) => turn)
  expect(found(lexicon)).toEqual(crossed)
  for (const turn of found()) expect(crossed).toContain(turn)
}

describe('sentences that were translated in another turn are found', () => {
  test('after it', () => check(zh => zh[1]!.unshift(zh[0]!.pop()!), 1))
  test('before it', () => check(zh => zh[3]!.push(zh[4]!.shift()!), 4))
  test('two of them', () => check(zh => zh[3]!.unshift(...zh[2]!.splice(1)), 3))
  test('in a turn of one sentence', () => check(zh => zh[5]!.push(zh[6]!.shift()!), 6))
})

describe('nothing crosses', () => {
  test('where all is in its place', () => check(() => {}))
  test('where a sentence was not translated', () => check(zh => zh[4]!.pop()))
  test('where one was left out, and the next turn has one more', () => {
    check(zh => {
      zh[2]!.pop()
      zh[3]!.unshift('昨天下雨了。')
    })
    check(zh => {
      zh[0]!.pop()
      zh[1]!.unshift('今年的秋天来得很早。')
    })
  })
})

test('without a dictionary, what looks alike and what meets elsewhere shows it', () => {
  const turns = [
    'Der Zug fährt im Winter nach Bergen. Er ist alt. | The train goes to Bergen in winter. It is old.',
    'Der Schaffner verkauft Kaffee. | The conductor sells coffee.',
    'Im Sommer ist das Wasser warm, 24 Grad. Der Zug hält in Stavanger am Hafen. | In summer the water is warm, 24 degrees.',
    'Man kann dort baden. | The train stops in Stavanger at the harbour. One can swim there.',
    'Der Zug hat 12 Wagen. | The train has 12 cars.',
    'Der Schaffner heißt Olav. | The conductor is called Olav.',
  ]
  const { crossing } = pairEpisode(episodeOf(['de', 'en'], turns)).pairing
  expect(crossing.map(({ turn }) => turn)).toEqual([3])
})
