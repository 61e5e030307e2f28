import { describe, expect, test } from 'vitest'
import { createSearcher } from '../../../src/core/search/searcher.ts'
import type { SearchResult } from '../../../src/core/search/searcher.ts'
import { hanVariants } from '../../../src/core/text/han-variants.ts'
import { talk } from './talk.ts'

const variants = hanVariants()

const garden = talk(
  [
    'Host: Welcome! Today: tomatoes, “heirloom” seeds and café-style compost. | 欢迎！今天谈番茄、种子和堆肥。',
    "Guest 1: I don't sow early; my greenhouse isn't heated. | 我不早播，温室没有暖气。",
    'Guest 2: Compost is everything. Compost, compost! | 堆肥就是一切。',
    'Host: And a greenhouse? | 那么温室呢？',
    "Guest 1: A green house — painted — is not Ann's greenhouse. | 绿色的房子不是温室。",
    'Guest 10: Seeding depth is 2.5 cm, about 1,000 plants. | 播種深度是２.５厘米。',
  ],
  [
    { label: 'Host', name: { en: 'Inés Prado', zh: '伊内斯·普拉多' }, aliases: ['Nessie'] },
    { label: 'Guest 1', name: { en: 'Ann Brown', zh: '安·布朗' } },
    { label: 'Guest 2', name: { en: 'Annabel Lee' } },
  ],
)
const searcher = createSearcher(garden, { variants, chapterOfTurn: turn => (turn < 4 ? 0 : 1) })

/** The hits as `turn: marked words`, in the order of the turns. */
const picture = (result: SearchResult): string[] =>
  result.hits
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ turn, marks, fuzzy }) => {
      const sides = garden.turns[turn - 1]?.sides ?? []
      const words = marks.map(mark => sides[mark.side]?.text.slice(mark.start, mark.end))
      return `${turn}:${fuzzy ? ' ~' : ''} ${words.join(' ')}`.trim()
    })

const check = (query: string, ...hits: string[]): void =>
  expect(picture(searcher.search(query))).toEqual(hits)

describe('words', () => {
  test('whole or from their beginning', () => {
    check('tomatoes', '1: tomatoes')
    check('toma', '1: toma')
    check('seed', '1: seed', '6: Seed')
  })
  test('not from within', () => check('house', '5: house'))
  test('all of them', () => check('green painted', '5: green painted green'))
  test('in whatever side', () => check('compost 番茄', '1: compost 番茄'))
  test('case, accents and width do not matter', () => {
    check('CAFE', '1: café')
    check('ｃａｆé', '1: café')
  })
  test('apostrophes and hyphens do not matter', () => {
    check('dont', "2: don't")
    check('don’t', "2: don't")
    check('cafe-style', '1: café-style')
  })
  test('numbers', () => {
    check('1000', '6: 1,000')
    check('2.5', '6: 2.5 ２.５')
  })
  test('a plural finds its singular', () =>
    check('greenhouses', '2: greenhouse', '4: greenhouse', '5: greenhouse'))
})

describe('scripts without spaces', () => {
  test('any piece', () => {
    check('室', '2: 室', '4: 室', '5: 室')
    check('温室', '2: 温室', '4: 温室', '5: 温室')
  })
  test('traditional and simplified are alike', () => {
    check('溫室', '2: 温室', '4: 温室', '5: 温室')
    check('播种', '6: 播種')
  })
  test('not across a stop', () => check('播温'))
  test('no errors are forgiven', () => check('溫市'))
})

describe('phrases', () => {
  test('words in order', () => check('"green house"', '5: green house'))
  test('whole words', () => check('"green hou"'))
  test('an apostrophe ends a word', () => check('"ann"', '5: Ann'))
  test('while it is open, the last word may go on', () => check('"a green hou', '5: A green hou'))
  test('punctuation within does not matter', () => check('“heirloom seeds”', '1: heirloom” seeds'))
  test('not across sides', () => check('"compost 欢迎"'))
  test('no errors are forgiven', () => {
    check('"tomatos"')
    check('"tomatos')
  })
})

