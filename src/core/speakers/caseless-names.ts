import { findRuns } from './cased-runs.ts'
import type { Lexicon } from './cased-runs.ts'
import type { Cues } from './cues.ts'
import { HAN_SURNAMES } from './not-names.ts'
import { transcribes } from './sounds.ts'

/** A name in a text without capitals, before anything is said about it. `sure`: its form alone says that it is one. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly sure: boolean
  readonly loose?: boolean
}

/** What ends a sentence in these scripts. */
export const SENTENCE = '。！!？?；;\n…'
/** What follows a name out of politeness, by language. */
export const HONORIFIC: Readonly<Record<string, readonly string[]>> = {
  zh: ['先生', '女士', '博士', '教授', '老师', '老師', '总裁', '同学', '院长', '医生', '律师'],
  ja: ['さん', '氏', '様', '先生', 'くん', '教授', '博士', 'ちゃん'],
  ko: ['씨', '님', '박사', '교수', '대표', '선생', '작가', '기자', '감독'],
}
/** Before さん and its like these are kinships and manners of speech. */
const NOBODY = new Set(
  '皆 みな 客 お客 母 お母 父 お父 兄 姉 奥 子 神 娘 息子 医者 お医者 店員 旦那 皆様 王 嫁 爺 婆 運転手 選手 여러분 고객 선생 부모 사장 대표 교수 박사 작가 하느 손 스승 형 누 오 아드 따'.split(
    ' ',
  ),
)
/** Every candidate of a text, not yet in order, perhaps overlapping. Linear for a fixed number of cues. */
export function findCandidates(text: string, lang: string, cues: Cues, lexicon: Lexicon): Candidate[] {
  return [
    ...latinNames(text, lexicon),
    ...dottedNames(text),
    ...cuedNames(text, lang, cues),
    ...honoredNames(text, lang),
  ]
}

function latinNames(text: string, lexicon: Lexicon): Candidate[] {
  return findRuns(text, lexicon)
    .filter(
      run =>
        !run.brand &&
        !/^(?:的|公司|团队|團隊|平台|模型|播客|节目|频道|大学|の|社|의)/.test(
          text.slice(run.end, run.end + 2),
        ),
    )
    .map(run => ({ start: run.start, end: run.end, sure: false }))
}

/** `安娜·彼得罗娃`, `アンナ・ペトロワ`: as far as characters that transcribe reach on both sides of the dot. */
function dottedNames(text: string): Candidate[] {
  const found: Candidate[] = []
  let end = 0
  for (let dot = nextDot(text, 0); dot >= 0; dot = nextDot(text, dot + 1)) {
    if (dot < end) continue
    let from = dot
    while (from > end && dot - from < 7 && partOfName(text[from - 1]!, text[dot - 1]!)) from--
    let to = dot + 1
    for (let part = 0; to < text.length && part < 8; part++, to++) {
      if (DOTS.includes(text[to]!) && part > 0) part = -1
      else if (!partOfName(text[to]!, text[dot + 1]!)) break
    }
    if (DOTS.includes(text[to - 1]!)) to--
    // One character that the table does not know, between those that it does: 拉斐尔.
    if (from > end && unknownWithin(text, from - 1, -1)) {
      from--
      while (from > end && dot - from < 7 && partOfName(text[from - 1]!, text[dot - 1]!)) from--
    }
    if (
      to < text.length &&
      to - dot < 7 &&
      text[to] !== '的' &&
      isHan(text[to]) &&
      transcribesAt(text, to + 1) &&
      !BOUNDARY.includes(text[to]!)
    ) {
      to++
      while (to < text.length && to - dot < 8 && partOfName(text[to]!, text[dot + 1]!)) to++
    }
    if (from < dot && to > dot + 1) {
      found.push({ start: from, end: to, sure: true })
      end = to
    }
  }
  return found
}

const DOTS = '·・•‧'

function transcribesAt(text: string, at: number): boolean {
  return at < text.length && transcribes(text[at]!)
}

