import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/core/text/sentences.ts'

/** The text, with `|` (and nothing else) between its sentences, splits so. A `|` eats no space: what stands around it is trimmed. */
const check = (lang: string, marked: string): void => {
  const text = marked.replaceAll('|', '')
  const sentences = splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))
  expect(sentences).toEqual(marked.split('|').map(part => part.trim()))
}

describe('English', () => {
  test.each([
    'We opened at nine. |Nobody came. |Why not?',
    'Yeah. |Yeah. |Right.',
    'Dr. Osei and Mrs. Lindqvist met Prof. Han, e.g. in the lab. |Then they left.',
    'The U.S. Navy and the U.K. sent help. |The U.S. We know it well.'.replace('U.S. We', 'U.S. |We'),
    'She works for Harbour Inc. in Oslo. |He works for Quay Ltd. |They met once.',
    'Harbour Inc. Chairman Ole Dahl spoke.',
    'We land at 5 p.m. Eastern. |We leave at 9 a.m. |Sarah drives.',
    'It costs 3.50, not 1.6 million. |Version 2.0.1 is out. |GPT-five, they say.',
    'We use Node.js and ASP.NET. |Yahoo! is old. |See www.a.org/x?Q=1 or b.c@d.com. |Fine.',
    'J. K. Rowling met George W. Bush and J.R.R. Tolkien. |So they say.',
    'That was plan B. |We had no plan C. |Nobody did.',
    'So do I. |But you knew.',
    '"What?" he asked. |"Nothing." |"Stop!" Mary said. |"I go." |They went.',
    'They ask, "And your work?" |Now he asks how I play. |"Why?" the old man asked.',
    'He said, “I am here.” |She said nothing. |(Nobody laughed.) |Then it rained.',
    'What?! |No way!! |Really…? |Yes.',
    'I was thinking... maybe we could. |And then... |Well, you know.',
    '...and then it stopped.',
    'I thought . . . perhaps not. |Fine.',
    'That is a big tram, but',
    '1. First we eat. |2. Then we sleep.',
    'It was number 7. |Then came 8.',
    'See No. 5 and Fig. 3. |No. |I will not.',
    'He paused.|The bell rang.',
    'We sell fish, bread, etc. and more. |We sell fish, etc. |You buy it.',
    'We sell fish (and bread, etc.). |Cats like it.',
    'We saw it in the morning; it was red: a kite, e.g. mine.',
    'First the iPhone. |iPhone users came. |Then xAI.',
    'He has a Ph.D. in maths. |She has a Ph.D. |And so on.',
    'He sat down and the... the dog sat too. |It is a dog (?) of some kind.',
    'St. Louis is far. |It is on Main St. |The shop is open.',
  ])('%s', marked => check('en', marked))

  test('without capitals a point is enough', () => {
    check('en', 'so what? |i do not know. |maybe at 5 p.m. or later. |ok.')
  })
})

describe('Chinese', () => {
  test.each([
    '我们九点开门。|没有人来。|为什么?',
    '总共1。6亿元，用的是GPT 4。5。|很好。',
    '他出生于1990。|2000年他搬走了。',
    '“你好。”|“你也好！”|她笑了。',
    '“什么？”他问。|“没什么。”老王低声说道，“走吧。”',
    '我……我不知道。|好吧……',
    '那天晚上下了很大的雨……|第二天他们就走了。',
    '那天晚上下了很大的雨。。。|第二天他们就走了。',
    '什么？！|真的吗！！！|是的。',
    '我们用Node.js和AI.|然后就结束了。',
    '她说OK.|然后走了。',
    '海港Inc. 宣布了，我住U.S. 很久了。|她说 OK. |然后走了。',
    '这是1.人工智能 2.芯片。',
    '他（笑了。）|走了。',
    '我很好，谢谢你,但是',
    '《鱼。》|他读了。',
    '我住在U.S.的东边。|很远。',
    '版本3.5发布了。|大约10.5%的人用。',
    '「到了？」|「到了。」',
    '“赢了多少？”|老王问道：“十两？”|小李道：“是。”',
    '我今天在那里等…… 等了很久，你为什么…… 为什么不来？',
  ])('%s', marked => check('zh', marked))
})

