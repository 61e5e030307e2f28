import { test } from 'vitest'
import { check } from './check-speakers.ts'

test('co-hosts', () => {
  check(
    `
    en es
    0: Hey, welcome to Two Cents. I'm Maya. ‖ Hola, bienvenidos a Two Cents. Soy Maya.
    1: And I'm Devon. Today we're talking about rent. ‖ Y yo soy Devon. Hoy hablamos del alquiler.
    0: Devon, how much do you pay? ‖ Devon, ¿cuánto pagas?
    1: Too much, Maya. Too much. ‖ Demasiado, Maya. Demasiado.
    `,
    '0 = Maya ‖ Maya · host',
    '1 = Devon ‖ Devon · host',
  )
})

test('German–English', () => {
  check(
    `
    de en
    0: Herzlich willkommen beim Werkstattgespräch. Ich bin Jürgen Vollmer, und heute zu Gast ist Dr. Beate Lorenz von der Universität Jena. Frau Lorenz, was ist Quarz? ‖ Welcome to Workshop Talk. I'm Jürgen Vollmer, and my guest today is Dr. Beate Lorenz from the University of Jena. Ms. Lorenz, what is quartz?
    1: Quarz ist ein Mineral. Ich bin Geologin und arbeite seit Jahren damit. ‖ Quartz is a mineral. I'm a geologist and have worked with it for years.
    0: Und was macht die Zeit damit? ‖ And what does time do to it?
    1: Herr Vollmer, das ist eine gute Frage. Goethe hat darüber geschrieben. ‖ Mr. Vollmer, that's a good question. Goethe wrote about it.
    `,
    '0 = Jürgen Vollmer ‖ Jürgen Vollmer · host',
    '1 = Beate Lorenz ‖ Beate Lorenz · guest · Universität Jena',
  )
})

test('Japanese–Chinese', () => {
  check(
    `
    ja zh
    0: こんにちは、司会の佐々木美咲です。本日のゲストは、天文学者の中村大輔さんです。中村さん、ようこそ。 ‖ 大家好,我是主持人佐佐木美咲。今天的嘉宾是天文学家中村大辅。中村先生,欢迎您。
    1: お招きいただきありがとうございます、佐々木さん。よろしくお願いします。 ‖ 谢谢邀请,佐佐木女士。请多关照。
    0: 皆さんは星が好きですか? ‖ 大家喜欢星星吗?
    1: ガリレオも星が好きでした。 ‖ 伽利略也喜欢星星。
    `,
    '0 = 佐々木美咲 ‖ 佐佐木美咲 · host',
    '1 = 中村大輔 ‖ 中村大辅 · guest',
  )
})

test('French–Chinese', () => {
  check(
    `
    fr zh
    0: Bonjour et bienvenue dans Parlons Pain. Je m'appelle Élodie Marchand et je reçois aujourd'hui Bastien Leroux, boulanger à Lyon. Bastien, pourquoi le levain ? ‖ 大家好,欢迎收听《说面包》。我叫埃洛迪·马尔尚,今天请到了里昂的面包师巴斯蒂安·勒鲁。巴斯蒂安,为什么用酵种?
    1: Parce que le temps fait le goût, Élodie. ‖ 因为时间造就味道,埃洛迪。
    `,
    '0 = Élodie Marchand ‖ 埃洛迪·马尔尚 · host',
    '1 = Bastien Leroux ‖ 巴斯蒂安·勒鲁 · guest',
  )
})

test('Chinese original', () => {
  check(
    `
    zh en
    0: 大家好,欢迎来到《夜航船》,我是主持人林晓梅。今天我们请到了清华大学的张伟教授和作家李若曦。张老师,您先说? ‖ Hello everyone, welcome to Night Boat, I'm your host Lin Xiaomei. Today we've invited Professor Zhang Wei of Tsinghua University and the writer Li Ruoxi. Professor Zhang, you first?
    1: 好的。我觉得城市在变。 ‖ Okay. I think the city is changing.
    0: 若曦,你怎么看? ‖ Ruoxi, what do you think?
    2: 我同意张伟说的。 ‖ I agree with what Zhang Wei said.
    `,
    '0 = 林晓梅 ‖ Lin Xiaomei · host',
    '1 = 张伟 ‖ Zhang Wei · guest · 清华大学',
    '2 = 李若曦 ‖ Li Ruoxi · guest',
  )
})