function unknownWithin(text: string, at: number, step: number): boolean {
  const here = text[at]
  const beyond = text[at + step]
  return (
    isHan(here) &&
    !BOUNDARY.includes(here!) &&
    (beyond === undefined || BOUNDARY.includes(beyond) || transcribes(beyond))
  )
}

const BOUNDARY = `的是叫和与及到请迎给由被对让在了有将就也说为跟同,，。、：:；;！？!?“”「《(（ \n`

function nextDot(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (DOTS.includes(text[i]!)) return i
  return -1
}

function partOfName(character: string, beside: string): boolean {
  if (isKatakana(beside)) return isKatakana(character) || character === 'ー'
  return character >= '㐀' && !isKatakana(character) && transcribes(character)
}

function isKatakana(character: string): boolean {
  return (character >= 'ァ' && character <= 'ヴ') || character === 'ー'
}

/** Whether the character is Chinese. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && character >= '㐀' && character <= '鿿'
}

/** What stands where a name is due: after "我是", before "です", in a list after "请到了". */
function cuedNames(text: string, lang: string, cues: Cues): Candidate[] {
  const found: Candidate[] = []
  if (lang === 'zh') {
    const collect = (phrases: readonly string[], list: boolean): void => {
      for (const phrase of phrases)
        for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
          found.push(...listAfter(text, at + phrase.length, list))
    }
    collect(cues.introBefore, true)
    collect([...cues.selfBefore, ...cues.welcome, ...cues.from, ...cues.thanks], false)
    return found
  }
  for (const phrase of cues.selfAfter)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      let from = at
      while (from > 0 && at - from < 9 && nameCharacter(text[from - 1]!, lang)) from--
      // Japanese names begin after a particle (は, の), Korean ones after a space.
      const name = text.slice(from, at)
      const before = text.slice(Math.max(0, from - 12), from).trimEnd()
      const introduced =
        [...cues.selfBefore, ...cues.fillers].some(phrase => before.endsWith(phrase)) || before.endsWith('の')
      const strong = /申します|言います|いいます|라고/.test(phrase)
      if (name.length >= 2 && name.length <= 9 && (introduced || strong))
        found.push({ start: from, end: at, sure: strong })
    }
  return found
}

function nameCharacter(character: string, lang: string): boolean {
  if (lang === 'ko') return character >= '가' && character <= '힣'
  return isHan(character) || isKatakana(character) || DOTS.includes(character) || character === '々'
}

/** The names from `at` on: one (`主持人王芳`) or, to the end of the sentence, a `list`: `来自南山大学的王芳,和作家李明`. */
function listAfter(text: string, at: number, list: boolean): Candidate[] {
  const found: Candidate[] = []
  let from = at
  let end = at
  while (
    end < text.length &&
    end - at < 120 &&
    !SENTENCE.includes(text[end]!) &&
    !'（()）'.includes(text[end]!) &&
    (list || !',，'.includes(text[end]!))
  )
    end++
  for (let i = at; i <= end; i++) {
    const two = text.slice(i, i + 2)
    const joint =
      i === end
        ? 1
        : two === '以及' || two === '还有' || two === '還有'
          ? 2
          : '和与與、及,，'.includes(text[i]!)
            ? 1
            : 0
    if (joint === 0) continue
    const name = nameIn(text, from, i)
    if (name) found.push(name)
    i += joint - 1
    from = i + 1
  }
  return found
}

/**
 * A Chinese name that ends at `end` or where a verb begins: the tail after the last 的, a role or an organisation. What has neither the
 * form of a Chinese name nor the characters of a transcription is `loose`.
 */
