import { test } from 'vitest'
import { check } from './check-speakers.ts'

test('panel with three guests', () => {
  check(
    `
    en zh
    0: Hi everyone, I'm Priya Raman and this is the Grid Talk podcast. With me today are Tomas Lindqvist from Vattenfall, Aisha Bello, head of storage at Zenobe, and Kenji Mori from the University of Tokyo. ‖ 大家好,我是普里娅·拉曼,这里是Grid Talk播客。今天和我一起的有来自Vattenfall的托马斯·林德奎斯特,Zenobe储能主管艾莎·贝洛,以及东京大学的森健二。
    0: Tomas, let's start with you. Why is storage so hard? ‖ 托马斯,先从你开始。为什么储能这么难?
    1: Well, I think it's a matter of price. Batteries used to be expensive. ‖ 嗯,我认为这是价格问题。电池过去很贵。
    0: Aisha, do you agree with that? ‖ 艾莎,你同意吗?
    2: Not entirely. As Tomas said, prices fell, but the grid queue is the real problem. ‖ 不完全同意。正如托马斯所说,价格下降了,但并网排队才是真正的问题。
    3: Can I add something here? In Japan we see the same queue. ‖ 我可以补充一点吗?在日本我们看到同样的排队。
    0: Please go ahead, Kenji. ‖ 请讲,健二。
    3: It takes four years to get a permit. ‖ 拿到许可需要四年。
    `,
    '0 = Priya Raman ‖ 普里娅·拉曼 · host',
    '1 = Tomas Lindqvist ‖ 托马斯·林德奎斯特 · guest · Vattenfall',
    '2 = Aisha Bello ‖ 艾莎·贝洛 · guest · Zenobe',
    '3 = Kenji Mori ‖ 森健二 · guest · University of Tokyo',
  )
})

test('interview with notes, mono-lingual text, host only in notes', () => {
  check(
    `
    en
    # Host: Laura Whitfield. Guest: Dr. Samuel Okafor, author of "The Quiet Reef", on why corals matter.
    0: Welcome back to the show. Today we're talking about reefs. Thank you for joining us.
    1: Thanks for having me. I have been diving since I was nine.
    0: What did you see when you first went down?
    1: Colour. Just colour everywhere. Darwin wrote about this, and Jacques Cousteau filmed it.
    0: And is it gone?
    1: Much of it is.
    `,
    '0 = Laura Whitfield · host',
    '1 = Samuel Okafor · guest',
  )
})

test('no notes, nobody named', () => {
  check(
    `
    en zh
    0: So what do you think about the weather? ‖ 那么你觉得天气怎么样?
    1: I like it. It rains in London a lot. ‖ 我喜欢。伦敦经常下雨。
    0: Right. Obviously, it does. ‖ 对。显然如此。
    `,
    '0 = ?',
    '1 = ?',
  )
})

test('misheard names', () => {
  check(
    `
    en zh
    #zh 本期嘉宾:Siobhan Keane与Rafael Quiroga,主持人Declan Moore。
    0: Hello and welcome, I'm Declan Moore. Joining me are Shivon Keen and Rafael Kiroga. ‖ 大家好,欢迎收听,我是德克兰·摩尔。和我一起的是希沃恩·基恩和拉斐尔·基罗加。
    0: Rafael, how did the two of you meet? ‖ 拉斐尔,你们俩是怎么认识的?
    1: At a bakery, if you can believe it. ‖ 你敢信吗,在一家面包店。
    2: It was raining. Raphael had the last loaf. ‖ 当时在下雨。拉斐尔拿着最后一条面包。
    0: And you wanted it? ‖ 你想要它?
    2: Of course I did. ‖ 当然。
    `,
    '0 = Declan Moore ‖ 德克兰·摩尔 · host',
    '1 = Rafael Quiroga ‖ 拉斐尔·基罗加 · guest',
    '2 = Siobhan Keane ‖ 希沃恩·基恩 · guest',
  )
})

test('guest only thanked at the end', () => {
  check(
    `
    en zh
    0: Welcome to Night Sky Radio. My name is Ingrid Solberg. Tonight, black holes. What is one? ‖ 欢迎收听夜空电台。我叫英格丽德·索尔伯格。今晚聊黑洞。什么是黑洞?
    1: A place from which nothing returns. ‖ 一个有去无回的地方。
    0: Does Hawking radiation not return? ‖ 霍金辐射不会返回吗?
    1: Well, Hawking would say yes. ‖ 嗯,霍金会说是的。
    0: Thank you so much for coming in tonight, Mateo. ‖ 非常感谢你今晚来,马特奥。
    1: My pleasure. ‖ 我的荣幸。
    `,
    '0 = Ingrid Solberg ‖ 英格丽德·索尔伯格 · host',
    '1 = Mateo ‖ 马特奥 · guest',
  )
})

test('two of one first name', () => {
  check(
    `
    en zh
    0: My guests today are Anna Petrova and Anna Schmidt. Anna Petrova, what is your book about? ‖ 今天的嘉宾是安娜·彼得罗娃和安娜·施密特。安娜·彼得罗娃,你的书是关于什么的?
    1: It is about my grandmother. ‖ 是关于我的祖母。
    0: And Anna Schmidt, yours? ‖ 安娜·施密特,你的呢?
    2: Mine is about bees. ‖ 我的是关于蜜蜂。
    1: Anna knows a lot about bees. ‖ 安娜对蜜蜂了解很多。
    `,
    '0 = ? · host',
    '1 = Anna Petrova ‖ 安娜·彼得罗娃 · guest',
    '2 = Anna Schmidt ‖ 安娜·施密特 · guest',
  )
})