describe('typing errors', () => {
  test('are forgiven', () => {
    check('composr', '1: ~ compost', '3: ~ Compost Compost compost')
    check('haeted', '2: ~ heated')
    check('tomatos', '1: ~ tomatoes')
  })
  test('two in a long word', () =>
    check('grenehuose', '2: ~ greenhouse', '4: ~ greenhouse', '5: ~ greenhouse'))
  test('not in a short one', () => check('sww'))
  test('not where the word as typed occurs', () => {
    const harbour = createSearcher(talk(['A: a boat', 'A: a coat', 'A: a moat', 'A: goats']))
    const turns = (query: string): number[] => harbour.search(query).hits.map(hit => hit.turn)
    expect([turns('coat'), turns('goat'), turns('woat')]).toEqual([[2], [4], [1, 2, 3]])
  })
  test('while the word is being typed', () =>
    check('greeenh', '2: ~ greenhouse', '4: ~ greenhouse', '5: ~ greenhouse'))
  test('two words typed as one', () => {
    check('seedingdepth', '6: ~ Seeding depth')
    check('heirloomseed', '1: ~ heirloom” seed')
  })
})

describe('without', () => {
  test('a word', () => check('compost -tomatoes', '3: Compost Compost compost'))
  test('whole words only', () => check('heated -green', '2: heated'))
  test('a phrase', () => check('greenhouse -"green house"', '2: greenhouse', '4: greenhouse'))
  test('alone', () => check('-compost', '2:', '4:', '5:', '6:'))
})

describe('by', () => {
  test('a label', () => check('greenhouse by:"guest 1"', '2: greenhouse', '5: greenhouse'))
  test('a name in any language, or a piece of one', () => {
    check('greenhouse by:inés', '4: greenhouse')
    check('greenhouse by:prad', '4: greenhouse')
    check('greenhouse by:普拉多', '4: greenhouse')
    check('greenhouse by:nessie', '4: greenhouse')
  })
  test('an address', () => check('greenhouse by:ines-prado', '4: greenhouse'))
  test('whole names before beginnings', () => {
    check('by:"guest 1"', '2:', '5:')
    check('by:ann', '2:', '5:')
    check('by:anna', '3:')
  })
  test('any of several', () => check('compost by:ann by:annabel', '3: Compost Compost compost'))
  test('nobody', () => {
    const result = searcher.search('greenhouse by:zoe')
    expect(result).toMatchObject({ total: 0, unknownSpeakers: ['zoe'], withoutFilter: 3 })
  })
  test('one known, one not', () => {
    const result = searcher.search('greenhouse by:zoe by:ann')
    expect(result).toMatchObject({ total: 2, unknownSpeakers: ['zoe'], withoutFilter: 1 })
  })
  test('the filter beside the query', () => {
    expect(picture(searcher.search('greenhouse', { by: ['Host'] }))).toEqual(['4: greenhouse'])
    expect(searcher.search('', { by: ['Host'] }).total).toBe(0)
    expect(searcher.search('greenhouse by:ann', { by: ['Host'] })).toMatchObject({
      total: 0,
      withoutFilter: 3,
    })
  })
})

describe('in', () => {
  test('only this language is looked at', () => {
    check('2.5 in:en', '6: 2.5')
    check('compost in:zh')
  })
  test('alone', () => expect(searcher.search('in:zh').total).toBe(6))
  test('a language that is not there', () => check('compost in:fr'))
  test('a kind of it', () => {
    const hans = createSearcher(talk(['A: zh-Hant=溫室 | warm']), { variants })
    expect([hans.search('温 in:zh').total, hans.search('温 in:en').total]).toEqual([1, 0])
  })
})

describe('nothing to search for', () => {
  for (const query of ['', '  ', '-', '"', 'by:', '!?…', '-!', '"…"'])
    test(JSON.stringify(query), () =>
      expect(searcher.search(query)).toMatchObject({
        total: 0,
        hits: [],
        withoutFilter: 0,
        unknownSpeakers: [],
      }),
    )
})

describe('facets', () => {
  test('count hits', () => {
    expect(searcher.search('compost').facets).toEqual({
      speakers: [
        { label: 'Host', count: 1 },
        { label: 'Guest 2', count: 1 },
      ],
      languages: [{ lang: 'en', count: 2 }],
      chapters: [{ chapter: 0, count: 2 }],
    })
  })
  test('say what another filter would give', () => {
    const { facets } = searcher.search('2.5 by:ann in:zh')
    expect(facets.speakers).toEqual([{ label: 'Guest 10', count: 1 }])
    expect(facets.chapters).toEqual([])
    expect(searcher.search('2.5 in:zh').facets.languages).toEqual([
      { lang: 'en', count: 1 },
      { lang: 'zh', count: 1 },
    ])
  })
})

test('the limit leaves the totals', () => {
  const result = searcher.search('greenhouse', { limit: 1 })
  expect([result.total, result.hits.length, result.facets.speakers.length]).toEqual([3, 1, 2])
})