function nameIn(text: string, from: number, end: number): Candidate | undefined {
  let start = from + text.slice(from, end).lastIndexOf('的') + 1
  const verb = /^(?:,|，|一位|另一位|一个|另一个|分别|为|了|到|的|是|你|您|位|：|:| )+/.exec(
    text.slice(start, end),
  )
  if (verb) start += verb[0].length
  const rest = text.slice(start, end)
  const stop = NAME_STOPS.exec(rest)
  const whole = stop ? rest.slice(0, stop.index) : rest
  const role = /^.*(?:家|师|员|者|授|长|士|手|理|官|人|播|宾|裁|监|任|友|到|：)(?=.{2,5}$)/u.exec(whole)
  for (const cut of role ? [0, role[0].length] : [0]) {
    const name = whole.slice(cut)
    const characters = [...name]
    if (characters.length < 2 || characters.length > 5 || !characters.every(isHan) || PLAIN_WORDS.has(name))
      continue
    const chinese = HAN_SURNAMES.has(characters[0]!) && characters.length <= 3
    const transcribed = characters.every(transcribes)
    if (!chinese && !transcribed && role !== null && cut === 0) continue
    const loose = !chinese && !transcribed
    if (loose && /(?:人|师|员|者|家|生|主管|经理|长|迷|粉|手|的|了)$/.test(name)) continue
    return {
      start: start + cut,
      end: start + cut + name.length,
      sure: transcribed && characters.length > 2,
      loose,
    }
  }
  return undefined
}

const NAME_STOPS =
  /先生|女士|博士|教授|老师|将|來|来|做客|加入|一起|今天|,|，|\s|在|共同|为|是|也|你|您|能|再|给|参与|聊|谈|就行|就好|即可|吧|啦/

/** Common words that look like a family name and a given name. */
const PLAIN_WORDS = new Set(
  '高兴 方面 时候 时间 和平 安全 成功 成为 任何 任务 经过 花园 明天 明白 常常 高中 高手 程序 程序员 方法 万一 全部 全球 全国 马上 水平 金融 白天 黄金 路上 江湖 龙头 严重 温度 温暖 安静 毛病 石油 花钱 应该 单位 简单 关于 关系 房子 牛奶 武器 夏天 秋天 贝壳 元素 张力 钱包 平台 平时 高管 于是 向前 成员 成果 项目 项目组 解决 解释 易于 关键 古代 连续 古老 何时 何必 罗马 尚未 单纯 莫非 符合 景象 包括 包含 卓越 鲁莽 党员 沙漠 麦克风 巨大 苗条 查看 顾客 游戏 金属 梅花 毕业 毕业生 方向 温和 冷静 司机 程度 柴油 牛人'.split(
    ' ',
  ),
)

/** What stands before さん, 씨, 先生. */
function honoredNames(text: string, lang: string): Candidate[] {
  const found: Candidate[] = []
  for (const honorific of HONORIFIC[lang] ?? [])
    for (let at = text.indexOf(honorific); at > 0; at = text.indexOf(honorific, at + honorific.length)) {
      let from = at
      if (lang === 'ko' && text[from - 1] === ' ') from--
      const to = from
      if (lang === 'zh') {
        // A family name, perhaps a given name: 陈先生, 李明教授; or a transcription.
        while (from > 0 && to - from < 5 && transcribes(text[from - 1]!)) from--
        for (const length of [3, 2, 1]) {
          const boundary =
            to - length === 0 ||
            !isHan(text[to - length - 1]) ||
            '和与的，、是谢迎问请'.includes(text[to - length - 1]!)
          if (boundary && HAN_SURNAMES.has(text[to - length] ?? '')) {
            from = to - length
            break
          }
        }
      } else if (isKatakana(text[from - 1]!) || DOTS.includes(text[from - 1]!))
        while (from > 0 && to - from < 14 && (isKatakana(text[from - 1]!) || DOTS.includes(text[from - 1]!)))
          from--
      else while (from > 0 && to - from < 5 && nameCharacter(text[from - 1]!, lang)) from--
      const name = text.slice(from, to)
      if (name.length === 0 || NOBODY.has(name) || (lang === 'ko' && (name.length < 2 || name.length > 4)))
        continue
      if (lang === 'zh' && name.length === 1 && !HAN_SURNAMES.has(name)) continue
      found.push({ start: from, end: to, sure: name.length > 1 })
    }
  return found
}
