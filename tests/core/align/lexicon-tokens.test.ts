import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../src/core/align/tokens/tokenize.ts'
import { smallLexicon } from './small-lexicon.ts'

const heads = `我们 研究 研究生 生命 起源 人工 智能 人工智能 的 了 说 和 去 第二 第 年 T恤 3D打印 罗克 里 里昂 昂 俄罗斯 莫斯科 买 一百
  让 明年 本 万一 千万 呢 家 公司 个 项 项目 目的 早 早上 上都 都 两`
const lexicon = smallLexicon(heads.split(/\s+/).join('\n'))

/** Tokens apart by spaces, a number followed by `#`, punctuation by `°`. */
function check(text: string, picture: string, lang = 'zh'): void {
  const marks = { word: '', number: '#', punctuation: '°' }
  const tokens = tokenize(text, lang, lexicon)
  expect(tokens.map(token => token.text + marks[token.kind]).join(' ')).toBe(picture)
  for (const { start, end, text: own } of tokens) expect(text.slice(start, end)).toBe(own)
}

describe('Chinese', () => {
  test('is cut into the fewest headwords', () => {
    check('我们研究人工智能', '我们 研究 人工智能')
    check('研究生命起源', '研究 生命 起源')
  })
  test('of two cuts with as many words, into the one whose single characters are words', () => {
    check('项目的', '项目 的')
    check('早上都去', '早上 都 去')
  })
  test('leaves what it does not know by itself, surrogate pairs whole', () => {
    check('我们说𠮷甡', '我们 说 𠮷 甡')
  })
  test('keeps numbers whole, in digits and in characters', () => {
    check('买了1.6亿个', '买 了 1.6亿# 个')
    check('1。6亿个', '1。6亿# 个')
    check('一百二十家公司', '一百二十# 家 公司')
    check('三分之二的公司', '三分之二# 的 公司')
    check('三点一四和10%', '三点一四# 和 10%#')
    check('2023年4月', '2023# 年 4月#')
    check('第二十一个', '第二十一# 个')
    check('六百万两', '六百万# 两')
    check('三万两千个', '三万两千# 个')
  })
  test('knows words that are written with numerals', () => {
    check('万一呢', '万一 呢')
    check('千万去', '千万 去')
    check('第二个', '第二 个')
  })
  test('keeps Latin words whole, and headwords that mix both', () => {
    check('我们买GPT-5和T恤，3D打印了', '我们 买 GPT-5 和 T恤 ，° 3D打印 了')
    check('vLLM 0.9的公司', 'vLLM 0.9# 的 公司')
  })
  test('puts transcribed names together that the dictionary lacks', () => {
    check('布罗克曼说', '布罗克曼 说')
    check('我们和索菲娅·里昂·德拉克说', '我们 和 索菲娅·里昂·德拉克 说')
    check('让本·德拉克明年去', '让 本·德拉克 明年 去')
  })
  test('leaves names apart that are headwords', () => {
    check('去俄罗斯莫斯科', '去 俄罗斯 莫斯科')
  })
})

describe('other languages', () => {
  test('keep contractions, abbreviations and what a hyphen ties to a number', () => {
    check("I don't, the U.S. won't", "I don't ,° the U.S. won't", 'en')
    check('an e-mail on GPT-5 and Covid-19', 'an e-mail on GPT-5 and Covid-19', 'en')
  })
  test('part other words with hyphens', () => {
    check('state-of-the-art', 'state -° of -° the -° art', 'en')
  })
  test('keep numbers with their marks', () => {
    check('1.6 of 1,000, or 10%, is 10x', '1.6# of 1,000# ,° or 10%# ,° is 10x#', 'en')
  })
  test('part the article that a language elides', () => {
    check("L'arbre qu’il aime", "L' arbre qu’ il aime", 'fr')
    check("l'arte dell'anima", "l' arte dell' anima", 'it')
  })
  test('take a row of the same marks for one', () => {
    check('so… well —— yes...', 'so …° well ——° yes ...°', 'en')
  })
  test('are cut without spaces too', () => {
    check('本を買う', '本 を 買う', 'ja')
  })
})

test('tokens are in order, cover all that is no white space, and split no character', () => {
  const piece = fc.constantFrom(
    '我们',
    '人工智能',
    '布',
    '·',
    '1。6亿',
    '12',
    '.',
    '%',
    'Ab',
    '-',
    "'",
    ' ',
    '\n',
    '𠮷',
    '😀',
    'é',
    '。',
    '三',
    '分之',
    '第',
    '月',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))),
      fc.constantFrom('zh', 'en', 'fr', 'th'),
      (pieces, lang) => {
        const text = pieces.join('')
        let at = 0
        for (const { start, end } of tokenize(text, lang, lexicon)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          for (const edge of [start, end])
            expect(
              /[\ud800-\udbff]/.test(text.charAt(edge - 1)) && /[\udc00-\udfff]/.test(text.charAt(edge)),
            ).toBe(false)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      },
    ),
  )
})

test('a text that is longer than the segmenter is asked for at once has the words of its parts', () => {
  const part = 'Der Fluss, der im Winter zufriert, trägt e-mail und 1.6. '
  const words = (text: string) => tokenize(text, 'de', lexicon).map(token => token.text)
  expect(words(part.repeat(200))).toEqual(Array.from({ length: 200 }, () => words(part)).flat())
})
