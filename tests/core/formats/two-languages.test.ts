import { expect, test } from 'vitest'
import { parseBilingualTranscript } from '../../../src/core/formats/bilingual-transcript.ts'
import { accountFor } from './picture.ts'

/** Parses turns of one speaker, given as their paragraphs, and compares the languages of the paragraphs. */
function check(turns: readonly (readonly string[])[], languages: string, ...picture: string[]): void {
  const source = turns.flatMap(turn => ['Speaker 1', ...turn]).join('\n\n')
  const { value } = parseBilingualTranscript(source)
  const seen = value.turns.map(turn => turn.sides.map(side => side.lang).join(' '))
  expect([value.languages.join(' '), ...seen]).toEqual([languages, ...picture])
  expect(accountFor(source, value)).toEqual([])
}

test.each<[string, string, readonly (readonly [string, string])[]]>([
  [
    'zh',
    'ja',
    [
      ['今天我们来谈谈海洋。', '今日は海について話しましょう。'],
      ['海水正在变暖。', '海水は暖かくなっています。'],
      ['非常重要。', '非常に重要です。'],
    ],
  ],
  [
    'en',
    'de',
    [
      ['What do you do all day?', 'Was machst du den ganzen Tag?'],
      ['I build boats.', 'Ich baue Boote.'],
      ['In winter too?', 'Auch im Winter?'],
    ],
  ],
  [
    'en',
    'es',
    [
      ['The bread is on the table.', 'El pan está en la mesa.'],
      ['Who made it?', '¿Quién lo hizo?'],
      ['My mother did.', 'Mi madre.'],
    ],
  ],
  [
    'fr',
    'pt',
    [
      ['Nous avons besoin de temps.', 'Nós precisamos de tempo.'],
      ['Je ne sais pas pourquoi.', 'Não sei porquê.'],
      ['Merci beaucoup.', 'Muito obrigado.'],
    ],
  ],
  [
    'ru',
    'en',
    [
      ['Мы начинаем с самого начала.', 'We start at the very beginning.'],
      ['Почему?', 'Why?'],
      ['Потому что так проще.', 'Because it is easier.'],
    ],
  ],
  [
    'ko',
    'en',
    [
      ['오늘은 날씨가 좋네요.', 'The weather is nice today.'],
      ['정말요?', 'Really?'],
      ['네.', 'Yes.'],
    ],
  ],
  [
    'es',
    'it',
    [
      ['La ciudad es muy bonita cuando llueve.', 'La città è molto bella quando piove.'],
      ['¿Y tú qué haces?', 'E tu che cosa fai?'],
      ['Yo pinto.', 'Io dipingo.'],
    ],
  ],
  [
    'nl',
    'en',
    [
      ['Wij wonen hier al twintig jaar.', 'We have lived here for twenty years.'],
      ['Dat is lang.', 'That is long.'],
      ['Ja, inderdaad.', 'Yes, indeed.'],
    ],
  ],
  [
    'uk',
    'ru',
    [
      ['Ми живемо тут уже двадцять років.', 'Мы живём здесь уже двадцать лет.'],
      ['Це дуже довго.', 'Это очень долго.'],
      ['Так.', 'Да.'],
    ],
  ],
  [
    'sv',
    'fi',
    [
      ['Vi har bott här i tjugo år.', 'Olemme asuneet täällä kaksikymmentä vuotta.'],
      ['Det är länge.', 'Se on kauan.'],
      ['Ja.', 'Kyllä.'],
    ],
  ],
  [
    'ar',
    'fr',
    [
      ['نحن نعيش هنا منذ عشرين عاما.', 'Nous vivons ici depuis vingt ans.'],
      ['هذا وقت طويل.', 'C’est long.'],
      ['نعم.', 'Oui.'],
    ],
  ],
  [
    'vi',
    'id',
    [
      ['Chúng tôi sống ở đây đã hai mươi năm.', 'Kami sudah tinggal di sini dua puluh tahun.'],
      ['Lâu quá.', 'Lama sekali.'],
      ['Vâng.', 'Ya.'],
    ],
  ],
  [
    'pl',
    'cs',
    [
      ['Mieszkamy tu już od dwudziestu lat.', 'Bydlíme tady už dvacet let.'],
      ['To bardzo długo.', 'To je velmi dlouho.'],
      ['Tak.', 'Ano.'],
    ],
  ],
  [
    'hi',
    'th',
    [
      ['हम यहाँ बीस साल से रहते हैं।', 'เราอยู่ที่นี่มายี่สิบปีแล้ว'],
      ['यह लंबा है।', 'นานมาก'],
      ['हाँ।', 'ใช่'],
    ],
  ],
  [
    'el',
    'he',
    [
      ['Ζούμε εδώ είκοσι χρόνια.', 'אנחנו גרים כאן עשרים שנה.'],
      ['Πολύ καιρό.', 'זה הרבה זמן.'],
      ['Ναι.', 'כן.'],
    ],
  ],
  [
    'tr',
    'hu',
    [
      ['Biz burada yirmi yıldır yaşıyoruz.', 'Mi húsz éve itt élünk.'],
      ['Bu çok uzun.', 'Ez nagyon hosszú.'],
      ['Evet.', 'Igen.'],
    ],
  ],
  [
    'ro',
    'da',
    [
      ['Noi locuim aici de douăzeci de ani.', 'Vi har boet her i tyve år.'],
      ['Este foarte mult.', 'Det er meget længe.'],
      ['Da, așa este.', 'Ja, det er det.'],
    ],
  ],
])('%s and %s, in either order', (one, two, pairs) => {
  check(pairs, `${one} ${two}`, ...pairs.map(() => `${one} ${two}`))
  check(
    pairs.map(([first, second]) => [second, first]),
    `${two} ${one}`,
    ...pairs.map(() => `${two} ${one}`),
  )
})