test('Korean–English', () => {
  check(
    `
    ko en
    0: 안녕하세요, 저는 박지훈입니다. 오늘의 게스트로 김서연 교수님을 모셨습니다. 김서연 교수님, 환영합니다. ‖ Hello, I'm Park Ji-hoon. Today I've invited Professor Kim Seo-yeon as our guest. Professor Kim Seo-yeon, welcome.
    1: 초대해 주셔서 감사합니다. ‖ Thank you for having me.
    0: 바다는 왜 짤까요? ‖ Why is the sea salty?
    1: 강물 때문입니다. ‖ Because of the rivers.
    `,
    '0 = 박지훈 ‖ Park Ji-hoon · host',
    '1 = 김서연 ‖ Kim Seo-yeon · guest',
  )
})

test('panel, zh original, notes in zh, foreigners and Chinese mixed', () => {
  check(
    `
    zh en
    #zh 主播:周敏;嘉宾:陈立群(海川汽车首席工程师)、Helena Fischer(柏林工业大学)。
    0: 各位听众好,欢迎收听《电池内外》,我是周敏。今天的两位嘉宾,一位是海川汽车首席工程师陈立群,另一位是来自柏林工业大学的海伦娜·菲舍尔。 ‖ Hello everyone, and welcome to Inside Batteries. I'm Zhou Min. I have two guests today: Chen Liqun, chief engineer at Haichuan Motors, and Helena Fischer from the Technical University of Berlin.
    0: 立群,固态电池什么时候能上车? ‖ Liqun, when will solid-state batteries reach cars?
    1: 我个人觉得,三年之内。马斯克说一年,我不信。 ‖ Personally, within three years. Musk says one year; I don't believe it.
    2: 我没有立群那么乐观。 ‖ I'm not as optimistic as Liqun.
    0: 海伦娜,为什么? ‖ Why is that, Helena?
    2: 因为成本。谢谢你问这个问题,周敏。 ‖ Because of cost. Thank you for asking that, Zhou Min.
    1: 菲舍尔教授说得对,成本很关键。 ‖ Professor Fischer is right, cost is key.
    `,
    '0 = 周敏 ‖ Zhou Min · host',
    '1 = 陈立群 ‖ Chen Liqun · guest · 海川汽车',
    '2 = 海伦娜·菲舍尔 ‖ Helena Fischer · guest · 柏林工业大学',
  )
})

test('en–pt interview, guest introduces self, host named at the end', () => {
  check(
    `
    en pt
    0: Good evening, and thanks for listening to Slow Rivers. Tell us who you are. ‖ Boa noite, e obrigado por ouvirem Slow Rivers. Diga-nos quem é.
    1: Sure. My name is Beatriz Nogueira, I'm a hydrologist at the University of Porto. Happy to be here. ‖ Claro. Meu nome é Beatriz Nogueira, sou hidróloga na Universidade do Porto. É um prazer estar aqui.
    0: So, Beatriz, are rivers getting slower? ‖ Então, Beatriz, os rios estão ficando mais lentos?
    1: In Brazil they are. João Cabral wrote a poem about it, by the way. ‖ No Brasil, estão. João Cabral escreveu um poema sobre isso, aliás.
    0: I love that poem. ‖ Adoro esse poema.
    1: So do I. Thanks, Graham, this was fun. ‖ Eu também. Obrigada, Graham, foi divertido.
    `,
    '0 = Graham ‖ Graham · host',
    '1 = Beatriz Nogueira ‖ Beatriz Nogueira · guest · University of Porto',
  )
})

