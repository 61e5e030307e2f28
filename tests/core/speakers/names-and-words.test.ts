import { expect, test } from 'vitest'
import { check } from './check-speakers.ts'

test('welcome to the show is followed by a verb, not by a name', () => {
  const [, guest] = check(
    `
    en zh
    Carla Núñez: Welcome to The Quiet Forest. Today I'm joined by Dr. Takeshi Ogawa, a botanist at Hokkaido University. Takeshi, welcome. ‖ 欢迎收听静林秀。今天和我一起的是北海道大学的植物学家小川武志博士。武志,欢迎你。
    Takeshi Ogawa: Thank you, Carla. ‖ 谢谢你,卡拉。
    Carla Núñez: How old is that tree? ‖ 那棵树多少岁?
    `,
    'Carla Núñez = Carla Núñez ‖ 卡拉 · host',
    'Takeshi Ogawa = Takeshi Ogawa ‖ 小川武志 · guest · Hokkaido University',
  )
  expect(guest!.aliases).toEqual(['Takeshi', 'Ogawa'])
})

test('thanks for something: no name, no alias', () => {
  const speakers = check(
    `
    en zh
    Nora: Hi Felix, thanks for asking me. ‖ 你好菲利克斯,谢谢邀请我。
    Felix: Sure, Nora. Thanks for following us. ‖ 当然,诺拉。感谢关注。
    Nora: Thanks for your patience. ‖ 感谢包容。
    `,
    'Nora = Nora ‖ 诺拉',
    'Felix = Felix ‖ 菲利克斯',
  )
  expect(speakers.flatMap(speaker => speaker.aliases)).toEqual([])
})

test('Chinese–Japanese: a guest presented by the host is not the host, titles are no names', () => {
  const [host, guest] = check(
    `
    zh ja
    0: 你好,我是赵琳。今天的嘉宾是来自复旦大学的孙磊教授。 ‖ こんにちは、趙琳です。本日のゲストは復旦大学の孫磊教授です。
    1: 谢谢赵琳。 ‖ ありがとうございます、趙琳さん。
    0: 孙教授,最近在研究什么? ‖ 孫教授、最近は何を研究されていますか。
    1: 我们在研究湖泊。 ‖ 湖を研究しています。
    `,
    '0 = 赵琳 ‖ 趙琳 · host',
    '1 = 孙磊 ‖ 孫磊 · guest · 复旦大学',
  )
  expect(guest!.aliases).toContain('孙教授')
  expect(host!.aliases.some(alias => alias.includes('孙'))).toBe(false)
})

test('Japanese names in Chinese characters, in both languages', () => {
  check(
    `
    zh ja
    0: 各位听众大家好,欢迎收听今天的节目。我是石田由美。今天来到节目的是京都大学的山口哲也先生,以及小说家林真理。 ‖ リスナーの皆さん、こんにちは。今日もお聴きいただきありがとうございます。石田由美です。本日は京都大学の山口哲也さんと、小説家の林真理さんにお越しいただきました。
    1: 很高兴来到这里,石田女士。 ‖ お招きありがとうございます、石田さん。
    0: 山口先生,您是怎么开始研究蘑菇的? ‖ 山口さんは、どうしてきのこの研究を始めたんですか?
    1: 小时候读了夏目漱石,然后走进了森林。 ‖ 子供の頃に夏目漱石を読んで、それから森に入ったんです。
    0: 林老师呢? ‖ 林さんは?
    2: 我只是喜欢吃。 ‖ 私は食べるのが好きなだけです。
    `,
    '0 = 石田由美 ‖ 石田由美 · host',
    '1 = 山口哲也 ‖ 山口哲也 · guest · 京都大学',
    '2 = 林真理 ‖ 林真理 · guest',
  )
})

