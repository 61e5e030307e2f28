import type { Token } from './token.ts'

/** Characters that hardly stand anywhere but in transcriptions of foreign names, after the tables of Xinhua's *Names of the World's Peoples*. */
const MOSTLY_NAMES = new Set(
  '斯尔娅弗卢尼喀洛莱迪曼妮伊潘萨奥茨翰狄杰穆沃赫努娜兹帕圭鲍埃霍敦莉忒勒凯逊斐玛顿坦姆莎鲁贾韦蒂厄菲诺阿奎甸娄耶伯罗森乔瓦昆芬纳迈兰伦罕塔苏汀普维什涅佩琳廷瑞摩布贝桑甫戈雷格纽肯哥泰芭朗隆坎艾恩莫黛迦塞托钦伽仑蒙库瑟勃札波泽欧柏乌彼索雅杜锡丘堪毕蕾彻凌慕扎赖依宾默戴捷玻奴珀笛孜奈娃缇茱詹蓓姬贡柯克德拉特亚俄卡',
)
/** Characters that are used in such names too, but are mostly words. */
const ALSO_NAMES = new Set(
  '里利马米达希林康威福夏丽佛博麦科奇赛提丹吉加基列丁根图尤温沙瓜安邦班盖史登士帝英查佐治伍夫当洁叶高法多巴东因汉汤考本金杨比拿撒堡堂冈哈南思西司齐内旺门华尚容舒申施文万薇翁辛谢修雪言印永约云赞曾珍朱庄卓宗昂拜别卜采曹楚道邓范方丰冯富甘葛顾海豪黑洪侯胡怀惠简姜居孔夸劳李力立连留柳龙路吕芒毛梅密明能年宁牛农派庞培彭蓬皮平泊恰钱强切青屈让热仁日荣儒圣盛松孙陶铁通外汪魏武香肖兴徐许宣延扬于宰章哲祖保凡费古荷亨季腊黎廉烈蜜缪墨匹契琴琼若珊绍舍唐滕悉席歇欣休芝诃',
)
/** Those among them that stand before a name as words: let, at, by, because, can, with, from. */
const MOSTLY_WORDS = new Set('让于因能通多当连同拿叫将'.split(''))
const DOT = /^[·•・‧]$/

/**
 * Puts together what the dictionary cut to pieces: transcribed names that it lacks. Tokens of one or two characters that
 * transcribe sounds and follow each other, two of three characters without a doubt (布 罗克 曼 → 布罗克曼); next to a dot within a
 * name whatever may transcribe (埃隆·里昂). Linear.
 */
export function joinNames(text: string, tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let i = 0; i < tokens.length;) {
    const end = nameEnd(tokens, i)
    const last = tokens[end - 1]
    const first = tokens[i]!
    if (last && end > i + 1)
      result.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        kind: 'word',
      })
    else result.push(first)
    i = Math.max(end, i + 1)
  }
  return result
}

/** The index after the name that begins with token `from`, or `from` where none does. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from
  let dots = 0
  while (end < tokens.length && touches(tokens, from, end)) {
    if (may(tokens[end]!)) end++
    else if (
      end > from &&
      isDot(tokens[end]!) &&
      end + 1 < tokens.length &&
      may(tokens[end + 1]!) &&
      touches(tokens, from, end + 1)
    ) {
      dots++
      end++
    } else break
  }
  // A name neither begins nor ends with a character that is mostly a word, but at a dot (本·埃隆, 埃隆·高) or, with a dot within
  // it, before one that surely stands in names (马库斯·费恩).
  const begins =
    isSure(tokens[from]!) ||
    isDot(tokens[from + 1] ?? tokens[from]!) ||
    (dots > 0 && !MOSTLY_WORDS.has(tokens[from]!.text) && isSureBeforeDot(tokens, from))
  if (end === from || !begins) return from
  while (end > from + 1 && !(isSure(tokens[end - 1]!) || isDot(tokens[end - 2]!))) end--
  if (dots > 0) return end
  const name = tokens.slice(from, end)
  const characters = name.flatMap(token => token.text.split(''))
  const sure = characters.filter(character => MOSTLY_NAMES.has(character)).length
  // Whole words side by side (俄罗斯 莫斯科) stay apart: something must have been left over.
  const leftOver = name.some(token => token.text.length === 1) && name.every(token => token.text.length < 3)
  const enough = characters.length >= 3 ? sure * 3 >= characters.length * 2 : sure === characters.length
  return name.length > 1 && leftOver && enough ? end : from
}

const touches = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from || tokens[at - 1]!.end === tokens[at]!.start

const isDot = (token: Token): boolean => DOT.test(token.text)

function may({ text }: Token): boolean {
  for (let i = 0; i < text.length; i++)
    if (!MOSTLY_NAMES.has(text.charAt(i)) && !ALSO_NAMES.has(text.charAt(i))) return false
  return true
}

function isSureBeforeDot(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < tokens.length && !isDot(tokens[i]!); i++) if (isSure(tokens[i]!)) return true
  return false
}

function isSure({ text }: Token): boolean {
  return text.split('').some(character => MOSTLY_NAMES.has(character))
}