test('es-en, three, vocatives in the middle', () => {
  check(
    `
    es en
    0: Hola a todos, bienvenidos a Cocina Abierta. Soy Lucía Ferrer y hoy nos acompañan el chef Andoni Uriarte, de Casa Brava, y la periodista Mercè Pujol. ‖ Hello everyone, welcome to Open Kitchen. I'm Lucía Ferrer and today we're joined by chef Andoni Uriarte, of Casa Brava, and journalist Mercè Pujol.
    1: Gracias por invitarme, Lucía. ‖ Thanks for having me, Lucía.
    2: Igualmente, encantada de estar aquí. ‖ Likewise, delighted to be here.
    0: Andoni, ¿qué es lo primero que cocinaste? ‖ Andoni, what is the first thing you cooked?
    1: Un huevo frito, con mi abuela Rosa. ‖ A fried egg, with my grandmother Rosa.
    2: Los huevos de Andoni son famosos. ‖ Andoni's eggs are famous.
    `,
    '0 = Lucía Ferrer ‖ Lucía Ferrer · host',
    '1 = Andoni Uriarte ‖ Andoni Uriarte · guest · Casa Brava',
    '2 = Mercè Pujol ‖ Mercè Pujol · guest',
  )
})

test('en-ja three with notes in ja', () => {
  check(
    `
    en ja
    #ja ホストのClaire Dubosは、建築家のHiroshi Takedaと構造エンジニアのMei Ansariを迎え、木造の高層建築について語ります。
    0: Hi, this is Claire Dubos, and you're listening to Tall Timber. I'm thrilled to be joined by architect Hiroshi Takeda and by Mei Ansari, a structural engineer from Arbora Labs. ‖ こんにちは、クレア・デュボスです。「トール・ティンバー」をお聴きいただいています。建築家の武田浩さんと、アーボラ・ラボの構造エンジニア、メイ・アンサリさんをお迎えしています。
    0: Hiroshi, how tall can wood go? ‖ 浩さん、木はどこまで高くできますか?
    1: Taller than most people think. Frank Lloyd Wright dreamed of a mile. ‖ 多くの人が思うより高いです。フランク・ロイド・ライトは1マイルを夢見ました。
    0: Is that realistic, Mei? ‖ それは現実的ですか、メイさん?
    2: I don't think so. Steel has its place. ‖ そうは思いません。鉄には鉄の役割があります。
    1: Mei always says that. ‖ メイさんはいつもそう言います。
    0: Thank you both. ‖ お二人ともありがとうございました。
    `,
    '0 = Claire Dubos ‖ クレア・デュボス · host',
    '1 = Hiroshi Takeda ‖ 武田浩 · guest',
    '2 = Mei Ansari ‖ メイ・アンサリ · guest · Arbora Labs',
  )
})

test('zh-en podcast, host introduces co-host, colloquial, surname+总', () => {
  check(
    `
    zh en
    0: 大家好,欢迎来到《半夜厨房》,我是小满。 ‖ Hi everyone, welcome to Midnight Kitchen, I'm Xiaoman.
    1: 我是阿杰。今天我们请来了一位老朋友,做了二十年面馆的吴建国。吴总,先跟大家打个招呼。 ‖ I'm A-Jie. Today we've invited an old friend, Wu Jianguo, who has run noodle shops for twenty years. Mr. Wu, say hello to everyone first.
    2: 大家好,我是吴建国,叫我老吴就行。 ‖ Hello everyone, I'm Wu Jianguo. Just call me Lao Wu.
    0: 老吴,一碗面的成本是多少? ‖ Lao Wu, what does a bowl of noodles cost?
    2: 这个嘛,小满,三块五。 ‖ Well, Xiaoman, three and a half yuan.
    1: 这么便宜? ‖ That cheap?
    `,
    '0 = 小满 ‖ Xiaoman · host',
    '1 = 阿杰 ‖ A-Jie · host',
    '2 = 吴建国 ‖ Wu Jianguo · guest',
  )
})
