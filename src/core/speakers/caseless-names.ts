import { findRuns } from './cased-runs.ts'
import type { Lexicon } from './cased-runs.ts'
import type { Cues } from './cues.ts'
import { hanForm, isHan, isJapaneseSurname, isOrdinary } from './han-names.ts'
import { HAN_SURNAMES } from './not-names.ts'
import { transcribes } from './sounds.ts'
import { HONORIFIC } from './titles.ts'

/** A name in a text without capitals, before anything is said about it. `sure`: its form alone says that it is one. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly sure: boolean
  readonly loose?: boolean
}

/** What ends a sentence in these scripts. */
export const SENTENCE = '。！!？?；;\n…'
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
    // 我们的老朋友安娜·李: an ordinary word may be spelled with such characters as well.
    const before = from
    while (from < dot && isOrdinary(text.slice(from, dot))) from++
    if (from > before) while (from < dot && !transcribes(text[from]!)) from++
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

/** What stands where a name is due: after "我是", before "です", in a list after "请到了". */
function cuedNames(text: string, lang: string, cues: Cues): Candidate[] {
  const found: Candidate[] = []
  if (lang === 'zh') {
    const collect = (phrases: readonly string[], place: Place): void => {
      for (const phrase of phrases)
        for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
          found.push(...listAfter(text, at + phrase.length, place))
    }
    collect(cues.introBefore, 'list')
    collect(cues.selfBefore, 'self')
    collect([...cues.welcome, ...cues.from, ...cues.thanks], 'one')
    return found
  }
  for (const phrase of cues.selfAfter)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      let from = at
      while (from > 0 && at - from < 9 && nameCharacter(text[from - 1]!, lang)) from--
      // Japanese names begin after a particle (は, の), Korean ones after a space.
      const title = (HONORIFIC[lang] ?? []).find(each => text.slice(from, at).trimEnd().endsWith(each))
      const end = title === undefined ? at : text.lastIndexOf(title, at - 1)
      const name = text.slice(from, end)
      const before = text.slice(Math.max(0, from - 12), from).trimEnd()
      const introduced =
        [...cues.selfBefore, ...cues.fillers].some(phrase => before.endsWith(phrase)) || before.endsWith('の')
      const strong = /申します|言います|いいます|라고/.test(phrase)
      // After a greeting, a sentence of a name and です alone: 山口由美です。
      const alone =
        lang === 'ja' &&
        (before === '' || '。！!、,'.includes(before.at(-1)!)) &&
        GREETING.test(text.slice(Math.max(0, from - 80), from)) &&
        isWholeName(name)
      if (name.length >= 2 && name.length <= 9 && !isOrdinary(name) && (introduced || strong || alone))
        found.push({ start: from, end, sure: strong })
    }
  return found
}

const GREETING = /こんにちは|こんばんは|おはよう|はじめまして|初めまして|ようこそ|皆さん|みなさん/

function isWholeName(name: string): boolean {
  const form = hanForm(name)
  return form === 'japanese' || (form === 'chinese' && name.length < 4)
}

function nameCharacter(character: string, lang: string): boolean {
  if (lang === 'ko') return character >= '가' && character <= '힣'
  return isHan(character) || isKatakana(character) || DOTS.includes(character) || character === '々'
}

/** What a phrase is followed by: one name (`谢谢王芳`), one's own, or, to the end of the sentence, a list of names. */
type Place = 'one' | 'self' | 'list'

/** The names from `at` on: `主持人王芳`, `来自南山大学的王芳,和作家李明`. */
function listAfter(text: string, at: number, place: Place): Candidate[] {
  const found: Candidate[] = []
  let from = at
  let end = at
  while (
    end < text.length &&
    end - at < 120 &&
    !SENTENCE.includes(text[end]!) &&
    !'（()）'.includes(text[end]!) &&
    (place === 'list' || !',，'.includes(text[end]!))
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
    const name = nameIn(text, from, i, place)
    if (name) found.push(name)
    i += joint - 1
    from = i + 1
  }
  return found
}

/**
 * A name in Chinese characters that ends at `end`, at a title or where a verb begins: the tail after the last 的, a role or an
 * organisation, of a form that names have (`hanForm`). A phrase that goes on (`收听深海秀`) is none.
 */
