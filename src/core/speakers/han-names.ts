import { HAN_SURNAMES } from './not-names.ts'
import { transcribes } from './sounds.ts'

/**
 * What a few Chinese characters look like: a Chinese name (surname and 1–2 characters), a Japanese one in kanji (佐藤健二), a foreign
 * one transcribed (玛丽亚), a nickname (小满, 阿杰).
 */
export type HanForm = 'chinese' | 'japanese' | 'transcribed' | 'nickname'

/** The form of a name in Chinese characters; undefined for what cannot be a name, ordinary words and phrases first of all. Constant. */
export function hanForm(name: string): HanForm | undefined {
  const characters = [...name]
  const count = characters.length
  if (count < 2 || count > 6 || !characters.every(isHan) || isOrdinary(name)) return undefined
  const compound = count > 2 && COMPOUND_SURNAMES.has(name.slice(0, 2))
  const given = characters.slice(compound ? 2 : 1)
  const chinese = (compound || HAN_SURNAMES.has(characters[0]!)) && given.length <= 2
  if (chinese && !given.some(character => NOT_GIVEN.has(character))) return 'chinese'
  if (characters.every(transcribes)) return 'transcribed'
  if (isJapanese(characters)) return 'japanese'
  const pet = '小阿老'.includes(characters[0]!) || (count === 2 && characters[0] === characters[1])
  return pet && count <= 3 && !given.some(character => NOT_GIVEN.has(character)) ? 'nickname' : undefined
}

/** Whether the characters are a word or hold one, or a pronoun or particle: then they are nobody's name, whole or part. */
export function isOrdinary(text: string): boolean {
  if (PLAIN_WORDS.has(text)) return true
  for (let i = 0; i < text.length; i++)
    if (NEVER.has(text[i]!) || (i + 1 < text.length && WORDS_WITHIN.has(text.slice(i, i + 2)))) return true
  return false
}

/** Whether the character is Chinese. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && character >= '㐀' && character <= '鿿'
}

/** Whether two characters end as most Japanese family names do: 山口, 高桥. */
export function isJapaneseSurname(text: string): boolean {
  return text.length === 2 && JAPANESE_ENDS.has(text[1]!) && !isOrdinary(text)
}

/** A family name of two characters, or of three as 佐佐木 and 长谷川 are, and a given name of one to three. */
function isJapanese(characters: readonly string[]): boolean {
  const given = (from: number): boolean =>
    !characters.slice(from).some(character => NOT_GIVEN.has(character) && character !== '也')
  const ends = (at: number): boolean => JAPANESE_ENDS.has(characters[at]!)
  const count = characters.length
  if (count >= 3 && count <= 5 && ends(1) && given(2)) return true
  if (count === 3 && '森原関关堀岡冈辻'.includes(characters[0]!) && given(1)) return true
  return count >= 4 && count <= 5 && ends(2) && (ends(1) || characters[0] === characters[1]) && given(3)
}

const set = (text: string): ReadonlySet<string> => new Set(text)
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What most Japanese family names end with, in Chinese and in Japanese characters. */
const JAPANESE_ENDS = set(
  '藤田本村木山川野井口原崎﨑島岛沢澤泽橋桥谷部辺邊边上下内中林尾池石浦松岡冈津瀬濑塚森西宮宫屋倉仓坂戸户葉叶関关根保永吉水野保',
)
const COMPOUND_SURNAMES = words(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 令狐 皇甫 尉迟 公孙 慕容 司徒 夏侯 端木 百里 南宫 独孤',
)
/** Characters of grammar and of address that no name has, in whatever form. */
const NEVER = set(
  '我你您他她它们們这這那哪么麼什谁誰吗嗎呢吧啊呀啦哦嗯了着過过把被给給让讓从從说說听聽看请請谢謝迎收欢歡问問邀答讲講谈談聊做没沒很都还還就个個些每怎',
)
/** What may transcribe a sound or stand in a Japanese name but is no Chinese given name. */
const NOT_GIVEN = set(
  '的是在有不和与與也会會能可要想去到得地或但所以因为為对對跟再更最太又将將员員者师師种種几幾多少两兩时時候后後前里裡外吃喝买買卖賣写寫读讀注容排应應该該今来來人们家生长長公司',
)
/** Words of two characters that are seen where names are due, in greetings and thanks. */
const WORDS_WITHIN = words(
  '节目 節目 大家 今天 今日 本期 播客 听众 聽眾 观众 觀眾 朋友 各位 嘉宾 嘉賓 支持 关注 關注 收听 收看 来到 來到 回来 回來 加入 参加 參加 参与 參與 订阅 訂閱 分享 邀请 陪伴 时间 時間 时光 光临 回家 理解 信任 配合 招待 款待 夸奖 提醒 帮助 幫助 介绍 介紹 安排 坦白 同学 同事 主持 老师 老板 老人 老年 老外 老公 老婆 老大 老家 老百 小学 小學 小孩 小时 小組 小组 小镇 小心 小说 小說 小声 小伙 大学 大學 真的 认真 常年 大概 一起 一下 一位 两位 几位 所有 非常 十分 全体 全體 团队 團隊 先生 女士 教授 博士 公司 学院 学生 學生 记者 記者 编辑 专家 專家 中国 中國 美国 美國 日本 英国 德国 法国 韩国 感谢 感謝',
)
/** Common words that look like a family name and a given name. */
const PLAIN_WORDS = words(
  '高兴 方面 时候 时间 和平 安全 成功 成为 任何 任务 经过 花园 明天 明白 常常 高中 高手 程序 程序员 方法 万一 全部 全球 全国 马上 水平 金融 白天 黄金 路上 江湖 龙头 严重 温度 温暖 安静 毛病 石油 花钱 应该 单位 简单 关于 关系 房子 牛奶 武器 夏天 秋天 贝壳 元素 张力 钱包 平台 平时 高管 于是 向前 成员 成果 项目 项目组 解决 解释 易于 关键 古代 连续 古老 何时 何必 罗马 尚未 单纯 莫非 符合 景象 包括 包含 卓越 鲁莽 党员 沙漠 麦克风 巨大 苗条 查看 顾客 游戏 金属 梅花 毕业 毕业生 方向 温和 冷静 司机 程度 柴油 牛人 包容 关心 关爱 宽容 谢谢 天天 刚刚 常常 慢慢 妈妈 爸爸 爷爷 奶奶 哥哥 姐姐 弟弟 妹妹 宝宝 仅仅 渐渐 往往 偏偏 金牌 白领 孟加拉 马来 蒙古 古巴 秘鲁 文科 理科 元老 司令 汤圆 花絮',
)
