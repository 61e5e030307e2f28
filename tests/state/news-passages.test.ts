import { describe, expect, test } from 'vitest'
import type { NewsDocument, PassageLink } from '../../src/core/transcript/news-document.ts'
import { newsOf, sharedWords, stepsOf } from '../../src/state/news-passages.ts'

const link = (turn: number, score = 0.8): PassageLink => ({
  turn,
  beads: { from: 0, to: 1 },
  kind: 'quote',
  score,
  evidence: [],
})
const about = (id: string) => ({ id, file: `${id}.txt`, title: id, lang: 'en' })
const news: NewsDocument = {
  version: 1,
  articles: [
    {
      article: about('tides'),
      passages: [
        { sentence: 2, text: 'Two.', links: [link(4)] },
        { sentence: 5, text: 'Five.', links: [link(5, 0.6), link(4, 0.9)] },
      ],
    },
    { article: about('bees'), passages: [{ sentence: 1, text: 'One.', links: [link(9)] }] },
  ],
}

describe('the news of some turns', () => {
  test.each([
    [{ from: 4, to: 4 }, ['tides 2→4', 'tides 5→4']],
    [{ from: 5, to: 5 }, ['tides 5→5']],
    [{ from: 5, to: 9 }, ['tides 5→5', 'bees 1→9']],
    [{ from: 1, to: 9 }, ['tides 2→4', 'tides 5→4', 'bees 1→9']],
    [{ from: 6, to: 8 }, []],
  ])('%j: %j', (turns, expected) =>
    expect(
      newsOf(news, turns).flatMap(({ article, passages }) =>
        passages.map(each => `${article.id} ${each.passage.sentence}→${each.link.turn}`),
      ),
    ).toEqual(expected),
  )
})

describe('from turn to turn with news', () => {
  const summary = { articles: 2, turns: [[4, 2, 2] as const, [5, 1, 1] as const, [9, 1, 1] as const] }
  test.each([
    [undefined, { previous: undefined, next: 4, nth: 0 }],
    [4, { previous: undefined, next: 5, nth: 1 }],
    [5, { previous: 4, next: 9, nth: 2 }],
    [7, { previous: 5, next: 9, nth: 0 }],
    [9, { previous: 5, next: undefined, nth: 3 }],
  ])('from %s', (turn, expected) =>
    expect(stepsOf(summary, turn === undefined ? undefined : { from: turn, to: turn })).toEqual(expected),
  )
})

/** `article=turn`, the second in the language that is named; each where it first stands. */
function shared(article: string, lang: string, sides: readonly [string, string], pairs: readonly string[]) {
  const at = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const evidence = pairs.map(pair => {
    const [here = '', there = ''] = pair.split('=')
    const side = sides[0].includes(there) ? 0 : 1
    return { article: at(article, here), lang: ['en', 'zh'][side]!, side, turn: at(sides[side]!, there) }
  })
  const found = sharedWords({ text: article }, { evidence }, lang, [
    { lang: 'en', text: sides[0] },
    { lang: 'zh', text: sides[1] },
  ])
  return found.map(each => (each.turn ? `${each.article}=${each.turn}` : each.article))
}

describe('the words that a passage and its turn share', () => {
  const sides = ['The harbour needs 20 pumps before June.', '港口六月前需要二十台水泵，港务局说。'] as const
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'what goes on in both is one',
      '港口要20台水泵。',
      ['20=20', '台水泵=pumps', '港口=harbour'],
      ['港口=harbour', '20台水泵=20 pumps'],
    ],
    ['the other language tells more', '水泵不够。', ['水泵=水泵', '水泵=pumps'], ['水泵=pumps']],
    ['the same word is said once', '水泵不够。', ['水泵=水泵'], ['水泵']],
    ['words that are only related tell nothing', '水车不够。', ['水车=水泵'], []],
    ['nor does a single character', '港不大。', ['港=港'], []],
    [
      'numbers come before long words, and these before the rest',
      'Osei的港务局要水泵，港口六月要20台。',
      ['港务局=港务局', '水泵=pumps', '港口=harbour', '六月=June', '20=20'],
      ['港务局', '水泵=pumps', '港口=harbour', '20'],
    ],
  ])('%s', (_, article, pairs, expected) => expect(shared(article, 'zh', sides, pairs)).toEqual(expected))

  test('of one language are those that are alike', () =>
    expect(shared('Pumps needed by June', 'en', sides, ['Pumps=pumps', 'needed=needs', 'by=before'])).toEqual(
      ['Pumps', 'needed=needs'],
    ))
})