function nameIn(text: string, from: number, end: number, place: Place): Candidate | undefined {
  let start = from + text.slice(from, end).lastIndexOf('的') + 1
  const verb = /^(?:,|，|一位|另一位|一个|另一个|分别|为|了|到|的|是|你|您|位|：|:|—| )+/.exec(
    text.slice(start, end),
  )
  if (verb) start += verb[0].length
  const rest = text.slice(start, end)
  // 山口哲也先生 ends with a name, 山口哲也来了 goes on: titles first, then verbs.
  for (const stops of [TITLE_STOPS, VERB_STOPS]) {
    const stop = stops.exec(rest)
    const whole = stop ? rest.slice(0, stop.index) : rest
    const role = ROLE_END.exec(whole)
    for (const cut of role ? [0, role[0].length] : [0]) {
      const name = whole.slice(cut)
      const form = hanForm(name)
      if (form === undefined || (form === 'nickname' && place !== 'self')) continue
      return {
        start: start + cut,
        end: start + cut + name.length,
        sure: form === 'transcribed' && name.length > 2,
      }
    }
  }
  return undefined
}

/** What someone is, before the name: 作家李明, 首席科学家佐藤健二. */
const ROLE_END = /^.*(?:家|师|员|者|授|长|士|手|理|官|人|播|宾|裁|监|任|友|到|：)(?=.{2,5}$)/u

const TITLE_STOPS = /先生|女士|博士|教授|老师|老師|,|，|\s/
const VERB_STOPS =
  /先生|女士|博士|教授|老师|老師|将|來|来|做客|加入|一起|今天|,|，|\s|在|共同|为|是|也|你|您|能|再|给|参与|聊|谈|就行|就好|即可|吧|啦/

/** What stands before さん, 씨, 先生. */
function honoredNames(text: string, lang: string): Candidate[] {
  const found: Candidate[] = []
  for (const honorific of HONORIFIC[lang] ?? [])
    for (let at = text.indexOf(honorific); at > 0; at = text.indexOf(honorific, at + honorific.length)) {
      let from = at
      if (lang === 'ko' && text[from - 1] === ' ') from--
      const to = from
      if (lang === 'zh') from = honoredFrom(text, to)
      else if (isKatakana(text[from - 1]!) || DOTS.includes(text[from - 1]!))
        while (from > 0 && to - from < 14 && (isKatakana(text[from - 1]!) || DOTS.includes(text[from - 1]!)))
          from--
      else {
        while (from > 0 && to - from < 7 && nameCharacter(text[from - 1]!, lang)) from--
        // 建築家武田浩さん: after what someone is.
        const role = /^.*(?:家|者|師|員|長|手|士|優|督|人)(?=.{2,5}$)/u.exec(text.slice(from, to))
        if (role && lang === 'ja') from += role[0].length
        if (to - from > 5) continue
      }
      const name = text.slice(from, to)
      if (name.length === 0 || NOBODY.has(name) || isOrdinary(name)) continue
      if (lang === 'ko' && name.length > 4) continue
      // A family name alone is one with its title: 陈先生, 森さん, 최 교수님.
      if (name.length === 1) {
        const family =
          lang === 'ko' ? KOREAN_SURNAMES.includes(name) : HAN_SURNAMES.has(name) || lang === 'ja'
        if (family) found.push({ start: from, end: at + honorific.length, sure: false })
        continue
      }
      found.push({ start: from, end: to, sure: name.length > 1 })
    }
  return found
}

const KOREAN_SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용'

/** Where a name before a Chinese title begins: 陈先生, 李明教授, 山口哲也先生, or a transcription. `to` where there is none. */
function honoredFrom(text: string, to: number): number {
  for (const length of [5, 4, 3, 2, 1]) {
    const name = text.slice(to - length, to)
    const before = text[to - length - 1]
    if (
      to < length ||
      (isHan(before) && !'和与與的，、是谢謝迎问問请請家者员員师師长長到对對跟'.includes(before!))
    )
      continue
    const form = hanForm(name)
    if (form === 'chinese' || form === 'japanese' || isJapaneseSurname(name)) return to - length
    if (length === 1 && HAN_SURNAMES.has(name)) return to - 1
  }
  let from = to
  while (from > 0 && to - from < 6 && transcribes(text[from - 1]!)) from--
  return to - from > 1 ? from : to
}