test('a family name with a title is a spelling of the one person who has it', () => {
  const [, professor] = check(
    `
    zh en
    0: 欢迎大家收听本期节目,我是陈静。今天我们邀请到了深圳大学的周立波教授,还有创业者方圆。周教授,欢迎您。 ‖ Welcome everyone to this episode, I'm Chen Jing. Today we have invited Professor Zhou Libo from Shenzhen University, and the entrepreneur Fang Yuan. Professor Zhou, welcome.
    1: 谢谢陈静,也谢谢大家。 ‖ Thank you, Chen Jing, and thanks to everyone.
    0: 方圆,你们公司今年怎么样? ‖ Fang Yuan, how is your company doing this year?
    2: 说实话,很难。任正非说过,活下去最重要。 ‖ Honestly, it's hard. Ren Zhengfei once said that survival matters most.
    1: 我同意方圆的看法。安全和成本都要考虑。 ‖ I agree with Fang Yuan. Both safety and cost must be considered.
    `,
    '0 = 陈静 ‖ Chen Jing · host',
    '1 = 周立波 ‖ Zhou Libo · guest · 深圳大学',
    '2 = 方圆 ‖ Fang Yuan · guest',
  )
  expect(professor!.aliases).toContain('周教授')
})

test('a Korean guest, the family name with a title', () => {
  const [, guest] = check(
    `
    ko en
    0: 안녕하세요, 저는 이수민입니다. 오늘의 게스트는 서울대학교의 최민호 교수입니다. 최 교수님, 어서 오세요. ‖ Hello, I'm Lee Su-min. Today's guest is Professor Choi Min-ho of Seoul National University. Professor Choi, welcome.
    1: 감사합니다, 이수민 씨. 여러분 반갑습니다. ‖ Thank you, Su-min. Nice to meet you all.
    0: 뇌는 왜 잠을 잘까요? ‖ Why does the brain sleep?
    1: 아인슈타인도 몰랐을 겁니다. ‖ Even Einstein would not have known.
    `,
    '0 = 이수민 ‖ Lee Su-min · host',
    '1 = 최민호 ‖ Choi Min-ho · guest · Seoul National University',
  )
  expect(guest!.aliases).toContain('최 교수')
})

test('German nouns before a name; a town is no employer', () => {
  check(
    `
    de en
    0: Guten Tag und herzlich willkommen zu Klangfarben. Mein Name ist Katrin Baumann. Heute spreche ich mit dem Geigenbauer Matthias Huber aus Mittenwald und mit Professorin Aylin Demir von der Hochschule für Musik Köln. ‖ Good afternoon and a warm welcome to Klangfarben. My name is Katrin Baumann. Today I'm speaking with the violin maker Matthias Huber from Mittenwald and with Professor Aylin Demir from the Cologne University of Music.
    1: Grüß Gott, Frau Baumann. ‖ Good day, Ms. Baumann.
    0: Herr Huber, wie klingt Fichte? ‖ Mr. Huber, what does spruce sound like?
    1: Hell. Stradivari hat auch Fichte genommen. ‖ Bright. Stradivari used spruce, too.
    0: Frau Demir, würden Sie das unterschreiben? ‖ Ms. Demir, would you agree with that?
    2: Im Großen und Ganzen ja. Freiburg ist aber nicht Cremona. ‖ By and large, yes. But Freiburg is not Cremona.
    `,
    '0 = Katrin Baumann ‖ Katrin Baumann · host',
    '1 = Matthias Huber ‖ Matthias Huber · guest',
    '2 = Aylin Demir ‖ Aylin Demir · guest · Hochschule für Musik Köln',
  )
})