test('a name talked about but absent', () => {
  check(
    `
    en zh
    0: I'm Paul Dufour. So what did Einstein get wrong? ‖ 我是保罗·杜福尔。那么爱因斯坦错在哪里?
    1: Albert Einstein thought the universe was static. Einstein and Niels Bohr argued for years. ‖ 阿尔伯特·爱因斯坦认为宇宙是静态的。爱因斯坦和尼尔斯·玻尔争论了很多年。
    0: And Elon says we'll go to Mars? ‖ 埃隆说我们会去火星?
    1: Elon says many things. ‖ 埃隆说过很多话。
    `,
    '0 = Paul Dufour ‖ 保罗·杜福尔 · host',
    '1 = ? · guest',
  )
})

test('names as labels', () => {
  check(
    `
    en zh
    Marta: Welcome back. I'm here with Joseph Adeyemi, who runs the clinic. Joseph, how are you? ‖ 欢迎回来。今天和我一起的是约瑟夫·阿德耶米,他经营诊所。约瑟夫,你好吗?
    Joseph: I'm well, thank you. Marta Kowalska, you look tired. ‖ 我很好,谢谢。玛尔塔·科瓦尔斯卡,你看起来很累。
    Marta: It's the night shift. ‖ 是夜班的缘故。
    `,
    'Marta = Marta Kowalska ‖ 玛尔塔·科瓦尔斯卡 · host',
    'Joseph = Joseph Adeyemi ‖ 约瑟夫·阿德耶米 · guest',
  )
})

test('introduces others before self', () => {
  check(
    `
    en zh
    0: Today on the show, Victor Hale from Northwind and Bea Castellanos from the city of Lima. And I'm your host, Owen Price. Bea, what changed? ‖ 今天的节目请到了来自Northwind的维克多·黑尔和来自利马市的贝娅·卡斯特利亚诺斯。我是主持人欧文·普赖斯。贝娅,有什么变化?
    1: The river did. ‖ 河流变了。
    0: Victor? ‖ 维克多?
    2: I would say the money, Owen. ‖ 我会说是资金,欧文。
    `,
    '0 = Owen Price ‖ 欧文·普赖斯 · host',
    '1 = Bea Castellanos ‖ 贝娅·卡斯特利亚诺斯 · guest',
    '2 = Victor Hale ‖ 维克多·黑尔 · guest · Northwind',
  )
})

test("traps: sorry, Chinese, a company's", () => {
  check(
    `
    en zh
    0: I'm sorry, I'm late. I'm Sorry, that's what I wrote on the card. ‖ 对不起,我迟到了。我是真的很抱歉。
    1: I'm Chinese, and I'm Broadleaf's new engineer. This is Apple, this is Google, they all do it. ‖ 我是中国人,我是阔叶公司的新工程师。这是苹果,这是谷歌,他们都这样做。
    0: I'm Catholic myself. This is America. ‖ 我自己是天主教徒。这就是美国。
    1: I'm in New York. I'm Head of Design. ‖ 我在纽约。我是设计主管。
    `,
    '0 = ?',
    '1 = ?',
  )
})

test('monologue', () => {
  check(
    `
    en zh
    0: Einstein once said something. I think Anna Karenina is a great book. ‖ 爱因斯坦曾经说过。我认为安娜·卡列尼娜是一本好书。
    0: The end. ‖ 结束。
    `,
    '0 = ?',
  )
})

test('en-zh, three speakers, notes Latin in zh, one never addressed', () => {
  check(
    `
    en zh
    #zh 主持人Nadia Karim与Oluwaseun Adebayo和Freya Lindgren聊聊开源许可证的未来。
    0: Welcome to Fork and Merge. I'm Nadia Karim, and today I'm joined by Seun Adebayo, a maintainer of the Larch project, and Freya Lindgren, a lawyer. ‖ 欢迎收听《分叉与合并》。我是娜迪娅·卡里姆,今天和我一起的有Larch项目的维护者塞温·阿德巴约,以及律师弗蕾娅·林德格伦。
    0: Is open source dying? ‖ 开源正在消亡吗?
    1: Not at all. Linus Torvalds would laugh at that. ‖ 完全没有。林纳斯·托瓦兹会笑的。
    2: I'd put it differently. As Freya keeps telling me, a licence is a promise. ‖ 我会换个说法。正如弗蕾娅一直告诉我的,许可证是一种承诺。
    1: That's true. ‖ 没错。
    0: And companies break promises? ‖ 而公司会违背承诺?
    1: Every day. ‖ 每天都在。
    `,
    '0 = Nadia Karim ‖ 娜迪娅·卡里姆 · host',
    '1 = Freya Lindgren ‖ 弗蕾娅·林德格伦 · guest',
    '2 = Oluwaseun Adebayo ‖ 塞温·阿德巴约 · guest',
  )
})

test('en-zh role labels, guest first name only, host thanked', () => {
  check(
    `
    en zh
    Interviewer: So tell me about the bridge. When did you first see it, Samira? ‖ 那么跟我说说那座桥吧。萨米拉,你第一次见到它是什么时候?
    Guest: I was seven. My father Karim took me there. ‖ 我七岁。我父亲卡里姆带我去的。
    Interviewer: And later you rebuilt it. ‖ 后来你重建了它。
    Guest: With a lot of help. We called it Project Swallow. ‖ 在很多人的帮助下。我们称之为燕子计划。
    Interviewer: Samira Haddad, thank you very much. ‖ 萨米拉·哈达德,非常感谢你。
    Guest: Thank you, Tobias. ‖ 谢谢你,托拜厄斯。
    `,
    'Interviewer = Tobias ‖ 托拜厄斯 · host',
    'Guest = Samira Haddad ‖ 萨米拉·哈达德 · guest',
  )
})