test('sides swapped in the middle of the file', () => {
  check(
    [
      ['The door is open.', '门开着。'],
      ['OK.', 'OK。'],
      ['这是谁的？', 'Whose is this?'],
      ['OK。', 'OK.'],
      ['我的。', 'Mine.'],
      ['So we can go in.', '那我们可以进去。'],
      ['Come in.', '请进。'],
    ],
    'en zh',
    'en zh',
    'en zh',
    'zh en',
    'zh en',
    'zh en',
    'en zh',
    'en zh',
  )
})

test('what is too short to tell goes by its partner and its neighbours', () => {
  check(
    [
      ['那么我们从哪里开始呢？', 'では、どこから始めましょうか。'],
      ['東京。', '東京。'],
      ['2024', '2024'],
      ['完全同意。', '完全同意。'],
      ['是吗？', '本当。'],
    ],
    'zh ja',
    'zh ja',
    'zh ja',
    'zh ja',
    'zh ja',
    'zh ja',
  )
})

test('Chinese full of foreign names is Chinese, and one English word is English', () => {
  check(
    [
      ['Tim Berners-Lee和Robert Cailliau在CERN。', 'Tim Berners-Lee and Robert Cailliau were at CERN.'],
      ['真的吗?', 'Really?'],
      ['太好了。', 'Great.'],
      ['HTML、HTTP和URL。', 'HTML, HTTP and URL.'],
    ],
    'zh en',
    'zh en',
    'zh en',
    'zh en',
    'zh en',
  )
})

test('paragraphs that interleave, and several in a row', () => {
  check(
    [
      ['First we cut the wood.', '首先我们砍木头。', 'Then we dry it.', '然后晾干。'],
      ['It takes a year.', 'Sometimes two.', '需要一年。', '有时两年。'],
    ],
    'en zh',
    'en zh en zh',
    'en zh',
  )
})

test('a third language keeps its name', () => {
  check(
    [
      ['How do they say it?', '他们怎么说？', 'Они говорят, что это очень хорошо.'],
      ['I see what you mean.', '我明白你的意思。'],
      ['And so on.', '等等。'],
    ],
    'en zh',
    'en zh ru',
    'en zh',
    'en zh',
  )
})

test('the spoken language is the one that hesitates, when the page says nothing', () => {
  check(
    [
      ['我觉得这很难。', 'I think, um, this is hard.'],
      ['为什么？', 'Uh, why is that?'],
      ['因为没有时间。', 'Because, uh, there is no time, um, none.'],
    ],
    'en zh',
    'zh en',
    'zh en',
    'zh en',
  )
})

test('one language only', () => {
  check([['Where is my hat?'], ['It is on your head.'], ['So it is.']], 'en', 'en', 'en', 'en')
})