test('four at a table, hosts named in the notes, one translated as a word', () => {
  check(
    `
    en zh
    #en Amara Okoye and Ben Liu host chefs Dmitri Volkov and Sofia Rossi for a talk about tipping.
    0: Hey, I'm Amara. ‖ 嘿,我是阿玛拉。
    1: And I'm Ben. This is The Long Table. We've got Dmitri Volkov, from Borscht and Beyond, and Sophia Rossi here with us. ‖ 我是本。这里是《长桌》。今天来的有Borscht and Beyond的德米特里·沃尔科夫和索菲亚·罗西。
    2: Hi Ben, hi Amara. ‖ 嗨,本,嗨,阿玛拉。
    3: Hello, hello. Good to be here. ‖ 你们好。很高兴来到这里。
    0: Sofia, should we tip at all? ‖ 索菲亚,我们到底该不该给小费?
    3: No. Anthony Bourdain said it best: pay people. ‖ 不该。安东尼·波登说得最好:给人发工资。
    1: Dmitri, you're shaking your head. ‖ 德米特里,你在摇头。
    2: I'm Russian. I shake my head at everything. But Sofia is right about wages. ‖ 我是俄罗斯人。我对什么都摇头。但索菲亚在工资上说得对。
    `,
    '0 = Amara Okoye ‖ 阿玛拉 · host',
    '1 = Ben Liu ‖ ? · host',
    '2 = Dmitri Volkov ‖ 德米特里·沃尔科夫 · guest · Borscht and Beyond',
    '3 = Sofia Rossi ‖ 索菲亚·罗西 · guest',
  )
})

test('pinyin in the translation, traps after 我是 and 感谢; who has no Chinese name in the text gets none', () => {
  check(
    `
    zh en
    0: 各位好,我是真的很激动,今天终于请到了我的老朋友——深蓝科技的创始人许知远。知远,跟大家打个招呼吧。 ‖ Hello everyone, I'm really excited, today I finally have my old friend here: Xu Zhiyuan, the founder of Deep Blue Technology. Zhiyuan, say hello.
    1: 大家好,我是许知远。谢谢邀请我,也谢谢支持深蓝的朋友们。 ‖ Hello everyone, I'm Xu Zhiyuan. Thank you for inviting me, and thanks to the friends who support Deep Blue.
    0: 你和马云见过面吗? ‖ Have you ever met Jack Ma?
    1: 见过一次。你呢? ‖ Once. How about you?
    0: 没有。我是学物理的,不认识什么名人。 ‖ No. I studied physics, I don't know any celebrities.
    1: 哈哈,感谢坦白。 ‖ Haha, thanks for being frank.
    `,
    '0 = ? · host',
    '1 = 许知远 ‖ Xu Zhiyuan · guest · 深蓝科技',
  )
})

test('people talked about take no label', () => {
  check(
    `
    es en
    Entrevistadora: Buenas noches. Esta noche nos visita el arquitecto Joaquín Valverde. Joaquín, ¿por qué tanta piedra? ‖ Good evening. Tonight we are visited by the architect Joaquín Valverde. Joaquín, why so much stone?
    Invitado: Porque dura. Gaudí lo sabía, y Antoni Tàpies también. ‖ Because it lasts. Gaudí knew it, and so did Antoni Tàpies.
    Entrevistadora: ¿Y la madera? ‖ And wood?
    Invitado: La madera también. Como decía mi maestro Rafael, la piedra espera. ‖ Wood too. As my teacher Rafael used to say, stone waits.
    Entrevistadora: Muchas gracias, Joaquín Valverde. ‖ Thank you very much, Joaquín Valverde.
    `,
    'Entrevistadora = ? · host',
    'Invitado = Joaquín Valverde ‖ Joaquín Valverde · guest',
  )
})

test('a quote is whole words and stands once', () => {
  const long =
    'and of course the wind and the rain and the long road home which nobody in this town has ever walked alone'
  const [, guest] = check(
    `
    en
    0: Here ${long}, my guest today is Irena Dolan who knows ${long}.
    1: Thank you for having me.
    0: Irena, why?
    1: Because of the wind.
    `,
    '0 = ? · host',
    '1 = Irena Dolan · guest',
  )
  const quotes = guest!.evidence.map(({ turn, quote }) => `${turn} ${quote}`)
  expect(new Set(quotes).size).toBe(quotes.length)
  const words = new Set(`${long} Here my guest today is Irena Dolan who knows why`.split(' '))
  for (const { quote } of guest!.evidence)
    for (const word of quote.match(/[A-Za-z]+/g)!) expect(words).toContain(word)
})

