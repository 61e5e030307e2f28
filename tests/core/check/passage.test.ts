import { describe, expect, test } from 'vitest'
import { checkPassage, type SaidSentence } from '../../../src/core/check/check-passage.ts'

const sentence = (text: string, lang: string, side: number): SaidSentence => ({
  side,
  lang,
  text,
  start: 100,
  end: 100 + text.length,
})

/** What is found in `lang: an article's words` that go back to `English | Chinese`: `kind severity: said | written`. */
function check(
  article: string,
  said: string,
  near: string,
  quote: boolean,
  findings: readonly string[],
): void {
  const [lang = '', text = ''] = article.split(/: (.*)/su)
  const of = (pair: string): SaidSentence[] =>
    pair
      .split('|')
      .flatMap((part, side) => (part === '' ? [] : [sentence(part.trim(), side ? 'zh' : 'en', side)]))
  const sentences = of(said)
  const found = checkPassage({ text, lang, quote }, sentences, of(near))
  expect(
    found.map(({ kind, severity, passage, said: { side, start, end } }) => {
      const words = sentences.find(each => each.side === side)!.text.slice(start - 100, end - 100)
      return `${kind} ${severity}: ${words} | ${text.slice(passage.start, passage.end)}`
    }),
  ).toEqual(findings)
}

describe('a number of an article that contradicts what was said', () => {
  test.each([
    [
      'de: „Wir liefern 3 Gigawatt“, sagte sie.',
      'We deliver 30 gigawatts. | 我们提供30吉瓦。',
      'number high: 30 gigawatts | 3 Gigawatt',
    ],
    [
      'zh: 她说,他们种了两亿棵树。',
      'We planted 20 million trees. | 我们种了两千万棵树。',
      'number high: 20 million | 两亿',
    ],
    ['es: «Son 40 megavatios», dijo.', 'It is 40 gigawatts.', 'unit high: 40 gigawatts | 40 megavatios'],
    [
      'fr: Ils ont payé 3 millions d’euros.',
      'We paid 3 billion euros.',
      'number high: 3 billion euros | 3 millions d’euros',
    ],
    [
      'pt: O muro tem 200 metros de altura.',
      'The wall is 20 meters high. | 墙高二十米。',
      'number high: 20 meters | 200 metros',
    ],
    [
      'en: They paid 30 euros for it.',
      'We paid 30 dollars. | 我们付了30美元。',
      'unit medium: 30 dollars | 30 euros',
    ],
  ])('%s', (article, said, finding) => check(article, said, '', true, [finding]))

  test('in a quote also what is merely counted or dated', () => {
    check('en: “We hired 150 cooks in 2016.”', 'In 2017 we hired 120 cooks.', '', true, [
      'number medium: 120 | 150',
      'number medium: 2017 | 2016',
    ])
  })

  test('both languages are quoted where they disagree with each other as well', () => {
    check('en: “It makes 5 GW.”', 'It makes 30 gigawatts. | 它发电三千兆瓦。', '', true, [
      'number medium: 三千兆瓦 | 5 GW',
    ])
  })
})

describe('what is no contradiction', () => {
  test.each([
    ['de: Es sind 30 Gigawatt.', 'It is 30 gigawatts. | 它是三千兆瓦。'],
    ['zh: 它是三千兆瓦。', 'It is 30 gigawatts. | 它是三千兆瓦。'],
    ['en: It makes almost three gigawatts.', 'It makes 2.9 gigawatts.'],
    ['en: It makes 5 GW and was built in 2009 for $3 billion.', 'It makes five gigawatts.'],
    ['en: It took 18 months, with 12% interest.', 'In five years we pay 9 percent.'],
    ['en: In 2016 the town hired 150 cooks.', 'In 2017 we hired 120 cooks.'],
    ['en: They have 5 MW of wind and 7 MW of sun.', 'We have 6 MW and 8 MW.'],
    ['en: It is 26 miles long.', 'It is 42 kilometers long.'],
    ['fr: Le pont coûte 3 milliards de dollars.', 'It costs three billion dollars. | 它花了30亿美元。'],
  ])('%s', (article, said) => check(article, said, '', false, []))

  test('a number that a neighbour says', () => {
    check('en: It makes 5 GW.', 'We end the year at 2 GW.', 'Next year it is five gigawatts.', false, [])
    check('en: It makes 5 GW.', 'We end the year at 2 GW.', '', false, ['number medium: 2 GW | 5 GW'])
  })
})

test('the sentence for a person', () => {
  const [finding] = checkPassage({ text: 'Es sind 3 Gigawatt.', lang: 'de' }, [
    sentence('It is 30 gigawatts.', 'en', 0),
  ])
  expect(finding?.why).toBe(
    'The conversation says “30 gigawatts” (30 GW), the article “3 Gigawatt” (3 GW): a factor of ten.',
  )
  expect(finding?.told).toEqual({
    about: 'numbers',
    a: { text: '30 gigawatts', value: 3e10, unit: 'W', kind: 'power' },
    b: { text: '3 Gigawatt', value: 3e9, unit: 'W', kind: 'power' },
    verdict: 'differ',
    factor: 10,
  })
})