describe('other languages', () => {
  test.each([
    ['de', 'Am 3. Oktober war es, z. B. in Bonn. |Der 1. Zug kam um 7. |Er war leer.'],
    ['de', '„Ja.“ |Er ging. |»Wirklich?« fragte sie. |Das war 1990. |Dann nichts mehr.'],
    ['de', 'Das kostet ca. 5 Mio. Euro, d. h. zu viel, bzw. alles. |Frau Dr. Weber usw. |Wir gehen.'],
    ['fr', '« Quoi ? » demanda-t-il. |« Non ! » |M. Dupont est parti. |Vraiment ?'],
    ['fr', 'Il y a p. ex. des trains, etc. |Ils partent à 8 h. |Mme Petit dort.'],
    ['es', '¿Qué dice la Sra. García? |¡Nada! |«Vale», dijo el Dr. Ruiz. |EE.UU. ganó.'],
    ['es', '—¿Vienes? —preguntó ella. |Sí.'],
    ['pt', 'O Sr. Alves chegou às 9. |Não disse nada. |Por quê?'],
    ['it', 'Il sig. Bianchi dorme. |La dott.ssa Verdi no! |Ecco.'],
    ['ja', '「行くよ。」と言った。|彼は「え？」って聞いた。|はい！|「うん。」|「そう。」'],
    ['ja', 'それは1.5倍です。|本当ですか？|はい。'],
    ['ko', '그는 갔다. |"뭐?"라고 물었다. |정말요? |네.'],
    ['ru', 'Это было в 1990 г. в Москве, т. е. давно. |А. С. Пушкин писал. |«Что?» — спросил он. |Да.'],
    ['hi', 'डॉ. शर्मा आए। |वे गए। |क्या हुआ? |कुछ नहीं।'],
    ['hi', 'ए. पी. जे. अब्दुल कलाम आए। |वे गए।'],
    ['ar', 'ذهب د. سامي إلى البيت. |ماذا حدث؟ |لا شيء.'],
    ['th', 'สวัสดีครับ |วันนี้อากาศดี'],
    ['th', 'เรามี 5 คน'],
    ['el', 'Τι είναι αυτό· |'.replace('· |', '; |') + 'Τίποτα.'],
    ['hy', 'Ես գնացի։ |Նա եկավ։'],
    ['am', 'ሰላም ነው። |እሺ።'],
    ['hu', 'Ott volt II. János Pál pápa. |Elment.'],
    ['fr', 'Il arrive à 8 h. 30 du matin. |Bien.'],
    ['hu', '1848. március 15. volt. |Dr. Kovács eljött.'],
    ['zh-Hant', '我們走吧。|好。'],
  ])('%s: %s', (lang, marked) => check(lang, marked))
})

describe('lines', () => {
  test('a blank line ends a sentence', () => check('en', 'A title\n\n|and then some'))
  test('so does a break', () => check('en', 'Fish and bread\n|Milk\r\n|Wine'))
  test('but not where the line goes on', () => {
    check('en', 'We went to the sea\nand then home,\nMary said. |Then\nwe slept.')
    check(
      'en',
      'We saw the ships of old\nLisbon and the wide river\nthat leads to the sea, and\nwe slept. |Fine.',
    )
    check(
      'zh',
      '从前有一座山，山上有一座庙，庙里住着两个\n和尚，他们每天早上都要走很远的路去河边\n打水。|后来',
    )
  })
})

test('what is nothing but punctuation belongs to what stands before it', () => {
  check('en', 'Well. …')
  check('zh', '好。 —— ！')
  check('en', '...')
  expect(splitSentences(' \n\t ', 'en')).toEqual([])
  expect(splitSentences('', 'zh')).toEqual([])
})

const languages = fc.constantFrom('en', 'zh', 'de', 'fr', 'ja', 'ru', 'hi', 'th', 'el', 'xx', '')
const texts = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...'. ! ? … 。 ！ ？ " \' “ ” « » „ ‘ ’ ( ) 「 」 \n \r , - — ; : /'.split(' '),
          ' ',
          '. ',
          '... ',
          'Mr. ',
          '\r\n\r\n',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'a',
          'We',
          'I',
          'U.S',
          '3',
          '我们',
          'と',
          'говорит',
          '😀',
          '𠀋',
          'ครับ',
          '\u0301',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))

test('sentences tile the text: in order, trimmed, and nothing but white space between them', () => {
  fc.assert(
    fc.property(texts, languages, (text, lang) => {
      let at = 0
      for (const { start, end } of splitSentences(text, lang)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { seed: 7 },
  )
})

test('a paragraph splits the same whatever paragraph follows', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Tea at 5 p.m. Eastern. Then “home.”', '好。“走吧。”他说。'),
      languages,
      (text, lang) => {
        const alone = splitSentences(text, lang)
        expect(splitSentences(`${text}\n\nSome other words. Ok.`, lang).slice(0, alone.length)).toEqual(alone)
      },
    ),
    { seed: 7 },
  )
})