test('an ordinary word before a transcription is no part of it; what someone runs is no affiliation', () => {
  check(
    `
    en zh
    0: Welcome back to Deep Roots. I'm Hannah Cole. With me are Dr. Yuki Nakamura of Kyoto Seika University, our old friend Pavel Novák, and Grace Obi, who runs the seed bank in Ibadan. ‖ 欢迎回到《深根》。我是汉娜·科尔。和我在一起的有京都精华大学的中村由纪博士、我们的老朋友帕维尔·诺瓦克,以及在伊巴丹经营种子库的格蕾丝·奥比。
    1: Thanks, Hannah. ‖ 谢谢汉娜。
    0: Pavel, you said last year that wheat was finished. ‖ 帕维尔,你去年说小麦完了。
    2: I said that? Grace will remember. ‖ 我说过吗?格蕾丝会记得。
    3: I do remember. Norman Borlaug would have slapped you. ‖ 我记得。诺曼·博洛格会扇你一巴掌。
    0: And Yuki, what about rice? ‖ 由纪,那大米呢?
    1: Rice is fine. ‖ 大米很好。
    `,
    '0 = Hannah Cole ‖ 汉娜·科尔 · host',
    '1 = Yuki Nakamura ‖ 中村由纪 · guest · Kyoto Seika University',
    '2 = Pavel Novák ‖ 帕维尔·诺瓦克 · guest',
    '3 = Grace Obi ‖ 格蕾丝·奥比 · guest',
  )
})

test('a Japanese answer of one word is no name', () => {
  check(
    `
    ja en
    0: こんばんは。「夜の図書館」へようこそ。今夜は翻訳家のマイケル・ブラウンさんをお迎えしました。 ‖ Good evening, and welcome to The Night Library. Tonight we are joined by the translator Michael Brown.
    1: お招きいただきありがとうございます。 ‖ Thank you for having me.
    0: マイケルさん、翻訳で一番難しいのは何ですか? ‖ Michael, what is the hardest thing about translating?
    1: 沈黙ですね。村上春樹さんも同じことを言っています。 ‖ Silence. Haruki Murakami says the same.
    `,
    '0 = ? · host',
    '1 = マイケル・ブラウン ‖ Michael Brown · guest',
  )
})

test('a museum keeps its noun, a team is nobody', () => {
  check(
    `
    fr en
    0: Bonjour, bienvenue dans La Fabrique. Je suis Camille Roche. Notre invité est Thierry Lambert, directeur du musée d'Orsay. ‖ Hello, welcome to La Fabrique. I'm Camille Roche. Our guest is Thierry Lambert, director of the Musée d'Orsay.
    1: Merci Camille. Monet serait content. ‖ Thank you Camille. Monet would be happy.
    0: Monsieur Lambert, combien de visiteurs ? ‖ Mr. Lambert, how many visitors?
    1: Trois millions. ‖ Three million.
    `,
    '0 = Camille Roche ‖ Camille Roche · host',
    "1 = Thierry Lambert ‖ Thierry Lambert · guest · musée d'Orsay",
  )
  check(
    `
    en zh
    0: So, let's talk about Tesla. Elon Musk said the robotaxi is coming. ‖ 那么我们来聊聊特斯拉。埃隆·马斯克说无人出租车要来了。
    1: Thank God. I mean, Elon says a lot. Thank you for asking, though. ‖ 谢天谢地。我是说,埃隆说过很多话。不过谢谢提问。
    0: Welcome to the future, right? I'm Team Human. ‖ 欢迎来到未来,对吧?我是人类队的。
    1: I'm on Mars already. ‖ 我已经在火星上了。
    `,
    '0 = ? · host',
    '1 = ? · guest',
  )
})
